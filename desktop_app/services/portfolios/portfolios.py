"""Portfolios: choosing content, rendering, giving versions out, freezing them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.abridgement import PageEstimate
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.journal import Entry
from desktop_app.domain.language_codes import primary_language
from desktop_app.domain.portfolio import (
    NumberedEntry,
    Portfolio,
)
from desktop_app.domain.portfolio_check import PortfolioFinding
from desktop_app.domain.portfolio_choice import USUAL_LOOK, PortfolioChoice, choice_body, choice_in_body
from desktop_app.domain.portfolio_id import campaign_part
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.progress import Control
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import Handing, PortfolioVersion
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.template import Template
from desktop_app.files.exported_file import write_exported
from desktop_app.portfolio.rendered import RenderedPortfolio
from desktop_app.services.journal.evidence_care import given_versions
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.watched_names import watch_names, watched_names
from desktop_app.services.portfolios.codes import PortfolioCode
from desktop_app.services.portfolios.conflict_notes import undecided_record
from desktop_app.services.portfolios.content import SelectedEntries, entries_at, entries_now
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.portfolios.files import PortfolioFiles
from desktop_app.services.portfolios.issued_versions import IssuedVersions
from desktop_app.services.portfolios.page_making import all_pages, findings, first_pages, page_estimates
from desktop_app.services.portfolios.portfolio_content import PortfolioContent, questions_of
from desktop_app.services.portfolios.printed_numbers import PrintedNumbers
from desktop_app.services.portfolios.renderer import OwnRenderer, Renderer
from desktop_app.services.portfolios.rendering_process import RenderingProcess
from desktop_app.services.ports import Clock
from desktop_app.services.resources.resources import Resources
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.store.errors import DatabaseAccessError, NotWrittenError

CHOICE, PRINTED = "portfolio-choice:", "portfolio-printed:"
"""Settings of a journal's copy: the last selection, and the appearance of printed pages."""
MANY_ENTRIES = 100
"""From this number of entries on, first pages are made before all pages."""


@dataclass(frozen=True, slots=True)
class EntryDifference:
    """An entry in the mentor's version (`issued`) and in the present one (`current`); None if it is missing in one."""

    record: RecordId
    issued: Record | None
    current: Record | None


TEMPLATES = {
    PersonRole.STUDENT: "student",
    PersonRole.EDUCATOR: "campaign-report",
    PersonRole.MENTOR: "mentor-digest",
}
"""The template that is proposed first."""


class Portfolios:
    """Makes portfolios from the journal and the shelf."""

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        resources: Resources,
        clock: Clock,
        campaigns: Callable[[], Sequence[Campaign]] = lambda: (),
        role: PersonRole = PersonRole.STUDENT,
        *,
        in_another_process: bool = False,
    ) -> None:
        """Take `in_another_process`: make pages there, so that this one can answer a person meanwhile."""
        self._role = role
        self._journal = journal
        self.numbers = PrintedNumbers(journal, campaigns)
        """The numbers of the entries in the versions that were given out."""
        self._resources = resources
        self._files = PortfolioFiles(journal)
        renderer = RenderingProcess if in_another_process else OwnRenderer
        self._renderer: Renderer = renderer(self._files, resources)
        self._issued = IssuedVersions(journal, clock)
        self._content = PortfolioContent(journal, shelf, resources, clock, self._issued)

    def choice(self, campaign: Campaign) -> PortfolioChoice:
        """The last selection for the campaign, with the questions to the mentor.

        Without a selection, it is everything, with the template for the person's role, in the language of the program.
        """
        try:
            body = json.loads(self._journal.setting(CHOICE + campaign.id) or "{}")
        except ValueError:
            body = {}
        look = replace(USUAL_LOOK, template=TEMPLATES[self._role], language=self._language())
        chosen = PortfolioChoice(campaign, look=look)
        if body and isinstance(body, dict):
            chosen = choice_in_body(body, campaign)
        asked = tuple((value.entry, value.text) for _, value in self.questions(campaign) if value.entry and value.text)
        return replace(chosen, questions=asked)

    def _language(self) -> str:
        """The language of the program, if documents have it."""
        language = primary_language(self._resources.contents.language)
        return language if language in self._resources.document_languages else USUAL_LOOK.language

    def questions(self, campaign: Campaign) -> tuple[tuple[Entry, MentorQuestion], ...]:
        """The questions to the mentor about entries, oldest first."""
        return questions_of(self._journal, campaign)

    def ask(self, campaign: Campaign, entry: RecordId, text: str) -> None:
        """Ask the mentor about an entry, in place of an earlier question; an empty text removes the question."""
        record, question = question_record(campaign.id, entry), MentorQuestion(campaign.id, entry, text.strip())
        if question.text:
            self._journal.write(question, record)
        elif self._journal.entry(record) is not None:
            self._journal.delete(record, question.KIND)

    def remember_choice(self, choice: PortfolioChoice) -> None:
        """Store the selection as the default for the next time, without the questions (see `ask`)."""
        self._journal.set_setting(CHOICE + choice.campaign.id, json.dumps(choice_body(choice), sort_keys=True))

    @property
    def private_names(self) -> tuple[str, ...]:
        """Names to check for: of pupils, of a school."""
        return watched_names(self._journal)

    def set_private_names(self, names: Sequence[str]) -> None:
        """Set the names to check for."""
        watch_names(self._journal, names)

    def build(self, choice: PortfolioChoice, person: Person | None = None) -> Portfolio:
        """Build the complete content of the portfolio; see `PortfolioContent.build`."""
        return self._content.build(choice, person)

    def build_version(self, campaign: Campaign, name: int | str) -> Portfolio:
        """A version as it was given out; see `PortfolioContent.build_version`.

        Raises:
            PortfolioError: there is no such version, or more than one.
        """
        return self._content.build_version(campaign, name)

    def listed(self, choice: PortfolioChoice) -> tuple[NumberedEntry, ...]:
        """All candidates from the campaign and the period, in the portfolio's order, selected or not."""
        chosen = SelectedEntries(entries_now(self._journal), replace(choice, without=frozenset()))
        return tuple(NumberedEntry(chosen.numbers[entry.record], entry, value) for entry, value in chosen.every)

    def render(self, portfolio: Portfolio, control: Control | None = None) -> RenderedPortfolio:
        """Render the portfolio as PDF, with notes about content that could not be printed correctly.

        A version that was given out is the PDF of that time, byte for byte. Only if consent to a picture was
        withdrawn since, it is rendered without that picture.

        Raises:
            CancelledError: the person cancelled it.
        """
        kept = self._stored_pdf(portfolio)
        if kept is not None:
            return RenderedPortfolio(*kept, ())
        told = self._told(portfolio)
        return self._renderer.run(
            all_pages,
            told,
            self._template(told),
            control or Control(),
            self._files.attached(told),
            texts_alone=told is not portfolio,
        )

    def draft(self, portfolio: Portfolio, control: Control | None = None) -> bytes | None:
        """The first pages of a large portfolio, in a fraction of the time; None if all pages are quick to render.

        Raises:
            CancelledError: the person cancelled it.
        """
        if len(portfolio.every) < MANY_ENTRIES or self._stored_pdf(portfolio) is not None:
            return None
        told = self._told(portfolio)
        return self._renderer.run(first_pages, told, self._template(told), control or Control())

    def page_estimates(self, portfolio: Portfolio, control: Control | None = None) -> tuple[PageEstimate, ...]:
        """With how many pages a portfolio can be printed, and what each number leaves out; see `render`.

        Raises:
            CancelledError: the person cancelled it.
        """
        told = self._told(portfolio)
        attached = self._files.attached(told)
        return self._renderer.run(page_estimates, told, self._template(told), control or Control(), attached)

    def _template(self, portfolio: Portfolio) -> Template:
        return portfolio.template or self._resources.portfolio_template(portfolio.look.template)

    def _told(self, portfolio: Portfolio) -> Portfolio:
        """The same portfolio, or with texts alone inside its PDF if its evidence is too large."""
        carried = self._files.carried(portfolio)
        if carried is portfolio.look.carried:
            return portfolio
        return replace(portfolio, look=replace(portfolio.look, carried=carried))

    def _stored_pdf(self, portfolio: Portfolio) -> tuple[bytes, int] | None:
        """The stored PDF of a version and its pages; None if there is none, or it may not be shown any more."""
        wanted = (portfolio.id, portfolio.version)
        versions = [one for _, one in self.versions(portfolio.campaign) if one.documents]
        found = next((one for one in versions if (one.portfolio, one.number) == wanted), None)
        if found is None or self._has_withdrawn(found):
            return None
        pdf = self._issued.pdf(found)
        return (pdf, found.documents[-1].pages) if pdf else None

    def _has_withdrawn(self, version: PortfolioVersion) -> bool:
        """Whether consent to a picture of a version was withdrawn."""
        evidence = (one for one in self._journal.revisions_named(version.revisions) if one.kind == Evidence.KIND)
        for one in evidence:
            before, entry = Evidence.from_body(one.body or {}), self._journal.entry(one.record)
            now = entry.value if entry else None
            if before.consent.allows and isinstance(now, Evidence) and not now.consent.allows:
                return True
        return False

    def check(self, portfolio: Portfolio, control: Control | None = None) -> tuple[PortfolioFinding, ...]:
        """The findings that a person should check before giving the portfolio away.

        Conflicts are first, also those of highlights, which may be cited.

        Raises:
            CancelledError: the person cancelled it.
        """
        marked = tuple(undecided_record(entry, "") for entry, _ in self._journal.undecided(Highlight))
        withdrawn = (one.record for one in portfolio.plates if one.evidence.consent == Consent.WITHDRAWN)
        given_out = {one: self._numbers_with(one) for one in withdrawn}
        return self._renderer.run(
            findings, portfolio, self._template(portfolio), control or Control(), self.private_names, marked, given_out
        )

    def _numbers_with(self, record: RecordId) -> tuple[int, ...]:
        return tuple(one.number for one in given_versions(self._journal, record))

    def close(self) -> None:
        """Free what rendering has kept for the next time. Nothing is rendered afterwards."""
        self._renderer.close()

    def save(self, portfolio: Portfolio, pdf: bytes, target: Path, *, as_booklet: bool = False) -> bool:
        """Write the PDF atomically and record this version, so that the next one can show what is new.

        Returns:
            Whether the version was recorded. It is not if the journal's disk is full or write-protected. The file is
            the PDF under which this version was given out first.

        Raises:
            PortfolioError: it has no entries, or the file can't be written; no version is recorded.
        """
        if not portfolio.revisions:
            raise PortfolioError(PortfolioCode.EMPTY, portfolio.id)
        pdf = self._issued.given(portfolio) or pdf
        self.write(self.booklet(portfolio, pdf) if as_booklet else pdf, target)
        try:
            self.remember(portfolio, pdf)
        except (NotWrittenError, DatabaseAccessError):
            return False
        return True

    def write(self, pdf: bytes, target: Path) -> None:
        """Write a PDF of an earlier version atomically, without recording a version.

        Raises:
            PortfolioError: the file can't be written.
        """
        try:
            write_exported(target, pdf)
        except OSError as error:
            raise PortfolioError(PortfolioCode.NOT_SAVED, str(target), reason=reason_of(error)) from error

    def remember_printed(self, portfolio: Portfolio, pdf: bytes) -> None:
        """Record this version as given out on paper, with the appearance of its pages."""
        self.remember(portfolio, pdf, Handing.PRINTED)
        self._journal.set_setting(PRINTED + campaign_part(portfolio.campaign), json.dumps(self._page_looks(pdf)))

    def changed_pages(self, portfolio: Portfolio, pdf: bytes) -> tuple[int, ...]:
        """The pages (from 1) that differ from the last printed ones; all pages if none were printed."""
        try:
            printed = set(json.loads(self._journal.setting(PRINTED + campaign_part(portfolio.campaign)) or "[]"))
        except (ValueError, TypeError):
            printed = set()
        return tuple(number for number, look in enumerate(self._page_looks(pdf), 1) if look not in printed)

    @staticmethod
    def _page_looks(pdf: bytes) -> list[str]:
        from desktop_app.typesetting.page_looks import page_looks  # noqa: PLC0415 - imports pikepdf

        return page_looks(pdf)

    def booklet(self, portfolio: Portfolio, pdf: bytes) -> bytes:
        """The pages of a portfolio arranged for folding."""
        from desktop_app.typesetting.booklet import booklet  # noqa: PLC0415 - imports pikepdf

        return booklet(pdf, right_to_left=is_right_to_left(portfolio.look.language))

    def last_change(self, portfolio: Portfolio) -> datetime:
        """The time of the latest change to a portfolio's entries."""
        found = self._journal.revisions_named(portfolio.revisions)
        return max((one.made_at for one in found), default=portfolio.made_at)

    def remember(self, portfolio: Portfolio, pdf: bytes | None = None, how: Handing = Handing.SAVED) -> None:
        """Record this version as given out, by file or on paper, with its PDF. The same content has one number."""
        self._issued.record(portfolio, self.render(portfolio).pdf if pdf is None else pdf, how)

    def freeze(self, portfolio: Portfolio, pdf: bytes | None = None, *, as_shown: bool = False) -> PortfolioVersion:
        """Freeze a version: the document that was given out, or else this PDF. Later changes make a new version.

        Args:
            portfolio: the present state.
            pdf: its PDF; it is rendered if there is none.
            as_shown: freeze it in this look, also if the same entries were given out in another one.

        Raises:
            PortfolioError: it has no entries.
        """
        if not portfolio.revisions:
            raise PortfolioError(PortfolioCode.NOTHING_TO_FREEZE, portfolio.id)
        return self._issued.freeze(
            portfolio, lambda: self.render(portfolio).pdf if pdf is None else pdf, as_shown=as_shown
        )

    def versions(self, campaign: Campaign) -> list[tuple[Entry, PortfolioVersion]]:
        """The versions that were given out or frozen, first one first."""
        return self._issued.of(campaign)

    def was_issued(self, portfolio: str, number: int) -> bool:
        """Whether a version with this id and number was given out from this journal."""
        return any((one.portfolio, one.number) == (portfolio, number) for _, one in self.every_version())

    def every_version(self) -> tuple[tuple[Entry, PortfolioVersion], ...]:
        """All versions of all portfolios."""
        return self._issued.every()

    def version(self, campaign: Campaign, name: int | str) -> tuple[Entry, PortfolioVersion]:
        """The version of that number, or in the record whose name begins so; see `IssuedVersions.version`."""
        return self._issued.version(campaign, name)

    def differences(self, campaign: Campaign, name: int | str) -> tuple[EntryDifference, ...]:
        """What the mentor has in a version against what there is now, entry by entry, the changed ones alone.

        Raises:
            PortfolioError: there is no such version, or more than one; see `version`.
        """
        _, version = self.version(campaign, name)
        whole = PortfolioChoice(campaign)
        theirs = {
            entry.record: value for entry, value in SelectedEntries(entries_at(self._journal, version), whole).every
        }
        mine = {
            entry.record: value
            for entry, value in SelectedEntries(entries_now(self._journal), self.choice(campaign)).every
        }
        records = dict.fromkeys([*mine, *theirs])
        found = (EntryDifference(record, theirs.get(record), mine.get(record)) for record in records)
        return tuple(one for one in found if one.issued != one.current)
