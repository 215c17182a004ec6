"""The current state of each record, computed from its revisions and stored as rows so that lists are fast.

A row holds nothing that the revisions don't: `rebuild` drops all of them and computes them again, and they come out
identical. A record of a kind that this version does not know has a row, too, with the title that its body may have.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, func, select, text

from desktop_app.domain.journal import Conflict, Entry, line_of
from desktop_app.domain.merging.record import Branch, MergedRecord
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import decode, kind_of, mentions, prose_of, title_of
from desktop_app.domain.revision import Json, RecordId, RevisionId
from desktop_app.domain.search_words import index_text
from desktop_app.store.journal_tables import MentionRow, RecordRow
from desktop_app.store.revision_rows import AnyRow, as_json
from desktop_app.store.text_index import forms_of

FORGET_WORDS = text("DELETE FROM record_text WHERE rowid = :number")
KEEP_WORDS = "INSERT INTO record_text (rowid, title, prose, forms) VALUES (?, ?, ?, ?)"
KEEP_MENTION = "INSERT INTO mention (publication, number) VALUES (?, ?)"
ROW_COLUMNS = (
    "number", "record", "kind", "title", "day", "status", "words", "about", "follows", "made_at", "first_made_at",
    "heads", "undecided", "conflicts", "body",
)  # fmt: skip
KEEP_ROW = f"INSERT INTO record ({', '.join(ROW_COLUMNS)}) VALUES ({', '.join('?' * len(ROW_COLUMNS))})"  # noqa: S608 - names of columns


def delete_all_rows(connection: Connection) -> None:
    """Delete all rows."""
    connection.execute(delete(RecordRow))
    connection.execute(delete(MentionRow))
    connection.execute(text("DELETE FROM record_text"))


def delete_rows(connection: Connection, records: Sequence[RecordId]) -> None:
    """Delete the rows of these records, a few hundred at most."""
    query = select(RecordRow.number).where(RecordRow.record.in_(records))
    numbers = connection.execute(query).scalars().all()
    if numbers:
        connection.execute(FORGET_WORDS, [{"number": number} for number in numbers])
        connection.execute(delete(MentionRow).where(MentionRow.number.in_(numbers)))
        connection.execute(delete(RecordRow).where(RecordRow.number.in_(numbers)))


def save_rows(connection: Connection, seen: Sequence[MergedRecord]) -> int:
    """Write the rows of records without rows; returns how many were written. A deleted record gets none."""
    first = (connection.execute(select(func.max(RecordRow.number))).scalar() or 0) + 1
    shown = [(one, value) for one in seen if (value := _value(one.shown)) is not None]
    if not shown:
        return 0
    connection.exec_driver_sql(KEEP_ROW, [_row(number, *each) for number, each in enumerate(shown, first)])
    connection.exec_driver_sql(KEEP_WORDS, [_words(number, *each) for number, each in enumerate(shown, first)])
    named = [(name, number) for number, (_, value) in enumerate(shown, first) for name in mentions(value)]
    if named:
        connection.exec_driver_sql(KEEP_MENTION, named)
    return len(shown)


def _row(number: int, seen: MergedRecord, value: Record) -> tuple[str | int, ...]:
    """The values of `ROW_COLUMNS`."""
    line = line_of(seen.record, value, seen.first_made_at)
    return (
        number,
        seen.record,
        seen.shown.kind,
        line.title,
        line.day.isoformat(),
        line.status,
        line.words,
        line.about or "",
        kind_of(value).follows(value) or "",
        seen.shown.made_at.isoformat(),
        seen.first_made_at.isoformat(),
        as_json([*seen.shown.heads]),
        len(seen.others),
        as_json([_plain(other) for other in seen.others]) if seen.others else "",
        as_json(seen.shown.body or {}),
    )


def _words(number: int, seen: MergedRecord, value: Record) -> tuple[int, str, str, str]:
    """The search words of a record: its title and prose, with those of conflicting states."""
    values = [value, *(other for one in seen.others if (other := _value(one)) is not None)]
    title = "\n".join(dict.fromkeys(map(title_of, values)))
    prose = "\n".join(dict.fromkeys(map(prose_of, values)))
    forms = forms_of(f"{title}\n{prose}")
    return number, index_text(title), index_text(prose), forms


def _value(branch: Branch) -> Record | None:
    return None if branch.body is None else decode(branch.kind, branch.body)


def _plain(branch: Branch) -> dict[str, Json]:
    body: Json = None if branch.body is None else dict(branch.body)
    return {"heads": [*branch.heads], "kind": branch.kind, "made_at": branch.made_at.isoformat(), "body": body}


def entry_of(row: AnyRow) -> Entry:
    """The entry in a complete row."""
    return Entry(
        record=RecordId(row.record),
        heads=tuple(RevisionId(name) for name in json.loads(row.heads)),
        made_at=_moment(row.made_at),
        first_made_at=_moment(row.first_made_at),
        value=decode(row.kind, json.loads(row.body)),
        conflicts=_conflicts(row.conflicts),
    )


def prose_in(row: AnyRow) -> str:
    """A person's texts in the record of a row beside its title, with those of conflicting states."""
    value = decode(row.kind, json.loads(row.body))
    others = [conflict.value for conflict in _conflicts(row.conflicts) if conflict.value is not None]
    return "\n".join(dict.fromkeys([prose_of(value), *(title_of(other) for other in others), *map(prose_of, others)]))


def _conflicts(column: str) -> tuple[Conflict, ...]:
    found = []
    for one in json.loads(column) if column else ():
        heads = tuple(RevisionId(name) for name in one["heads"])
        branch = Branch(heads, one["kind"], _moment(one["made_at"]), one["body"])
        found.append(Conflict(heads, branch.made_at, _value(branch)))
    return tuple(found)


def _moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).astimezone(UTC)
