"""Rendering a complete portfolio as PDF."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from desktop_app.domain.direction import without_steering
from desktop_app.domain.page_mark import PageMark, document_letters
from desktop_app.domain.portfolio import Portfolio
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
from desktop_app.portfolio.mentor import mentor_pages
from desktop_app.portfolio.plates import plates
from desktop_app.portfolio.reflections import reflections
from desktop_app.portfolio.render_context import EvidenceFiles, PrintNote, RenderContext
from desktop_app.typesetting.document import HeaderFooter, PageCodes, compose
from desktop_app.typesetting.finish import Attachment, DocumentInfo
from desktop_app.typesetting.flowables import Anchor
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
ON_NEW_PAGE = frozenset({PortfolioSection.FIVE_MINUTES, PortfolioSection.FEEDBACK})
"""The sections that a mentor looks for; the others begin below the one before if there is room."""
ON_COVER = frozenset({PortfolioSection.CONTENTS})
"""The sections that are printed below the text of the cover if they fit there."""
MIN_ROOM = 150.0
"""The minimum space in points for another section to begin on a page."""
SHORTER = 0.6
"""The factor for shortening excerpts when a template's page limit is exceeded."""
MIN_WORDS = 12


@dataclass(frozen=True, slots=True)
class RenderedPortfolio:
    """A portfolio's PDF, its pages, and notes about content that could not be printed correctly."""

    pdf: bytes
    pages: int
    notes: tuple[PrintNote, ...]


def render(
    portfolio: Portfolio,
    template: Template,
    say: Wording,
    files: EvidenceFiles | None = None,
    attached: tuple[Attachment, ...] = (),
    control: Control | None = None,
) -> RenderedPortfolio:
    """Render the portfolio as a tagged PDF.

    To keep a template's page limit, excerpts of reflections are shortened first; then fewer reflections are printed.

    Raises:
        CancelledError: the person cancelled it.
    """
    say = replace(say, isolates=True)
    control, words, most = control or Control(), template.excerpt_words, 0

    def once() -> RenderedPortfolio:
        styles = make_styles(template.accent, portfolio.look.setup, portfolio.look.language)
        return _once(
            RenderContext(portfolio, template, say, styles, files or EvidenceFiles(), words, most), attached, control
        )

    rendered = once()
    while template.most_pages and rendered.pages > template.most_pages and (words > MIN_WORDS or most != 1):
        if words > MIN_WORDS:
            words = max(MIN_WORDS, int(words * SHORTER))
        else:
            most = max(1, int((most or len(portfolio.reflections)) * SHORTER))
        rendered = once()
    return rendered


def _once(context: RenderContext, attached: tuple[Attachment, ...], control: Control) -> RenderedPortfolio:
    portfolio, template, say = context.portfolio, context.template, context.say

    def on_page(page: int) -> None:
        control.check(portfolio.id)
        control.report(page, 0, say("Page {page}", page=page))

    with_cover = template.has(PortfolioSection.COVER)
    version = say("{portfolio}, version {version}", portfolio=portfolio.id, version=portfolio.version)
    composed = compose(
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
            title=f"{say(template.kicker)}: {portfolio.owner}",
            author=portfolio.owner,
            language=portfolio.look.language,
            subject=f"{portfolio.campaign.title}: {portfolio.campaign.theme}",
            made_at=portfolio.made_at,
            attached=attached,
        ),
        portfolio.look.setup,
        on_page,
    )
    return RenderedPortfolio(composed.pdf, composed.pages, _notes(context))


def _letters(context: RenderContext, layout: str) -> str:
    """The letters of this document: what is printed where, and the template, paper and language."""
    template = context.template
    look = json.dumps(context.portfolio.look.to_body(), sort_keys=True)
    return document_letters(context.portfolio.id, layout, look, template.title, template.accent, template.design)


def _notes(context: RenderContext) -> tuple[PrintNote, ...]:
    """Each note once, as plain text."""
    return tuple(dict.fromkeys(replace(one, sentence=without_steering(one.sentence)) for one in context.notes))


def _story(context: RenderContext) -> list[Flowable]:
    story: list[Flowable] = []
    named = f"springshelf.{context.portfolio.id}.{context.portfolio.version}"
    before: PortfolioSection | None = None
    on_cover = False
    for name in context.template.sections:
        section = SECTIONS[name](context)
        if section:
            follows_cover = before is PortfolioSection.COVER
            alone = name in ON_NEW_PAGE or (on_cover and not (follows_cover and name in ON_COVER))
            on_cover = name is PortfolioSection.COVER or (follows_cover and name in ON_COVER)
            story += [(PageBreak() if alone else CondPageBreak(MIN_ROOM)) if story else Anchor(named), *section]
            before = name
    return story
