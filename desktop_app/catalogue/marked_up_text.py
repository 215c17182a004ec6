"""Titles and descriptions with markup, as the text that a person reads: a line for each paragraph, scripts left out."""

from __future__ import annotations

import re
from html import unescape

from lxml import etree, html

from desktop_app.catalogue.xml import Element, name_of
from desktop_app.domain.foreign_text import MAX_TEXT_LENGTH, clean_text

UNREAD = frozenset({"script", "style", "template", "noscript", "iframe", "object", "head"})
BLOCKS = frozenset({
    "address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr",
    "ul",
})  # fmt: skip
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
ESCAPED = re.compile(r"&(?:lt;/?[A-Za-z][^<>]*?&gt;|#x?[0-9A-Fa-f]+;|[A-Za-z]+[0-9]*;)")
HTML_TYPES = frozenset({"html", "text/html"})


def text_in(element: Element) -> str:
    """The text of an Atom text construct (RFC 4287, section 3.1): text, html or xhtml, told by its `type`.

    Servers escape HTML once more than they should; it is then read twice.
    """
    if len(element):
        return _tidy(_pieces(element))
    words = element.text or ""
    return text_of_html(words) if element.get("type") in HTML_TYPES else _tidy(words)


def text_of_html(words: str) -> str:
    """The text of a piece of HTML."""
    words = words[: 2 * MAX_TEXT_LENGTH]
    if not MARKUP.search(words) and ESCAPED.search(words):
        words = unescape(words)
    if MARKUP.search(words):
        try:
            words = _pieces(html.fragment_fromstring(words, create_parent="div"))
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            words = MARKUP.sub(" ", words)
    return _tidy(unescape(words))


def _pieces(root: Element) -> str:
    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        name = name_of(element) if event in {"start", "end"} else ""
        if name in BLOCKS:
            pieces.append("\n")
        if event == "start":
            if name in UNREAD:
                walk.skip_subtree()
            else:
                pieces.append(" ".join((element.text or "").split("\n")))
        elif element is not root:
            pieces.append(" ".join((element.tail or "").split("\n")))
    return "".join(pieces)


def _tidy(words: str) -> str:
    """One space between words, one line break between paragraphs."""
    return clean_text("\n".join(line for one in words.split("\n") if (line := " ".join(one.split()))))
