"""Highlights: passages that a person marked in a material, with their notes.

A highlight is stored like the selectors of the W3C Web Annotation Data Model (Recommendation 2017, 4.2.4 and 4.2.5):
the text itself, its context, and its position. So it can be located in a new edition of the material.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import IDENTIFIER, NUMBER, TEXT, VERBATIM, Codecs, choice
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record

CONTEXT = 60
"""The length of the context before and after the text."""
SHORT = 80
"""The maximum length of a highlight's text in a list."""


class Colour(OpenEnum):
    """The colour of a highlight; each also has its own line style below the words, so that colour is not needed."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Highlight(Record):
    """A highlighted text in a publication.

    `publication` is its id and `material` its title at that time. `entry` is the part of the file (in a PDF, the page
    from 1) and `heading` its title in the table of contents. `start` and `end` are positions in the part's text
    (`TextSection.text`), in characters; `prefix` and `suffix` are the context. `notes` is the person's note.
    `edition` is the language of the edition, empty for the publication in its own language.
    """

    publication: str
    material: str
    entry: str
    heading: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    end: int = 0
    notes: str = ""
    colour: Colour = Colour.YELLOW
    edition: str = ""

    KIND = "highlight"
    CODECS: ClassVar[Codecs] = {
        "publication": IDENTIFIER,
        "material": IDENTIFIER,
        "entry": IDENTIFIER,
        "heading": IDENTIFIER,
        "exact": VERBATIM,
        "prefix": VERBATIM,
        "suffix": VERBATIM,
        "start": NUMBER,
        "end": NUMBER,
        "notes": TEXT,
        "colour": choice(Colour, absent=Colour.YELLOW),
        "edition": IDENTIFIER,
    }

    @property
    def words(self) -> str:
        """The text for a screen; `exact` is the text in the material."""
        return shown_text(self.exact)

    @property
    def short(self) -> str:
        """The text, or its beginning, in one line."""
        words = " ".join(self.words.split())
        return words if len(words) <= SHORT else words[:SHORT].rpartition(" ")[0] + " …"

    @property
    def place(self) -> str:
        """The chapter or, in a PDF, the page, as named by the material; empty if it has no parts."""
        return self.heading or (f"p. {self.entry}" if self.entry.isdigit() else "")


HIGHLIGHT = RecordKind(
    Highlight,
    "Highlight",
    title=lambda one: one.short,
    prose=lambda one: (one.words, one.notes, one.material),
    mentions=lambda one: (one.publication,),
    together=("exact", "publication", "material", "entry", "heading", "prefix", "suffix", "start", "end", "edition"),
    written=True,
)
