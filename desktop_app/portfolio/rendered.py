"""What rendering a portfolio gives, and what it is given; without ReportLab, so that the window need not import it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.abridgement import Omissions, PageEstimate

NOTHING_OMITTED = Omissions()


@dataclass(frozen=True, slots=True)
class PrintNote:
    """A note about content that could not be printed correctly: the entry's number, and the replacement."""

    number: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page of a PDF as a picture, with its text. The PDF has `count` pages; 0 if that is not known."""

    data: bytes
    text: str
    count: int = 0


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
