"""Reading a stranger's XML: no entity is resolved, no DTD loaded, nothing asked of the network (opds-1.2.md, 7.2)."""

from __future__ import annotations

from typing import Any

from lxml import etree

from desktop_app.domain.foreign_markup import HEAD, readable_markup
from desktop_app.domain.foreign_size import MAX_PARTS, xml_parts

Element = Any
"""An element of lxml, which has no type hints."""


HARMLESS = {
    etree.ErrorTypes.ERR_DOCUMENT_END,
    etree.ErrorTypes.ERR_UNDECLARED_ENTITY,
    etree.ErrorTypes.WAR_UNDECLARED_ENTITY,
    etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE,
}
"""Faults that leave no element out: something after the end, an entity without declaration, a prefix likewise."""


def parse_xml(data: bytes) -> Element | None:
    """The root element, None where there is none to be found, or more than any computer here could hold.

    What is not well-formed is read as far as it goes, see `repair_xml`.
    """
    return repair_xml(data)[0]


def repair_xml(data: bytes) -> tuple[Element | None, bool]:
    """The root element, and whether elements may be missing in it.

    What is not well-formed is read as far as it goes: some servers leave ampersands in their addresses as they are
    (kiwix-serve's search description), name characters as HTML does, or send something after the end. That loses
    nothing. A truncated document loses its end.
    """
    if xml_parts(data) > MAX_PARTS:
        return None, True
    if b"<!DOCTYPE" not in data[:HEAD]:  # with one, entities may be declared that no parser here resolves
        try:
            return etree.fromstring(data, _parser(recover=False)), False
        except (etree.XMLSyntaxError, ValueError):
            pass
    readable = readable_markup(data).encode()
    for recover in (False, True):
        parser = _parser(recover=recover)
        try:
            root = etree.fromstring(readable, parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
        return root, any(error.type not in HARMLESS for error in parser.error_log)
    return None, True


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=recover, huge_tree=False)


def name_of(element: Element) -> str:
    """An element's name without its namespace, which servers often state wrongly; empty for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
