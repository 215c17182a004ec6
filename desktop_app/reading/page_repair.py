"""Pages as the world writes them, repaired once: the window, the index, `read` and highlights all get this tree.

A page that is well-formed stays as it is. Any other is read as a browser reads HTML, and becomes XHTML again. So
Chromium, which is given the repaired page as XHTML, has the same tree as `flat_text`, whatever was wrong.
"""

from __future__ import annotations

import re
from html import escape, unescape

from lxml import etree, html

from desktop_app.domain.foreign_markup import readable_markup
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.flat_text import BLOCKS
from desktop_app.reading.markup import FIRST_TAG, MATHML, SVG, XHTML, Element, name_of, strict_tree
from desktop_app.reading.svg_names import SVG_NAMES

CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
NAMESPACE = re.compile(r"""\sxmlns\s*=\s*("[^"]*"|'[^']*')""")
UNSEEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"</?([A-Za-z][\w:.-]*)?[^>]*>")
NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?")
BODY, HEAD = f"{{{XHTML}}}body", f"{{{XHTML}}}head"
XHTML_TYPE, SVG_TYPE = "application/xhtml+xml", "image/svg+xml"


def parse_page(data: bytes, media_type: str, name: str) -> Element:
    """The repaired tree of a page: its root is `html` with a head and a body, or `svg`.

    Args:
        data: the page as it stands in the file.
        media_type: `text/html` is read as HTML unless it says that it is XHTML, anything else as XML where that works.
        name: names the page in a message.

    Raises:
        ReadingError: there is no page in `data`.
    """
    text = readable_markup(data)
    root = _well_formed(text, media_type)
    return _in_order(_from_soup(text, name) if root is None else root)


def well_formed_page(data: bytes, media_type: str) -> Element | None:
    """As `parse_page`, for a page that only needs a parser of XML; None for any other.

    A parser of HTML can be busy for minutes with a page that was made for that; this one can't.
    """
    root = _well_formed(readable_markup(data), media_type)
    return None if root is None else _in_order(root)


def _well_formed(text: str, media_type: str) -> Element | None:
    if media_type == "text/html" and XHTML not in text[:1000]:
        return None
    root = strict_tree(_as_xhtml(text))
    return root if root is not None and _is_page(root) else None


def page_bytes(root: Element) -> tuple[bytes, str]:
    """A repaired page as a file, and its media type."""
    # What tells of style sheets in CSS stays; one in XSLT would make another page of it.
    before = [one for one in root.itersiblings(preceding=True) if "text/css" in (one.text or "")]
    styles = b"".join(etree.tostring(one, with_tail=False, encoding="utf-8") for one in reversed(before))
    page = etree.tostring(root, encoding="utf-8", with_tail=False)
    return styles + page, SVG_TYPE if root.tag == f"{{{SVG}}}svg" else XHTML_TYPE


def _as_xhtml(text: str) -> str:
    """The page with the namespace of XHTML, which some forget and some misspell."""
    first = FIRST_TAG.search(text)
    if first is None or first[1] != "html":
        return text
    attributes = NAMESPACE.sub("", first[2])
    return f'{text[: first.start()]}<html xmlns="{XHTML}"{attributes}{first[3]}{text[first.end() :]}'


def _is_page(root: Element) -> bool:
    if root.tag == f"{{{XHTML}}}html":
        return any(one.tag == BODY for one in root)
    return bool(root.tag == f"{{{SVG}}}svg")


def _from_soup(text: str, name: str) -> Element:
    """What is not well-formed, as XHTML."""
    text = CDATA.sub(lambda found: escape(found[1]), text)
    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        soup = html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise ReadingError(ReadingCode.PAGE_UNREADABLE, name) from error
    _make_valid(soup)
    root = strict_tree(_as_xhtml(etree.tostring(soup, encoding="unicode", method="xml")))
    cut = any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
    return _text_alone(text) if cut or root is None or not _is_page(root) else root


def _make_valid(soup: Element) -> None:
    """Give a tree of HTML only names that XML has, and drawings and formulas their own."""
    for element in soup.iter(etree.Element):
        if not NAME.fullmatch(element.tag):
            element.tag = "span"
        kept = {name: value for name, value in element.attrib.items() if NAME.fullmatch(name)}
        if len(kept) < len(element.attrib):
            element.attrib.clear()  # lxml can't delete an attribute called `{}` by its name
            element.attrib.update(kept)
    for outermost, namespace in (("svg", SVG), ("math", MATHML)):
        for drawing in soup.iter(outermost):
            drawing.set("xmlns", namespace)
            if outermost == "svg":
                _restore_case(drawing)


def _restore_case(drawing: Element) -> None:
    """SVG tells capitals from small letters; a reader of HTML does not (HTML, section 13.2.6.5)."""
    for element in drawing.iter(etree.Element):
        element.tag = SVG_NAMES.get(element.tag, element.tag)
        for attribute in [one for one in element.attrib if one in SVG_NAMES]:
            element.set(SVG_NAMES[attribute], element.attrib.pop(attribute))


def _text_alone(text: str) -> Element:
    """The last resort, where tags stand in each other too deeply for any parser: a paragraph for each line of text."""
    bare = TAG.sub(lambda tag: "\n" if (tag[1] or "").lower() in BLOCKS else "", UNSEEN.sub("", text))
    lines = "".join(f"<p>{escape(unescape(line))}</p>" for line in bare.split("\n") if line.strip())
    return etree.fromstring(f'<html xmlns="{XHTML}"><head/><body>{lines}</body></html>')


def _in_order(root: Element) -> Element:
    """The page with a head, written as two tags, a body, and nothing behind it."""
    if root.tag == f"{{{SVG}}}svg":
        return root
    body = next(one for one in root if one.tag == BODY)
    heads = [one for one in root if one.tag == HEAD]
    if not heads:
        heads = [etree.Element(HEAD)]
        root.insert(0, heads[0])
    if not len(heads[0]):
        heads[0].text = heads[0].text or ""
    for stray in [one for one in root if one is not body and one not in heads and name_of(one)]:
        body.append(stray)
    if body.tail and body.tail.strip():
        etree.SubElement(body, f"{{{XHTML}}}p").text, body.tail = body.tail, None
    return root
