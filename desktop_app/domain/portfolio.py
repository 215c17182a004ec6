"""A portfolio's content: what is chosen from the journal, numbered and linked, before it is laid out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.activity import Activity, Status
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.evidence import Evidence
from desktop_app.domain.framework import Competence, CompetenceRef, Framework
from desktop_app.domain.journal import Entry, Person
from desktop_app.domain.reflection import Reflection
from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants in: everything of the campaign, or without some records."""

    campaign: Campaign
    without: frozenset[RecordId] = frozenset()


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry that can go into a portfolio, under its number there."""

    number: str
    entry: Entry
    value: Activity | Reflection | Evidence


@dataclass(frozen=True, slots=True)
class LoggedActivity:
    """An activity under its number in this portfolio (`A-01`).

    `competences` are named in words,
    `plates` and `reflections` hold the numbers of theirs.
    """

    number: str
    short_id: str
    activity: Activity
    subtopic: str
    materials: tuple[str, ...]
    competences: tuple[str, ...]
    plates: tuple[str, ...]
    reflections: tuple[str, ...]
    new: bool


@dataclass(frozen=True, slots=True)
class WrittenReflection:
    """A reflection under its number (`R-01`), with its model's title and citation as they were."""

    number: str
    short_id: str
    reflection: Reflection
    model: str
    citation: str
    activity: str
    written: datetime
    new: bool


@dataclass(frozen=True, slots=True)
class Plate:
    """A piece of evidence under its number (`E-001`). `data` is None where the file is missing or withheld."""

    number: str
    evidence: Evidence
    activity: str
    data: bytes | None
    new: bool


@dataclass(frozen=True, slots=True)
class Source:
    """A material that was used: what a bibliography says of it."""

    title: str
    contributors: tuple[str, ...]
    published: str
    licence: str
    used_in: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompetenceRow:
    """A competence with the numbers of the activities that name it; empty is a gap."""

    competence: Competence
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompetenceMap:
    """One framework's competences with where they were shown."""

    framework: Framework
    rows: tuple[CompetenceRow, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All that stands in a portfolio. `previous` is the version before this one, 0 for none."""

    id: str
    version: int
    previous: int
    made_at: datetime
    person: Person
    campaign: Campaign
    activities: tuple[LoggedActivity, ...]
    reflections: tuple[WrittenReflection, ...]
    plates: tuple[Plate, ...]
    maps: tuple[CompetenceMap, ...]
    sources: tuple[Source, ...]
    revisions: tuple[str, ...]
    fingerprint: str
    language: str = "en"

    @property
    def owner(self) -> str:
        """The owner's name, or a place for it."""
        return self.person.name or "Name"


def minutes_by_subtopic(activities: tuple[LoggedActivity, ...]) -> tuple[tuple[str, int], ...]:
    """Minutes of finished activities by subtopic title, in the order in which subtopics first occur."""
    totals: Counter[str] = Counter()
    for logged in activities:
        totals[logged.subtopic] += logged.activity.minutes if logged.activity.status is Status.FINISHED else 0
    return tuple(totals.items())


def minutes_in_words(minutes: int) -> str:
    """`95` as `1 h 35 min`."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else ""]
    return " ".join(part for part in parts if part)


def day_in_words(day: date | None) -> str:
    """A day as `1 March 2023`, or an empty text."""
    return f"{day.day} {day:%B %Y}" if day else ""


def competence_maps(
    frameworks: tuple[Framework, ...], activities: tuple[LoggedActivity, ...]
) -> tuple[CompetenceMap, ...]:
    """A map for each framework of which at least one competence is named."""
    named: dict[CompetenceRef, list[str]] = {}
    for logged in activities:
        for ref in logged.activity.competences:
            named.setdefault(ref, []).append(logged.number)
    used = {ref.framework for ref in named}
    return tuple(
        CompetenceMap(
            framework,
            tuple(CompetenceRow(one, tuple(named.get(one.ref, ()))) for one in framework.competences),
        )
        for framework in frameworks
        if framework.id in used
    )


def attention(portfolio: Portfolio, most: int = 3) -> tuple[WrittenReflection, ...]:
    """The reflections to read first: new ones before others, longer ones before shorter."""
    ranked = sorted(portfolio.reflections, key=lambda one: (not one.new, -one.reflection.words, one.number))
    return tuple(sorted(ranked[:most], key=lambda one: one.number))
