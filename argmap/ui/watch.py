"""Hearing from the system that a file may have been written by another program."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

#: Milliseconds to wait for more: one save of another program is heard of several times.
_SETTLES = 150


class Watch(QObject):
    """Watches files and the folders that they lie in: a file that is replaced is another one, and has to be found anew.

    It says no more than that something happened; whoever hears it looks for themselves.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLES)
        self._settling.timeout.connect(self._settled)
        self._watcher.fileChanged.connect(self._hear)
        self._watcher.directoryChanged.connect(self._hear)

    def follow(self, files: Iterable[Path]) -> None:
        """Watch these files and no others."""
        self._files = tuple(files)
        self._renew()

    def _hear(self) -> None:
        # Begun once and not put off: in a folder where something always happens it would never end.
        if not self._settling.isActive():
            self._settling.start()

    def _settled(self) -> None:
        self._renew()
        self.touched.emit()

    def _renew(self) -> None:
        there = {str(path) for file in self._files for path in (file, file.parent) if path.exists()}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(watched - there):
            self._watcher.removePaths(gone)
        if new := sorted(there - watched):
            self._watcher.addPaths(new)
