"""Work in a thread beside the window: meanwhile no garbage is collected, which would destroy widgets in the thread."""

import gc
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QCoreApplication, QTimer

#: How often (ms) it is looked whether threads have ended.
_LOOK = 50


def beside(work: Callable[[], None]) -> None:
    """Do something in a thread; closed windows are cleared away when it has ended."""
    gc.collect()
    gc.disable()
    thread = Thread(target=work, daemon=True)
    thread.start()
    timer = QTimer(QCoreApplication.instance(), interval=_LOOK)

    def look() -> None:
        if not thread.is_alive():
            timer.stop()
            timer.deleteLater()
            gc.enable()

    timer.timeout.connect(look)
    timer.start()
