"""Putting together the content of a portfolio: the present one, or a version as it was given out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio import (
    CriterionShown,
    Plate,
    Portfolio,
    UndecidedRecord,
    competence_maps,
    readiness_shown,
)
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.portfolio_id import portfolio_id
from desktop_app.domain.publication import Publication
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.mentor_question import MentorQuestion
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import DeviceId, RecordId
from desktop_app.domain.template import Template
from desktop_app.domain.template_body import template_in_body
from desktop_app.services.journal.journal import PERSON, Journal
from desktop_app.services.portfolios.conflict_notes import recorded_notes, undecided_record
from desktop_app.services.portfolios.content import SelectedEntries, entries_at, entries_now
from desktop_app.services.portfolios.issued_versions import IssuedVersions, NumberedVersion
from desktop_app.services.portfolios.portfolio_builder import PortfolioBuilder, sources
from desktop_app.services.ports import Clock
from desktop_app.services.resources.resources import Resources
from desktop_app.services.shelf.shelf import Shelf


@dataclass(frozen=True, slots=True)
class _Gathering:
    """How the content is gathered.

    Args:
        contents: content that ships, in the document's language.
        person: the owner as on the cover; None for the owner in the journal.
        said_until: the time of a version that was given out; later feedback is not in it.
        template: the template of that version.
    """

    contents: ContentTranslations
    person: Person | None = None
    said_until: datetime | None = None
    template: Template | None = None


class PortfolioContent:
    """Puts together portfolios from the journal and the shelf."""

    def __init__(
        self, journal: Journal, shelf: Shelf, resources: Resources, clock: Clock, issued: IssuedVersions
    ) -> None:
        self._journal = journal
        self._shelf = shelf
        self._resources = resources
        self._clock = clock
        self._issued = issued

    def build(self, choice: PortfolioChoice, person: Person | None = None) -> Portfolio:
        """Build the complete content of the portfolio, numbered and linked.

        It is the next version, or the one that was given out as this very document.

        Args:
            choice: what is selected.
            person: the owner as on the cover; None for the owner in the journal.
        """
        versions, chosen = self._issued.of(choice.campaign), SelectedEntries(entries_now(self._journal), choice)
        template = self._resources.portfolio_template(choice.look.template)
        revisions = _revisions(chosen, choice, template)
        same = next((version for _, version in versions[-1:] if version.revisions == revisions), None)
        contents = self._contents(choice.look.language, same)
        gathered = self._gathered(choice, chosen, _Gathering(contents, person, template=template))
        given_out = self._issued.same(gathered)
        before = versions[: versions.index(given_out)] if given_out else versions
        return _numbered(gathered, chosen, self._journal.device, before, given_out[1] if given_out else None)

    def build_version(self, campaign: Campaign, name: int | str) -> Portfolio:
        """A version as it was given out, from the revisions that it was made of; see `version`.

        Raises:
            PortfolioError: there is no such version, or more than one.
        """
        entry, version = self._issued.version(campaign, name)
        before = [one for one in self._issued.of(campaign) if one[1].number < version.number]
        template = template_in_body(version.template)
        asked = PortfolioChoice(
            campaign,
            order=version.order,
            attention=version.attention,
            questions=version.questions,
            look=version.look,
        )
        contents = self._contents(version.look.language, version)
        chosen = SelectedEntries(entries_at(self._journal, version), asked)
        gathered = self._gathered(asked, chosen, _Gathering(contents, None, entry.first_made_at, template))
        return replace(
            _numbered(gathered, chosen, self._journal.device, before, version),
            made_at=entry.first_made_at,
            person=contents.person(version.person) if version.person else gathered.person,
            plates=tuple(self._as_consented(plate) for plate in gathered.plates),
            is_earlier=True,
            undecided=(*gathered.undecided, *recorded_notes(version, campaign.id)),
        )

    def _contents(self, language: str, given_out: PortfolioVersion | None) -> ContentTranslations:
        """Content that ships in a document's language; as it was stored for a version that was given out so."""
        if given_out is not None and not given_out.translated:
            return ContentTranslations()
        return self._resources.contents_in(language)

    def _as_consented(self, plate: Plate) -> Plate:
        """Apply today's consent to an older plate: withdrawn consent hides the picture even in a frozen version."""
        entry = self._journal.entry(plate.record)
        now = entry.value if entry else None
        if isinstance(now, Evidence) and not now.consent.allows:
            return replace(plate, evidence=replace(plate.evidence, consent=now.consent))
        return plate

    def _gathered(self, choice: PortfolioChoice, chosen: SelectedEntries, how: _Gathering) -> Portfolio:
        """The content, without a number, an id, and what is new in it; see `_numbered`."""
        template, told = how.template or self._resources.portfolio_template(choice.look.template), how.contents
        revisions = _revisions(chosen, choice, template)
        publications = {name: told.publication(one) for name, one in self._publications(chosen).items()}
        said = self._feedback_by_entry(how.said_until)
        mine = {"", *(one.portfolio for _, one in self._issued.of(choice.campaign))}
        frameworks = self._resources.frameworks_in(told)
        gathering = PortfolioBuilder(chosen, choice, publications, said, self._resources, frameworks, told)
        activities = tuple(gathering.activity(entry, value) for entry, value in chosen.activities)
        reflections = tuple(gathering.reflection(entry, value) for entry, value in chosen.reflections)
        return Portfolio(
            id="",
            version=0,
            previous=0,
            made_at=self._clock(),
            person=told.person(self._journal.person()) if how.person is None else how.person,
            campaign=told.campaign(choice.campaign),
            activities=activities,
            reflections=reflections,
            plates=tuple(gathering.plate(entry, value) for entry, value in chosen.evidence),
            maps=competence_maps(frameworks, activities, reflections),
            sources=sources(activities, publications),
            revisions=revisions,
            fingerprint=hashlib.sha256("\n".join(revisions).encode()).hexdigest(),
            look=choice.look,
            order=choice.order,
            attention=tuple(chosen.numbers[one] for one in choice.attention if one in chosen.numbers),
            criteria=self._criteria(chosen, template, told),
            readiness=readiness_shown(one for _, one in chosen.readiness) if choice.look.readiness else (),
            feedback=tuple(one for one in said.get(None, ()) if one.portfolio in mine and not one.foreign),
            undecided_feedback=self._undecided_feedback(chosen, said),
            undecided=self._undecided(chosen, choice.campaign, template, given_out=how.said_until is not None),
            template=template,
        )

    def _undecided(
        self, chosen: SelectedEntries, campaign: Campaign, template: Template, *, given_out: bool
    ) -> tuple[UndecidedRecord, ...]:
        """Notes on conflicts, where one of several versions is printed: the owner, projects, entries, questions.

        A version that is built again has its own notes on the owner and on questions; see `recorded_notes`.
        """
        person = None if given_out else self._journal.entry(PERSON)
        questions = () if given_out else questions_of(self._journal, campaign)
        projects = [entry for entry, _ in chosen.projects if template.criteria]
        every = [*([person] if person else []), *projects, *(entry for entry, _ in chosen.every)]
        numbered = [(entry, chosen.numbers.get(entry.record, "")) for entry in every]
        asked = [(entry, chosen.numbers[value.entry]) for entry, value in questions if value.entry in chosen.numbers]
        return tuple(undecided_record(*one) for one in (*numbered, *asked) if one[0].conflicts)

    def _undecided_feedback(
        self, chosen: SelectedEntries, said: Mapping[RecordId | None, Sequence[Feedback]]
    ) -> tuple[tuple[Feedback, UndecidedRecord], ...]:
        """The feedback with a conflict on the selected entries or on the whole portfolio."""
        shown = {one for entry in (None, *chosen.numbers) for one in said.get(entry, ())}
        return tuple(
            (value, undecided_record(entry, chosen.numbers.get(value.entry or RecordId(""), "")))
            for entry, value in self._journal.undecided(Feedback)
            if value in shown
        )

    def _publications(self, chosen: SelectedEntries) -> dict[str, Publication]:
        """The materials of the selected activities, by their ids."""
        named = dict.fromkeys(material for _, activity in chosen.activities for material in activity.materials)
        found = (self._shelf.item(one) for one in named)
        return {item.publication.id: item.publication for item in found if item is not None}

    def _feedback_by_entry(self, until: datetime | None) -> dict[RecordId | None, list[Feedback]]:
        """The feedback, or the feedback up to a certain time, because an older version shows no later feedback."""
        said: dict[RecordId | None, list[Feedback]] = {}
        for entry, one in self._journal.every(Feedback):
            if until is None or entry.first_made_at <= until:
                said.setdefault(one.entry, []).append(one)
        return said

    def _criteria(
        self, chosen: SelectedEntries, template: Template, told: ContentTranslations
    ) -> tuple[CriterionShown, ...]:
        wanted = next((criterion for criterion in self._resources.criteria if criterion.id == template.criteria), None)
        if wanted is None:
            return ()
        return tuple(
            CriterionShown(told.criterion(criterion), project.title, project.check(criterion.key))
            for _, project in chosen.projects
            for criterion in wanted.criteria
        )


def _revisions(chosen: SelectedEntries, choice: PortfolioChoice, template: Template) -> tuple[str, ...]:
    return chosen.revisions_of(with_projects=bool(template.criteria), with_readiness=choice.look.readiness)


def _numbered(
    gathered: Portfolio,
    chosen: SelectedEntries,
    device: DeviceId,
    before: Sequence[NumberedVersion],
    given_out: PortfolioVersion | None,
) -> Portfolio:
    """The content as that version, or as the next one after those before it, with what is new since the one before."""
    previous = before[-1][1] if before else None
    known = frozenset(previous.revisions if previous else ())
    new = {entry.record for entry, _ in chosen.every if not known.issuperset(entry.seen)}
    number = given_out.number if given_out else (previous.number if previous else 0) + 1
    made = portfolio_id(gathered.campaign, device, number, gathered.fingerprint)
    return replace(
        gathered,
        id=given_out.portfolio if given_out else made,
        version=number,
        previous=previous.number if previous else 0,
        frozen=given_out is not None and given_out.frozen,
        activities=tuple(replace(one, new=one.record in new) for one in gathered.activities),
        reflections=tuple(replace(one, new=one.record in new) for one in gathered.reflections),
        plates=tuple(replace(one, new=one.record in new) for one in gathered.plates),
    )


def questions_of(journal: Journal, campaign: Campaign) -> tuple[tuple[Entry, MentorQuestion], ...]:
    """The questions to the mentor about entries of a campaign, oldest first."""
    every = journal.every(MentorQuestion)
    return tuple((entry, value) for entry, value in every if value.campaign == campaign.id)
