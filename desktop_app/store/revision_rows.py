"""Revisions as rows: the only rows in the journal that are never computed again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, true
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId
from desktop_app.store.journal_tables import ParentRow, RevisionRow

MANY = 500
"""The number of ids in one statement."""
AnyRow = Row[*tuple[Any, ...]]
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def as_json(value: Json | Mapping[str, Json]) -> str:
    """A value in the form of a JSON column."""
    return _ENCODER.encode(dict(value) if isinstance(value, Mapping) else value)


def insert_revisions(connection: Connection, revisions: Sequence[Revision]) -> set[RevisionId]:
    """Insert the revisions that do not exist yet, and return their ids."""
    every = {revision.id: revision for revision in revisions}
    new = every.keys() - known_revisions(connection, every)
    written = [one for one in every.values() if one.id in new]
    rows = [
        {
            "id": one.id,
            "record": one.record,
            "kind": one.kind,
            "device": one.device,
            "made_at": one.made_at.isoformat(),
            "body": None if one.body is None else as_json(one.body),
        }
        for one in written
    ]
    links = [
        {"revision": one.id, "parent": parent} for one in every.values() if one.id in new for parent in one.parents
    ]
    if rows:
        connection.execute(upsert(RevisionRow), rows)
    if links:
        connection.execute(upsert(ParentRow), links)
    return set(new)


def known_revisions(connection: Connection, names: Iterable[RevisionId]) -> set[RevisionId]:
    """The ids of these revisions that exist here."""
    found: set[RevisionId] = set()
    asked = list(names)
    for start in range(0, len(asked), MANY):
        query = select(RevisionRow.id).where(RevisionRow.id.in_(asked[start : start + MANY]))
        found.update(RevisionId(name) for name in connection.execute(query).scalars())
    return found


def revisions_of(connection: Connection, records: Sequence[RecordId]) -> Iterator[list[Revision]]:
    """All revisions of at most a few hundred records, grouped by record, by time of writing."""
    return _grouped(_read(connection, RevisionRow.record.in_(records)))


def named_revisions(connection: Connection, names: Sequence[str]) -> list[Revision]:
    """The revisions with those ids, as far as they exist here."""
    found: list[Revision] = []
    for start in range(0, len(names), MANY):
        found += _read(connection, RevisionRow.id.in_(names[start : start + MANY]))
    return found


def by_record(connection: Connection, kind: str | None = None) -> Iterator[list[Revision]]:
    """All revisions, or those of a kind, grouped by record."""
    return _grouped(_read(connection, true() if kind is None else RevisionRow.kind == kind))


def _grouped(revisions: Iterable[Revision]) -> Iterator[list[Revision]]:
    for _, group in groupby(revisions, key=lambda one: one.record):
        yield list(group)


def _read(connection: Connection, mine: ColumnElement[bool]) -> Iterator[Revision]:
    joined = select(ParentRow.revision, ParentRow.parent).join(RevisionRow, RevisionRow.id == ParentRow.revision)
    parents: dict[str, list[RevisionId]] = {}
    for link in connection.execute(joined.where(mine)):
        parents.setdefault(link.revision, []).append(RevisionId(link.parent))
    query = select(RevisionRow).where(mine).order_by(RevisionRow.record, RevisionRow.made_at, RevisionRow.id)
    for row in connection.execute(query):
        yield _revision(row, parents.get(row.id, []))


def _revision(row: AnyRow, parents: Iterable[RevisionId]) -> Revision:
    return Revision(
        id=RevisionId(row.id),
        record=RecordId(row.record),
        kind=row.kind,
        parents=tuple(sorted(parents)),
        device=DeviceId(row.device),
        made_at=datetime.fromisoformat(row.made_at),
        body=None if row.body is None else json.loads(row.body),
    )
