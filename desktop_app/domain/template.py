"""Templates: the kinds of portfolio, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PortfolioSection(StrEnum):
    """The sections that a template may contain."""

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
    APPLICATION = "application"


class Design(StrEnum):
    """The design of a portfolio: `marks` has a cover in colour, `lines` is black on white with fine rules."""

    MARKS = "marks"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of portfolio.

    `most_pages` is the page limit (0: none), which is kept by the rules of `domain/abridgement.py`. `excerpt_words` of
    each reflection are printed, from its essential stages (0: all). `texts` replace fixed texts by their English
    wording. `criteria` is the award or label of its evidence.
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
        """Whether a portfolio of this kind contains that section."""
        return section in self.sections
