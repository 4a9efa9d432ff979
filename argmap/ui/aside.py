"""Work in a thread beside the window, during which Python clears away what nobody needs in the window's thread alone.

Python looks for such things in whichever thread happens to need memory. Parts of a window that are found there are
taken down by a thread that they do not belong to, and Qt ends the program.
"""

import gc
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimerEvent

#: How often is looked whether work has ended (ms), and at every which look what is young is cleared away.
_LOOK, _CLEAR = 50, 40


class Calm(QObject):
    """From when it is made until it is over, nothing is cleared away but in the thread that it was made in.

    `is_over` may be set by any thread. It is looked at rather than told: a signal could outlive the application.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_over = False
        self._looks = 0
        _under_way.add(self)
        gc.disable()
        self._timer = self.startTimer(_LOOK)

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802
        """See whether it is over; else clear away what is young, now and then: what is old can wait."""
        del event
        self._looks += 1
        if self.is_over:
            self.killTimer(self._timer)
            _under_way.discard(self)
            if not _under_way:
                gc.enable()
        elif self._looks % _CLEAR == 0:
            gc.collect(1)


def beside(work: Callable[[], None]) -> None:
    """Do something in a thread of its own, calmly; it ends with the program at the latest."""
    calm = Calm()

    def do() -> None:
        try:
            work()
        finally:
            calm.is_over = True

    Thread(target=do, daemon=True).start()


#: Kept here, for whoever began the work may be gone before it ends.
_under_way: set[Calm] = set()
