"""The journal: whose it is, activities, reflections, evidence, each written as a revision."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

import rfc8785

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import (
    RECORD_TYPES,
    Activity,
    Consent,
    Entry,
    Evidence,
    Person,
    PortfolioVersion,
    QuizResult,
    RecordValue,
    Reflection,
)
from desktop_app.domain.revision import RecordId, Revision, RevisionId, seal
from desktop_app.reading.picture import clean_picture
from desktop_app.store.journal_store import JournalStore

PERSON = RecordId("person")
"""The one record that says whose journal this is."""
LARGEST_FILE = 200 * 1024 * 1024

_Value = TypeVar("_Value", bound=RecordValue)


class JournalError(SpringshelfError):
    """Something can't be written into the journal."""


class Journal:
    """One person's journal."""

    def __init__(self, store: JournalStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._device = store.device()

    def close(self) -> None:
        """Close the database."""
        self._store.close()

    def person(self) -> Person:
        """Whose journal this is; empty until somebody said so."""
        found = self._values("person", Person)
        return found[-1][1] if found else Person()

    def save_person(self, person: Person) -> None:
        """Write whose journal this is."""
        self.write(person, PERSON)

    def activities(self) -> tuple[tuple[Entry, Activity], ...]:
        """All activities, oldest first."""
        return self._values(Activity.KIND, Activity)

    def reflections(self) -> tuple[tuple[Entry, Reflection], ...]:
        """All reflections, oldest first."""
        return self._values(Reflection.KIND, Reflection)

    def evidence(self) -> tuple[tuple[Entry, Evidence], ...]:
        """All evidence, oldest first."""
        return self._values(Evidence.KIND, Evidence)

    def quiz_results(self) -> tuple[tuple[Entry, QuizResult], ...]:
        """Each time that a quiz was taken, oldest first."""
        return self._values(QuizResult.KIND, QuizResult)

    def portfolio_versions(self) -> tuple[tuple[Entry, PortfolioVersion], ...]:
        """Each portfolio that was saved or printed, oldest first."""
        return self._values(PortfolioVersion.KIND, PortfolioVersion)

    def _values(self, kind: str, _type: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
        return tuple((entry, cast("_Value", entry.value)) for entry in self._store.entries(kind))

    def write(self, value: RecordValue, record: RecordId | None = None) -> RecordId:
        """Write a record's new state as a revision, and end its draft.

        Args:
            value: the record as it shall be.
            record: which one; a new one where None.

        Returns:
            The record. Where it is already in that state, nothing is written.
        """
        record = record or self.new_record()
        current = self._store.entry(record)
        if current is not None and current.value == value and not current.conflicts:
            self._store.drop_draft(record)
            return record
        self._store.append(self._seal(record, value.KIND, value))
        return record

    def delete(self, record: RecordId, kind: str) -> None:
        """Take a record out of sight. Its history stays, and can be brought back."""
        self._store.append(self._seal(record, kind, None))

    def _seal(self, record: RecordId, kind: str, value: RecordValue | None) -> Revision:
        return seal(
            record,
            kind,
            self._store.heads(record),
            self._device,
            self._clock(),
            None if value is None else value.to_body(),
            canonical=rfc8785.dumps,
        )

    def history(self, record: RecordId) -> tuple[tuple[RevisionId, datetime], ...]:
        """Each revision of a record with the time when it was written, oldest first."""
        return self._store.history(record)

    def revision_count(self) -> int:
        """How many revisions the journal holds."""
        return self._store.revision_count()

    def add_picture(
        self, path: Path, caption: str, alternative: str, consent: Consent, activity: RecordId | None
    ) -> RecordId:
        """Take a picture into the journal as evidence, upright and without what the camera wrote into it.

        Raises:
            JournalError: there is no caption or no text alternative, or the file can't be read.
            SpringshelfError: it is no picture.
        """
        if not caption.strip() or not alternative.strip():
            raise JournalError(
                "A picture needs a caption and a description",
                path.name,
                "The caption says what it shows of your work, the description what one would see in it.",
            )
        picture = clean_picture(_read(path), path.name)
        value = Evidence(
            sha256=self._store.put_file(picture.data),
            file_name=path.name,
            media_type=picture.media_type,
            size=len(picture.data),
            caption=caption.strip(),
            alternative=alternative.strip(),
            consent=consent,
            activity=activity,
        )
        return self.write(value)

    def file(self, digest: Sha256) -> bytes | None:
        """The bytes of a piece of evidence, or None where they are missing or damaged."""
        return self._store.read_file(digest)

    def save_draft(self, record: RecordId, value: RecordValue) -> None:
        """Keep what is being written, so that a crash takes nothing. It becomes a revision by `write`."""
        self._store.save_draft(record, value.KIND, value.to_body(), self._clock())

    def drafts(self) -> tuple[tuple[RecordId, RecordValue], ...]:
        """What was being written when the program ended, the latest first."""
        return tuple((record, RECORD_TYPES[kind].from_body(body)) for record, kind, body in self._store.drafts())

    def drop_draft(self, record: RecordId) -> None:
        """Forget a draft."""
        self._store.drop_draft(record)

    def new_record(self) -> RecordId:
        """The name of a record that is about to be written."""
        return RecordId(secrets.token_hex(8))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise JournalError("This file is too large for the journal", path.name, "Make it smaller than 200 MB.")
        return path.read_bytes()
    except OSError as error:
        raise JournalError(f"This file can't be read ({error.strerror})", str(path), "Choose it again.") from error
