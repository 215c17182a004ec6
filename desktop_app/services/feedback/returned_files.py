"""Importing several returned files at once: each is read for itself, so that a bad one stops nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.domain.records.feedback import FeedbackAuthor
from desktop_app.services.feedback.feedback import FeedbackService
from desktop_app.services.feedback.import_result import FeedbackImport

OF_THE_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})
"""The files that systems put into folders; the others among them are hidden."""


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A file with the result of its import, or the error."""

    source: Path
    done: FeedbackImport | None = None
    error: SpringshelfError | None = None


def files_in(source: Path) -> list[Path]:
    """The returned files in a folder by name, without its subfolders; of a file itself.

    They are of any kind: whoever imports a folder is told which of its files can't be read.
    """
    if not source.is_dir():
        return [source]
    return sorted(one for one in source.iterdir() if one.is_file() and not _is_of_the_system(one.name))


def _is_of_the_system(name: str) -> bool:
    return name.startswith(".") or name.lower() in OF_THE_SYSTEM


def import_all(
    service: FeedbackService,
    sources: Iterable[Path],
    given: FeedbackAuthor,
    control: Control | None = None,
    *,
    accepted: bool = False,
) -> Iterator[ReturnedFile]:
    """Import files one after the other.

    Raises:
        CancelledError: the person cancelled it; what was imported stays.
    """
    control, sources = control or Control(), [*sources]
    for number, source in enumerate(sources):
        control.check()
        control.report(number, len(sources), source.name)
        try:
            yield ReturnedFile(source, service.import_file(source, given, accepted=accepted))
        except SpringshelfError as error:
            yield ReturnedFile(source, error=error)


def together(done: Sequence[FeedbackImport]) -> FeedbackImport:
    """The results of several files as one."""
    return FeedbackImport(
        tuple(piece for one in done for piece in one.added),
        sum(one.known for one in done),
        sum(one.unplaced for one in done),
        tuple(page for one in done for page in one.unread),
        tuple(page for one in done for page in one.to_place),
        tuple(page for one in done for page in one.blank),
    )
