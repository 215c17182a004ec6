"""The content of a portfolio: the selected entries of the journal, numbered and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar

from desktop_app.domain.journal import Conflict, Entry
from desktop_app.domain.merging.record import ancestors, merged
from desktop_app.domain.portfolio_choice import EntryOrder, PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.portfolio_version import WITH_ANCESTORS, PortfolioVersion
from desktop_app.domain.records.project import Project
from desktop_app.domain.records.readiness import Readiness
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import decode
from desktop_app.domain.revision import RecordId, Revision
from desktop_app.services.journal.journal import Journal

Value = Activity | Reflection | Evidence
_Part = TypeVar("_Part", Reflection, Evidence)


@dataclass(frozen=True, slots=True)
class PortfolioEntries:
    """The entries from which a portfolio can be made."""

    activities: tuple[tuple[Entry, Activity], ...]
    reflections: tuple[tuple[Entry, Reflection], ...]
    evidence: tuple[tuple[Entry, Evidence], ...]
    projects: tuple[tuple[Entry, Project], ...] = ()
    readiness: tuple[tuple[Entry, Readiness], ...] = ()


def entries_now(journal: Journal) -> PortfolioEntries:
    """The current entries."""
    return PortfolioEntries(
        journal.activities(),
        journal.reflections(),
        journal.evidence(),
        journal.projects(),
        journal.every(Readiness),
    )


def entries_at(journal: Journal, version: PortfolioVersion) -> PortfolioEntries:
    """The entries of a version. Later changes and deletions have no effect."""
    by_record: dict[RecordId, list[Revision]] = {}
    for revision in journal.revisions_named(version.revisions):
        by_record.setdefault(revision.record, []).append(revision)
    heads = by_record.values()
    known = [_with_ancestors(head, journal) for head in heads] if version.merging >= WITH_ANCESTORS else heads
    found = [entry for one in known if (entry := _entry(one)) is not None]
    found.sort(key=lambda entry: (entry.first_made_at, entry.record))
    return PortfolioEntries(
        tuple(_of(found, Activity)),
        tuple(_of(found, Reflection)),
        tuple(_of(found, Evidence)),
        tuple(_of(found, Project)),
        tuple(_of(found, Readiness)),
    )


_Value = TypeVar("_Value", bound=Record)


def _of(entries: Iterable[Entry], kind: type[_Value]) -> Iterator[tuple[Entry, _Value]]:
    return ((entry, entry.value) for entry in entries if isinstance(entry.value, kind))


def _with_ancestors(heads: Sequence[Revision], journal: Journal) -> Sequence[Revision]:
    """Add the ancestors of several heads, which merging needs; a single head needs none."""
    if len(heads) == 1:
        return heads
    every = {one.id: one for one in journal.history(heads[0].record)}
    return [every[name] for name in ancestors((head.id for head in heads), every)]


def _entry(revisions: Sequence[Revision]) -> Entry | None:
    shown = merged(revisions)
    if shown.shown.body is None:
        return None
    value = decode(shown.shown.kind, shown.shown.body)
    others = tuple(
        Conflict(other.heads, other.made_at, None if other.body is None else decode(other.kind, other.body))
        for other in shown.others
    )
    return Entry(shown.record, shown.shown.heads, shown.shown.made_at, shown.first_made_at, value, others)


def day_of(entry: Entry) -> date:
    """The date of an entry: an activity's own date, or the date of the last change."""
    value = entry.value
    if isinstance(value, Activity) and value.day:
        return value.day
    return entry.made_at.astimezone().date()


class SelectedEntries:
    """The selected entries with their numbers."""

    def __init__(self, entries: PortfolioEntries, choice: PortfolioChoice) -> None:
        self.campaign = choice.campaign
        mine = [
            (entry, value)
            for entry, value in sorted(entries.activities, key=lambda one: _place(one[0], one[1], choice))
            if value.campaign == choice.campaign.id and entry.record not in choice.without
        ]
        self._allowed = {entry.record: place for place, (entry, _) in enumerate(mine)}
        self.activities = tuple((entry, value) for entry, value in mine if choice.takes(entry.record, day_of(entry)))
        self.reflections = self._belonging(entries.reflections, choice)
        self.evidence = self._belonging(entries.evidence, choice)
        self.projects = tuple(
            (entry, value)
            for entry, value in entries.projects
            if value.campaign in ("", choice.campaign.id) and entry.record not in choice.without
        )
        self.readiness = tuple(
            (entry, value) for entry, value in entries.readiness if value.campaign == choice.campaign.id
        )
        self.numbers = {
            **{entry.record: f"A-{number:02}" for number, (entry, _) in enumerate(self.activities, 1)},
            **{entry.record: f"R-{number:02}" for number, (entry, _) in enumerate(self.reflections, 1)},
            **{entry.record: f"E-{number:03}" for number, (entry, _) in enumerate(self.evidence, 1)},
        }
        self.every: tuple[tuple[Entry, Value], ...] = (*self.activities, *self.reflections, *self.evidence)

    def _belonging(
        self, entries: Sequence[tuple[Entry, _Part]], choice: PortfolioChoice
    ) -> tuple[tuple[Entry, _Part], ...]:
        """The entries that belong to the campaign's activities, in their order, then those without an activity."""
        last = len(self._allowed)
        chosen = [
            (entry, value)
            for entry, value in entries
            if (value.activity is None or value.activity in self._allowed) and choice.takes(entry.record, day_of(entry))
        ]
        return tuple(sorted(chosen, key=lambda found: self._allowed.get(found[1].activity or RecordId(""), last)))

    def revisions_of(self, *, with_projects: bool, with_readiness: bool) -> tuple[str, ...]:
        """The revisions of a version; they include projects and self-assessments if they are printed."""
        entries = [entry for entry, _ in self.every] + [entry for entry, _ in self.projects if with_projects]
        entries += [entry for entry, _ in self.readiness if with_readiness]
        return tuple(sorted(head for entry in entries for head in entry.seen))

    @cached_property
    def reflections_of(self) -> Mapping[RecordId, Sequence[str]]:
        """The numbers of the reflections that belong to each activity."""
        return self._by_activity(self.reflections)

    @cached_property
    def evidence_of(self) -> Mapping[RecordId, Sequence[str]]:
        """The numbers of the evidence that belongs to each activity."""
        return self._by_activity(self.evidence)

    def _by_activity(self, entries: Sequence[tuple[Entry, Reflection | Evidence]]) -> Mapping[RecordId, Sequence[str]]:
        found: dict[RecordId, list[str]] = {}
        for entry, value in entries:
            if value.activity is not None:
                found.setdefault(value.activity, []).append(self.numbers[entry.record])
        return found


def _place(entry: Entry, activity: Activity, choice: PortfolioChoice) -> tuple[bool, int, str, datetime]:
    """The sort position of an activity; activities without a date are last."""
    subtopics = [one.id for one in choice.campaign.subtopics]
    subtopic = subtopics.index(activity.subtopic) if activity.subtopic in subtopics else len(subtopics)
    day = activity.day.isoformat() if activity.day else ""
    if choice.order is EntryOrder.LATEST:
        day = "".join(chr(ord("9") - ord(one) + ord("0")) if one.isdigit() else one for one in day)
    return activity.day is None, subtopic if choice.order is EntryOrder.SUBTOPIC else 0, day, entry.first_made_at
