"""The journal's rows: revisions, current entries, drafts."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from itertools import islice

from sqlalchemy import Connection, Engine, delete, func, insert, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.journal import DeletedRecord, Entry, SearchHit, line_of
from desktop_app.domain.merging.history import Check, go_on
from desktop_app.domain.merging.record import before_deletion
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.registry import KINDS, decode
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId
from desktop_app.domain.search_query import parse_query
from desktop_app.domain.text_search import snippet
from desktop_app.store import projection, record_rows
from desktop_app.store.codes import StoreCode
from desktop_app.store.current_rows import UNFINISHED, compute_rows, rebuild, set_setting, setting
from desktop_app.store.engine import large_cache, reader_of, writing
from desktop_app.store.journal_files import EvidenceStore
from desktop_app.store.journal_lines import LINE_COLUMNS, PROJECTION, PROJECTION_VERSION, JournalLines, lines_of
from desktop_app.store.journal_tables import (
    DeviceRow,
    DraftRow,
    MentionRow,
    ParentRow,
    RecordRow,
    RevisionRow,
)
from desktop_app.store.revision_rows import (
    MANY,
    AnyRow,
    as_json,
    by_record,
    insert_revisions,
    known_revisions,
    lines,
    named_revisions,
    revisions_of,
)
from desktop_app.store.text_queries import match_forms, match_of, snippet_words

MATCHING = text(
    "SELECT rowid AS number FROM record_text WHERE record_text MATCH :words "
    "ORDER BY bm25(record_text, 8.0, 1.0, 0.5) LIMIT :most"
)


_LINE_COLUMNS = tuple(getattr(RecordRow, name) for name in LINE_COLUMNS)
MERGED_AT_ONCE = 50
"""The number of records that are merged in one transaction: other writers wait for its end."""
MAX_NAME_LENGTH = 1000
"""The maximum length of a record's id that SQLite can compare with a pattern; our own ids have 36 characters."""


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """The draft of a record, and the heads on which it is based."""

    record: RecordId
    kind: str
    body: dict[str, Json]
    heads: tuple[RevisionId, ...]
    saved_at: datetime


class JournalStore:
    """One person's journal in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._use(engine)

    def reopen(self, engine: Engine) -> None:
        """Close the database's connections, and continue with another database, because the journal was moved."""
        self.close()
        self._use(engine)

    def _use(self, engine: Engine) -> None:
        self._engine = engine
        self.files = EvidenceStore(engine, self._writing)
        self._unmerged: dict[RecordId, None] = {}
        self._computed: set[RecordId] = set()
        compute_rows(engine)

    def close(self) -> None:
        """Close the database's connections."""
        self._engine.dispose()

    def _writing(self) -> AbstractContextManager[Connection]:
        return writing(self._engine, StoreCode.JOURNAL_NOT_WRITTEN)

    def known_device(self) -> DeviceId | None:
        """The id of this copy of the journal, None if it has none yet."""
        with self._engine.connect() as connection:
            known = connection.execute(select(DeviceRow.id)).scalar_one_or_none()
        return None if known is None else DeviceId(known)

    def device(self) -> DeviceId:
        """The id of this copy of the journal; created if it has none yet."""
        if (named := self.known_device()) is not None:
            return named
        with self._writing() as connection:
            known = connection.execute(select(DeviceRow.id)).scalar_one_or_none()
            if known is None:
                known = secrets.token_hex(8)
                connection.execute(insert(DeviceRow).values(id=known))
        return DeviceId(known)

    def append(self, *revisions: Revision) -> None:
        """Write revisions, and end their records' drafts. Existing ones are skipped."""
        with self._writing() as connection:
            new = insert_revisions(connection, revisions)
            left = record_rows.update_rows_for(connection, [one for one in revisions if one.id in new])
            record_rows.update_rows(connection, left)
            records = {one.record for one in revisions}
            connection.execute(delete(DraftRow).where(DraftRow.record.in_(records)))

    def join(self, revisions: Sequence[Revision]) -> set[RevisionId]:
        """Import revisions of another copy of the journal, in any order, and merge them; returns the new ones."""
        new = self.add(revisions)
        self.merge()
        return new

    def add(self, revisions: Sequence[Revision]) -> set[RevisionId]:
        """Import one batch of revisions without merging: affected records show their old state until `merge` is called.

        The rows of a record are computed for its first batch only, and then once by `merge`.

        If the program ends before, all rows are computed again when the journal is opened.
        """
        done = self._computed.union(self._unmerged)
        with self._writing() as connection, large_cache(connection):
            new = insert_revisions(connection, revisions)
            written = [one for one in revisions if one.id in new]
            left = {one.record: None for one in written if one.record in done}
            once = [one for one in written if one.record not in done]
            left |= dict.fromkeys(record_rows.update_rows_for(connection, once))
            if left:
                set_setting(connection, PROJECTION, UNFINISHED)
        self._computed.update(one.record for one in once)
        self._unmerged.update(left)
        return new

    def merge(self, check: Check = go_on) -> None:
        """Compute the current state of the records that `add` left, from all their revisions.

        `check` is called often, and may raise an exception to stop: these records then show their old state, and the
        next call merges them.
        """
        self._computed.clear()
        if not self._unmerged:
            return
        while some := tuple(islice(self._unmerged, MERGED_AT_ONCE)):
            with self._writing() as connection:
                record_rows.update_rows(connection, some, check)
            for record in some:
                del self._unmerged[record]
        self.set_setting(PROJECTION, PROJECTION_VERSION)

    def rebuild(self) -> int:
        """Compute the current state of each record again from the revisions; returns the number of records."""
        return rebuild(self._engine)

    def entries(self, kind: str, *, undecided: bool = False) -> tuple[Entry, ...]:
        """The current records of that kind, or those of them with a conflict, oldest first, without deleted ones."""
        query = select(RecordRow).where(RecordRow.kind == kind)
        if undecided:
            query = query.where(RecordRow.undecided > 0)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(RecordRow.first_made_at, RecordRow.record)).all()
        return tuple(projection.entry_of(row) for row in rows)

    def entry(self, record: RecordId) -> Entry | None:
        """The current state of a record; None if it does not exist or is deleted."""
        with self._engine.connect() as connection:
            row = connection.execute(select(RecordRow).where(RecordRow.record == record)).first()
        return None if row is None else projection.entry_of(row)

    def body(self, record: RecordId) -> dict[str, Json]:
        """A record's current body, with fields that only a newer version knows."""
        with self._engine.connect() as connection:
            query = select(RecordRow.body).where(RecordRow.record == record)
            found: dict[str, Json] = json.loads(connection.execute(query).scalar_one_or_none() or "{}")
        return found

    def named(self, beginning: str, *, deleted: bool) -> tuple[RecordId, ...]:
        """The records with an id that begins like this; only the exact match if there is one."""
        if len(beginning) > MAX_NAME_LENGTH:
            return ()
        column = RevisionRow.record if deleted else RecordRow.record
        query = select(column).distinct().where(column.startswith(beginning, autoescape=True))
        with self._engine.connect() as connection:
            found = tuple(RecordId(name) for name in connection.execute(query).scalars())
        return (RecordId(beginning),) if beginning in found else found

    def about(self, record: RecordId, kind: str) -> tuple[Entry, ...]:
        """The records of a kind that belong to another record, oldest first."""
        query = select(RecordRow).where(RecordRow.about == record, RecordRow.kind == kind)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(RecordRow.first_made_at, RecordRow.record)).all()
        return tuple(projection.entry_of(row) for row in rows)

    def following(self, record: RecordId) -> tuple[Entry, ...]:
        """The records that continue another one, oldest first."""
        query = select(RecordRow).where(RecordRow.follows == record).order_by(RecordRow.first_made_at)
        with self._engine.connect() as connection:
            return tuple(projection.entry_of(row) for row in connection.execute(query))

    def lines(self, kinds: Sequence[str], *, undecided: bool = False) -> tuple[RecordLine, ...]:
        """The records of these kinds as list lines, latest day first.

        With `undecided`, also records of any kind that have a conflict, and those of kinds that this version does not
        know.
        """
        return JournalLines(reader_of(self._engine)).of(kinds, KINDS if undecided else ())

    def undecided(self) -> frozenset[RecordId]:
        """The records with a conflict."""
        with self._engine.connect() as connection:
            query = select(RecordRow.record).where(RecordRow.undecided > 0)
            return frozenset(map(RecordId, connection.execute(query).scalars()))

    def mentioning(self, publication: str) -> tuple[RecordLine, ...]:
        """The records that mention a publication, latest day first."""
        named = select(MentionRow.number).where(MentionRow.publication == publication)
        query = select(*_LINE_COLUMNS).where(RecordRow.number.in_(named))
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(RecordRow.day.desc(), RecordRow.number.desc())).all()
        return lines_of(rows)

    def mentioned(self) -> frozenset[str]:
        """The ids of all publications that a record mentions."""
        with self._engine.connect() as connection:
            return frozenset(connection.execute(select(MentionRow.publication).distinct()).scalars())

    def deleted(self, kinds: Sequence[str]) -> tuple[DeletedRecord, ...]:
        """Deleted records of these kinds, and of unknown ones, with their last state, latest deletion first."""
        gone = RevisionRow.record.not_in(select(RecordRow.record))
        shown = RevisionRow.kind.in_(kinds) | RevisionRow.kind.not_in(KINDS)
        query = select(RevisionRow.record).distinct().where(shown, gone)
        with self._engine.connect() as connection:
            names = [RecordId(name) for name in connection.execute(query).scalars()]
            chunks = [names[start : start + MANY] for start in range(0, len(names), MANY)]
            found = [one for some in chunks for each in revisions_of(connection, some) if (one := _as_deleted(each))]
        return tuple(sorted(found, key=lambda one: one.deleted_at, reverse=True))

    def search(self, typed: str, most: int) -> tuple[SearchHit, ...]:
        """The records that have all of what was typed, the best first; titles count more."""
        asked = parse_query(typed)
        if not asked:
            return ()
        words = snippet_words(asked, ())
        numbers: dict[int, None] = {}
        with self._engine.connect() as connection:
            for match in filter(None, (match_of(asked), match_forms(asked, ()))):
                found_by = {"words": match, "most": most}
                numbers |= dict.fromkeys(connection.execute(MATCHING, found_by).scalars())
            query = select(RecordRow.number, RecordRow.body, RecordRow.conflicts, *_LINE_COLUMNS)
            rows = {row.number: row for row in connection.execute(query.where(RecordRow.number.in_(numbers)))}
        found = [rows[number] for number in numbers if number in rows][:most]
        lines = lines_of([tuple(row)[3:] for row in found])
        return tuple(
            SearchHit(line, cache(partial(_snippet, row, words))) for line, row in zip(lines, found, strict=True)
        )

    def heads(self, record: RecordId) -> tuple[RevisionId, ...]:
        """The ids of the record's heads, in ascending order, also for a deleted record."""
        named = select(ParentRow.parent).where(ParentRow.parent == RevisionRow.id).exists()
        query = select(RevisionRow.id).where(RevisionRow.record == record, ~named).order_by(RevisionRow.id)
        with self._engine.connect() as connection:
            return tuple(RevisionId(name) for name in connection.execute(query).scalars())

    def revisions(self, record: RecordId) -> tuple[Revision, ...]:
        """The revisions of a record, oldest first by time of writing."""
        with self._engine.connect() as connection:
            return tuple(next(revisions_of(connection, [record]), []))

    def every_revision(self, kind: str | None = None) -> Iterator[Revision]:
        """All revisions, or those of a kind, grouped by record."""
        with self._engine.connect() as connection:
            for group in by_record(connection, kind):
                yield from group

    def every_line(self) -> Iterator[bytes]:
        """All revisions as their lines (`revision_line`), grouped by record."""
        with self._engine.connect() as connection:
            yield from lines(connection)

    def revisions_named(self, names: Sequence[str]) -> tuple[Revision, ...]:
        """The revisions with those ids, as far as they exist here."""
        with self._engine.connect() as connection:
            return tuple(named_revisions(connection, names))

    def known(self, names: Sequence[RevisionId]) -> set[RevisionId]:
        """The ids of these revisions that exist here."""
        with self._engine.connect() as connection:
            return known_revisions(connection, names)

    def revision_count(self) -> int:
        """The number of revisions in the journal."""
        with self._engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(RevisionRow)).scalar_one()

    def revision_counts(self, kind: str) -> dict[str, int]:
        """The number of revisions of each record of a kind."""
        query = (
            select(RevisionRow.record, func.count().label("revisions"))
            .where(RevisionRow.kind == kind)
            .group_by(RevisionRow.record)
        )
        with self._engine.connect() as connection:
            return {row.record: row.revisions for row in connection.execute(query)}

    def save_draft(
        self,
        record: RecordId,
        kind: str,
        body: Mapping[str, Json],
        now: datetime,
        heads: Sequence[RevisionId] = (),
    ) -> None:
        """Save a draft, replacing the previous one."""
        values = {"kind": kind, "body": as_json(body), "heads": as_json([*heads]), "saved_at": now.isoformat()}
        statement = upsert(DraftRow)
        kept = {name: statement.excluded[name] for name in values}
        with self._writing() as connection:
            statement = statement.on_conflict_do_update(index_elements=["record"], set_=kept)
            connection.execute(statement, {"record": record, **values})

    def drafts(self) -> tuple[StoredDraft, ...]:
        """The drafts, latest first."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(DraftRow).order_by(DraftRow.saved_at.desc())).all()
        return tuple(
            StoredDraft(
                RecordId(row.record),
                row.kind,
                json.loads(row.body),
                tuple(RevisionId(name) for name in json.loads(row.heads)),
                datetime.fromisoformat(row.saved_at),
            )
            for row in rows
        )

    def drop_draft(self, record: RecordId) -> None:
        """Delete a draft that the person discarded."""
        with self._writing() as connection:
            connection.execute(delete(DraftRow).where(DraftRow.record == record))

    def setting(self, name: str) -> str:
        """A setting of this copy; empty if it is not set."""
        return setting(self._engine, name)

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting."""
        with self._writing() as connection:
            set_setting(connection, name, value)


def _snippet(row: AnyRow, words: Sequence[str]) -> str:
    return snippet(projection.prose_in(row), words)


def _as_deleted(revisions: Sequence[Revision]) -> DeletedRecord | None:
    """The deleted record with these revisions, oldest first; None if it never existed."""
    last = before_deletion(revisions)
    deletions = [one.made_at for one in revisions if one.body is None]
    if last is None or last.shown.body is None or not deletions:
        return None
    value = decode(last.shown.kind, last.shown.body)
    return DeletedRecord(line_of(revisions[0].record, value, revisions[0].made_at), value, max(deletions))
