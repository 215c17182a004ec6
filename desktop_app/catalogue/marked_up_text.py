"""Titles and descriptions with markup, as the text that a person reads: a line for each paragraph, scripts left out."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

from lxml import etree, html

from desktop_app.catalogue.xml import Element, name_of
from desktop_app.domain.foreign_text import MAX_TEXT_LENGTH, clean_text

UNREAD = frozenset({
    "script", "style", "template", "noscript", "iframe", "object", "head", "svg", "audio", "video", "canvas", "select",
    "textarea",
})  # fmt: skip
BLOCKS = frozenset({
    "address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr",
    "ul",
})  # fmt: skip
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
ESCAPED = re.compile(r"&(?:lt;/?[A-Za-z][^<>]*?&gt;|#x?[0-9A-Fa-f]+;|[A-Za-z]+[0-9]*;)")
HTML_TYPES = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml"})
TAGS = re.compile(
    r"<(?:p|div|br|b|i|em|strong|ul|ol|li|span|h[1-6])(?:\s[^<>]*)?/?>|</(?:p|div|b|i|em|strong|span)>", re.IGNORECASE
)
"""Tags that nobody writes into plain text."""

REFERENCE = re.compile(r"&(#[0-9]{1,7};|#[xX][0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]*;)?")
"""An ampersand, and the character reference that it begins (HTML, section 13.5)."""


def text_in(element: Element) -> str:
    """The text of an Atom text construct (RFC 4287, section 3.1): text, html or xhtml, told by its `type`.

    Servers escape HTML once more than they should; it is then read twice.
    """
    if len(element):
        return _tidy(_pieces(element))
    words = element.text or ""
    return text_of_html(words) if _type(element) in HTML_TYPES else _tidy(words)


def paragraphs_in(element: Element) -> str:
    """The text of a description: as `text_in`, but HTML also where the server does not say so.

    Content of another kind, such as a picture, has no text (RFC 4287, section 4.1.3).
    """
    kind = _type(element)
    if not kind and not len(element) and TAGS.search(element.text or ""):
        return text_of_html(element.text or "")
    if "/" in kind and not kind.startswith("text/") and not kind.endswith("xml"):
        return ""
    return "" if kind == "base64" else text_in(element)


def _type(element: Element) -> str:
    """The type of a text construct, without parameters."""
    return str(element.get("type", "")).partition(";")[0].strip().lower()


def has_markup(words: str) -> bool:
    """Whether a text that should be plain has tags, or tags that are escaped."""
    return bool(MARKUP.search(words) or TAGS.search(unescape(words)))


def unescaped(words: str) -> str:
    """A plain text of a server that escaped it for a web page, as WordPress does: `Q&amp;A`, `What&#8217;s new`.

    Who escapes does so with every sign. Where one stands as it is, so does what looks like a reference: a title such as
    `Tags & entities: &lt;`.
    """
    references = {found[1] for found in REFERENCE.finditer(words)}
    if "<" in words or not all(one and (one[0] == "#" or one in html5) for one in references):
        return words
    return _tidy(unescape(words)) if references else words


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
