"""A material as written by its author, before it is converted to a file format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.publication import Audience, MaterialKind
from desktop_app.domain.school_level import SchoolLevel


class MaterialFormat(StrEnum):
    """The file type of a material."""

    EPUB = "epub"
    HTML = "html"
    PDF = "pdf"
    POSTER = "poster"


@dataclass(frozen=True, slots=True)
class Handout:
    """A sheet to print and fill in. `text` is CommonMark with tables; rows with empty cells are for handwriting."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """A text with the data for its catalogue entry.

    `text` is CommonMark with tables. Each of `handouts` begins on a new page. A poster also has `columns` (heading and
    sentence of each), a `closing` sentence and the `alternative`, which describes it in words.
    """

    id: str
    title: str
    kind: MaterialKind
    subtopic: str
    format: MaterialFormat
    minutes: int
    audiences: tuple[Audience, ...]
    description: str
    subjects: tuple[str, ...]
    text: str
    handouts: tuple[Handout, ...] = ()
    language: str = "en"
    author: str = ""
    licence: str = ""
    published: str = ""
    alternative: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    closing: str = ""
    levels: tuple[SchoolLevel, ...] = ()
