"""Materials' CommonMark as XHTML for screens."""

from __future__ import annotations

from markdown_it import MarkdownIt

_READER = MarkdownIt("commonmark", {"xhtmlOut": True, "html": False})


def to_xhtml(text: str) -> str:
    """The text as well-formed XHTML elements. Raw HTML in it is shown, never passed on."""
    return str(_READER.render(text))
