"""The kept connections to web servers, over which small files are asked for (see `kept_line`).

Policy: a connection is used by one thread at a time and waits here in between. A connection that the server has closed
is replaced, and what it did not answer is asked for again. Requests are sent ahead only to a server that has answered
one, and no longer to one that closed the connection on them, or whose files did not match their hashes.
"""

from __future__ import annotations

import ssl
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from threading import Lock

import truststore

from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.kept_line import ClosedLineError, KeptLine, OtherAnswerError, origin_with_port
from desktop_app.transfer.source import ResponseBody

AHEAD = 16
"""The number of requests that are on their way at once over one connection."""
FEW_ANSWERS = AHEAD
"""A connection that is closed on waiting requests after so few answers does not take several at once."""


class KeptLines:
    """Connections to web servers. Thread-safe.

    Args:
        fields: the header fields of each request.
        limits: seconds to connect, and seconds without a byte.
    """

    def __init__(self, fields: dict[str, str], limits: tuple[float, float]) -> None:
        self._fields = fields
        self._limits = limits
        self._lock = Lock()
        self._idle: dict[str, list[KeptLine]] = defaultdict(list)
        self._patient: set[str] = set()
        self._single: set[str] = set()
        self._waits: dict[str, float] = {}

    @cached_property
    def _context(self) -> ssl.SSLContext:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    def close(self) -> None:
        """Close all connections that wait."""
        with self._lock:
            waiting = [line for lines in self._idle.values() for line in lines]
            self._idle.clear()
        for line in waiting:
            line.close()

    def ask_singly(self, href: str) -> None:
        """Send no more requests ahead to the server of an address: its answers were mixed up."""
        self._single.add(origin_with_port(href))

    def wait(self, href: str) -> float:
        """The shortest time in seconds that the server of an address took to answer, 0 if it has not answered."""
        return self._waits.get(origin_with_port(href), 0.0)

    def bodies(self, hrefs: Sequence[str], *, ahead: bool) -> Iterator[ResponseBody | TransferError | None]:
        """The answers for files of one server, in order; see `SmallFileSource.bodies`."""
        origin = origin_with_port(hrefs[0])
        exchange = _Exchange(self, origin, hrefs)
        try:
            for number in range(len(hrefs)):
                yield exchange.answer(number, self._depth(origin) if ahead else 1)
                exchange.look()
        finally:
            exchange.end()

    def _depth(self, origin: str) -> int:
        return AHEAD if origin in self._patient and origin not in self._single else 1

    def take(self, origin: str) -> tuple[KeptLine, bool]:
        """A connection, and whether it is a new one.

        Raises:
            OSError: none can be made.
        """
        with self._lock:
            if waiting := self._idle[origin]:
                return waiting.pop(), False
        return KeptLine(origin, self._context, self._fields, self._limits), True

    def give_back(self, origin: str, line: KeptLine) -> None:
        """Let a connection wait for the next files, or close it where it can't be used any more."""
        if not line.is_clear:
            line.close()
            return
        with self._lock:
            self._idle[origin].append(line)

    def note_answers(self, origin: str, line: KeptLine) -> None:
        """Note whether a server takes several requests at once."""
        self._waits[origin] = min(self._waits.get(origin, line.waited), line.waited)
        if line.is_usable and line.has_served:
            self._patient.add(origin)
        elif not line.is_usable and line.awaited and line.answers < FEW_ANSWERS:
            self._single.add(origin)


class _Exchange:
    """Some files that are asked for over one connection, or over another one if the server closes it."""

    def __init__(self, lines: KeptLines, origin: str, hrefs: Sequence[str]) -> None:
        self._lines = lines
        self._origin = origin
        self._hrefs = hrefs
        self._line: KeptLine | None = None
        self._is_new = False
        self._asked = 0

    def answer(self, number: int, depth: int) -> ResponseBody | TransferError | None:
        """The answer for one file; requests for others after it are sent ahead, up to `depth` at once."""
        while True:
            try:
                line = self._open(number)
            except OSError:
                return None
            try:
                if self._asked <= number + depth // 2:
                    until = max(self._asked, min(len(self._hrefs), number + depth))
                    line.ask(self._hrefs[self._asked : until])
                    self._asked = until
                return line.answer()
            except OtherAnswerError:
                return None
            except TransferError as error:
                return error
            except ClosedLineError:
                fresh = self._is_new and not line.answers
                self._lines.note_answers(self._origin, line)
                self._drop()
                if fresh:
                    return None

    def look(self) -> None:
        """Look at the connection after an answer: another one is made if it can't be used any more."""
        if self._line is None:
            return
        self._lines.note_answers(self._origin, self._line)
        if not self._line.is_usable:
            self._drop()

    def end(self) -> None:
        """Give the connection back."""
        if self._line is not None:
            self._lines.give_back(self._origin, self._line)

    def _open(self, number: int) -> KeptLine:
        if self._line is None:
            self._line, self._is_new = self._lines.take(self._origin)
            self._asked = number
        return self._line

    def _drop(self) -> None:
        if self._line is not None:
            self._line.close()
        self._line = None
