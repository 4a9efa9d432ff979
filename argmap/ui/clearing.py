"""Clearing away what nobody needs: in the window's thread, between events, and at no other moment.

Python looks for circles of unused objects whenever it happens to need memory: in any thread, and also within a call
into Qt that holds one of Qt's locks. Where widgets are found then, Qt takes them down in a thread that they do not
belong to, which ends the program, or waits for the lock that it holds itself, which stops it for good. So Python does
not look by itself while there is an application, and this does, as often as Python would.
"""

import gc

from PySide6.QtCore import QObject, QTimerEvent

#: How often is looked whether there is something to clear away, ms.
_LOOK = 500


class Clearing(QObject):
    """Clears away for as long as the application runs; there is one for an application."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        gc.disable()
        self.startTimer(_LOOK)

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802
        """Look between two events."""
        del event
        clear()


def clear() -> None:
    """Clear away the youngest objects, and older ones, where Python would have by now."""
    due = [
        at for at, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > limit
    ]
    if due:
        gc.collect(due[-1])
