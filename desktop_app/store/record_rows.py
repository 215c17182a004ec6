"""Computing the rows of records after revisions were written, with as little reading as possible.

Most revisions replace all known revisions of their record. Then the newest one is the current state, and no other has
to be read. If revisions are concurrent or missing, all revisions of the record are read and merged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, func, select

from desktop_app.domain.merging.history import Check, go_on
from desktop_app.domain.merging.record import Branch, MergedRecord, merged
from desktop_app.domain.revision import RecordId, Revision, heads
from desktop_app.store import projection
from desktop_app.store.journal_tables import RecordRow, RevisionRow
from desktop_app.store.revision_rows import MANY, AnyRow, merged_records

_Item = TypeVar("_Item")


def update_rows(connection: Connection, records: Iterable[RecordId], check: Check = go_on) -> None:
    """Compute the rows of these records from all their revisions."""
    for some in _chunks(dict.fromkeys(records)):
        _replace(connection, merged_records(connection, some, check))


def update_rows_for(connection: Connection, revisions: Iterable[Revision]) -> tuple[RecordId, ...]:
    """Compute the rows of records from revisions that were just written, and from the existing rows.

    Returns:
        The records for which more revisions have to be read; their rows are unchanged.
    """
    groups: dict[RecordId, list[Revision]] = {}
    for revision in revisions:
        groups.setdefault(revision.record, []).append(revision)
    found: list[MergedRecord] = []
    left: list[RecordId] = []
    for some in _chunks(groups):
        rows, counts = _rows(connection, some), _counts(connection, some)
        for record in some:
            new = groups[record]
            seen = merged(new) if counts[record] == len(new) else _replacing(new, rows.get(record))
            if seen is None:
                left.append(record)
            else:
                found.append(seen)
    _replace(connection, found)
    return tuple(left)


def rebuild(connection: Connection) -> int:
    """Compute all rows anew, and return how many there are."""
    projection.delete_all_rows(connection)
    return sum(projection.save_rows(connection, some) for some in _chunks(merged_records(connection)))


def _replacing(new: Sequence[Revision], row: AnyRow | None) -> MergedRecord | None:
    """The state of a record if one of the new revisions replaces all others; None if there is none."""
    newest = heads(new)
    named = {parent for one in new for parent in one.parents}
    if row is None or len(newest) > 1 or not named.issuperset(_known_heads(row)):
        return None
    first = min(datetime.fromisoformat(row.first_made_at), *(one.made_at for one in new))
    last = newest[0]
    return MergedRecord(last.record, first, Branch((last.id,), last.kind, last.made_at, last.body), ())


def _known_heads(row: AnyRow) -> list[str]:
    others = json.loads(row.conflicts) if row.conflicts else []
    return [*json.loads(row.heads), *(head for branch in others for head in branch["heads"])]


def _rows(connection: Connection, records: Sequence[RecordId]) -> dict[str, AnyRow]:
    query = select(RecordRow.record, RecordRow.heads, RecordRow.conflicts, RecordRow.first_made_at)
    return {row.record: row for row in connection.execute(query.where(RecordRow.record.in_(records)))}


def _counts(connection: Connection, records: Sequence[RecordId]) -> dict[str, int]:
    query = select(RevisionRow.record, func.count().label("revisions")).where(RevisionRow.record.in_(records))
    return {row.record: row.revisions for row in connection.execute(query.group_by(RevisionRow.record))}


def _replace(connection: Connection, seen: Iterable[MergedRecord]) -> None:
    for some in _chunks(seen):
        projection.delete_rows(connection, [one.record for one in some])
        projection.save_rows(connection, some)


def _chunks(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    left = iter(items)
    while some := list(islice(left, MANY)):
        yield some
