"""A journal in other programs' formats. Evidence without the consent of the people in it is not exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.framework import competence_label
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.mentor_question import MentorQuestion
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import sweep
from desktop_app.files.exported_file import export_room, exported_file, file_in
from desktop_app.interchange.calendar_file import write_tasks
from desktop_app.interchange.content import Content
from desktop_app.interchange.leap2a import write_leap2a
from desktop_app.interchange.markdown_folder import markdown_files
from desktop_app.interchange.spreadsheet import csv_files
from desktop_app.interchange.xapi import xapi_statements
from desktop_app.services.exchange.codes import ExchangeCode
from desktop_app.services.journal.journal import Journal
from desktop_app.services.ports import Clock
from desktop_app.services.resources.resources import Resources
from desktop_app.services.shelf.shelf import Shelf


def _write_calendar(target: IO[bytes], content: Content, _now: datetime) -> int:
    target.write(write_tasks(content))
    return len(content.activities)


def _write_xapi(target: IO[bytes], content: Content, _now: datetime) -> int:
    statements = list(xapi_statements(content))
    target.writelines(statements)
    return len(statements)


FOLDER_WRITERS: Mapping[ExportFormat, Callable[[Content], Iterable[tuple[str, bytes]]]] = {
    ExportFormat.MARKDOWN: markdown_files,
    ExportFormat.CSV: csv_files,
}
"""For each format that is a folder (`formats.FOLDERS`), a function that returns its files by relative path."""
FILE_WRITERS: Mapping[ExportFormat, Callable[[IO[bytes], Content, datetime], int]] = {
    ExportFormat.LEAP2A: write_leap2a,
    ExportFormat.ICS: _write_calendar,
    ExportFormat.XAPI: _write_xapi,
}
"""For each other format, a function that writes the file and returns the number of entries in it.

Its arguments are the open file, the content, and the current time.
"""


class ExportError(SpringshelfError):
    """A journal can't be written in this format or to this place."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The result: the number of files or statements, and of evidence that was left out for lack of consent."""

    count: int
    withheld: int


class Export:
    """Exports one person's journal."""

    def __init__(self, journal: Journal, shelf: Shelf, resources: Resources, clock: Clock) -> None:
        self._journal = journal
        self._shelf = shelf
        self._resources = resources
        self._clock = clock

    def write(self, kind: ExportFormat, target: Path, control: Control | None = None) -> ExportResult:
        """Write the current journal to a file or, for formats in `FOLDERS`, into a new or empty folder.

        Raises:
            ExportError: it can't be written, or the folder is not empty.
            CancelledError: the person cancelled it.
        """
        control = control or Control()
        content, withheld = self._content()
        try:
            if kind in FOLDER_WRITERS:
                count = _write_folder(target, FOLDER_WRITERS[kind](content), control)
            else:
                with exported_file(target) as file:
                    count = FILE_WRITERS[kind](file, content, self._clock())
        except OSError as error:
            raise ExportError(ExchangeCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error
        return ExportResult(count, withheld)

    def _content(self) -> tuple[Content, int]:
        journal = self._journal
        every = journal.evidence()
        evidence = tuple((entry, value) for entry, value in every if value.consent.allows)
        activities = journal.activities()
        wanted = {material for _, activity in activities for material in activity.materials}
        content = Content(
            person=journal.person(),
            pseudonym=sha256(journal.device.encode())[:16],
            activities=activities,
            reflections=journal.reflections(),
            evidence=evidence,
            attendance=journal.attendance(),
            posts=journal.posts(),
            questions=journal.every(MentorQuestion),
            titles={name.id: name.title for name in self._shelf.names(wanted)},
            label=partial(competence_label, self._resources.frameworks_in(ContentTranslations())),
            file=journal.file,
            versions=journal.versions(Activity.KIND),
        )
        return content, len(every) - len(evidence)


def _write_folder(target: Path, files: Iterable[tuple[str, bytes]], control: Control) -> int:
    sweep(target, own_only=True)
    if target.exists() and any(target.iterdir()):
        raise ExportError(ExchangeCode.FOLDER_NOT_EMPTY, str(target))
    count = 0
    with export_room(target) as room:
        for name, data in files:
            control.check()
            with file_in(room, target / name) as file:
                file.write(data)
            count += 1
    return count
