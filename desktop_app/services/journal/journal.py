"""The journal: its owner, activities, reflections and evidence, each written as a revision."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import reduce
from typing import TypeVar, cast

import rfc8785

from desktop_app.domain.codec import Body
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import DeletedRecord, Draft, Entry, SearchHit, UndoResult, line_of
from desktop_app.domain.merging.bodies import ClashError, merge_bodies, rebased
from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.record import MergedRecord, ancestors, before_deletion, merged
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import Attendance
from desktop_app.domain.records.evidence import Evidence, NewEvidence, PictureArea
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.person import PERSON_RECORD, Person
from desktop_app.domain.records.post import Post, PostState
from desktop_app.domain.records.project import Meeting, Project
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import DELETABLE, KINDS, WRITTEN, belongs_to, decode, title_of
from desktop_app.domain.revision import DeviceId, RecordId, Revision, RevisionId, new_revision
from desktop_app.services.journal.codes import JournalCode
from desktop_app.services.journal.errors import JournalError
from desktop_app.services.journal.evidence_bytes import MAX_PICTURE_SIDE, kind_of_new, store_bytes, store_picture
from desktop_app.store.errors import DatabaseAccessError, NotWrittenError
from desktop_app.store.journal_store import JournalStore

PERSON = PERSON_RECORD
"""The id of the record about the journal's owner."""
MAX_UNDONE = 100
"""The maximum number of changes that can be undone."""

_Value = TypeVar("_Value", bound=Record)


class Journal:
    """One person's journal. `on_first_write` is called once before the first write, so that a guest can be asked."""

    def __init__(self, store: JournalStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._changes: list[tuple[RecordId, tuple[RevisionId, ...]]] = []
        self.restart()
        self.on_first_write: Callable[[], None] | None = None

    def restart(self) -> None:
        """Start with the store's current database: earlier changes can't be undone any more."""
        self._device = self._store.known_device()
        self._changes.clear()

    def about_to_write(self) -> None:
        """Announce a first write."""
        told, self.on_first_write = self.on_first_write, None
        if told is not None:
            told()

    def person(self) -> Person:
        """The journal's owner; empty until it was entered."""
        found = self.every(Person)
        return found[-1][1] if found else Person()

    def save_person(self, person: Person) -> None:
        """Save the journal's owner."""
        self.write(person, PERSON)

    def activities(self) -> tuple[tuple[Entry, Activity], ...]:
        """All activities, oldest first."""
        return self.every(Activity)

    def reflections(self) -> tuple[tuple[Entry, Reflection], ...]:
        """All reflections, oldest first."""
        return self.every(Reflection)

    def evidence(self) -> tuple[tuple[Entry, Evidence], ...]:
        """All evidence, oldest first."""
        return self.every(Evidence)

    def quiz_results(self) -> tuple[tuple[Entry, QuizResult], ...]:
        """All quiz results, oldest first."""
        return self.every(QuizResult)

    def attendance(self) -> tuple[tuple[Entry, Attendance], ...]:
        """The attendance of events."""
        return self.every(Attendance)

    def posts(self) -> tuple[tuple[Entry, Post], ...]:
        """All posts, oldest first."""
        return self.every(Post)

    def projects(self) -> tuple[tuple[Entry, Project], ...]:
        """Projects with partners, oldest first."""
        return self.every(Project)

    def meetings_of(self, project: RecordId) -> tuple[tuple[Entry, Meeting], ...]:
        """The mentoring meetings of a project, oldest first."""
        return _typed(self._store.about(project, Meeting.KIND), Meeting)

    def every(self, type_: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
        """The current records of a kind, oldest first."""
        return _typed(self._store.entries(type_.KIND), type_)

    def undecided(self, type_: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
        """The current records of a kind that have a conflict, oldest first."""
        return _typed(self._store.entries(type_.KIND, undecided=True), type_)

    def lines(self, *kinds: str) -> tuple[RecordLine, ...]:
        """The records of these kinds as list lines, latest day first."""
        return self._store.lines(kinds)

    def listed(self) -> tuple[RecordLine, ...]:
        """The entries for the journal's list, latest day first, including entries that are only drafts so far.

        Records of other kinds are listed while they have a conflict, so that the person can resolve it. Records of a
        kind that only a newer version knows are listed by their title.
        """
        shown = (*WRITTEN, Post.KIND)
        every = self._store.lines(shown, undecided=True)
        every = tuple(line for line in every if line.kind in KINDS or line.title or line.conflict)
        drafts = [one for one in self.drafts() if one.value.KIND in WRITTEN]
        others = (line for line in every if line.kind not in shown)
        written = (*others, *(line for line in every if line.kind in shown and line.status != PostState.SENT))
        lines = {line.record: line for line in written}
        for draft in drafts:
            known = lines.get(draft.record)
            fresh = line_of(draft.record, draft.value, self._clock())
            day = known.day if known and fresh.kind != Activity.KIND else fresh.day
            lines[draft.record] = replace(fresh, day=day, draft=True, conflict=bool(known and known.conflict))
        return tuple(sorted(lines.values(), key=lambda line: line.day, reverse=True)) if drafts else written

    def mentioning(self, publication: str) -> tuple[RecordLine, ...]:
        """The records that mention a publication of the shelf, latest day first."""
        return self._store.mentioning(publication)

    def mentioned(self) -> frozenset[str]:
        """The ids of all publications that the journal mentions."""
        return self._store.mentioned()

    def highlights(self) -> tuple[tuple[Entry, Highlight], ...]:
        """The highlights in materials, oldest first."""
        return self.every(Highlight)

    def deleted(self) -> tuple[DeletedRecord, ...]:
        """The deleted records, latest first; `undelete` restores them."""
        return self._store.deleted(DELETABLE)

    def named(self, name: str, *, deleted: bool = False) -> RecordId:
        """The record with an id that begins like this, as printed or listed; with `deleted`, also a deleted record.

        Raises:
            JournalError: there is none, or more than one.
        """
        found = self._store.named(name.strip().lower(), deleted=deleted)
        if len(found) == 1:
            return found[0]
        if found:
            raise JournalError(JournalCode.AMBIGUOUS_ENTRY, name)
        raise JournalError(JournalCode.NO_SUCH_ENTRY, name)

    def draft(self, record: RecordId) -> Draft | None:
        """The draft of a record."""
        return next((one for one in self.drafts() if one.record == record), None)

    def entry(self, record: RecordId) -> Entry | None:
        """The current state of a record; None if it does not exist or is deleted."""
        return self._store.entry(record)

    def chain_of(self, reflection: RecordId) -> tuple[Entry | None, Entry | None]:
        """The reflection that this one continues, and the first one that continues it."""
        entry = self._store.entry(reflection)
        before = entry.value.follows if entry and isinstance(entry.value, Reflection) else None
        after = self._store.following(reflection)
        return (self._store.entry(before) if before else None), (after[0] if after else None)

    def evidence_of(self, activity: RecordId) -> tuple[tuple[Entry, Evidence], ...]:
        """The evidence of an activity, oldest first."""
        return _typed(self._store.about(activity, Evidence.KIND), Evidence)

    def search(self, words: str, most: int = 200) -> tuple[SearchHit, ...]:
        """Search for records that contain words starting with each search word, best match first."""
        return self._store.search(words, most)

    def write(
        self, value: Record, record: RecordId | None = None, over: Sequence[RevisionId] | None = None
    ) -> RecordId:
        """Write a record's new state as a revision, and end its draft.

        Args:
            value: the new state.
            record: its id; None for a new record.
            over: the heads that the person saw while writing (`Entry.seen`); None for the current heads.

        Returns:
            The record's id. If the state is unchanged, nothing is written.
        """
        record = record or self.new_record()
        self.save(value, record, over)
        return record

    def save(self, value: Record, record: RecordId, over: Sequence[RevisionId] | None = None) -> tuple[RevisionId, ...]:
        """Write like `write`, and return the heads that the person has seen now.

        A concurrent change from another computer is not replaced, because its revisions are not in `over`: it is
        merged, or remains as a conflict. A version that contradicts the displayed one also remains, and gets the
        person's changes to its other fields as a separate revision.

        Args:
            value: the new state.
            record: its id.
            over: as in `write`; not the argument of `to_body`, which is the old body.
        """
        current = self._store.entry(record)
        if over is None:
            over = current.seen if current else self._store.heads(record)
        if current is not None and current.value == value:
            self._store.drop_draft(record)
            return current.seen
        seen = self._seen_at(record, over)
        body = value.to_body(_body_under(value, seen))
        if seen is not None and seen.others:
            return self._append_to_versions(seen, value.KIND, body)
        return self._append(record, value.KIND, body, over)

    def _append_to_versions(
        self, seen: MergedRecord, kind: str, body: Body, *, remember: bool = True
    ) -> tuple[RevisionId, ...]:
        """Write a change of the displayed version, and apply it to conflicting versions as far as possible.

        Each version contains the changes of the others in the fields that do not conflict. So all versions are written,
        and each names all heads as parents. Otherwise, a copied change would count as a new one: it would come back
        after another computer took it back, and clash with later changes of that field.
        """
        heads = [head for one in (seen.shown, *seen.others) for head in one.heads]
        base = seen.shown.body or {}
        made = [self._sealed(seen.record, kind, heads, self._clock(), body)]
        for other in seen.others:
            if other.body is not None:
                changed = rebased(base, body, other.body) if other.kind == kind else other.body
                # This revision keeps its time, because the person wrote in the displayed version.
                made.append(self._sealed(seen.record, other.kind, heads, other.made_at, changed))
        return self._write(made, remember=remember)

    def _seen_at(self, record: RecordId, heads: Sequence[RevisionId]) -> MergedRecord | None:
        """The record's state at these heads; None if it is new."""
        every = {one.id: one for one in self._store.revisions_named(heads)}
        if len(every) > 1:
            every = {revision.id: revision for revision in self._store.revisions(record)}
        seen = [every[name] for name in ancestors(heads, every)]
        return merged(seen) if seen else None

    def decide(self, value: Record, record: RecordId, between: Sequence[RevisionId]) -> None:
        """Resolve a conflict: replace these heads, which the person has compared, with this state."""
        self._append(record, value.KIND, value.to_body(_body_under(value, self._seen_at(record, between))), between)

    def delete(self, record: RecordId, kind: str, over: Sequence[RevisionId] | None = None) -> tuple[RevisionId, ...]:
        """Delete a record. Its history is kept, and it can be restored.

        Args:
            record: its id.
            kind: its kind.
            over: the heads that the person saw, as in `write`. A version from another computer that is not among them
                remains.

        Returns:
            The heads that the person has seen now.
        """
        return self._append(record, kind, None, self._store.heads(record) if over is None else over)

    def restore(self, record: RecordId, revision: RevisionId) -> None:
        """Restore an earlier state of a record as a new revision.

        A version that contradicts the one that is shown stays, and a person decides between them.

        Raises:
            JournalError: the record has no such revision, or the revision is a deletion.
        """
        revisions = self._store.revisions(record)
        found = next((one for one in revisions if one.id == revision), None)
        if found is None or found.body is None:
            raise JournalError(JournalCode.NO_SUCH_REVISION, revision[:12])
        self._append_to_versions(merged(revisions), found.kind, found.body)

    def undelete(self, record: RecordId) -> RecordId:
        """Bring back a deleted record as it was last, with versions that contradicted each other, as new revisions.

        What it belongs to is brought back, too.

        Returns:
            The entry to show: the record, or the one that it belongs to.

        Raises:
            JournalError: the record is not deleted, or nothing of it can be restored.
        """
        revisions = self._store.revisions(record)
        last = before_deletion(revisions)
        if self._store.entry(record) is not None or last is None or last.shown.body is None:
            raise JournalError(JournalCode.NOT_DELETED, record[:6])
        shown, now = last.shown, self._clock()
        versions = [(shown, now), *((other, other.made_at) for other in last.others if other.body is not None)]
        heads = self._store.heads(record)
        self._write([self._sealed(record, one.kind, heads, moment, one.body) for one, moment in versions])
        whole = belongs_to(decode(shown.kind, last.shown.body))
        if whole and self._store.entry(whole) is None and self._store.revisions(whole):
            return self.undelete(whole)
        return whole or record

    def undo(self, of: RecordId | None = None) -> UndoResult | None:
        """Undo the last change since the journal was opened, with a new revision; returns None if there is none.

        With `of`, undo the last change of that record, even if other records were changed later.

        A new record is deleted; a deleted record is restored. Later changes of the record by another computer are kept.
        """
        found = [change for change in self._changes if of in {None, change[0]}]
        if not found:
            return None
        record, names = found[-1]
        self._changes.remove(found[-1])
        every = {revision.id: revision for revision in self._store.revisions(record)}
        grown_from = [
            every[ancestor] for ancestor in ancestors((p for name in names for p in every[name].parents), every)
        ]
        before = merged(grown_from).shown.body if grown_from else None
        change, seen = every[names[0]], merged(every.values())
        now = seen.shown
        body, parents = before, now.heads
        if now.body != change.body and now.body and change.body and before:
            try:
                body = merge_bodies(change.body, now.body, before)
            except ClashError:
                parents = names[:1]
        if body is not None and seen.others and parents == now.heads:
            self._append_to_versions(seen, change.kind, body, remember=False)
        else:
            self._append(record, change.kind, body, parents, remember=False)
        value = decode(change.kind, change.body or before or {})
        entry = value.activity if isinstance(value, Evidence) else None if body is None else record
        return UndoResult(record, title_of(value), body is None, entry or RecordId(""))

    def _append(
        self,
        record: RecordId,
        kind: str,
        body: Body | None,
        parents: Iterable[RevisionId],
        *,
        remember: bool = True,
    ) -> tuple[RevisionId, ...]:
        return self._write([self._sealed(record, kind, parents, self._clock(), body)], remember=remember)

    def _sealed(
        self, record: RecordId, kind: str, parents: Iterable[RevisionId], made_at: datetime, body: Body | None
    ) -> Revision:
        return new_revision(record, kind, parents, self.device, made_at, body, canonical=rfc8785.dumps)

    def _write(self, made: Sequence[Revision], *, remember: bool = True) -> tuple[RevisionId, ...]:
        """Write revisions in one transaction; the first one is the change that can be undone."""
        self.about_to_write()
        self._store.append(*made)
        if remember:
            self._changes = [*self._changes[1 - MAX_UNDONE :], (made[0].record, tuple(one.id for one in made))]
        return tuple(one.id for one in made)

    def history(self, record: RecordId) -> tuple[Revision, ...]:
        """The revisions of a record, oldest first."""
        return self._store.revisions(record)

    def revisions_named(self, names: Sequence[str]) -> tuple[Revision, ...]:
        """The revisions with those ids, as far as they exist here."""
        return self._store.revisions_named(names)

    def value_of(self, revision: Revision) -> Record | None:
        """The record's state in a revision; None for a deletion."""
        return None if revision.body is None else decode(revision.kind, revision.body)

    @property
    def device(self) -> DeviceId:
        """The random id of this copy of the journal, not the computer's name; created when it is first needed."""
        if self._device is None:
            self._device = self._store.device()
        return self._device

    def versions(self, kind: str) -> dict[str, int]:
        """The number of revisions of each record of a kind."""
        return self._store.revision_counts(kind)

    def is_mine(self, revision: Revision) -> bool:
        """Whether a revision was written in this copy of the journal."""
        return revision.device == self._device

    def setting(self, name: str) -> str:
        """A setting of this copy of the journal; empty if it was not set."""
        return self._store.setting(name)

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting, in this copy of the journal only."""
        self._store.set_setting(name, value)

    def revision_count(self) -> int:
        """The number of revisions in the journal."""
        return self._store.revision_count()

    def rebuild(self) -> int:
        """Compute the current records again from the revisions; returns their number."""
        return self._store.rebuild()

    def add_evidence(self, new: NewEvidence, activity: RecordId | None) -> RecordId:
        """Add a file or a link to the journal as evidence. The file itself is only read.

        The copy of a picture is upright and scaled, has no camera metadata, and lacks the redacted areas.

        Raises:
            JournalError: the caption or a picture's text alternative is missing, or the file can't be read.
            ReadingError: a picture can't be read, or place, time and device can't be removed from a file.
        """
        kind = kind_of_new(new)
        is_picture = kind is not None and kind.is_picture
        if not new.caption.strip() or (is_picture and not new.alternative.strip()):
            raise JournalError(
                JournalCode.PICTURE_WITHOUT_TEXTS if is_picture else JournalCode.EVIDENCE_WITHOUT_CAPTION,
                new.name or new.link,
            )
        stored = store_bytes(new, self._store.files)
        value = Evidence(
            sha256=stored.sha256,
            file_name=stored.file_name,
            media_type=stored.media_type,
            size=stored.size,
            caption=new.caption.strip(),
            alternative=new.alternative.strip(),
            consent=new.consent,
            activity=activity,
            link="" if new.name else new.link,
        )
        return self.write(value)

    def with_picture(self, value: Evidence, data: bytes, turns: int, hidden: Sequence[PictureArea]) -> Evidence:
        """The evidence with its picture turned and with hidden areas, which is stored; the evidence is not written.

        Raises:
            ReadingError: the picture can't be read.
        """
        self.about_to_write()
        stored = store_picture(data, value.file_name, MAX_PICTURE_SIDE, hidden, turns, self._store.files)
        return replace(
            value,
            sha256=stored.sha256,
            file_name=stored.file_name,
            media_type=stored.media_type,
            size=stored.size,
        )

    def file(self, digest: Sha256) -> bytes | None:
        """The bytes of an evidence file; None if they are missing or damaged."""
        return self._store.files.read(digest)

    def keep_file(self, data: bytes) -> Sha256:
        """Store bytes in the journal, without duplicates, and return their hash."""
        self.about_to_write()
        return self._store.files.put(data)

    def save_draft(self, record: RecordId, value: Record, over: Sequence[RevisionId] = ()) -> None:
        """Save a draft that is based on those heads, so that a crash loses nothing.

        `write` turns it into a revision.
        """
        self.about_to_write()
        self._store.save_draft(record, value.KIND, value.to_body(), self._clock(), over)

    def drafts(self) -> tuple[Draft, ...]:
        """The drafts that remained when the program ended, latest first."""
        return tuple(
            Draft(draft.record, decode(draft.kind, draft.body), draft.heads)
            for draft in self._store.drafts()
            if draft.kind in KINDS
        )

    def save_drafts(self) -> None:
        """Save each draft as a revision, as if the person left it; drafts stay if nothing can be written.

        A window must have saved its open entries before, because they are based on the earlier revisions.
        """
        for draft in self.drafts():
            with suppress(NotWrittenError, DatabaseAccessError):
                self.save(draft.value, draft.record, draft.heads)

    def drop_draft(self, record: RecordId) -> None:
        """Delete a draft."""
        self._store.drop_draft(record)

    def new_record(self) -> RecordId:
        """A new record id."""
        return RecordId(secrets.token_hex(8))


def _typed(entries: Iterable[Entry], _type: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
    """The entries of one kind, with typed values."""
    return tuple((entry, cast("_Value", entry.value)) for entry in entries)


def _body_under(value: Record, seen: MergedRecord | None) -> Body | None:
    """The stored body that `value` will replace; None if the record is new.

    If the record has a conflict, it contains the fields of all versions. For a field of several versions, it contains
    the one from the version that matches `value`.
    """
    if seen is None:
        return None
    bodies = [one.body for one in (seen.shown, *seen.others) if one.body is not None and one.kind == value.KIND]
    bodies.sort(key=lambda body: decode(value.KIND, body) != value)
    return reduce(with_both, bodies) if bodies else None
