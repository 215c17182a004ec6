"""A whole portfolio as PDF."""

from __future__ import annotations

from reportlab.platypus import Flowable, PageBreak

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.progress import Control
from desktop_app.portfolio.activities import activity_log
from desktop_app.portfolio.closing import colophon, sources
from desktop_app.portfolio.competences import competence_map
from desktop_app.portfolio.cover import cover, cover_art
from desktop_app.portfolio.mentor import mentor_pages
from desktop_app.portfolio.opening import contents, five_minutes
from desktop_app.portfolio.plates import plates
from desktop_app.portfolio.reflections import reflections
from desktop_app.typesetting.document import Running, compose
from desktop_app.typesetting.glyphs import printable
from desktop_app.typesetting.styles import make_styles

ACCENT = "#245b66"


def render(portfolio: Portfolio, control: Control | None = None) -> bytes:
    """The portfolio as a tagged PDF on A4.

    Raises:
        CancelledError: the person stopped it.
    """
    control = control or Control()

    def on_page(page: int) -> None:
        control.check(portfolio.id)
        control.report(page, 0, f"Page {page}")

    return compose(
        lambda: _story(portfolio),
        Running(
            left=printable(f"{portfolio.owner} · {portfolio.id}, version {portfolio.version}"),
            right=printable(portfolio.campaign.title),
            first_page_art=lambda canvas: cover_art(canvas, portfolio, ACCENT),
        ),
        title=f"Reflection portfolio of {portfolio.owner}",
        author=portfolio.owner,
        language=portfolio.language,
        subject=f"{portfolio.campaign.title}: {portfolio.campaign.theme}",
        on_page=on_page,
    )


def _story(portfolio: Portfolio) -> list[Flowable]:
    styles = make_styles(ACCENT)
    sections = [
        cover(portfolio, styles),
        five_minutes(portfolio, styles),
        contents(portfolio, styles),
        competence_map(portfolio, styles),
        activity_log(portfolio, styles),
        reflections(portfolio, styles),
        plates(portfolio, styles),
        sources(portfolio, styles),
        mentor_pages(portfolio, styles),
        colophon(portfolio, styles),
    ]
    story: list[Flowable] = []
    for section in sections:
        if section:
            story += [*([PageBreak()] if story else []), *section]
    return story
