"""Trees of foreign XML: what a parser refuses is repaired, or read as far as it goes. Nothing outside is loaded."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from desktop_app.domain.foreign_markup import readable_markup
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

XHTML = "http://www.w3.org/1999/xhtml"
SVG = "http://www.w3.org/2000/svg"
MATHML = "http://www.w3.org/1998/Math/MathML"
KNOWN_PREFIXES = {
    "epub": "http://www.idpf.org/2007/ops",
    "xlink": "http://www.w3.org/1999/xlink",
    "svg": SVG,
    "m": MATHML,
    "mml": MATHML,
    "math": MATHML,
    "h": XHTML,
    "html": XHTML,
    "xhtml": XHTML,
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "ncx": "http://www.daisy.org/z3986/2005/ncx/",
    "enc": "http://www.w3.org/2001/04/xmlenc#",
}
"""What these prefixes mean where a document forgot to say so."""
PREFIX = re.compile(r"(?:</?|\s)([A-Za-z_][\w.-]*):[A-Za-z_]")
MAX_PREFIXES = 100
FIRST_TAG = re.compile(r"""<([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(/?>)""")
Element = Any
"""An element of lxml, which has no types of its own."""


def name_of(element: Element) -> str:
    """An element's name in lower case, without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def attribute_of(element: Element, name: str) -> str:
    """An attribute by its name, whatever its case and namespace; empty where there is none."""
    found = (str(value) for key, value in element.attrib.items() if key.rpartition("}")[2].lower() == name)
    return next(found, "")


def xml_tree(data: bytes, name: str) -> Element:
    """The root of a document; what is not well-formed is read as far as it goes.

    Raises:
        ReadingError: there is none; `name` names the file in the message.
    """
    text = readable_markup(data)
    root = strict_tree(text)
    if root is None:
        try:
            root = etree.fromstring(with_prefixes(text).encode(), parser_of(recover=True))
        except (etree.XMLSyntaxError, ValueError):
            root = None
    if root is None:
        raise ReadingError(ReadingCode.EPUB_NOT_WHOLE, name)
    return root


def strict_tree(text: str) -> Element | None:
    """The root of a well-formed document, also of one that declares its prefixes nowhere; None of any other."""
    root = _well_formed(text)
    return _well_formed(with_prefixes(text)) if root is None else root


def _well_formed(text: str) -> Element | None:
    try:
        return etree.fromstring(text.encode(), parser_of(recover=False))
    except (etree.XMLSyntaxError, ValueError):
        return None


def parser_of(*, recover: bool) -> etree.XMLParser:
    """A parser that follows nothing. It takes texts of any length: callers limit the bytes, workers the memory."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=recover, huge_tree=True, encoding="utf-8"
    )


def with_prefixes(text: str) -> str:
    """The document with a declaration, in its first tag, of each prefix that is used and not declared there."""
    first = FIRST_TAG.search(text)
    if first is None:
        return text
    used = dict.fromkeys(PREFIX.findall(text))
    missing = [one for one in used if one not in {"xml", "xmlns"} and f"xmlns:{one}=" not in first[2]]
    declared = "".join(
        f' xmlns:{one}="{KNOWN_PREFIXES.get(one.lower(), f"urn:unbound:{one}")}"' for one in missing[:MAX_PREFIXES]
    )
    at = first.end(2)
    return f"{text[:at]}{declared}{text[at:]}"
