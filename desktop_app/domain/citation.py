"""Citations as Markdown for a reflection: a block quotation with its source (CommonMark 0.31, 5.1 and 6.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.records.highlight import Highlight

_MARKS = re.compile(r"([\\`*_<>])")
"""Characters of a name or title that Markdown would read as marks; brackets end a link's text."""
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")


def citation_of(highlight: Highlight, authors: Sequence[str] = ()) -> str:
    """A highlight as a quotation, with the authors, the title and the place of its material."""
    quoted = "\n".join(f"> {line}" if line else ">" for line in highlight.words.strip().split("\n"))
    source = _source(highlight.publication, highlight.material, authors)
    # A material of a single part has its own title as the heading of that part.
    place = f", {highlight.place}" if highlight.place not in {"", highlight.material} else ""
    return f"{quoted}\n>\n> — {source}{place}\n"


def citation_of_material(publication: str, title: str, authors: Sequence[str] = ()) -> str:
    """A whole material as the source of what a person writes about it."""
    return f"> — {_source(publication, title, authors)}\n"


def plain_citation(markdown: str) -> str:
    """A citation without its marks, for a place where it can't be formatted."""
    lines = (line.removeprefix(">").strip() for line in _LINK.sub(r"\1", markdown).split("\n"))
    return re.sub(r"\\([\\`*_<>])", r"\1", "\n".join(line for line in lines if line))


def link_text(text: str) -> str:
    """A title as the text of a Markdown link."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())


def _source(publication: str, title: str, authors: Sequence[str]) -> str:
    names = ", ".join(" ".join(_MARKS.sub(r"\\\1", link_text(name)).split()) for name in authors)
    link = f"[{link_text(title)}]({publication})"
    return f"{names}, {link}" if names else link
