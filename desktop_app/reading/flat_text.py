"""The text of an HTML or XHTML page as a person reads it: a line for each block, no markup.

The reader's script (`resources/reader/reader.js`) flattens a page that is on screen by the same rules, so that a place
in this text is the same place there.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree, html

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

UNREAD = frozenset({"script", "style", "template", "noscript", "head", "title", "iframe", "object"})
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
BREAK = "\x1e"
"""The mark of a block's beginning or end, which does not occur in texts (ASCII's record separator)."""
SPACES = re.compile(r"[ \t\n\r\f\x1e]+")
Element = Any
"""An element of lxml, which has no type hints."""


def parse_page(data: bytes, media_type: str, name: str) -> Element:
    """The tree of a page: XHTML strictly where that works, anything else as a browser would read it.

    Raises:
        ReadingError: there is no page in `data`; `name` names it in the message.
    """
    if media_type == "application/xhtml+xml":
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError):
            pass  # some books call their HTML XHTML, and some leave a tag open
    try:
        return html.document_fromstring(data, parser=html.HTMLParser(huge_tree=False, encoding=_encoding(data)))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, LookupError, AssertionError) as error:
        raise ReadingError(ReadingCode.PAGE_UNREADABLE, name) from error


def _encoding(data: bytes) -> str | None:
    """UTF-8 where the bytes are that; else what the page says of itself."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def flat_text(root: Element) -> str:
    """The text of a page's body."""
    pieces: list[str] = []
    body = next((one for one in root.iter() if _name(one) == "body"), root)
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in {"comment", "pi"}:
            if element is not body:
                pieces.append(element.tail or "")
            continue
        name = _name(element)
        if event == "start":
            if name in BLOCKS:
                pieces.append(BREAK)
            if name in UNREAD:
                walk.skip_subtree()
            else:
                pieces.append(element.text or "")
        else:
            if name in BLOCKS:
                pieces.append(BREAK)
            if element is not body:
                pieces.append(element.tail or "")
    return _collapsed("".join(pieces))


def _collapsed(text: str) -> str:
    """Each run of white space as one line break where a block ended in it, as one space elsewhere."""
    return SPACES.sub(lambda run: "\n" if BREAK in run.group() else " ", text).strip(" \n")


def _name(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""
