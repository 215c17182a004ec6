"""Reading a stranger's XML: no entity is resolved, no DTD loaded, nothing asked of the network (opds-1.2.md, 7.2)."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from desktop_app.domain.foreign_size import MAX_PARTS, xml_parts

BARE_AMPERSAND = re.compile(rb"&(?!(?:#\d+|#x[0-9a-fA-F]+|\w+);)")
Element = Any
"""An element of lxml, which has no type hints."""


def parse_xml(data: bytes) -> Element | None:
    """The root element, None where there is none to be found, or more than any computer here could hold.

    What is not well-formed is read as far as it goes: some servers leave ampersands in their addresses as they are
    (kiwix-serve's search description), others send something after the end.
    """
    if xml_parts(data) > MAX_PARTS:
        return None
    try:
        return etree.fromstring(data, _parser(recover=False))
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(BARE_AMPERSAND.sub(b"&amp;", data), _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=recover, huge_tree=False)


def name_of(element: Element) -> str:
    """An element's name without its namespace, which servers often state wrongly; empty for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
