"""Makes pages in another process, so that the window answers meanwhile: Python runs one thread at a time.

The content goes there through a pipe, in pieces, and never touches a disk. The process keeps it for the next run, until
`close`, or until this program ends. See `render_worker` for the messages.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, Concatenate, ParamSpec, TypeVar

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.progress import Control
from desktop_app.domain.template import Template
from desktop_app.reading.framed import Channel
from desktop_app.reading.worker import start_job
from desktop_app.services.portfolios.codes import PortfolioCode
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.portfolios.files import PortfolioFiles
from desktop_app.services.portfolios.page_making import PageMaking
from desktop_app.services.resources.resources import Resources

P = ParamSpec("P")
T = TypeVar("T")
WORKER = "desktop_app.services.portfolios.render_worker"
FIELDS = ("activities", "reflections", "plates")
PIECE = 40
"""Entries in a message: pickling them takes a millisecond or two, in which no other thread runs."""
TICK = 0.05
"""Seconds between two looks whether the person has cancelled."""
PATIENCE = 1.0
"""Seconds in which a cancelled run must end by itself, before its process is killed."""
TRIES = 2
"""A process that ends without a result, as where memory is short, is replaced so often."""


class RenderingProcess:
    """Runs the functions of `page_making` in another process, one at a time. Thread-safe.

    Args:
        files: reads the evidence, when the process asks for it.
        resources: what ships with the program.
    """

    def __init__(self, files: PortfolioFiles, resources: Resources) -> None:
        self._resources = resources
        self._answers: dict[str, Callable[..., Any]] = {
            "picture": files.picture,
            "pages": files.pages,
            "size": files.size,
        }
        self._turn = Lock()
        self._process: _Process | None = None
        self._closed = False

    def run(
        self,
        function: Callable[Concatenate[PageMaking, P], T],
        portfolio: Portfolio,
        template: Template,
        control: Control,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run one of them; see `Renderer`.

        Raises:
            PortfolioError: the process was killed, or needed too much memory.
        """
        with self._turn:
            outcome: tuple[bool, Any] | None = None
            for _ in range(TRIES):
                control.check(portfolio.id)
                try:
                    outcome = self._with_content(portfolio).run(
                        control, self._answers, function, template, args, kwargs
                    )
                    break
                except (EOFError, OSError, ValueError):  # it has ended, perhaps because it was idle
                    self._end()
        control.check(portfolio.id)
        if outcome is None or isinstance(outcome[1], MemoryError):
            raise PortfolioError(PortfolioCode.NOT_RENDERED, portfolio.id)
        is_done, result = outcome
        if not is_done:
            raise result
        return result  # type: ignore[no-any-return]  # only the function knows the type

    def close(self) -> None:
        """End the process, and with it all that it knows. A run is not waited for."""
        self._closed = True
        self._end()

    def _with_content(self, portfolio: Portfolio) -> _Process:
        """The process, started if there is none, with this content."""
        if self._closed:
            raise CancelledError(portfolio.id)
        process = self._process
        if process is None:
            process = self._process = _Process(str(self._resources.root))
        process.take(portfolio)
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()


class _Process:
    """The process, and our end of the conversation with it."""

    def __init__(self, root: str) -> None:
        self._job = start_job(WORKER, (root,), None)
        assert self._job.messages is not None  # noqa: S101 - it was requested above
        self._channel = Channel(self._job.output, self._job.messages)
        self._said: SimpleQueue[tuple[Any, ...]] = SimpleQueue()
        self._portfolio: Portfolio | None = None
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        try:
            with suppress(EOFError):
                while True:
                    self._said.put(self._channel.receive())
        finally:
            self._said.put(("ended",))

    def take(self, portfolio: Portfolio) -> None:
        """Send the content, unless the process has it already."""
        if self._portfolio is portfolio:
            return
        self._portfolio = None
        for part in _parts(portfolio):
            self._channel.send(*part)
        self._portfolio = portfolio

    def run(self, control: Control, answers: dict[str, Callable[..., Any]], *wanted: object) -> tuple[bool, Any]:
        """Run a function.

        Returns:
            Whether it returned its result, and that or else its error.

        Raises:
            EOFError, OSError: the process has ended, or goes on although the run was cancelled.
        """
        self._channel.send("run", *wanted)
        cancelled_at = 0.0
        while True:
            if control.cancelled and not cancelled_at:
                cancelled_at = time.monotonic()
                self._channel.send("cancel")
            if cancelled_at and time.monotonic() - cancelled_at > PATIENCE:
                raise TimeoutError
            with suppress(Empty):
                kind, *rest = self._said.get(timeout=TICK)
                if kind in ("done", "failed"):
                    return kind == "done", rest[0]
                if kind == "ended":
                    raise EOFError
                if kind == "progress":
                    control.report(*rest)
                else:
                    self._answer(answers, *rest)

    def _answer(self, answers: dict[str, Callable[..., Any]], what: str, digest: str) -> None:
        try:
            answer = ("answer", answers[what](digest))
        except (SpringshelfError, OSError) as error:  # an OSError of a file must not count as the end of the process
            self._channel.send("refuse", error)
        else:
            self._channel.send(*answer)

    def end(self) -> None:
        """Kill it."""
        with self._job:
            self._job.end()
            self._listener.join()  # a stream must not be closed while it is read


def _parts(portfolio: Portfolio) -> Iterator[tuple[object, ...]]:
    """The messages with a portfolio: first all but its entries, and then these."""
    yield "portfolio", replace(portfolio, activities=(), reflections=(), plates=())
    for name in FIELDS:
        entries = getattr(portfolio, name)
        for start in range(0, len(entries), PIECE):
            yield name, entries[start : start + PIECE]
