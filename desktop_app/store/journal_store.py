"""The journal's rows: revisions in, entries out; files in pieces; drafts."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select, delete, exists, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.journal import RECORD_TYPES, Entry
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId
from desktop_app.store.database import writing
from desktop_app.store.journal_tables import DeviceRow, DraftRow, FileChunkRow, ParentRow, RevisionRow

CHUNK_BYTES = 256 * 1024
AnyRow = Row[*tuple[Any, ...]]


class JournalStore:
    """One person's journal in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Close the database's connections."""
        self._engine.dispose()

    def _writing(self) -> AbstractContextManager[Connection]:
        advice = "Make room on the disk, then save again (Ctrl+S). What you wrote stays in the window until then."
        return writing(self._engine, "The journal can't be written now", advice)

    def device(self) -> DeviceId:
        """The name of this copy of the journal, made on the first call."""
        with self._writing() as connection:
            known = connection.execute(select(DeviceRow.id)).scalar_one_or_none()
            if known is None:
                known = secrets.token_hex(8)
                connection.execute(insert(DeviceRow).values(id=known))
        return DeviceId(known)

    def append(self, revision: Revision) -> None:
        """Write a revision, and end its record's draft. One that is already there is left alone."""
        with self._writing() as connection:
            body = None if revision.body is None else json.dumps(dict(revision.body), ensure_ascii=False)
            row = {
                "id": revision.id,
                "record": revision.record,
                "kind": revision.kind,
                "device": revision.device,
                "made_at": revision.made_at.isoformat(),
                "body": body,
            }
            connection.execute(upsert(RevisionRow).values(row).on_conflict_do_nothing())
            for parent in revision.parents:
                link = {"revision": revision.id, "parent": parent}
                connection.execute(upsert(ParentRow).values(link).on_conflict_do_nothing())
            connection.execute(delete(DraftRow).where(DraftRow.record == revision.record))

    def heads(self, record: RecordId) -> tuple[RevisionId, ...]:
        """The ids of the record's heads, in ascending order."""
        query = _heads().where(RevisionRow.record == record)
        with self._engine.connect() as connection:
            return tuple(RevisionId(row.id) for row in connection.execute(query))

    def entries(self, kind: str) -> tuple[Entry, ...]:
        """Every record of that kind as it is now, oldest first. Deleted ones are left out."""
        first = (
            select(RevisionRow.record, func.min(RevisionRow.made_at).label("first_made_at"))
            .where(RevisionRow.kind == kind)
            .group_by(RevisionRow.record)
            .subquery()
        )
        query = (
            _heads()
            .add_columns(first.c.first_made_at)
            .join(first, first.c.record == RevisionRow.record)
            .where(RevisionRow.kind == kind)
            .order_by(None)
            .order_by(first.c.first_made_at, RevisionRow.record, RevisionRow.id)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return tuple(_entries(rows))

    def entry(self, record: RecordId) -> Entry | None:
        """One record as it is now, None where it is not there or deleted."""
        first = select(func.min(RevisionRow.made_at)).where(RevisionRow.record == record).scalar_subquery()
        query = _heads().add_columns(first.label("first_made_at")).where(RevisionRow.record == record)
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return next(_entries(rows), None)

    def history(self, record: RecordId) -> tuple[tuple[RevisionId, datetime], ...]:
        """Each revision of a record with its time, oldest first by time of writing."""
        query = select(RevisionRow.id, RevisionRow.made_at).where(RevisionRow.record == record)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(RevisionRow.made_at, RevisionRow.id)).all()
        return tuple((RevisionId(row.id), datetime.fromisoformat(row.made_at)) for row in rows)

    def revision_count(self) -> int:
        """How many revisions the journal holds."""
        with self._engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(RevisionRow)).scalar_one()

    def put_file(self, data: bytes) -> Sha256:
        """Write a file's bytes in pieces, once, and return its hash."""
        digest = sha256(data)
        with self._writing() as connection:
            here = exists().where(FileChunkRow.sha256 == digest)
            if not connection.execute(select(here)).scalar_one():
                pieces = [data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES)] or [b""]
                rows = [{"sha256": digest, "sequence": number, "data": piece} for number, piece in enumerate(pieces)]
                connection.execute(insert(FileChunkRow), rows)
        return digest

    def read_file(self, digest: Sha256) -> bytes | None:
        """A file's bytes, or None where it is not here or not what its hash says."""
        query = select(FileChunkRow.data).where(FileChunkRow.sha256 == digest).order_by(FileChunkRow.sequence)
        with self._engine.connect() as connection:
            data = b"".join(connection.execute(query).scalars())
        return data if sha256(data) == digest else None

    def save_draft(self, record: RecordId, kind: str, body: Mapping[str, Json], now: datetime) -> None:
        """Keep what is being written, in place of what was kept before."""
        values = {"kind": kind, "body": json.dumps(dict(body), ensure_ascii=False), "saved_at": now.isoformat()}
        statement = upsert(DraftRow).values(record=record, **values)
        with self._writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["record"], set_=values))

    def drafts(self) -> tuple[tuple[RecordId, str, dict[str, Json]], ...]:
        """Unfinished writing: record, kind and body, the latest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(DraftRow).order_by(DraftRow.saved_at.desc())).all()
        return tuple((RecordId(row.record), row.kind, json.loads(row.body)) for row in rows)

    def drop_draft(self, record: RecordId) -> None:
        """Forget a draft that the person threw away."""
        with self._writing() as connection:
            connection.execute(delete(DraftRow).where(DraftRow.record == record))


def _heads() -> Select[*tuple[Any, ...]]:
    named = exists().where(ParentRow.parent == RevisionRow.id)
    columns = (RevisionRow.id, RevisionRow.record, RevisionRow.kind, RevisionRow.made_at, RevisionRow.body)
    return select(*columns).where(~named).order_by(RevisionRow.id)


def _entries(rows: Iterable[AnyRow]) -> Iterator[Entry]:
    """One entry a record: the last written head that is not a deletion shows, the others are its conflicts."""
    by_record: dict[str, list[AnyRow]] = {}
    for row in rows:
        by_record.setdefault(row.record, []).append(row)
    for record, found in by_record.items():
        alive = sorted((row for row in found if row.body is not None), key=lambda row: (row.made_at, row.id))
        if not alive:
            continue
        shown = alive[-1]
        yield Entry(
            record=RecordId(record),
            head=shown.id,
            made_at=datetime.fromisoformat(shown.made_at).astimezone(UTC),
            first_made_at=datetime.fromisoformat(shown.first_made_at).astimezone(UTC),
            value=RECORD_TYPES[shown.kind].from_body(json.loads(shown.body or "{}")),
            conflicts=tuple(row.id for row in found if row is not shown),
        )
