"""A portfolio's content: selected from the journal, numbered and linked, before layout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.framework import Competence, CompetenceRef, Framework
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio_choice import MAX_ATTENTION, USUAL_LOOK, EntryOrder, PortfolioLook
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.project import Criterion, CriterionCheck
from desktop_app.domain.records.readiness import ITEMS, Readiness, ReadinessMoment
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId, short_id
from desktop_app.domain.template import Template

NO_NAME = "Name"
"""The placeholder for an owner without a name."""
NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
MAX_PART = 30
"""Maximum length of the person's name, and of the campaign's, in a file name: at most 120 bytes each in UTF-8."""


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """A candidate entry with its number in the portfolio."""

    number: str
    entry: Entry
    value: Activity | Reflection | Evidence


@dataclass(frozen=True, slots=True)
class LoggedActivity:
    """An activity with its number in this portfolio (`A-01`).

    `competences` contains names; `plates` and `reflections` contain numbers.
    """

    number: str
    record: RecordId
    activity: Activity
    subtopic: str
    materials: tuple[str, ...]
    competences: tuple[str, ...]
    plates: tuple[str, ...]
    reflections: tuple[str, ...]
    new: bool
    feedback: tuple[Feedback, ...] = ()

    @property
    def short_id(self) -> str:
        """The id of the entry on paper."""
        return short_id(self.record)


@dataclass(frozen=True, slots=True)
class Level:
    """A self-assessed level of a competence at the time of writing: `step` starts at 1, up to the number of names."""

    competence: str
    name: str
    step: int
    steps: int


@dataclass(frozen=True, slots=True)
class WrittenReflection:
    """A reflection with its number (`R-01`), and with its model's title and citation at that time.

    `question` is the person's question to the mentor.
    """

    number: str
    record: RecordId
    reflection: Reflection
    model: str
    citation: str
    activity: str
    written: datetime
    new: bool
    plates: tuple[str, ...] = ()
    question: str = ""
    levels: tuple[Level, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    essential: tuple[str, ...] = ()
    """The stages that hold the thinking, as the model marks them."""

    @property
    def short_id(self) -> str:
        """The id of the entry on paper."""
        return short_id(self.record)

    @property
    def essence(self) -> tuple[StageText, ...]:
        """The stages that a reader with little time should see: those that the model marks and that were written.

        Where it marks none of them, they are those after the first, which tells what happened, or the first alone.
        """
        written = tuple(one for one in self.reflection.stages if one.text.strip())
        return tuple(one for one in written if one.stage in self.essential) or written[1:] or written


@dataclass(frozen=True, slots=True)
class Plate:
    """A piece of evidence with its number (`E-001`); its bytes are read when it is printed."""

    number: str
    record: RecordId
    evidence: Evidence
    activity: str
    new: bool
    added: date
    feedback: tuple[Feedback, ...] = ()

    @property
    def short_id(self) -> str:
        """The id of the entry on paper."""
        return short_id(self.record)


AnyPart = LoggedActivity | WrittenReflection | Plate
"""An entry as it is printed."""


@dataclass(frozen=True, slots=True)
class UndecidedRecord:
    """A record with a conflict, of which the portfolio contains one version.

    `number` is empty if it has none; `written` is the time of the version that is shown.
    """

    record: RecordId
    number: str
    title: str
    written: datetime


@dataclass(frozen=True, slots=True)
class PortfolioSource:
    """A material that was used, with the data for a bibliography."""

    title: str
    contributors: tuple[str, ...]
    published: str
    licence: str
    used_in: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompetenceRow:
    """A competence with the numbers of its entries; without entries it is a gap."""

    competence: Competence
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompetenceMap:
    """One framework's competences with the entries that show them."""

    framework: Framework
    rows: tuple[CompetenceRow, ...]


@dataclass(frozen=True, slots=True)
class CriterionShown:
    """How a project meets one criterion of an award."""

    criterion: Criterion
    project: str
    check: CriterionCheck


@dataclass(frozen=True, slots=True)
class ReadinessShown:
    """An item of the readiness questionnaire with its levels before and after the campaign; 0 for no answer."""

    item: str
    before: int
    after: int


def readiness_shown(ratings: Iterable[Readiness]) -> tuple[ReadinessShown, ...]:
    """The items that a person rated, in the order of the questionnaire.

    Args:
        ratings: the self-assessments of one campaign.
    """
    by_moment: dict[ReadinessMoment, dict[str, int]] = {}
    for one in ratings:
        by_moment.setdefault(one.moment, {}).update(one.ratings)
    before, after = (by_moment.get(moment, {}) for moment in (ReadinessMoment.BEFORE, ReadinessMoment.AFTER))
    return tuple(
        ReadinessShown(item, before.get(item, 0), after.get(item, 0)) for item in ITEMS if item in before | after
    )


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The content of a portfolio. `previous` is the number of the previous version, 0 if there is none.

    `frozen` says that the content of this version is frozen.
    """

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
    sources: tuple[PortfolioSource, ...]
    revisions: tuple[str, ...]
    fingerprint: str
    look: PortfolioLook = USUAL_LOOK
    order: EntryOrder = EntryOrder.DAY
    frozen: bool = False
    attention: tuple[str, ...] = ()
    """The numbers of the reflections that the person asks the mentor to read first; if empty, the program suggests
    some.
    """
    criteria: tuple[CriterionShown, ...] = ()
    readiness: tuple[ReadinessShown, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    """Feedback on earlier versions of the portfolio in general."""
    undecided: tuple[UndecidedRecord, ...] = ()
    """The records with an unresolved conflict, of which one version is shown."""
    undecided_feedback: tuple[tuple[Feedback, UndecidedRecord], ...] = ()
    """The feedback in it that has a conflict."""
    template: Template | None = None
    """The template, also of a version that was made with one which is no longer there."""
    is_earlier: bool = False
    """It is a version as it was given out, and not the present state."""

    @property
    def every(self) -> tuple[LoggedActivity | WrittenReflection | Plate, ...]:
        """All numbered entries: activities, reflections, plates."""
        return (*self.activities, *self.reflections, *self.plates)

    @property
    def owner(self) -> str:
        """The owner's name, or a placeholder."""
        return self.person.name or NO_NAME


def period_of(portfolio: Portfolio) -> tuple[date, date] | None:
    """The first and the last day of the entries: what was done, written, and added as evidence."""
    done = [one.activity.day for one in portfolio.activities if one.activity.day]
    written = [one.written.astimezone().date() for one in portfolio.reflections]
    days = [*done, *written, *(one.added for one in portfolio.plates)]
    return (min(days), max(days)) if days else None


def file_name_of(portfolio: Portfolio, more: str = "") -> str:
    """What a portfolio's file is called where nobody chooses otherwise: by the person, the campaign and the version.

    `more` follows the version. No system has trouble with the name, whatever the person and the campaign are called.
    """
    parts = (portfolio.person.name, portfolio.campaign.title)
    fit = [one for part in parts if (one := " ".join(NOT_IN_FILE_NAMES.sub(" ", part).split())[:MAX_PART].strip(" ."))]
    return " - ".join([*(fit or [portfolio.id]), f"v{portfolio.version}{more}.pdf"])


def minutes_by_subtopic(activities: tuple[LoggedActivity, ...]) -> tuple[tuple[str, int], ...]:
    """Minutes of finished activities by subtopic title, in the order of their first occurrence."""
    totals: Counter[str] = Counter()
    for logged in activities:
        totals[logged.subtopic] += logged.activity.minutes if logged.activity.status is Status.FINISHED else 0
    return tuple(totals.items())


def competence_maps(
    frameworks: tuple[Framework, ...],
    activities: tuple[LoggedActivity, ...],
    reflections: tuple[WrittenReflection, ...] = (),
) -> tuple[CompetenceMap, ...]:
    """A map for each framework with at least one named competence."""
    named: dict[CompetenceRef, list[str]] = {}
    of_activities = ((activity.number, activity.activity.competences) for activity in activities)
    of_reflections = ((reflection.number, reflection.reflection.competences) for reflection in reflections)
    for number, refs in (*of_activities, *of_reflections):
        for ref in refs:
            named.setdefault(ref, []).append(number)
    used = {ref.framework for ref in named}
    return tuple(
        CompetenceMap(
            framework,
            tuple(
                CompetenceRow(competence, tuple(named.get(competence.ref, ()))) for competence in framework.competences
            ),
        )
        for framework in frameworks
        if framework.id in used
    )


def most_important(portfolio: Portfolio, most: int) -> tuple[WrittenReflection, ...]:
    """The most important reflections, in their order: those that the person marked, then new and long ones."""
    chosen = portfolio.attention
    ranked = sorted(
        portfolio.reflections,
        key=lambda one: (one.number not in chosen, not one.new, -one.reflection.words, one.number),
    )
    return tuple(sorted(ranked[:most], key=lambda one: one.number))


def attention(portfolio: Portfolio) -> tuple[WrittenReflection, ...]:
    """The reflections to read first: those that the person marked, or the program's suggestions."""
    return most_important(portfolio, len(portfolio.attention) or MAX_ATTENTION)


@dataclass(frozen=True, slots=True)
class CompetenceGrowth:
    """A person's levels in one competence over time: the numbers of the reflections with their levels."""

    competence: str
    steps: int
    levels: tuple[tuple[str, Level], ...] = field(default=())


def growth(reflections: Iterable[WrittenReflection]) -> tuple[CompetenceGrowth, ...]:
    """The levels by competence, in order of time."""
    found: dict[str, list[tuple[str, Level]]] = {}
    for reflection in sorted(reflections, key=lambda each: each.written):
        for level in reflection.levels:
            found.setdefault(level.competence, []).append((reflection.number, level))
    return tuple(CompetenceGrowth(name, levels[0][1].steps, tuple(levels)) for name, levels in found.items())
