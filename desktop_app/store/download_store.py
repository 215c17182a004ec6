"""The download queue as rows, and the download rules.

Policy: missing files are computed from what catalogues list and what is verified, never stored separately. So a kill
loses nothing, and a file that is here is not downloaded again. A row is deleted when its file is verified.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Engine,
    delete,
    func,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.codes import about, kept_message
from desktop_app.domain.fetching import (
    FetchRules,
    FileRole,
    KeepMode,
    KeepRule,
    Name,
    Priority,
)
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message
from desktop_app.domain.publication import Key, Link
from desktop_app.store import kept_files
from desktop_app.store.dataclass_json import to_plain
from desktop_app.store.download_rows import ASKED_ORDER, ITS_PUBLICATION, is_due, only
from desktop_app.store.engine import reader_of
from desktop_app.store.kept_files import row_key
from desktop_app.store.kept_versions import KeptVersions
from desktop_app.store.missing_files import ASK, OUTDATED, WISHES
from desktop_app.store.queue_listing import QueueListing
from desktop_app.store.queued_file import QueuedFile, queued_file
from desktop_app.store.shelf_tables import (
    BlobRow,
    CatalogueRow,
    DownloadRow,
    PublicationRow,
    ShelfSettingRow,
)
from desktop_app.store.shelf_writing import writing_shelf
from desktop_app.store.upcoming_files import UpcomingFiles

DONE = text(
    "DELETE FROM download WHERE (catalogue, publication, role) IN"
    " (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:names))"
)
LATER = text(
    "UPDATE download SET tries = :tries, error = :error, again_at = :again_at "
    "WHERE catalogue = :catalogue AND publication = :publication AND role = :role"
)
NO_COVER = text("UPDATE publication SET cover_had = :file_key WHERE catalogue = :catalogue AND id = :publication")


@dataclass(frozen=True, slots=True)
class FailedDownload:
    """A failed download: the error, the time of the next try, and the number of failures without progress."""

    wanted: QueuedFile
    error: Message
    again_at: datetime
    tries: int


class DownloadStore:
    """The queue in an open database. Every method is one transaction.

    `versions` are those of kept files; `upcoming` reads what a run does next; `listing` reads the queue for lists.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.versions = KeptVersions(engine)
        self.upcoming = UpcomingFiles(engine)
        self.listing = QueueListing(reader_of(engine))

    def enqueue_by_rule(self, catalogue: str, rule: KeepRule, now: datetime, language: str = "") -> None:
        """Add missing files to the queue: covers, newer and damaged files, and those that the rule selects.

        Covers, and what the rule selects, are those of the edition in a language, if there is one.
        """
        lacks = {"cover": Priority.COVER, "renewed": Priority.RULE, "damaged": Priority.RULE}
        if rule.keeping is not KeepMode.ASK:
            lacks[rule.keeping.value] = Priority.RULE
        self._enqueue(catalogue, lacks, now, language, rule.subtopics)

    def enqueue_covers(self, catalogue: str, now: datetime, language: str = "") -> None:
        """Add the covers to the queue that are missing, or are in another language."""
        self._enqueue(catalogue, {"cover": Priority.COVER}, now, language, ())

    def _enqueue(
        self,
        catalogue: str,
        lacks: Mapping[str, Priority],
        now: datetime,
        language: str,
        subtopics: Sequence[str],
    ) -> None:
        with writing_shelf(self._engine) as connection:
            for lack, priority in lacks.items():
                values = {
                    "catalogue": catalogue,
                    "lang": language,
                    "priority": priority.value,
                    "now": now.isoformat(),
                    "subtopics": json.dumps(subtopics),
                }
                wish = WISHES[lack]
                connection.execute(wish, {name: values[name] for name in wish.compile().params})

    def enqueue(self, keys: Iterable[Key], now: datetime, language: str = "") -> None:
        """Add the files of these publications to the queue, due at once; waiting ones become due earlier.

        Each is that of the edition in a language, or of the publication itself if it has none in it.
        """
        values = {
            "keys": json.dumps([list(key) for key in keys]),
            "priority": Priority.ASKED.value,
            "now": now.isoformat(),
            "lang": language,
        }
        with writing_shelf(self._engine) as connection:
            connection.execute(ASK, values)

    def due_at_once(self, catalogues: Collection[str] | None = None) -> None:
        """Make all failed downloads due now, or only those of some catalogues."""
        failed = update(DownloadRow).where(DownloadRow.again_at.is_not(None), *only(catalogues, None))
        with writing_shelf(self._engine) as connection:
            connection.execute(failed.values(again_at=None, tries=0))

    def due(
        self,
        now: datetime,
        limit: int,
        catalogues: Collection[str] | None = None,
        keys: Collection[Key] | None = None,
        roles: Collection[FileRole] = tuple(FileRole),
        *,
        exclude: Collection[Name] = (),
    ) -> tuple[QueuedFile, ...]:
        """The next due downloads, most urgent first; among equally urgent ones, those with fewer failures first.

        Args:
            now: downloads with a later time are not due.
            limit: the maximum number.
            catalogues: only of these.
            keys: only of these publications.
            roles: only files, or only covers.
            exclude: none of these, which are running.
        """
        query = (
            select(
                DownloadRow.catalogue,
                DownloadRow.publication,
                DownloadRow.role,
                DownloadRow.tries,
                PublicationRow.body,
            )
            .join(PublicationRow, ITS_PUBLICATION)
            .where(*is_due(now, roles), *only(catalogues, keys))
            .order_by(DownloadRow.priority.desc(), DownloadRow.tries, DownloadRow.added_at, ASKED_ORDER)
            .limit(limit + len(exclude))
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        found = (
            queued_file((row.catalogue, row.publication), FileRole(row.role), json.loads(row.body), row.tries)
            for row in rows
            if (row.catalogue, row.publication, row.role) not in exclude
        )
        return tuple(found)[:limit]

    def count(
        self,
        now: datetime | None,
        catalogues: Collection[str] | None = None,
        keys: Collection[Key] | None = None,
        roles: Collection[FileRole] = tuple(FileRole),
    ) -> int:
        """The number of due downloads or, without a time, of all downloads."""
        due = is_due(now, roles) if now else []
        query = select(func.count()).select_from(DownloadRow).where(*due, *only(catalogues, keys))
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def stated_bytes(
        self,
        now: datetime,
        catalogues: Collection[str] | None = None,
        keys: Collection[Key] | None = None,
        roles: Collection[FileRole] = tuple(FileRole),
    ) -> int:
        """The size of the due downloads as their catalogues stated it, with what is here of them already."""
        size = func.coalesce(func.sum(DownloadRow.size), 0)
        query = select(size).select_from(DownloadRow).where(*is_due(now, roles), *only(catalogues, keys))
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def next_due(
        self,
        now: datetime,
        catalogues: Collection[str] | None = None,
        keys: Collection[Key] | None = None,
        *,
        exclude: Collection[Name] = (),
    ) -> datetime | None:
        """The time of the next retry, None if there is none."""
        columns = (DownloadRow.catalogue, DownloadRow.publication, DownloadRow.role, DownloadRow.again_at)
        query = (
            select(*columns)
            .where(DownloadRow.again_at > now.isoformat(), DownloadRow.paused.is_(False), *only(catalogues, keys))
            .order_by(DownloadRow.again_at)
            .limit(len(exclude) + 1)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        times = (row.again_at for row in rows if (row.catalogue, row.publication, row.role) not in exclude)
        found = next(times, None)
        return datetime.fromisoformat(found) if found else None

    def record_results(
        self,
        fetched: Sequence[tuple[QueuedFile, Link]],
        failed: Sequence[FailedDownload],
        now: datetime,
        coverless: Sequence[QueuedFile] = (),
    ) -> None:
        """Store which files were verified and are kept now, which must wait, and which covers do not exist."""
        with writing_shelf(self._engine) as connection:
            kept_files.record_kept(connection, fetched, now)
            if coverless:
                connection.execute(NO_COVER, [row_key(wanted) for wanted in coverless])
            over = [*(wanted for wanted, _ in fetched), *coverless]
            if over:
                connection.execute(DONE, {"names": json.dumps([wanted.name for wanted in over])})
            if failed:
                connection.execute(LATER, [_later(one) for one in failed])

    def totals(self) -> tuple[int, int]:
        """The number of waiting files, and their bytes as far as catalogues state sizes."""
        query = select(func.count(), func.coalesce(func.sum(DownloadRow.size), 0))
        with self._engine.connect() as connection:
            count, size = connection.execute(query).one()
        return count, size

    def errors(self, keys: Collection[Key]) -> tuple[Message, ...]:
        """The error of each of these publications that could not be downloaded."""
        query = (
            select(PublicationRow.title, DownloadRow.error)
            .join(PublicationRow, ITS_PUBLICATION)
            .where(DownloadRow.error != "", *only(None, keys))
        )
        with self._engine.connect() as connection:
            return tuple(about(row.title, kept_message(row.error)) for row in connection.execute(query))

    def pause(self, keys: Iterable[Key], *, paused: bool) -> None:
        """Pause or resume these downloads."""
        self._change(keys, {"paused": paused, "again_at": None})

    def move_to_front(self, keys: Iterable[Key]) -> None:
        """Move these downloads before all others."""
        self._change(keys, {"priority": Priority.FIRST.value})

    def _change(self, keys: Iterable[Key], values: dict[str, object]) -> None:
        with writing_shelf(self._engine) as connection:
            connection.execute(update(DownloadRow).where(*only(None, list(keys))).values(values))

    def cancel(self, keys: Iterable[Key]) -> None:
        """Remove these from the queue. Kept files stay."""
        with writing_shelf(self._engine) as connection:
            connection.execute(delete(DownloadRow).where(*only(None, list(keys))))

    def unused_files(self) -> tuple[Sha256, ...]:
        """Delete the rows of unused files and covers; returns their hashes, so that the caller can delete the bytes."""
        with writing_shelf(self._engine) as connection:
            return kept_files.forget_unused(connection)

    def outdated(self, catalogue: str) -> set[Key]:
        """The kept publications of a catalogue for which it has a newer file."""
        with self._engine.connect() as connection:
            return {(row.catalogue, row.publication) for row in connection.execute(OUTDATED, {"catalogue": catalogue})}

    def kept_bytes(self) -> int:
        """The total size of the shelf's files."""
        with self._engine.connect() as connection:
            return connection.execute(select(func.coalesce(func.sum(BlobRow.size), 0))).scalar_one()

    def save_rules(self, rules: FetchRules) -> None:
        """Change the download rules."""
        value = json.dumps(to_plain(rules))
        statement = upsert(ShelfSettingRow).values(name="fetching", value=value)
        with writing_shelf(self._engine) as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def addresses(self) -> dict[str, str]:
        """The address of each catalogue's root feed."""
        with self._engine.connect() as connection:
            return {row.id: row.address for row in connection.execute(select(CatalogueRow.id, CatalogueRow.address))}


def _later(download: FailedDownload) -> dict[str, Any]:
    return {
        **row_key(download.wanted),
        "tries": download.tries,
        "error": download.error.to_json(),
        "again_at": download.again_at.isoformat(),
    }
