"""One argmap a person: a second one hands its files to the first and ends."""

import hashlib
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from argmap.model import ArgmapError
from argmap.session.folders import Folders, made

#: Bytes that a message may have; more is not listened to.
LONGEST = 64 * 1024
#: Milliseconds that the first argmap has to answer in: it may be laying out a large map.
_PATIENCE = 5000
#: Bytes that the path of a Unix socket may have.
_LONGEST_NAME = 100


class Message(Struct, frozen=True, forbid_unknown_fields=True):
    """All that one argmap can say to another: open these."""

    paths: list[str]


class Instance(QObject):
    """The first argmap listens; the others speak. Where neither can be had, each goes on by itself."""

    asked = Signal(list)
    """The paths that another argmap was started with; none if it was started without."""

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folders.state
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def hands_over(self, paths: Sequence[Path]) -> bool:
        """Whether another argmap took the paths; if there is none, listen for those that come."""
        try:
            made(self._folder)
        except ArgmapError:
            return False
        lock = QLockFile(str(self._folder / "instance.lock"))
        lock.setStaleLockTime(0)  # Stale is what belongs to a process that is no more, however old it is.
        if lock.tryLock(0):
            self._lock = lock
            self._listen()
            return False
        return lock.error() == QLockFile.LockError.LockFailedError and said(server_name(self._folder), paths)

    def close(self) -> None:
        """Listen no more, and let another be the first."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = server_name(self._folder)
        # Whoever holds the lock is alone: a socket that lies there was left by one that crashed.
        QLocalServer.removeServer(name)
        if server.listen(name):
            server.newConnection.connect(self._meet)
            self._server = server

    def _meet(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            _Listener(socket, self).heard.connect(self.asked)


class _Listener(QObject):
    """Hears one message from one connection, and nothing after it."""

    heard = Signal(list)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._said = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._read()

    def _read(self) -> None:
        self._said += bytes(self._socket.read(LONGEST + 1 - len(self._said)).data())
        if len(self._said) > LONGEST:
            self._socket.abort()
        elif self._said.endswith(b"\n"):
            self._answer()

    def _answer(self) -> None:
        try:
            message = msgspec.json.decode(self._said, type=Message)
        except (ValueError, RecursionError):
            self._socket.abort()
            return
        self._said = b""
        self._socket.write(b"ok\n")
        self._socket.flush()
        self.heard.emit([Path(path) for path in message.paths if Path(path).is_absolute()])


def said(name: str, paths: Sequence[Path]) -> bool:
    """Tell the argmap that listens under this name to open these; return whether it answered."""
    words = msgspec.json.encode(Message([str(path.absolute()) for path in paths])) + b"\n"
    if len(words) > LONGEST:
        return False
    socket = QLocalSocket()
    # The first may have the lock already and not listen yet.
    for _ in range(10):
        socket.connectToServer(name)
        if socket.waitForConnected(200):
            break
        time.sleep(0.05)
    else:
        return False
    socket.write(words)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == b"ok\n"
    socket.close()
    return answered


def server_name(folder: Path) -> str:
    """Return where to meet: in a folder that is the person's own, or, on Windows, under a name that is."""
    place = str(folder / "instance.socket")
    if sys.platform == "win32" or len(os.fsencode(place)) > _LONGEST_NAME:
        return f"argmap-{hashlib.sha256(os.fsencode(place)).hexdigest()[:24]}"
    return place
