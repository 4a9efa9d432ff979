"""What was not foreseen: written to a log, told in one bar, and the window goes on."""

import logging
import platform
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion

from argmap import __version__
from argmap.model import ArgmapError
from argmap.session.folders import Folders, made

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Mishaps(QObject):
    """Catches exceptions that nobody caught, and what Qt complains of."""

    happened = Signal(str)
    """An exception that was told to nobody yet: all that one who mends argmap wants to know."""
    _caught = Signal(str)

    def __init__(self, folders: Folders) -> None:
        super().__init__()
        self._log = _log_in(folders)
        self._told = ""
        # It may have happened in another thread, where no window may be touched.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.note
        threading.excepthook = lambda args: self.note(args.exc_type, args.exc_value, args.exc_traceback)
        qInstallMessageHandler(self.note_of_qt)

    def close(self) -> None:
        """Catch no more, and let go of the log."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)
        for handler in self._log.handlers:
            handler.close()

    def note(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Write down an exception, and tell of it unless it is the same again."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        self._log.error(details)
        if sys.stderr is not None:
            print(details, file=sys.stderr, end="")
        self._caught.emit(details)

    def note_of_qt(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        """Write down what Qt complains of."""
        level = _LEVELS.get(kind, logging.WARNING)
        self._log.log(level, "Qt: %s (%s)", words, context.category)
        if level >= logging.WARNING and sys.stderr is not None:
            print(words, file=sys.stderr)

    def _tell(self, details: str) -> None:
        # A mishap in painting comes with every frame.
        if details != self._told:
            self._told = details
            system = f"argmap {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
            self.happened.emit(f"{system}\n{details}")


def log_folder(folders: Folders) -> Path:
    """Return where the logs lie."""
    return folders.state / "log"


def _log_in(folders: Folders) -> logging.Logger:
    log = logging.Logger("argmap")
    try:
        place = made(log_folder(folders)) / "argmap.log"
        handler: logging.Handler = RotatingFileHandler(
            place, maxBytes=512_000, backupCount=3, encoding="utf-8", delay=True
        )
    except (OSError, ArgmapError):
        handler = logging.NullHandler()  # A log that cannot be written is no reason not to start.
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return log
