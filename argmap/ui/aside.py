"""Work in a thread beside the window: begun by whoever wants it, told to them in the window's thread."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

#: How often (ms) the window looks how far the work is.
_LOOK = 30


class Aside(QObject):
    """Something that is done in a thread of its own, once.

    What it leaves is looked for, as signals between threads would outlive a document or a window that is closed.
    """

    looked = Signal()
    """The window has looked; what the work leaves on its way can be shown."""
    ended = Signal(object)
    """What the work returned, or the exception that ended it."""

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._outcome: object = None
        self._thread = Thread(target=self._run, daemon=True)
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._look)

    def begin(self) -> None:
        """Begin."""
        self._looking.start()
        self._thread.start()

    def _run(self) -> None:
        try:
            self._outcome = self._work()
        except Exception as error:  # Whatever it is, the one who waits is to hear it.
            self._outcome = error

    def _look(self) -> None:
        # Asked first: what it leaves until then is seen by whoever looks.
        is_over = not self._thread.is_alive()
        self.looked.emit()
        if is_over:
            self._looking.stop()
            self.ended.emit(self._outcome)
            self.deleteLater()
