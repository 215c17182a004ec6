"""Templates: what kinds of portfolio there are, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PortfolioSection(StrEnum):
    """A part of a portfolio that a template may have."""

    COVER = "cover"
    FIVE_MINUTES = "five-minutes"
    CONTENTS = "contents"
    COMPETENCES = "competences"
    ACTIVITIES = "activities"
    CHARTS = "charts"
    REFLECTIONS = "reflections"
    CRITERIA = "criteria"
    EVIDENCE = "evidence"
    SOURCES = "sources"
    ANSWERS = "answers"
    FEEDBACK = "feedback"
    COLOPHON = "colophon"


class Design(StrEnum):
    """How a portfolio looks: `marks` has a cover in colour, `lines` black on white with fine rules."""

    MARKS = "marks"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of portfolio.

    `most_pages` is kept by shortening (0: as many as it takes); `excerpt_words` are printed of each reflection then
    (0: all). `texts` replace fixed texts by their English wording. `criteria` names what its evidence is for.
    """

    id: str
    title: str
    about: str
    kicker: str
    sections: tuple[PortfolioSection, ...]
    design: Design = Design.MARKS
    accent: str = "#245b66"
    most_pages: int = 0
    excerpt_words: int = 0
    criteria: str = ""
    institution: str = ""
    logo: bytes = b""
    logo_alternative: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)

    def has(self, section: PortfolioSection) -> bool:
        """Whether a portfolio of this kind has that part."""
        return section in self.sections
