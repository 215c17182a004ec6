"""What a person sees of each record, computed from its revisions and kept as rows so that lists are fast.

A row holds nothing that the revisions don't: `rebuild` drops all of them and computes them again, and they come out
identical. A record of a kind that this version does not know has a row, too, with the title that its body may have.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text

from desktop_app.domain.finding import fold
from desktop_app.domain.journal import Conflict, Entry, Line, line_of
from desktop_app.domain.merge import Branch, Merged, merged
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import KINDS, decode, kind_of, mentions, prose_of
from desktop_app.domain.revision import Json, RecordId, Revision, RevisionId
from desktop_app.store.journal_tables import MentionRow, RecordRow
from desktop_app.store.revision_rows import AnyRow, as_json, by_record, revisions_of

VERSION = " ".join(["6", *KINDS])
"""Names how rows are computed: the number is raised when that changes, and the kinds are those with rows of their own.

A journal is rebuilt when it is opened with another version, so that a kind gets its texts when it becomes known."""
FORGET_WORDS = text("DELETE FROM record_text WHERE rowid = :number")
KEEP_WORDS = text("INSERT INTO record_text (rowid, title, prose) VALUES (:number, :title, :prose)")


def project(connection: Connection, records: Iterable[RecordId]) -> None:
    """Compute the rows of these records anew."""
    for record in dict.fromkeys(records):
        _drop(connection, record)
        _keep(connection, merged(revisions_of(connection, record)))


def project_next(connection: Connection, revision: Revision) -> None:
    """Compute the row of the revision's record, where it has just been written.

    One that replaces all heads, as almost every one does, is what is seen now; no other needs to be read.
    """
    query = select(RecordRow.heads, RecordRow.conflicts, RecordRow.first_made_at)
    row = connection.execute(query.where(RecordRow.record == revision.record)).first()
    if row is None or row.conflicts or tuple(json.loads(row.heads)) != revision.parents:
        project(connection, [revision.record])
        return
    _drop(connection, revision.record)
    first = min(datetime.fromisoformat(row.first_made_at), revision.made_at)
    shown = Branch((revision.id,), revision.kind, revision.made_at, revision.body)
    _keep(connection, Merged(revision.record, first, shown, ()))


def rebuild(connection: Connection) -> int:
    """Compute all rows anew, and return how many there are."""
    connection.execute(delete(RecordRow))
    connection.execute(delete(MentionRow))
    connection.execute(text("DELETE FROM record_text"))
    return sum(_keep(connection, merged(revisions)) for revisions in by_record(connection))


def _drop(connection: Connection, record: RecordId) -> None:
    number = connection.execute(select(RecordRow.number).where(RecordRow.record == record)).scalar_one_or_none()
    if number is not None:
        connection.execute(FORGET_WORDS, {"number": number})
        connection.execute(delete(MentionRow).where(MentionRow.number == number))
        connection.execute(delete(RecordRow).where(RecordRow.number == number))


def _keep(connection: Connection, seen: Merged) -> bool:
    """Write a record's row; returns whether it has one, which a deleted one has not."""
    value = _value(seen.shown)
    if value is None or seen.shown.body is None:
        return False
    line = line_of(seen.record, value, seen.first_made_at)
    row = {
        "record": seen.record,
        "kind": seen.shown.kind,
        "title": line.title,
        "day": line.day.isoformat(),
        "status": line.status,
        "words": line.words,
        "about": line.about or "",
        "follows": kind_of(value).follows(value) or "",
        "made_at": seen.shown.made_at.isoformat(),
        "first_made_at": seen.first_made_at.isoformat(),
        "heads": as_json([*seen.shown.heads]),
        "undecided": len(seen.others),
        "conflicts": as_json([_plain(one) for one in seen.others]) if seen.others else "",
        "body": as_json(seen.shown.body),
    }
    (number,) = connection.execute(insert(RecordRow).values(row)).inserted_primary_key or (0,)
    connection.execute(KEEP_WORDS, {"number": number, "title": fold(line.title), "prose": fold(prose_of(value))})
    rows = [{"publication": name, "number": number} for name in mentions(value)]
    if rows:
        connection.execute(insert(MentionRow), rows)
    return True


def _value(branch: Branch) -> Record | None:
    return None if branch.body is None else decode(branch.kind, branch.body)


def _plain(branch: Branch) -> dict[str, Json]:
    body: Json = None if branch.body is None else dict(branch.body)
    return {"heads": [*branch.heads], "kind": branch.kind, "made_at": branch.made_at.isoformat(), "body": body}


def entry_of(row: AnyRow) -> Entry:
    """The entry in a whole row."""
    return Entry(
        record=RecordId(row.record),
        heads=tuple(RevisionId(name) for name in json.loads(row.heads)),
        made_at=_moment(row.made_at),
        first_made_at=_moment(row.first_made_at),
        value=decode(row.kind, json.loads(row.body)),
        conflicts=_conflicts(row.conflicts),
    )


def _conflicts(column: str) -> tuple[Conflict, ...]:
    found = []
    for one in json.loads(column) if column else ():
        heads = tuple(RevisionId(name) for name in one["heads"])
        branch = Branch(heads, one["kind"], _moment(one["made_at"]), one["body"])
        found.append(Conflict(heads, branch.made_at, _value(branch)))
    return tuple(found)


LINE_COLUMNS = (
    RecordRow.record,
    RecordRow.kind,
    RecordRow.title,
    RecordRow.day,
    RecordRow.status,
    RecordRow.words,
    RecordRow.about,
    RecordRow.undecided,
)


def lines_of(rows: Iterable[Sequence[Any]]) -> tuple[Line, ...]:
    """The lines in rows of `LINE_COLUMNS`."""
    return tuple(
        Line(
            RecordId(record),
            kind,
            title,
            date.fromisoformat(day),
            status,
            words,
            RecordId(about) if about else None,
            bool(undecided),
        )
        for record, kind, title, day, status, words, about, undecided in rows
    )


def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).astimezone(UTC)
