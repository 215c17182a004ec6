"""The journal: whose it is, activities, reflections, evidence, each written as a revision."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import reduce
from typing import TypeVar, cast

import rfc8785

from desktop_app.domain.codec import Body
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import DeletedRecord, Draft, Entry, RecordLine, SearchHit, UndoResult, line_of
from desktop_app.domain.merging.bodies import ClashError, merge_bodies, rebased
from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.record import MergedRecord, ancestors, before_deletion, merged
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import Attendance
from desktop_app.domain.records.evidence import Evidence, NewEvidence
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
from desktop_app.services.journal.evidence_bytes import kind_of_new, store_bytes
from desktop_app.store.journal_store import JournalStore

PERSON = PERSON_RECORD
"""The one record that says whose journal this is."""
MAX_UNDONE = 100
"""How many changes can be taken back."""

_Value = TypeVar("_Value", bound=Record)


class Journal:
    """One person's journal. `on_first_write` is told once, before anything is written: a guest is asked then."""

    def __init__(self, store: JournalStore, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._changes: list[tuple[RecordId, tuple[RevisionId, ...]]] = []
        self.restart()
        self.on_first_write: Callable[[], None] | None = None

    def restart(self) -> None:
        """Begin with the database that the store has open now: nothing of what was changed before can be taken back."""
        self._device = self._store.known_device()
        self._changes.clear()

    def about_to_write(self) -> None:
        """Say that somebody begins to write."""
        told, self.on_first_write = self.on_first_write, None
        if told is not None:
            told()

    def person(self) -> Person:
        """Whose journal this is; empty until somebody said so."""
        found = self.every(Person)
        return found[-1][1] if found else Person()

    def save_person(self, person: Person) -> None:
        """Write whose journal this is."""
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
        """Each time that a quiz was taken, oldest first."""
        return self.every(QuizResult)

    def attendance(self) -> tuple[tuple[Entry, Attendance], ...]:
        """What was done about events."""
        return self.every(Attendance)

    def posts(self) -> tuple[tuple[Entry, Post], ...]:
        """What was composed to be shared, oldest first."""
        return self.every(Post)

    def projects(self) -> tuple[tuple[Entry, Project], ...]:
        """Projects with partners, oldest first."""
        return self.every(Project)

    def meetings_of(self, project: RecordId) -> tuple[tuple[Entry, Meeting], ...]:
        """The mentoring meetings of a project, oldest first."""
        return _typed(self._store.about(project, Meeting.KIND), Meeting)

    def every(self, type_: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
        """The records of a kind, each as it is now, oldest first."""
        return _typed(self._store.entries(type_.KIND), type_)

    def lines(self, *kinds: str) -> tuple[RecordLine, ...]:
        """The records of these kinds as a list shows them, the latest day first."""
        return self._store.lines(kinds)

    def listed(self) -> tuple[RecordLine, ...]:
        """What was written, and posts to be sent, the latest day first, with what is only a draft yet.

        Records of any other kind are listed as long as they have two versions, so that somebody can decide. Those of a
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
        """The records that speak of a publication of the shelf, the latest day first."""
        return self._store.mentioning(publication)

    def mentioned(self) -> frozenset[str]:
        """The ids of all publications that the journal speaks of."""
        return self._store.mentioned()

    def highlights(self) -> tuple[tuple[Entry, Highlight], ...]:
        """What was marked in materials, oldest first."""
        return self.every(Highlight)

    def deleted(self) -> tuple[DeletedRecord, ...]:
        """What was deleted, the last first; `undelete` brings it back."""
        return self._store.deleted(DELETABLE)

    def named(self, name: str, *, deleted: bool = False) -> RecordId:
        """The record whose name begins so, as it stands on paper or in a list; with `deleted`, also one that is gone.

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
        """What was being written of a record."""
        return next((one for one in self.drafts() if one.record == record), None)

    def entry(self, record: RecordId) -> Entry | None:
        """One record as it is now, None where it is not there or deleted."""
        return self._store.entry(record)

    def chain_of(self, reflection: RecordId) -> tuple[Entry | None, Entry | None]:
        """The reflection that this one goes on from, and the first that goes on from it."""
        entry = self._store.entry(reflection)
        before = entry.value.follows if entry and isinstance(entry.value, Reflection) else None
        after = self._store.following(reflection)
        return (self._store.entry(before) if before else None), (after[0] if after else None)

    def evidence_of(self, activity: RecordId) -> tuple[tuple[Entry, Evidence], ...]:
        """The evidence of an activity, oldest first."""
        return _typed(self._store.about(activity, Evidence.KIND), Evidence)

    def search(self, words: str, most: int = 200) -> tuple[SearchHit, ...]:
        """The records in which every word begins one of theirs, the best first."""
        return self._store.search(words, most)

    def write(
        self, value: Record, record: RecordId | None = None, over: Sequence[RevisionId] | None = None
    ) -> RecordId:
        """Write a record's new state as a revision, and end its draft.

        Args:
            value: the record as it shall be.
            record: which one; a new one where None.
            over: the heads that the person saw while writing (`Entry.seen`); None: those that are there now.

        Returns:
            The record. Where it is already in that state, nothing is written.
        """
        record = record or self.new_record()
        self.save(value, record, over)
        return record

    def save(self, value: Record, record: RecordId, over: Sequence[RevisionId] | None = None) -> tuple[RevisionId, ...]:
        """As `write`; returns the heads that the person has seen now.

        What another computer wrote meanwhile is not replaced, because its revisions are not in `over`: it is merged,
        or stays beside this one as a conflict. A version that contradicts the one that was shown stays, too: it gets
        what the person changed elsewhere as a revision of its own.
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
        """Write a change of the version that was shown, and make it in those that contradict it as far as it fits."""
        shown = seen.shown
        made = [self._sealed(seen.record, kind, shown.heads, self._clock(), body)]
        untouched: list[RevisionId] = []
        for other in seen.others:
            changed = rebased(shown.body or {}, body, other.body) if other.body and other.kind == kind else other.body
            if changed == other.body:
                untouched += other.heads
            else:
                # It keeps its time: the person wrote in the version that was shown.
                made.append(self._sealed(seen.record, kind, other.heads, other.made_at, changed))
        return (*self._write(made, remember=remember), *untouched)

    def _seen_at(self, record: RecordId, heads: Sequence[RevisionId]) -> MergedRecord | None:
        """The record as it was at these heads; None where it is new."""
        every = {one.id: one for one in self._store.revisions_named(heads)}
        if len(every) > 1:
            every = {one.id: one for one in self._store.revisions(record)}
        seen = [every[name] for name in ancestors(heads, every)]
        return merged(seen) if seen else None

    def decide(self, value: Record, record: RecordId, between: Sequence[RevisionId]) -> None:
        """End a conflict: this is the record's state, in place of those heads, which the person has compared."""
        self._append(record, value.KIND, value.to_body(_body_under(value, self._seen_at(record, between))), between)

    def with_both(self, one: Record, other: Record) -> Record:
        """A value with the texts of both, for a person to edit before it is decided for."""
        return decode(one.KIND, with_both(one.to_body(), other.to_body()))

    def delete(self, record: RecordId, kind: str) -> None:
        """Take a record out of sight. Its history stays, and can be brought back."""
        self._append(record, kind, None, self._store.heads(record))

    def restore(self, record: RecordId, revision: RevisionId) -> None:
        """Bring back an earlier state of a record, as a new revision.

        A version that contradicts the one that is shown stays, and a person decides between them.

        Raises:
            JournalError: the record has no such revision, or it is a deletion.
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
            The entry to look at: the record, or the one that it belongs to.

        Raises:
            JournalError: the record is not deleted, or nothing of it can be brought back.
        """
        revisions = self._store.revisions(record)
        last = before_deletion(revisions)
        if self._store.entry(record) is not None or last is None or last.shown.body is None:
            raise JournalError(JournalCode.NOT_DELETED, record[:6])
        shown, now = last.shown, self._clock()
        versions = [(shown, now), *((one, one.made_at) for one in last.others if one.body is not None)]
        heads = self._store.heads(record)
        self._write([self._sealed(record, one.kind, heads, moment, one.body) for one, moment in versions])
        whole = belongs_to(decode(shown.kind, last.shown.body))
        if whole and self._store.entry(whole) is None and self._store.revisions(whole):
            return self.undelete(whole)
        return whole or record

    def undo(self, of: RecordId | None = None) -> UndoResult | None:
        """Take back the last change made since the journal was opened, as a new revision; None: there is none.

        With `of`, the last change of that record, whatever was written in others since.

        A record that was new is deleted, one that was deleted is there again. Changes that another computer made to
        the record since are kept.
        """
        found = [change for change in self._changes if of in {None, change[0]}]
        if not found:
            return None
        record, names = found[-1]
        self._changes.remove(found[-1])
        every = {one.id: one for one in self._store.revisions(record)}
        grown_from = [every[one] for one in ancestors((p for name in names for p in every[name].parents), every)]
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
        """Write revisions in one step; the first is the change that can be taken back."""
        self.about_to_write()
        self._store.append(*made)
        if remember:
            self._changes = [*self._changes[1 - MAX_UNDONE :], (made[0].record, tuple(one.id for one in made))]
        return tuple(one.id for one in made)

    def history(self, record: RecordId) -> tuple[Revision, ...]:
        """Each revision of a record, oldest first."""
        return self._store.revisions(record)

    def revisions_named(self, names: Sequence[str]) -> tuple[Revision, ...]:
        """The revisions of those names, as far as they are here."""
        return self._store.revisions_named(names)

    def value_of(self, revision: Revision) -> Record | None:
        """The record's state in a revision; None for a deletion."""
        return None if revision.body is None else decode(revision.kind, revision.body)

    @property
    def device(self) -> DeviceId:
        """The name of this copy of the journal: random, and no computer's name; made when it is first needed."""
        if self._device is None:
            self._device = self._store.device()
        return self._device

    def versions(self, kind: str) -> dict[str, int]:
        """How many revisions each record of a kind has."""
        return self._store.revision_counts(kind)

    def is_mine(self, revision: Revision) -> bool:
        """Whether a revision was written in this copy of the journal."""
        return revision.device == self._device

    def setting(self, name: str) -> str:
        """Something small that this copy of the journal remembers; empty where nothing was."""
        return self._store.setting(name)

    def set_setting(self, name: str, value: str) -> None:
        """Remember something small, in this copy alone."""
        self._store.set_setting(name, value)

    def revision_count(self) -> int:
        """How many revisions the journal holds."""
        return self._store.revision_count()

    def rebuild(self) -> int:
        """Compute what is seen anew from the revisions; returns the number of records."""
        return self._store.rebuild()

    def add_evidence(self, new: NewEvidence, activity: RecordId | None) -> RecordId:
        """Take a file or a link into the journal as evidence. The file itself is only read.

        A picture's copy is upright, scaled, without what the camera wrote into it, and with what shall be hidden gone.

        Raises:
            JournalError: there is no caption, a picture has no text alternative, or the file can't be read.
            ReadingError: a picture can't be read, or a file can't be freed of place, time and device.
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

    def file(self, digest: Sha256) -> bytes | None:
        """The bytes of a piece of evidence, or None where they are missing or damaged."""
        return self._store.files.read(digest)

    def keep_file(self, data: bytes) -> Sha256:
        """Put bytes into the journal, once, and return what they are called."""
        self.about_to_write()
        return self._store.files.put(data)

    def save_draft(self, record: RecordId, value: Record, over: Sequence[RevisionId] = ()) -> None:
        """Keep what is being written over those heads, so that a crash takes nothing. `write` makes it a revision."""
        self.about_to_write()
        self._store.save_draft(record, value.KIND, value.to_body(), self._clock(), over)

    def drafts(self) -> tuple[Draft, ...]:
        """What was being written when the program ended, the latest first."""
        return tuple(
            Draft(one.record, decode(one.kind, one.body), one.heads)
            for one in self._store.drafts()
            if one.kind in KINDS
        )

    def drop_draft(self, record: RecordId) -> None:
        """Forget a draft."""
        self._store.drop_draft(record)

    def new_record(self) -> RecordId:
        """The name of a record that is about to be written."""
        return RecordId(secrets.token_hex(8))


def _typed(entries: Iterable[Entry], _type: type[_Value]) -> tuple[tuple[Entry, _Value], ...]:
    """Entries of one kind, each with its value as what it is."""
    return tuple((entry, cast("_Value", entry.value)) for entry in entries)


def _body_under(value: Record, seen: MergedRecord | None) -> Body | None:
    """The body that `value` is written over; None where the record is new.

    Where versions contradict each other, it holds the fields of all of them. Of a field that several have, it holds
    the one of the version that says what `value` says.
    """
    if seen is None:
        return None
    bodies = [one.body for one in (seen.shown, *seen.others) if one.body is not None and one.kind == value.KIND]
    bodies.sort(key=lambda body: decode(value.KIND, body) != value)
    return reduce(with_both, bodies) if bodies else None
