"""The text of an HTML or XHTML page as a person reads it: a line for each block, no markup.

The reader's script (`gui/reader/reader.js`) flattens a displayed page by the same rules, so that positions in both
texts are the same.
"""

from __future__ import annotations

import re

from lxml import etree

from desktop_app.reading.markup import MATHML, SVG, XHTML, Element, name_of

UNREAD = frozenset({"script", "style", "template", "head", "title", "iframe", "object"})
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
VOCABULARIES = frozenset({XHTML, SVG, MATHML})
BREAK = "\x1e"
"""The mark of a block's beginning or end, which does not occur in texts (ASCII's record separator)."""
SPACES = re.compile(r"[ \t\n\r\f\x1e]+")


def flat_text(root: Element) -> str:
    """The text of a page's body; the page is a tree that `page_repair.parse_page` gives."""
    pieces: list[str] = []
    body = next((one for one in root.iter() if name_of(one) == "body"), root)
    walk = etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in {"comment", "pi"}:
            if element is not body:
                pieces.append(element.tail or "")
            continue
        name = _shown_name(element)
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


def _shown_name(element: Element) -> str:
    """An element's name; empty for one of a vocabulary that browsers do not know, such as Word's `o:p`."""
    name = name_of(element)
    return name if name and (element.tag[0] != "{" or element.tag[1:].partition("}")[0] in VOCABULARIES) else ""


def _collapsed(text: str) -> str:
    """Replace each run of white space with one line break if a block ended in it, or else with one space."""
    return SPACES.sub(lambda run: "\n" if BREAK in run.group() else " ", text).strip(" \n")
