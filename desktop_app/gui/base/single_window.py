"""One window for each home: a second start brings the first window to the front, and ends.

Two windows would write two drafts of one entry. A lock file marks an open window; the system releases it when the
program ends in any way (QLockFile). A local socket asks that window to come to the front, and to open something.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "window.lock"
TIMEOUT_MS = 10_000
"""The milliseconds in which the first window must answer; it may be starting on a slow computer."""
ANSWER = b"here"
END = b"\0"
"""The byte after a request, which is in no path and in no address."""
MAX_REQUEST = 32_768
"""More bytes than any path or address has."""


class SingleWindow(QObject):
    """Holds the lock of the one window for a home.

    Signals:
        activation_requested: the program was started again, so this window should come to the front, and open what
            has this path or address, unless it is empty.
    """

    activation_requested = Signal(str)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        # Socket names are limited in length on all systems; a home's path may be long.
        self._name = f"springshelf-{hashlib.sha256(str(home.absolute()).encode()).hexdigest()[:24]}"
        self._lock: QLockFile | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def acquire(self, *, by_force: bool = False) -> bool:
        """Take the lock.

        If no lock can be written at all, for example on a read-only disk, the window opens without it: opening the
        databases reports why nothing can be written.

        Args:
            by_force: the person knows that no other window is open any more.

        Returns:
            False if another window has the lock.
        """
        try:
            self._home.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        if by_force:
            with suppress(OSError):
                (self._home / LOCK).unlink()
        self._lock = QLockFile(str(self._home / LOCK))
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        # The socket file of a killed program would make listening fail.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def ask_first(self, wanted: str = "", *, await_answer: bool = True) -> bool:
        """Ask the window that has the lock to come to the front; False if it does not answer.

        Args:
            wanted: the path or address of what it should open.
            await_answer: wait until that window has answered, not only until it accepts the connection.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        # The system accepts a connection even if the window hangs; only the window itself writes an answer.
        reached = socket.waitForConnected(TIMEOUT_MS)
        if reached:
            socket.write(wanted.encode() + END)
            reached = socket.waitForBytesWritten(TIMEOUT_MS)
        reached = reached and (not await_answer or socket.waitForReadyRead(TIMEOUT_MS))
        socket.disconnectFromServer()
        return reached

    def holder(self) -> str:
        """The name of the computer on which the other window is open."""
        info = self._lock.getLockInfo() if self._lock is not None else None
        return str(info[1]) if info else ""

    def release(self) -> None:
        """Release the lock."""
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.setReadBufferSize(MAX_REQUEST)
            socket.readyRead.connect(partial(self._read, socket))
            self._read(socket)  # what has arrived already is announced no more

    def _read(self, socket: QLocalSocket) -> None:
        """Answer a request that has arrived completely."""
        if not bytes(socket.peek(MAX_REQUEST).data()).endswith(END):
            return
        wanted = bytes(socket.readAll().data()).removesuffix(END).decode(errors="replace")
        self.activation_requested.emit(wanted)
        socket.write(ANSWER)
        socket.flush()
