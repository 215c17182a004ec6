"""Turns entries of the journal into what stands in a portfolio: named, numbered, linked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio import Level, LoggedActivity, Plate, PortfolioSource, WrittenReflection
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.publication import Publication
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.services.portfolios.content import SelectedEntries
from desktop_app.services.resources.resources import Resources

CITED_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\(evidence:(?P<record>\w+)\)")
"""How a reflection cites a picture of the journal."""


@dataclass(frozen=True, slots=True)
class PortfolioBuilder:
    """What entries are looked at with: the choice, the shelf, what was printed before, what was said of them."""

    chosen: SelectedEntries
    choice: PortfolioChoice
    publications: Mapping[str, Publication]
    known: frozenset[str]
    said: Mapping[RecordId | None, list[Feedback]]
    resources: Resources

    def _is_new(self, entry: Entry) -> bool:
        return not self.known.issuperset(entry.seen)

    def _feedback(self, entry: Entry) -> tuple[Feedback, ...]:
        return tuple(self.said.get(entry.record, ()))

    def activity(self, entry: Entry, activity: Activity) -> LoggedActivity:
        """An activity with the names of what it refers to."""
        chosen, known = self.chosen, self.publications
        subtopic = chosen.campaign.subtopic(activity.subtopic)
        return LoggedActivity(
            number=chosen.numbers[entry.record],
            record=entry.record,
            activity=activity,
            subtopic=subtopic.title if subtopic else "",
            materials=tuple(known[one].title if one in known else one for one in activity.materials),
            competences=tuple(self.resources.competence_label(ref) for ref in activity.competences),
            plates=chosen.belonging_to(entry.record, chosen.evidence),
            reflections=chosen.belonging_to(entry.record, chosen.reflections),
            new=self._is_new(entry),
            feedback=self._feedback(entry),
        )

    def reflection(self, entry: Entry, reflection: Reflection) -> WrittenReflection:
        """A reflection with its model's name and the numbers of what it cites."""
        model = self.resources.reflection_model(reflection.model)
        numbers = self.chosen.numbers
        cited = (
            numbers.get(RecordId(found["record"]))
            for stage in reflection.stages
            for found in CITED_PICTURE.finditer(stage.text)
        )
        return WrittenReflection(
            number=numbers[entry.record],
            record=entry.record,
            reflection=_with_plate_numbers(reflection, numbers),
            model=model.title if model else reflection.model,
            citation=model.citation if model else "",
            activity=numbers.get(reflection.activity or RecordId(""), ""),
            written=entry.made_at,
            new=self._is_new(entry),
            plates=tuple(dict.fromkeys(number for number in cited if number)),
            question=dict(self.choice.questions).get(entry.record, ""),
            levels=self._levels(reflection),
            feedback=self._feedback(entry),
            essential=tuple(one.id for one in model.stages if one.essential) if model else (),
        )

    def _levels(self, reflection: Reflection) -> tuple[Level, ...]:
        found = []
        for ref, name in reflection.levels:
            names = self.resources.levels_of(ref)
            step = names.index(name) + 1 if name in names else 1
            found.append(Level(self.resources.competence_label(ref), name, step, len(names)))
        return tuple(found)

    def plate(self, entry: Entry, evidence: Evidence) -> Plate:
        """Evidence as a plate."""
        return Plate(
            number=self.chosen.numbers[entry.record],
            record=entry.record,
            evidence=evidence,
            activity=self.chosen.numbers.get(evidence.activity or RecordId(""), ""),
            new=self._is_new(entry),
            added=entry.first_made_at.astimezone().date(),
            feedback=self._feedback(entry),
        )


def _with_plate_numbers(reflection: Reflection, numbers: Mapping[RecordId, str]) -> Reflection:
    """The reflection with the number of its plate behind each picture that it cites, as far as that one is printed."""

    def numbered(found: re.Match[str]) -> str:
        number = numbers.get(RecordId(found["record"]), "")
        return f"![{found['words']}{', ' if number else ''}{number}](evidence:{found['record']})"

    stages = tuple(replace(one, text=CITED_PICTURE.sub(numbered, one.text)) for one in reflection.stages)
    return replace(reflection, stages=stages)


def sources(activities: tuple[LoggedActivity, ...], titles: Mapping[str, Publication]) -> tuple[PortfolioSource, ...]:
    """The materials that were used, by title, each with the activities that used it."""
    used: dict[str, list[str]] = {}
    for logged in activities:
        for material in logged.activity.materials:
            used.setdefault(material, []).append(logged.number)
    found = [(titles[material], numbers) for material, numbers in used.items() if material in titles]
    return tuple(
        PortfolioSource(one.title, one.contributors, one.published, one.licence, tuple(numbers))
        for one, numbers in sorted(found, key=lambda pair: pair[0].title)
    )
