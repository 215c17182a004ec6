"""Rendering a complete portfolio as PDF."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from time import monotonic
from typing import TypeVar

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from desktop_app.domain.abridgement import LISTS, Abridgement, Omissions, PageEstimate, omissions, steps_of
from desktop_app.domain.direction import without_steering
from desktop_app.domain.page_mark import PageMark, document_letters
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.domain.progress import Control
from desktop_app.domain.template import PortfolioSection, Template
from desktop_app.domain.wording import Wording
from desktop_app.portfolio.activities import activity_log
from desktop_app.portfolio.answers import answers
from desktop_app.portfolio.application import application
from desktop_app.portfolio.back_matter import colophon, sources
from desktop_app.portfolio.charts import charts
from desktop_app.portfolio.competences import competence_map
from desktop_app.portfolio.cover import cover, cover_art
from desktop_app.portfolio.criteria import criteria
from desktop_app.portfolio.front_matter import contents, five_minutes
from desktop_app.portfolio.guarded import guarded_section
from desktop_app.portfolio.mentor import mentor_pages
from desktop_app.portfolio.plates import plates
from desktop_app.portfolio.reflections import reflections
from desktop_app.portfolio.render_context import EvidenceFiles, PrintNote, RenderContext
from desktop_app.typesetting.document import compose, count_pages
from desktop_app.typesetting.finish import Attachment, DocumentInfo
from desktop_app.typesetting.flowables import Anchor, BreakAfterCover
from desktop_app.typesetting.page_codes import PageCodes
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.part_layout import PartLayoutError
from desktop_app.typesetting.styles import make_styles

SECTIONS: dict[PortfolioSection, Callable[[RenderContext], list[Flowable]]] = {
    PortfolioSection.COVER: cover,
    PortfolioSection.FIVE_MINUTES: five_minutes,
    PortfolioSection.CONTENTS: contents,
    PortfolioSection.COMPETENCES: competence_map,
    PortfolioSection.ACTIVITIES: activity_log,
    PortfolioSection.CHARTS: charts,
    PortfolioSection.REFLECTIONS: reflections,
    PortfolioSection.CRITERIA: criteria,
    PortfolioSection.EVIDENCE: plates,
    PortfolioSection.SOURCES: sources,
    PortfolioSection.ANSWERS: answers,
    PortfolioSection.FEEDBACK: mentor_pages,
    PortfolioSection.COLOPHON: colophon,
    PortfolioSection.APPLICATION: application,
}
WITH_ENTRIES = frozenset(
    {
        PortfolioSection.CONTENTS,
        PortfolioSection.ACTIVITIES,
        PortfolioSection.REFLECTIONS,
        PortfolioSection.EVIDENCE,
        PortfolioSection.SOURCES,
        PortfolioSection.ANSWERS,
    }
)
"""The sections that grow with the number of entries. Draft pages have the first ones only."""
DRAFT_ENTRIES, MANY_ENTRIES = 12, 100
"""The entries of each kind in draft pages, and from how many entries on pages are shown as a draft first."""
REPORT_PAUSE = 0.1
"""Seconds between two reports of progress."""
ON_NEW_PAGE = frozenset({PortfolioSection.FIVE_MINUTES, PortfolioSection.FEEDBACK})
"""The sections that a mentor looks for; the others begin below the one before if there is room."""
ON_COVER = frozenset({PortfolioSection.CONTENTS})
"""The sections that are printed below the text of the cover if they fit there."""
MIN_ROOM = 150.0
"""The minimum space in points for another section to begin on a page."""
NOTHING_OMITTED = Omissions()
Document = tuple[Callable[[], list[Flowable]], HeaderFooter, DocumentInfo, PrintSetup, Callable[[int], None]]
"""What a document is made of: its story, header and footer, metadata, paper, and what gets the progress."""
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class RenderedPortfolio:
    """A portfolio's PDF, its pages, and notes about content that could not be printed correctly.

    `limit` is the page limit, 0 for none, and `omitted` what is shortened or left out.
    """

    pdf: bytes
    pages: int
    notes: tuple[PrintNote, ...]
    limit: int = 0
    omitted: Omissions = NOTHING_OMITTED

    @property
    def estimate(self) -> PageEstimate:
        """The pages, the limit, and what is left out, without the PDF."""
        return PageEstimate(self.pages, self.limit, self.omitted)


@dataclass(frozen=True, slots=True)
class Rendering:
    """Renders a portfolio with more or less in it.

    Args:
        portfolio: the content.
        template: its kind.
        say: the fixed texts.
        files: the evidence.
        attached: the files inside the PDF.
        control: gets the progress, and can cancel.
    """

    portfolio: Portfolio
    template: Template
    say: Wording
    files: EvidenceFiles
    attached: tuple[Attachment, ...]
    control: Control

    def at(self, step: Abridgement) -> RenderedPortfolio:
        """The portfolio with what a step of `steps_of` leaves of it."""
        context = self._context(step)
        rendered = _attempted(context, lambda attempt: _composed(attempt, self.attached, self.control))
        return replace(rendered, omitted=context.omitted)

    def pages(self, step: Abridgement) -> int:
        """The number of pages of `at`, in a fraction of the time: no picture is decoded and nothing is drawn."""
        context = replace(self._context(step), counting=True)
        return _attempted(context, lambda attempt: count_pages(*_document(attempt, (), self.control)))

    def draft(self) -> bytes:
        """The first pages as a draft: with all facts on the first ones, but only a few entries, and without codes."""
        context = self._context(steps_of(self.portfolio, self.template)[0])

        def make(attempt: RenderContext) -> bytes:
            _, running, described, setup, on_page = _document(attempt, (), self.control)
            plain = replace(running, codes=None, numbered=lambda page, _: self.say("Page {page}", page=page))
            return compose(lambda: _story(attempt, _with_few_entries(attempt)), plain, described, setup, on_page).pdf

        return _attempted(context, make)

    def within(self, limit: int) -> RenderedPortfolio:
        """The portfolio with as much as fits on so many pages, or with the least if that is not possible."""
        steps = steps_of(self.portfolio, self.template)
        pages = cache(self.pages)
        place = _shortened(pages, steps, limit) if limit else 0
        rendered = self.at(steps[place])
        while 0 < limit < rendered.pages != pages(steps[place]) and place + 1 < len(steps):  # a spoiled picture
            place += 1
            rendered = self.at(steps[place])
        return replace(rendered, limit=limit)

    def _context(self, step: Abridgement) -> RenderContext:
        portfolio, template = self.portfolio, self.template
        styles = make_styles(template.accent, portfolio.look.setup, portfolio.look.language)
        say = replace(self.say, isolates=True)
        return RenderContext(
            portfolio, template, say, styles, self.files, step, check=lambda: self.control.check(portfolio.id)
        )


def _shortened(pages: Callable[[Abridgement], int], steps: Sequence[Abridgement], limit: int) -> int:
    """The place of the first step that fits, or that has the fewest pages.

    Each next step has no more pages than the one before.
    """
    if pages(steps[0]) <= limit:
        return 0
    low, high = min(1, len(steps) - 1), len(steps) - 1
    limit = max(limit, pages(steps[-1]))
    while low < high:
        middle = (low + high) // 2
        if pages(steps[middle]) <= limit:
            high = middle
        else:
            low = middle + 1
    return high


def render(
    portfolio: Portfolio,
    template: Template,
    say: Wording,
    files: EvidenceFiles | None = None,
    attached: tuple[Attachment, ...] = (),
    control: Control | None = None,
) -> RenderedPortfolio:
    """Render the portfolio as a tagged PDF within its page limit.

    Raises:
        CancelledError: the person cancelled it.
    """
    rendering = Rendering(portfolio, template, say, files or EvidenceFiles(), attached, control or Control())
    return rendering.within(portfolio.look.most_pages or template.most_pages)


def page_estimates(rendering: Rendering) -> tuple[PageEstimate, ...]:
    """The portfolio with all its pages, and with fewer and fewer, each with the least left out for that number.

    Raises:
        CancelledError: the person cancelled it.
    """
    portfolio, template = rendering.portfolio, rendering.template
    steps, pages = steps_of(portfolio, template), cache(rendering.pages)
    found = [steps[0]]
    while pages(fewer := steps[_shortened(pages, steps, pages(found[-1]) - 1)]) < pages(found[-1]):
        found.append(fewer)
    return tuple(PageEstimate(pages(step), 0, omissions(portfolio, template, step)) for step in found)


def _attempted(context: RenderContext, make: Callable[[RenderContext], Made]) -> Made:
    """Make the document; parts that can't be laid out are made plainer, one after the other."""
    attempt: RenderContext | None = context
    while attempt is not None:
        try:
            return make(attempt)
        except PartLayoutError as failure:
            attempt, last = attempt.plainer(failure), failure
    raise last


def _composed(context: RenderContext, attached: tuple[Attachment, ...], control: Control) -> RenderedPortfolio:
    composed = compose(*_document(context, attached, control))
    return RenderedPortfolio(composed.pdf, composed.pages, _notes(context))


def _document(context: RenderContext, attached: tuple[Attachment, ...], control: Control) -> Document:
    """The arguments of `compose`."""
    portfolio, template, say = context.portfolio, context.template, context.say
    reported = 0.0

    def on_page(page: int) -> None:
        nonlocal reported
        control.check(portfolio.id)
        if page == 1 or monotonic() - reported >= REPORT_PAUSE:
            reported = monotonic()
            control.report(page, 0, say("Page {page}", page=page))

    with_cover = template.has(PortfolioSection.COVER)
    version = say("{portfolio}, version {version}", portfolio=portfolio.id, version=portfolio.version)
    return (
        lambda: _story(context),
        HeaderFooter(
            left=context.facts(portfolio.owner, version),
            right=say.own(portfolio.campaign.title),
            first_page_art=(lambda canvas: cover_art(canvas, portfolio, template)) if with_cover else None,
            codes=PageCodes(
                lambda layout: _letters(context, layout),
                lambda page, letters: PageMark(portfolio.id, portfolio.version, letters, page).text,
            ),
            numbered=lambda page, pages: say("Page {page} of {pages}", page=page, pages=pages or "…"),
        ),
        DocumentInfo(
            title=say.labelled(say(template.kicker), portfolio.owner),
            author=portfolio.owner,
            language=portfolio.look.language,
            subject=f"{portfolio.campaign.title}: {portfolio.campaign.theme}",
            made_at=portfolio.made_at,
            attached=attached,
        ),
        portfolio.look.setup,
        on_page,
    )


def _letters(context: RenderContext, layout: str) -> str:
    """The letters of this document: what is printed where, and the template, paper and language."""
    template = context.template
    look = json.dumps(context.portfolio.look.to_body(), sort_keys=True)
    return document_letters(context.portfolio.id, layout, look, template.title, template.accent, template.design)


def _notes(context: RenderContext) -> tuple[PrintNote, ...]:
    """Each note once, as plain text."""
    return tuple(dict.fromkeys(replace(one, sentence=without_steering(one.sentence)) for one in context.notes))


def _with_few_entries(context: RenderContext) -> RenderContext:
    portfolio = context.portfolio
    few = replace(
        portfolio,
        activities=portfolio.activities[:DRAFT_ENTRIES],
        reflections=portfolio.reflections[:DRAFT_ENTRIES],
        plates=portfolio.plates[:DRAFT_ENTRIES],
    )
    return replace(context, portfolio=few)


def _story(whole: RenderContext, few: RenderContext | None = None) -> list[Flowable]:
    """The flowables of all sections; those with entries are made from `few` in a draft."""
    context = whole
    story: list[Flowable] = []
    named = f"springshelf.{context.portfolio.id}.{context.portfolio.version}"
    before: PortfolioSection | None = None
    on_cover = False
    for name in context.template.sections:
        context = few if few and name in WITH_ENTRIES else whole
        section = guarded_section(name, context, lambda name=name, of=context: SECTIONS[name](of))  # type: ignore[misc]
        if section and name in context.omitted.sections:
            story += context.remark(context.say("Not printed: {entries}.", entries=context.say(LISTS[name])))
            continue
        if section:
            follows_cover = before is PortfolioSection.COVER
            after_cover = on_cover and not (follows_cover and name in ON_COVER)
            on_cover = name is PortfolioSection.COVER or (follows_cover and name in ON_COVER)
            usual = BreakAfterCover(MIN_ROOM) if after_cover else CondPageBreak(MIN_ROOM)
            story += [(PageBreak() if name in ON_NEW_PAGE else usual) if story else Anchor(named), *section]
            before = name
    return story
