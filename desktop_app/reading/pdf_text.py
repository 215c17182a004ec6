"""The text of a PDF's pages, read in a process of its own, which may crash, hang or grow without harm."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.worker import NO_WINDOW, command_of

PAGE_PATIENCE = 30.0
"""Seconds in which the next page has to come."""
WORKER = "desktop_app.reading.pdf_worker"


def pages_of(path: Path) -> Generator[tuple[int, str | None], None, None]:
    """The pages with their text, the first is 1; None for a page that can't be read.

    Raises:
        ReadingError: the file is locked or damaged, or its reading came to nothing; what came before counts.
    """
    with subprocess.Popen(  # noqa: S603 - our own module in our own Python; the file is only an argument
        command_of(WORKER, str(path)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=NO_WINDOW,
    ) as worker:
        try:
            yield from _said(worker, path.name)
        finally:
            worker.kill()


def _said(worker: subprocess.Popen[bytes], name: str) -> Iterator[tuple[int, str | None]]:
    while line := _next_line(worker):
        try:
            found = json.loads(line)
        except ValueError:
            break
        if found.get("end") == "locked":
            raise ReadingError(ReadingCode.TEXT_LOCKED, name)
        if found.get("end") == "whole":
            return
        if "page" in found:
            yield found["page"], found.get("text")
        else:
            break
    raise ReadingError(ReadingCode.PDF_DAMAGED, name)


def _next_line(worker: subprocess.Popen[bytes]) -> bytes:
    """The next line; empty where the worker has ended, or was ended because it took too long."""
    watch = threading.Timer(PAGE_PATIENCE, worker.kill)
    watch.daemon = True
    watch.start()
    try:
        line = worker.stdout.readline() if worker.stdout is not None else b""
    finally:
        watch.cancel()
    return line if line.endswith(b"\n") else b""
