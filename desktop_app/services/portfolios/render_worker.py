"""A job that makes the pages of a portfolio: it gets the content as messages, and asks for each file that it needs.

Its conversation with `rendering_process`: `("portfolio", content without entries)`, some entries after the name of
their field, and `("run", function, template, arguments, keywords)` come in, then perhaps `("cancel",)`. It sends
`("progress", done, total, text)`, `("ask", what, digest)`, which is answered by `("answer", content)` or `("refuse",
error)`, and at last `("done", result)` or `("failed", error)`. It keeps the content, fonts and pictures for the next
run, and ends with the program, after a while without a run, or after a run that needed much memory.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.progress import Control
from desktop_app.files.core_dumps import forbid_core_dumps
from desktop_app.files.process_memory import memory_of
from desktop_app.portfolio import render  # noqa: F401 - the server of jobs imports it once for all of them
from desktop_app.portfolio.render_context import EvidenceFiles
from desktop_app.reading.framed import Channel
from desktop_app.reading.worker import limit_memory
from desktop_app.services.portfolios.page_making import PageMaking
from desktop_app.services.resources.resources import Resources
from desktop_app.typesetting.print_quality import PrintPictureCache

MAX_MEMORY = 3 * 1024**3
"""The maximum address space in bytes: 5,000 entries need a third of it."""
MUCH = 300 * 1024**2
"""The memory in bytes that it does not keep for the next run."""
IDLE = 120.0
"""Seconds without a message after which it ends."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What is to be run."""

    control: Control
    function: Callable[..., Any]
    template: Any
    args: Sequence[Any]
    keywords: dict[str, Any]


class RenderWorker:
    """The end of the conversation in the job.

    Args:
        channel: to the program.
        resources: what ships with the program.
    """

    def __init__(self, channel: Channel, resources: Resources) -> None:
        self._channel, self._resources = channel, resources
        self._parts: SimpleQueue[Any] = SimpleQueue()
        self._answers: SimpleQueue[tuple[Any, ...]] = SimpleQueue()
        self._asking = Lock()
        self._portfolio: Portfolio | None = None
        self._files = EvidenceFiles(
            lambda digest: self._ask("picture", digest),
            lambda digest: self._ask("pages", digest),
            lambda digest: self._ask("size", digest),
            PrintPictureCache(),
        )

    def serve(self) -> None:
        """Run what is asked for, until it is time to end."""
        Thread(target=self._listen, daemon=True).start()
        while True:
            try:
                part = self._parts.get(timeout=IDLE)
            except Empty:
                return
            if not isinstance(part, _Run):
                self._take(*part)
                continue
            self._channel.send(*self._outcome(part))
            if (memory_of(os.getpid()) or 0) > MUCH:
                return

    def _listen(self) -> None:
        """Receive messages; the process ends at once with the program."""
        control = Control()
        while True:
            try:
                kind, *rest = self._channel.receive()
            except EOFError:
                os._exit(0)
            if kind == "cancel":
                control.cancel()
            elif kind == "run":
                control = Control(report=lambda *step: self._channel.send("progress", *step))
                self._parts.put(_Run(control, *rest))
            elif kind in ("answer", "refuse"):
                self._answers.put((kind, *rest))
            else:
                self._parts.put((kind, *rest))

    def _take(self, name: str, part: Any) -> None:  # noqa: ANN401 - a portfolio without entries, or some of them
        """Take a part of the content; other content begins with the portfolio."""
        if name == "portfolio":
            self._portfolio = part
        elif name == "activities":
            self._portfolio = replace(self._content, activities=(*self._content.activities, *part))
        elif name == "reflections":
            self._portfolio = replace(self._content, reflections=(*self._content.reflections, *part))
        else:
            self._portfolio = replace(self._content, plates=(*self._content.plates, *part))

    @property
    def _content(self) -> Portfolio:
        assert self._portfolio is not None  # noqa: S101 - the program sends it first
        return self._portfolio

    def _outcome(self, run: _Run) -> tuple[str, object]:
        """Run it; an error is raised again in the program."""
        try:
            say = self._resources.document_wording(self._content.look.language, run.template)
            making = PageMaking(self._content, run.template, say, self._files, run.control)
            return "done", run.function(making, *run.args, **run.keywords)
        except Exception as error:  # noqa: BLE001 - see above
            return "failed", error

    def _ask(self, what: str, digest: Sha256) -> Any:  # noqa: ANN401 - bytes, pages or a size
        """Ask the program for a file; several threads may do so."""
        with self._asking:
            self._channel.send("ask", what, digest)
            kind, content = self._answers.get()
        if kind == "refuse":
            raise content
        return content


def run(words: Sequence[str]) -> None:
    """Run as a job.

    Args:
        words: the folder of what ships with the program.
    """
    forbid_core_dumps()
    limit_memory(MAX_MEMORY)
    channel = Channel(sys.stdin.buffer, sys.stdout.buffer)
    sys.stdout = sys.stderr  # a library that prints something must not break the conversation
    RenderWorker(channel, Resources(Path(words[0]))).serve()


if __name__ == "__main__":
    run(sys.argv[1:])
