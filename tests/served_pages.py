"""Pages as the window is given them, read by a parser that repairs nothing."""

from __future__ import annotations

from lxml import etree

from desktop_app.reading.flat_text import flat_text


def text_of_page(data: bytes) -> str:
    """The text of a page; it fails where the page is not well-formed."""
    return flat_text(etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True)))
