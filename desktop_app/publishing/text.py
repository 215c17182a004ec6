"""The CommonMark of materials, with tables, as XHTML for screens."""

from __future__ import annotations

from desktop_app.typesetting.markdown_parser import shared_parser

_READER = shared_parser({"xhtmlOut": True, "html": False}, ["table"])


def to_xhtml(text: str) -> str:
    """Convert the text to well-formed XHTML elements. Raw HTML in it is shown as text, never passed on."""
    return str(_READER.render(text))
