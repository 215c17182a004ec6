"""A material as its author writes it, before it becomes a file of some format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.publication import Audience, MaterialKind


class MaterialFormat(StrEnum):
    """Into which kind of file a material is made."""

    EPUB = "epub"
    HTML = "html"
    PDF = "pdf"
    POSTER = "poster"


@dataclass(frozen=True, slots=True)
class Material:
    """A text with what its catalogue entry says.

    `text` is CommonMark. A poster also has `columns` (heading and sentence of each), a `closing` sentence and the
    `alternative` that says in words what it shows.
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
    language: str = "en"
    author: str = ""
    licence: str = ""
    published: str = ""
    alternative: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    closing: str = ""
