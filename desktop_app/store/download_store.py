"""The download queue as rows, and the download rules.

Policy: missing files are computed from what catalogues list and what is verified, never stored separately. So a kill
loses nothing, and a file that is here is not downloaded again. A row is deleted when its file is verified.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Engine,
    Integer,
    delete,
    func,
    literal_column,
    or_,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.codes import about, kept_message
from desktop_app.domain.fetching import (
    MAX_RETRY_AFTER,
    Download,
    DownloadState,
    FetchRules,
    FileRole,
    KeepMode,
    KeepRule,
    Name,
    Priority,
)
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message
from desktop_app.domain.publication import CaptionLink, Key, Link, best_of, version_key
from desktop_app.store import kept_files
from desktop_app.store.dataclass_json import from_plain, to_plain
from desktop_app.store.edition_terms import COVER_KEY, COVER_LANGUAGE, CURRENT_KEY, WANTED, WANTED_LANGUAGE, role_of
from desktop_app.store.kept_files import KeptVersion, QueuedFile, row_key
from desktop_app.store.shelf_tables import (
    BlobRow,
    CatalogueRow,
    DownloadRow,
    KeptFileRow,
    PublicationRow,
    ShelfSettingRow,
)
from desktop_app.store.shelf_writing import writing_shelf

INTO = "INSERT INTO download (catalogue, publication, role, priority, added_at, size, tries, error, paused) "
ASK = text(
    INTO + f"SELECT p.catalogue, p.id, {role_of('file', WANTED_LANGUAGE)}, :priority, :now,"  # noqa: S608 - our own
    f" coalesce(({WANTED}) ->> '$.file.size', p.body ->> '$.files[0].size', 0), 0, '', 0 "
    "FROM json_each(:keys) k JOIN publication p ON p.catalogue = k.value ->> 0 AND p.id = k.value ->> 1 WHERE TRUE "
    "ON CONFLICT DO UPDATE SET priority = excluded.priority, again_at = NULL, tries = 0, paused = FALSE"
)
"""Adds the files of the publications with these keys to the queue, each in a language if it has it."""
_COVERS = (
    f"SELECT p.catalogue, p.id, {role_of('cover', COVER_LANGUAGE)}, p.body ->> '$.cover.size'"  # noqa: S608 - as above
    f" FROM publication p WHERE p.catalogue = :catalogue AND {COVER_KEY} <> p.cover_had AND {COVER_KEY} <> ''"
)
_KEPT = (
    f"SELECT p.catalogue, p.id, {role_of('file', 'k.edition')}, b.size FROM kept_file k"  # noqa: S608 - as above
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication JOIN blob b ON b.sha256 = k.sha256"
    " WHERE k.catalogue = :catalogue AND "
)
_LACKING = (
    f"SELECT p.catalogue, p.id, {role_of('file', WANTED_LANGUAGE)},"  # noqa: S608 - as above
    f" coalesce(({WANTED}) ->> '$.file.size', p.body ->> '$.files[0].size') AS size FROM publication p"
    " WHERE p.catalogue = :catalogue AND p.file_key <> '' AND NOT EXISTS (SELECT 1 FROM kept_file k"
    f"  WHERE k.catalogue = p.catalogue AND k.publication = p.id AND k.edition = {WANTED_LANGUAGE})"
)
LACKS = {
    "cover": _COVERS,
    "renewed": _KEPT + f"{CURRENT_KEY} <> '' AND k.file_key <> {CURRENT_KEY}",
    "damaged": _KEPT + "b.damaged",
    KeepMode.ALL.value: _LACKING,
    KeepMode.SUBTOPICS.value: f"{_LACKING} AND p.subtopic IN (SELECT value FROM json_each(:subtopics))",  # noqa: S608 - as above
}
"""What selects missing files by the reason why they are missing: catalogue, publication, role and size."""
WISHES = {
    lack: text(
        f"{INTO}WITH lacking (catalogue, id, role, size) AS ({query})"  # noqa: S608 - as above
        " SELECT catalogue, id, role, :priority, :now, coalesce(size, 0), 0, '', 0 FROM lacking"
        " WHERE TRUE ON CONFLICT DO NOTHING"
    )
    for lack, query in LACKS.items()
}
"""What adds missing files to the queue."""
OUTDATED = text(
    "SELECT k.catalogue, k.publication FROM kept_file k"  # noqa: S608 - as above
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
    f" WHERE k.catalogue = :catalogue AND k.file_key <> {CURRENT_KEY}"
)
ASKED_ORDER: ColumnElement[int] = literal_column("download.rowid", Integer)
ITS_PUBLICATION = (PublicationRow.catalogue == DownloadRow.catalogue) & (PublicationRow.id == DownloadRow.publication)
DONE = "DELETE FROM download WHERE catalogue = ? AND publication = ? AND role = ?"
LATER = text(
    "UPDATE download SET tries = :tries, error = :error, again_at = :again_at "
    "WHERE catalogue = :catalogue AND publication = :publication AND role = :role"
)
KEPT_KEYS = text("SELECT file_key FROM kept_file WHERE file_key IN (SELECT value FROM json_each(:keys))")
NO_COVER = text("UPDATE publication SET cover_had = :file_key WHERE catalogue = :catalogue AND id = :publication")


@dataclass(frozen=True, slots=True)
class FailedDownload:
    """A failed download: the error, the time of the next try, and the number of failures without progress."""

    wanted: QueuedFile
    error: Message
    again_at: datetime
    tries: int


class DownloadStore:
    """The queue in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

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
        failed = update(DownloadRow).where(DownloadRow.again_at.is_not(None), *_only(catalogues, None))
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
            .where(*_due(now, roles), *_only(catalogues, keys))
            .order_by(DownloadRow.priority.desc(), DownloadRow.tries, DownloadRow.added_at, ASKED_ORDER)
            .limit(limit + len(exclude))
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        found = (
            _wanted((row.catalogue, row.publication), FileRole(row.role), json.loads(row.body), row.tries)
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
        due = _due(now, roles) if now else []
        query = select(func.count()).select_from(DownloadRow).where(*due, *_only(catalogues, keys))
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
            .where(DownloadRow.again_at > now.isoformat(), DownloadRow.paused.is_(False), *_only(catalogues, keys))
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
                connection.exec_driver_sql(DONE, [(*wanted.key, wanted.role.value) for wanted in over])
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
            .where(DownloadRow.error != "", *_only(None, keys))
        )
        with self._engine.connect() as connection:
            return tuple(about(row.title, kept_message(row.error)) for row in connection.execute(query))

    def downloads(self, limit: int | None = None) -> tuple[Download, ...]:
        """The queue, most urgent first: all of it, or its beginning."""
        query = (
            select(DownloadRow, PublicationRow.body)
            .join(PublicationRow, ITS_PUBLICATION)
            .order_by(DownloadRow.priority.desc(), DownloadRow.added_at, ASKED_ORDER)
            .limit(limit)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            key, role = (row.catalogue, row.publication), FileRole(row.role)
            wanted = _wanted(key, role, json.loads(row.body), row.tries)
            again = datetime.fromisoformat(row.again_at) if row.again_at else None
            state = DownloadState.LATER if again else DownloadState.WAITING
            found.append(
                Download(
                    *key,
                    role,
                    wanted.title,
                    (wanted.link.size or 0) if wanted.link else 0,
                    row.priority,
                    DownloadState.PAUSED if row.paused else state,
                    tries=row.tries,
                    again_at=again,
                    error=kept_message(row.error) if row.error else None,
                )
            )
        return tuple(found)

    def pause(self, keys: Iterable[Key], *, paused: bool) -> None:
        """Pause or resume these downloads."""
        self._change(keys, {"paused": paused, "again_at": None})

    def move_to_front(self, keys: Iterable[Key]) -> None:
        """Move these downloads before all others."""
        self._change(keys, {"priority": Priority.FIRST.value})

    def _change(self, keys: Iterable[Key], values: dict[str, object]) -> None:
        with writing_shelf(self._engine) as connection:
            connection.execute(update(DownloadRow).where(*_only(None, list(keys))).values(values))

    def cancel(self, keys: Iterable[Key]) -> None:
        """Remove these from the queue. Kept files stay."""
        with writing_shelf(self._engine) as connection:
            connection.execute(delete(DownloadRow).where(*_only(None, list(keys))))

    def unused_files(self) -> tuple[Sha256, ...]:
        """Delete the rows of unused files and covers; returns their hashes, so that the caller can delete the bytes."""
        with writing_shelf(self._engine) as connection:
            return kept_files.forget_unused(connection)

    def outdated(self, catalogue: str) -> set[Key]:
        """The kept publications of a catalogue for which it has a newer file."""
        with self._engine.connect() as connection:
            return {(row.catalogue, row.publication) for row in connection.execute(OUTDATED, {"catalogue": catalogue})}

    def unsure_versions(self, catalogue: str, limit: int) -> tuple[KeptVersion, ...]:
        """Kept files of which their catalogue does not say whether they are current, the longest unasked ones first."""
        key = (PublicationRow.catalogue == KeptFileRow.catalogue) & (PublicationRow.id == KeptFileRow.publication)
        query = (
            select(KeptFileRow, PublicationRow.body, BlobRow.size)
            .join(PublicationRow, key)
            .join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
            .where(
                KeptFileRow.catalogue == catalogue,
                KeptFileRow.edition == "",  # those of editions have a hash, or stay as they are
                KeptFileRow.file_key == PublicationRow.file_key,
                KeptFileRow.file_key != KeptFileRow.sha256,
                PublicationRow.page.is_not(None),
            )
            .order_by(KeptFileRow.asked_at)
            .limit(limit)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            link = best_of([from_plain(Link, one) for one in json.loads(row.body)["files"]])
            if link is not None:
                name = (row.catalogue, row.publication)
                found.append(KeptVersion(name, link.href, Sha256(row.sha256), row.size, row.etag, row.modified))
        return tuple(found)

    def kept_from(self, link: Link, wanted: Key) -> KeptVersion | None:
        """The kept file of another publication that came from the same address; None if there is none."""
        query = (
            select(KeptFileRow, BlobRow.size)
            .join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
            .where(KeptFileRow.file_key == version_key(link), BlobRow.damaged.is_(False))
            .where(or_(KeptFileRow.catalogue != wanted[0], KeptFileRow.publication != wanted[1]))
            .limit(1)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        if row is None:
            return None
        name = (row.catalogue, row.publication)
        return KeptVersion(name, link.href, Sha256(row.sha256), row.size, row.etag, row.modified)

    def kept_keys(self, keys: Sequence[str]) -> frozenset[str]:
        """Those of some keys of versions of which a publication keeps the file."""
        wanted = json.dumps(list(keys))
        with self._engine.connect() as connection:
            return frozenset(connection.execute(KEPT_KEYS, {"keys": wanted}).scalars())

    def note_version(self, kept: KeptVersion, version: tuple[str, str] | None, now: datetime) -> None:
        """Note what the server calls a kept version (ETag and time), or with None that it has another one."""
        mine = (
            (KeptFileRow.catalogue == kept.key[0])
            & (KeptFileRow.publication == kept.key[1])
            & (KeptFileRow.sha256 == kept.sha256)
        )
        values = {"asked_at": now.isoformat()}
        values |= {"file_key": ""} if version is None else {"etag": version[0], "modified": version[1]}
        with writing_shelf(self._engine) as connection:
            connection.execute(update(KeptFileRow).where(mine).values(values))

    def rules(self) -> FetchRules:
        """The download rules of this computer."""
        query = select(ShelfSettingRow.value).where(ShelfSettingRow.name == "fetching")
        with self._engine.connect() as connection:
            found = connection.execute(query).scalar_one_or_none()
        return from_plain(FetchRules, json.loads(found)) if found else FetchRules()

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


def _due(now: datetime, roles: Collection[FileRole]) -> list[ColumnElement[bool]]:
    return [
        DownloadRow.again_at.is_(None)
        | (DownloadRow.again_at <= now.isoformat())
        | (DownloadRow.again_at > (now + MAX_RETRY_AFTER).isoformat()),
        DownloadRow.paused.is_(False),
        or_(*(DownloadRow.role.startswith(role.value, autoescape=True) for role in roles)),
    ]


@lru_cache(maxsize=1)
def _pairs(keys: tuple[Key, ...]) -> str:
    """Keys as a parameter; a run through a long queue asks about the same ones again and again."""
    return json.dumps(keys)


def _only(catalogues: Collection[str] | None, keys: Collection[Key] | None) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if catalogues is not None:
        conditions.append(DownloadRow.catalogue.in_(list(catalogues)))
    if keys is not None:
        wanted = _pairs(tuple(keys))
        pairs = text("SELECT value ->> 0, value ->> 1 FROM json_each(:pairs)").bindparams(pairs=wanted)
        conditions.append(tuple_(DownloadRow.catalogue, DownloadRow.publication).in_(pairs))
    return conditions


def _later(download: FailedDownload) -> dict[str, Any]:
    return {
        **row_key(download.wanted),
        "tries": download.tries,
        "error": download.error.to_json(),
        "again_at": download.again_at.isoformat(),
    }


def _wanted(key: Key, role: FileRole, body: dict[str, Any], tries: int) -> QueuedFile:
    """Read only the fields of a publication that a download needs, because there may be very many."""
    edition = next((one for one in body.get("editions", ()) if one["language"] == role.language), None)
    if role.language and edition is None:  # its catalogue does not list it any more
        return QueuedFile(key, role, str(body["title"]), None, "", tries)
    if role.is_cover:
        cover = (edition or body).get("cover")
        link = from_plain(Link, cover) if cover else None
    elif edition is not None:
        link = from_plain(Link, edition["file"])
    else:
        link = best_of([from_plain(Link, one) for one in body["files"]])
    captions = () if role.is_cover else tuple(from_plain(CaptionLink, one) for one in body.get("caption_links", ()))
    title = str((edition or body)["title"])
    return QueuedFile(key, role, title, link, version_key(link), tries, caption_links=captions)
