"""Messages between the program and a job whose input stays open: pickled values, each with its length before it."""

from __future__ import annotations

import pickle  # both ends are our own code
from threading import Lock
from typing import IO, Any

LENGTH = 8
"""The bytes of a length, the highest first."""


class Channel:
    """One end of a conversation. Several threads may send; one receives.

    Args:
        taken: the stream with the messages of the other end.
        given: the stream for the messages of this end.
    """

    def __init__(self, taken: IO[bytes], given: IO[bytes]) -> None:
        self._taken, self._given = taken, given
        self._lock = Lock()

    def send(self, *message: object) -> None:
        """Send a message.

        Raises:
            OSError, ValueError: the other end is closed.
        """
        data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
        with self._lock:
            self._given.write(len(data).to_bytes(LENGTH))
            self._given.write(data)
            self._given.flush()

    def receive(self) -> tuple[Any, ...]:
        """Wait for the next message.

        Raises:
            EOFError: the other end is closed.
        """
        length = int.from_bytes(self._read(LENGTH))
        message: tuple[Any, ...] = pickle.loads(self._read(length))  # noqa: S301 - see above
        return message

    def _read(self, length: int) -> bytes:
        try:
            data = self._taken.read(length)
        except (OSError, ValueError) as error:  # closed at this end
            raise EOFError from error
        if len(data) < length:
            raise EOFError
        return data
