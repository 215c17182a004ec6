"""Read-only examination of a journal's database: its content, and whether it is intact."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, func, select, text

from desktop_app.domain.progress import Control
from desktop_app.store import revision_rows
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reading
from desktop_app.store.journal_tables import FileChunkRow, JournalSettingRow, RevisionRow


@dataclass(frozen=True, slots=True)
class JournalCounts:
    """The numbers of revisions, records and evidence files in a journal."""

    revisions: int
    records: int
    files: int


@dataclass(frozen=True, slots=True)
class JournalExamination:
    """The result of an examination.

    Attributes:
        counts: the content.
        whole: all pages in use are readable and consistent.
        altered: revisions that do not match their id.
        spoiled: files that do not match their hash.
        unused: damaged pages without content.
    """

    counts: JournalCounts
    whole: bool
    altered: int
    spoiled: int
    unused: int = 0

    @property
    def good(self) -> bool:
        """Whether no problem was found."""
        return self.whole and not self.altered and not self.spoiled


def count(file: DatabaseFile) -> JournalCounts:
    """Open a journal with its key and count its content.

    Raises:
        WrongKeyError: the key does not open it, or the file is damaged.
    """
    with reading(file) as connection:
        return _counts(connection)


def examine(file: DatabaseFile, control: Control | None = None) -> JournalExamination:
    """Read all of a journal: SQLCipher's and SQLite's own checks, revisions against ids, files against hashes.

    SQLite's check reads each page in use, and so decrypts it. SQLCipher's check also reads unused pages.

    Raises:
        WrongKeyError: the key does not open it, or the file is damaged.
        CancelledError: the person cancelled it.
    """
    control = control or Control()
    with reading(file) as connection:
        counts = _counts(connection)
        broken_pages = connection.execute(text("PRAGMA cipher_integrity_check")).all() if file.key is not None else []
        whole = connection.execute(text("PRAGMA integrity_check")).scalars().all() == ["ok"]
        altered = spoiled = 0
        for number, changed in enumerate(revision_rows.altered(connection)):
            control.check()
            control.report(number, counts.revisions, "")
            altered += changed
        for digest in connection.execute(select(FileChunkRow.sha256).distinct()).scalars().all():
            control.check()
            spoiled += _hash_of(connection, digest) != digest
    return JournalExamination(counts, whole, altered, spoiled, len(broken_pages) if whole else 0)


def read_setting(file: DatabaseFile, name: str) -> str:
    """A setting of a journal, empty if it is not set; nothing is written or upgraded.

    Raises:
        StoreError: the journal can't be read.
    """
    with reading(file) as connection:
        return (
            connection.execute(
                select(JournalSettingRow.value).where(JournalSettingRow.name == name)
            ).scalar_one_or_none()
            or ""
        )


def missing_revisions(file: DatabaseFile, other: DatabaseFile) -> tuple[int, int]:
    """The numbers of revisions of `file` that `other` lacks, and vice versa."""
    with reading(file) as here, reading(other) as there:
        mine = set(here.execute(select(RevisionRow.id)).scalars())
        theirs = set(there.execute(select(RevisionRow.id)).scalars())
    return len(mine - theirs), len(theirs - mine)


def holds_all_of(file: DatabaseFile, other: DatabaseFile) -> bool:
    """Whether a journal has every revision and every file of `other`.

    Raises:
        StoreError: one of them can't be read.
    """
    with reading(file) as here, reading(other) as there:
        return all(
            set(there.execute(query).scalars()) <= set(here.execute(query).scalars())
            for query in (select(RevisionRow.id), select(FileChunkRow.sha256).distinct())
        )


def _counts(connection: Connection) -> JournalCounts:
    def number(column: object) -> int:
        return int(connection.execute(select(func.count(column.distinct()))).scalar_one())  # type: ignore[attr-defined]

    return JournalCounts(number(RevisionRow.id), number(RevisionRow.record), number(FileChunkRow.sha256))


def _hash_of(connection: Connection, digest: str) -> str:
    query = select(FileChunkRow.data).where(FileChunkRow.sha256 == digest).order_by(FileChunkRow.sequence)
    hasher = hashlib.sha256()
    for piece in connection.execute(query.execution_options(yield_per=4)).scalars():
        hasher.update(piece)
    return hasher.hexdigest()
