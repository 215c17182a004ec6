"""What is made from the content of a portfolio: its pages, its first pages, the numbers of its pages, findings.

These functions take seconds and hold Python's lock. So the window runs them in another process; see `renderer`. Nothing
here reads the journal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop_app.domain.abridgement import PageEstimate
from desktop_app.domain.portfolio import Portfolio, UndecidedRecord
from desktop_app.domain.portfolio_check import PortfolioFinding, check_portfolio
from desktop_app.domain.progress import Control
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.revision import RecordId
from desktop_app.domain.template import Template
from desktop_app.domain.wording import Wording
from desktop_app.portfolio.rendered import PrintNote, RenderedPortfolio
from desktop_app.typesetting.attachment import Attachment

if TYPE_CHECKING:  # ReportLab takes half a second to import
    from desktop_app.portfolio.render import Rendering
    from desktop_app.portfolio.render_context import EvidenceFiles


@dataclass(frozen=True, slots=True)
class PageMaking:
    """What pages are made of.

    Args:
        portfolio: the content.
        template: its kind.
        say: the fixed texts.
        files: the evidence.
        control: gets the progress, and can cancel.
    """

    portfolio: Portfolio
    template: Template
    say: Wording
    files: EvidenceFiles
    control: Control = field(default_factory=Control)

    @property
    def limit(self) -> int:
        """The page limit, 0 for none."""
        return self.portfolio.look.most_pages or self.template.most_pages

    def rendering(self, attached: tuple[Attachment, ...] = ()) -> Rendering:
        """Renders it, with these files inside."""
        from desktop_app.portfolio.render import Rendering  # noqa: PLC0415 - ReportLab is slow to import

        return Rendering(self.portfolio, self.template, self.say, self.files, attached, self.control)


def first_pages(making: PageMaking) -> bytes | None:
    """The first pages as a draft, in a fraction of the time; None if there is a page limit: all pages then count."""
    return None if making.limit else making.rendering().draft()


def all_pages(making: PageMaking, attached: tuple[Attachment, ...], *, texts_alone: bool = False) -> RenderedPortfolio:
    """All pages, within the page limit.

    Args:
        making: the content.
        attached: the files inside the PDF.
        texts_alone: whether to note that the evidence is too large to be among them.
    """
    rendered = making.rendering(attached).within(making.limit)
    if not texts_alone:
        return rendered
    sentence = making.say("The evidence is too large to travel inside: the texts travel alone.")
    return replace(rendered, notes=(*rendered.notes, PrintNote(making.portfolio.id, sentence)))


def page_estimates(making: PageMaking, attached: tuple[Attachment, ...]) -> tuple[PageEstimate, ...]:
    """With how many pages the portfolio can be printed, and what each number leaves out."""
    from desktop_app.portfolio import render  # noqa: PLC0415 - ReportLab is slow to import

    return render.page_estimates(making.rendering(attached))


def findings(
    making: PageMaking,
    names: Sequence[str],
    marked: tuple[UndecidedRecord, ...],
    given_out: Mapping[RecordId, tuple[int, ...]],
) -> tuple[PortfolioFinding, ...]:
    """What a person should check before giving the portfolio away; see `check_portfolio`.

    Args:
        making: the content.
        names: names that others must not read.
        marked: conflicts of records that are not printed themselves.
        given_out: the versions that were given out with evidence of which the consent was withdrawn.
    """
    from desktop_app.typesetting.glyphs import unprintable  # noqa: PLC0415 - reads a font

    def dots_of(evidence: Evidence) -> tuple[int, int] | None:
        return making.files.size(evidence.sha256) if evidence.is_picture else None

    def versions_with(record: RecordId) -> tuple[int, ...]:
        return given_out.get(record, ())

    portfolio = replace(making.portfolio, undecided=(*making.portfolio.undecided, *marked))
    return check_portfolio(portfolio, names, unprintable, dots_of, versions_with)
