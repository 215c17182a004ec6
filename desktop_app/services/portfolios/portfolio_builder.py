"""Turns entries of the journal into portfolio content: with names, numbers and links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.framework import Framework, competence_label
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

CITED_PICTURE = re.compile(r"!\[(?P<words>(?:(?!!\[)[^\]])*)\]\(evidence:(?P<record>\w+)\)")
"""The citation of a picture of the journal in a reflection."""


@dataclass(frozen=True, slots=True)
class PortfolioBuilder:
    """The context for building: the selection, the shelf, and feedback. What is new is marked afterwards."""

    chosen: SelectedEntries
    choice: PortfolioChoice
    publications: Mapping[str, Publication]
    said: Mapping[RecordId | None, list[Feedback]]
    resources: Resources
    frameworks: tuple[Framework, ...]
    """In the document's language, like `told`."""
    told: ContentTranslations
    """What ships, in the document's language."""

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
            subtopic=self.told.text(subtopic.title) if subtopic else "",
            materials=tuple(
                known[material].title if material in known else material for material in activity.materials
            ),
            competences=tuple(competence_label(self.frameworks, ref) for ref in activity.competences),
            plates=chosen.belonging_to(entry.record, chosen.evidence),
            reflections=chosen.belonging_to(entry.record, chosen.reflections),
            new=False,
            feedback=self._feedback(entry),
        )

    def reflection(self, entry: Entry, reflection: Reflection) -> WrittenReflection:
        """A reflection with its model's name and the numbers of cited entries."""
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
            reflection=_with_plate_numbers(self.told.reflection(reflection), numbers),
            model=self.told.text(model.title) if model else reflection.model,
            citation=model.citation if model else "",
            activity=numbers.get(reflection.activity or RecordId(""), ""),
            written=entry.made_at,
            new=False,
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
            label = competence_label(self.frameworks, ref)
            found.append(Level(label, self.told.level(name), step, len(names)))
        return tuple(found)

    def plate(self, entry: Entry, evidence: Evidence) -> Plate:
        """Evidence as a plate."""
        return Plate(
            number=self.chosen.numbers[entry.record],
            record=entry.record,
            evidence=evidence,
            activity=self.chosen.numbers.get(evidence.activity or RecordId(""), ""),
            new=False,
            added=entry.first_made_at.astimezone().date(),
            feedback=self._feedback(entry),
        )


def _with_plate_numbers(reflection: Reflection, numbers: Mapping[RecordId, str]) -> Reflection:
    """The reflection with the plate number after each cited picture, if that picture is printed."""

    def numbered(found: re.Match[str]) -> str:
        number = numbers.get(RecordId(found["record"]), "")
        return f"![{found['words']}{', ' if number else ''}{number}](evidence:{found['record']})"

    stages = tuple(replace(stage, text=CITED_PICTURE.sub(numbered, stage.text)) for stage in reflection.stages)
    return replace(reflection, stages=stages)


def sources(activities: tuple[LoggedActivity, ...], titles: Mapping[str, Publication]) -> tuple[PortfolioSource, ...]:
    """The used materials, by title, each with the activities that used it."""
    used: dict[str, list[str]] = {}
    for logged in activities:
        for material in logged.activity.materials:
            used.setdefault(material, []).append(logged.number)
    found = [(titles[material], numbers) for material, numbers in used.items() if material in titles]
    return tuple(
        PortfolioSource(one.title, one.contributors, one.published, one.licence, tuple(numbers))
        for one, numbers in sorted(found, key=lambda pair: pair[0].title)
    )
