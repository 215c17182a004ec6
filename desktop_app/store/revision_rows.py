"""Revisions as rows: the only rows in the journal that are never computed again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

import rfc8785
from sqlalchemy import ColumnElement, Connection, Row, select, true

from desktop_app.domain.merging.history import Check, go_on
from desktop_app.domain.merging.record import Branch, MergedRecord, merged
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, new_revision
from desktop_app.domain.revision_line import revision_line, sealed_line
from desktop_app.store.journal_tables import ParentRow, RevisionRow

MANY = 500
"""The number of ids in one statement."""
AnyRow = Row[*tuple[Any, ...]]
INSERT_REVISION = "INSERT INTO revision (id, record, kind, device, made_at, body) VALUES (?, ?, ?, ?, ?, ?)"
KNOWN = "SELECT id FROM revision WHERE id IN (SELECT value FROM json_each(?))"
INSERT_PARENT = "INSERT INTO revision_parent (revision, parent) VALUES (?, ?)"
COLUMNS = (
    RevisionRow.id,
    RevisionRow.record,
    RevisionRow.kind,
    RevisionRow.device,
    RevisionRow.made_at,
    RevisionRow.body,
)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
"""Writes most bodies in their canonical form, so that their hash can be verified without parsing them."""


def as_json(value: Json | Mapping[str, Json]) -> str:
    """A value in the form of a JSON column."""
    return _ENCODER.encode(dict(value) if isinstance(value, Mapping) else value)


def insert_revisions(connection: Connection, revisions: Sequence[Revision]) -> set[RevisionId]:
    """Insert the revisions that do not exist yet, and return their ids."""
    every = {revision.id: revision for revision in revisions}
    new = every.keys() - known_revisions(connection, every)
    written = [one for one in every.values() if one.id in new]
    rows = [
        (
            one.id,
            one.record,
            one.kind,
            one.device,
            one.made_at.isoformat(),
            None if one.body is None else one.body_text or as_json(one.body),
        )
        for one in written
    ]
    links = [(one.id, parent) for one in written for parent in one.parents]
    if rows:
        connection.exec_driver_sql(INSERT_REVISION, rows)
    if links:
        connection.exec_driver_sql(INSERT_PARENT, links)
    return set(new)


def known_revisions(connection: Connection, names: Iterable[RevisionId]) -> set[RevisionId]:
    """The ids of these revisions that exist here."""
    return {RevisionId(name) for name in connection.exec_driver_sql(KNOWN, (json.dumps([*names]),)).scalars()}


def revisions_of(connection: Connection, records: Sequence[RecordId]) -> Iterator[list[Revision]]:
    """All revisions of at most a few hundred records, grouped by record, by time of writing."""
    return _grouped(_read(connection, RevisionRow.record.in_(records)))


def named_revisions(connection: Connection, names: Sequence[str]) -> list[Revision]:
    """The revisions with those ids, as far as they exist here."""
    found: list[Revision] = []
    for start in range(0, len(names), MANY):
        found += _read(connection, RevisionRow.id.in_(names[start : start + MANY]))
    return found


def merged_records(
    connection: Connection, records: Sequence[RecordId] | None = None, check: Check = go_on
) -> Iterator[MergedRecord]:
    """The current state of these records (a few hundred at most), or of all, from their revisions.

    Of a record with one head, only the body of that one is parsed.
    """
    mine = true() if records is None else RevisionRow.record.in_(records)
    for _, group in groupby(_rows(connection, mine), key=lambda one: one[0][1]):
        rows = [*group]
        named = {parent for _, parents in rows for parent in parents}
        newest = [one for one in rows if one[0][0] not in named]
        yield (_only_head(rows, *newest[0]) if len(newest) == 1 else merged([_revision(*one) for one in rows], check))


def _only_head(rows: Sequence[tuple[AnyRow, list[str]]], row: AnyRow, parents: list[str]) -> MergedRecord:
    last = _revision(row, parents)
    first = min(datetime.fromisoformat(one[4]) for one, _ in rows)
    return MergedRecord(last.record, first, Branch((last.id,), last.kind, last.made_at, last.body), ())


def by_record(connection: Connection, kind: str | None = None) -> Iterator[list[Revision]]:
    """All revisions, or those of a kind, grouped by record."""
    return _grouped(_read(connection, true() if kind is None else RevisionRow.kind == kind))


def lines(connection: Connection) -> Iterator[bytes]:
    """All revisions as their lines (`revision_line`), grouped by record."""
    for row, parents in _rows(connection, true()):
        yield _sealed(row, parents) or revision_line(_revision(row, parents), rfc8785.dumps)


def altered(connection: Connection) -> Iterator[bool]:
    """For each revision whether it does not match its id."""
    for row, parents in _rows(connection, true()):
        yield _sealed(row, parents) is None and not is_itself(_revision(row, parents))


def is_itself(one: Revision) -> bool:
    """Whether a revision matches its id."""
    try:
        sealed = new_revision(
            one.record, one.kind, one.parents, one.device, one.made_at, one.body, canonical=rfc8785.dumps
        )
    except (ValueError, rfc8785.CanonicalizationError):
        return False
    return sealed.id == one.id


def _sealed(row: AnyRow, parents: Iterable[str]) -> bytes | None:
    name, record, kind, device, made_at, body = row
    return sealed_line(name, record, kind, parents, device, made_at, body)


def _grouped(revisions: Iterable[Revision]) -> Iterator[list[Revision]]:
    for _, group in groupby(revisions, key=lambda one: one.record):
        yield list(group)


def _read(connection: Connection, mine: ColumnElement[bool]) -> Iterator[Revision]:
    for row, parents in _rows(connection, mine):
        yield _revision(row, parents)


def _rows(connection: Connection, mine: ColumnElement[bool]) -> Iterator[tuple[AnyRow, list[str]]]:
    """Revisions with their parents, by record and by time of writing."""
    joined = select(ParentRow.revision, ParentRow.parent).join(RevisionRow, RevisionRow.id == ParentRow.revision)
    parents: dict[str, list[str]] = {}
    for revision, parent in connection.execute(joined.where(mine)):
        parents.setdefault(revision, []).append(parent)
    query = select(*COLUMNS).where(mine).order_by(RevisionRow.record, RevisionRow.made_at, RevisionRow.id)
    for row in connection.execute(query):
        yield row, parents.get(row[0], [])


def _revision(row: AnyRow, parents: Iterable[str]) -> Revision:
    name, record, kind, device, made_at, body = row
    return Revision(
        id=RevisionId(name),
        record=RecordId(record),
        kind=kind,
        parents=tuple(map(RevisionId, sorted(parents))),
        device=DeviceId(device),
        made_at=datetime.fromisoformat(made_at),
        body=None if body is None else json.loads(body),
    )
