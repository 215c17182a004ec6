"""What the tests have another process do in place of making pages."""

from __future__ import annotations

import os
import time
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.services.portfolios.page_making import PageMaking


def process(_making: PageMaking) -> int:
    """The process that this runs in."""
    return os.getpid()


def titles(making: PageMaking) -> tuple[str, ...]:
    """The titles of the reflections."""
    return tuple(one.reflection.title for one in making.portfolio.reflections)


def file(making: PageMaking, digest: Sha256) -> bytes | str | None:
    """A file of the journal, or why it can't be read."""
    try:
        return making.files.read(digest)
    except SpringshelfError as error:
        return error.code.id


def wait(making: PageMaking, *, politely: bool) -> None:
    """Begin, and go on until it is cancelled, or for ever."""
    making.control.report(1, 0, "begun")
    while True:
        time.sleep(0.01)
        if politely:
            making.control.check(making.portfolio.id)


def end(_making: PageMaking, marks: Path, times: int) -> int:
    """End the process, the first times that this is called; returns how often that was."""
    count = len(list(marks.iterdir()))
    if count >= times:
        return count
    (marks / str(count)).touch()
    os._exit(1)


def need_memory(_making: PageMaking) -> None:
    """Need more memory than there is."""
    bytearray(2**42)


def fail(_making: PageMaking) -> None:
    """Fail in a way that nobody expects."""
    raise ValueError("odd")


def arguments(_making: PageMaking) -> list[str]:
    """What others see of the process in the list of processes, and in its environment."""
    return [Path(f"/proc/self/{name}").read_text("utf-8", "replace") for name in ("cmdline", "environ")]
