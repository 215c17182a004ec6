"""Removing place, time and device from SVG, without changing what a person sees."""

from __future__ import annotations

import re

from lxml import etree

_EDITORS = (
    "inkscape",
    "sodipodi",
    "adobe",
    "sketch",
    "figma",
    "ns.adobe.com",
    "corel",
    "serif",
    "affinity",
    "rdf-syntax",
)
_INNER_FILE = re.compile(r"data:(?!font/|application/(?:x-)?font|text/css)", re.IGNORECASE)
"""A file within the drawing, other than typefaces and styles."""
_LOCAL_FILE = re.compile(r"\s*(file:|[a-z]:[\\/]|[\\/]|\.\.)", re.IGNORECASE)
"""A path on the computer on which the drawing was made."""


def strip_svg(data: bytes) -> bytes:
    """The same drawing, without metadata, comments, and attributes in which drawing programs store files and people.

    Raises:
        ValueError: it can't be parsed as XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or _is_private(element.tag):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
            continue
        for key in [key for key in element.attrib if _is_of_an_editor(key)]:
            del element.attrib[key]
        _check_inner_files(element)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _is_private(tag: str) -> bool:
    return tag.rpartition("}")[2] == "metadata" or _is_of_an_editor(tag)


def _is_of_an_editor(name: str) -> bool:
    return name.startswith("{") and any(one in name.partition("}")[0].lower() for one in _EDITORS)


def _check_inner_files(element: etree._Element) -> None:
    """Reject an embedded photo, which would have to be stripped as a separate file."""
    for key, value in element.attrib.items():
        if _INNER_FILE.search(value):
            raise ValueError("it holds a photo")
        if key.rpartition("}")[2] == "href" and _LOCAL_FILE.match(value):
            del element.attrib[key]
    if _INNER_FILE.search(element.text or ""):
        raise ValueError("it holds a photo")
