"""Portfolios: choosing what belongs in, numbering it, laying it out, remembering what was printed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.activity import Activity
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.evidence import Evidence
from desktop_app.domain.journal import Entry, PortfolioVersion
from desktop_app.domain.portfolio import (
    Choice,
    Listed,
    LoggedActivity,
    Plate,
    Portfolio,
    Source,
    WrittenReflection,
    competence_maps,
)
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Publication
from desktop_app.domain.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal import Journal
from desktop_app.services.opening import Clock
from desktop_app.services.resources import Resources
from desktop_app.services.shelf import Shelf
from desktop_app.transfer.whole_file import write_whole

CITED_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\(evidence:(?P<record>\w+)\)")
"""How a reflection cites a picture of the journal."""

_Part = TypeVar("_Part", Reflection, Evidence)


class PortfolioError(SpringshelfError):
    """A portfolio can't be made or saved."""


class Portfolios:
    """Makes portfolios from the journal and the shelf."""

    def __init__(self, journal: Journal, shelf: Shelf, resources: Resources, clock: Clock) -> None:
        self._journal = journal
        self._shelf = shelf
        self._resources = resources
        self._clock = clock

    def gather(self, choice: Choice) -> Portfolio:
        """Everything that stands in the portfolio, numbered and linked."""
        chosen = _Chosen(self._journal, choice)
        name = _portfolio_id(choice.campaign)
        before = self._versions(name)
        known = set(before[-1].revisions) if before else set()
        titles = {item.publication.id: item.publication for item in self._shelf.items()}
        activities = tuple(self._activity(chosen, entry, value, titles, known) for entry, value in chosen.activities)
        revisions = chosen.revisions
        return Portfolio(
            id=name,
            version=len(before) + 1,
            previous=len(before),
            made_at=self._clock(),
            person=self._journal.person(),
            campaign=choice.campaign,
            activities=activities,
            reflections=tuple(self._reflection(chosen, entry, value, known) for entry, value in chosen.reflections),
            plates=tuple(
                Plate(
                    number=chosen.numbers[entry.record],
                    evidence=value,
                    activity=chosen.numbers.get(value.activity or RecordId(""), ""),
                    data=self._journal.file(value.sha256),
                    new=not known.issuperset(entry.heads),
                )
                for entry, value in chosen.evidence
            ),
            maps=competence_maps(self._resources.frameworks, activities),
            sources=_sources(activities, titles),
            revisions=revisions,
            fingerprint=hashlib.sha256("\n".join(revisions).encode()).hexdigest(),
        )

    def listed(self, choice: Choice) -> tuple[Listed, ...]:
        """What a choice takes in, in the portfolio's order, without reading the files of the evidence."""
        chosen = _Chosen(self._journal, choice)
        every: list[tuple[Entry, Activity | Reflection | Evidence]] = [
            *chosen.activities,
            *chosen.reflections,
            *chosen.evidence,
        ]
        return tuple(Listed(chosen.numbers[entry.record], entry, value) for entry, value in every)

    def _versions(self, name: str) -> list[PortfolioVersion]:
        return [value for _, value in self._journal.portfolio_versions() if value.portfolio == name]

    def _activity(
        self,
        chosen: _Chosen,
        entry: Entry,
        activity: Activity,
        titles: dict[str, Publication],
        known: set[str],
    ) -> LoggedActivity:
        subtopic = chosen.campaign.subtopic(activity.subtopic)
        return LoggedActivity(
            number=chosen.numbers[entry.record],
            short_id=entry.short_id,
            activity=activity,
            subtopic=subtopic.title if subtopic else "Other",
            materials=tuple(titles[one].title if one in titles else one for one in activity.materials),
            competences=tuple(self._resources.competence_label(ref) for ref in activity.competences),
            plates=chosen.belonging_to(entry.record, chosen.evidence),
            reflections=chosen.belonging_to(entry.record, chosen.reflections),
            new=not known.issuperset(entry.heads),
        )

    def _reflection(self, chosen: _Chosen, entry: Entry, reflection: Reflection, known: set[str]) -> WrittenReflection:
        model = self._resources.reflection_model(reflection.model)
        return WrittenReflection(
            number=chosen.numbers[entry.record],
            short_id=entry.short_id,
            reflection=_with_plate_numbers(reflection, chosen.numbers),
            model=model.title if model else reflection.model,
            citation=model.citation if model else "",
            activity=chosen.numbers.get(reflection.activity or RecordId(""), ""),
            written=entry.made_at,
            new=not known.issuperset(entry.heads),
        )

    def render(self, portfolio: Portfolio, control: Control | None = None) -> bytes:
        """The portfolio as PDF.

        Raises:
            CancelledError: the person stopped it.
        """
        from desktop_app.portfolio.render import render  # noqa: PLC0415 - ReportLab takes half a second to import

        return render(portfolio, control)

    def save(self, portfolio: Portfolio, pdf: bytes, target: Path) -> None:
        """Write the PDF in one move, and remember this version, so that the next one can say what is new.

        Raises:
            PortfolioError: the file can't be written; no version is counted.
        """
        try:
            write_whole(target, pdf, public=False, sync=True)
        except OSError as error:
            raise PortfolioError(
                f"The portfolio can’t be saved there ({error.strerror})", str(target), "Choose another folder."
            ) from error
        self.remember(portfolio)

    def remember(self, portfolio: Portfolio) -> None:
        """Count this version as given out, by file or on paper. The same content is counted once."""
        versions = self._versions(portfolio.id)
        if versions and versions[-1].revisions == portfolio.revisions:
            return
        self._journal.write(PortfolioVersion(portfolio.id, portfolio.version, portfolio.revisions))


class _Chosen:
    """The journal's entries that a choice takes in, with their numbers."""

    def __init__(self, journal: Journal, choice: Choice) -> None:
        self.campaign = choice.campaign
        wanted = choice.campaign.id
        self.activities = tuple(
            (entry, value)
            for entry, value in sorted(journal.activities(), key=_by_day)
            if value.campaign == wanted and entry.record not in choice.without
        )
        self._places = {entry.record: place for place, (entry, _) in enumerate(self.activities)}
        self.reflections = self._belonging(journal.reflections(), choice)
        self.evidence = self._belonging(journal.evidence(), choice)
        self.numbers = {
            **{entry.record: f"A-{number:02}" for number, (entry, _) in enumerate(self.activities, 1)},
            **{entry.record: f"R-{number:02}" for number, (entry, _) in enumerate(self.reflections, 1)},
            **{entry.record: f"E-{number:03}" for number, (entry, _) in enumerate(self.evidence, 1)},
        }
        every = (*self.activities, *self.reflections, *self.evidence)
        self.revisions = tuple(sorted(head for entry, _ in every for head in entry.heads))

    def _belonging(self, entries: Sequence[tuple[Entry, _Part]], choice: Choice) -> tuple[tuple[Entry, _Part], ...]:
        """Those that belong to a chosen activity, in the activities' order, and then those that belong to none."""
        last = len(self._places)
        chosen = [
            (entry, value)
            for entry, value in entries
            if (value.activity is None or value.activity in self._places) and entry.record not in choice.without
        ]
        return tuple(sorted(chosen, key=lambda found: self._places.get(found[1].activity or RecordId(""), last)))

    def belonging_to(
        self, activity: RecordId, entries: Sequence[tuple[Entry, Reflection | Evidence]]
    ) -> tuple[str, ...]:
        """The numbers of those entries that belong to an activity."""
        return tuple(self.numbers[entry.record] for entry, value in entries if value.activity == activity)


def _with_plate_numbers(reflection: Reflection, numbers: Mapping[RecordId, str]) -> Reflection:
    """The reflection with the number of its plate behind each picture that it cites, as far as that one is printed."""

    def numbered(found: re.Match[str]) -> str:
        number = numbers.get(RecordId(found["record"]), "")
        return f"![{found['words']}{', ' if number else ''}{number}](evidence:{found['record']})"

    stages = tuple(replace(one, text=CITED_PICTURE.sub(numbered, one.text)) for one in reflection.stages)
    return replace(reflection, stages=stages)


def _by_day(found: tuple[Entry, Activity]) -> tuple[bool, str, datetime]:
    entry, activity = found
    return activity.day is None, activity.day.isoformat() if activity.day else "", entry.first_made_at


def _portfolio_id(campaign: Campaign) -> str:
    return f"P-{campaign.id.upper()}"


def _sources(activities: tuple[LoggedActivity, ...], titles: dict[str, Publication]) -> tuple[Source, ...]:
    used: dict[str, list[str]] = {}
    for logged in activities:
        for material in logged.activity.materials:
            used.setdefault(material, []).append(logged.number)
    found = [(titles[material], numbers) for material, numbers in used.items() if material in titles]
    return tuple(
        Source(one.title, one.contributors, one.published, one.licence, tuple(numbers))
        for one, numbers in sorted(found, key=lambda pair: pair[0].title)
    )
