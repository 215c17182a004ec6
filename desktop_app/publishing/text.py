"""The CommonMark of materials, with tables, as XHTML for screens."""

from __future__ import annotations

from markdown_it import MarkdownIt

_READER = MarkdownIt("commonmark", {"xhtmlOut": True, "html": False}).enable("table")


def to_xhtml(text: str) -> str:
    """Convert the text to well-formed XHTML elements. Raw HTML in it is shown as text, never passed on."""
    return str(_READER.render(text))
