"""The texts of a Leap2A file: a person's Markdown as the XHTML that Mahara reads.

Mahara takes a content without change only if it begins with `<div xmlns="http://www.w3.org/1999/xhtml">`, exactly so
(`import/leap/lib.php`, `get_entry_content`). In texts, it names entries of the file by `rel="leap2:has_part"` and
`portfolio:…` (`export/leap/lib.php`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from lxml import etree
from markdown_it import MarkdownIt

from desktop_app.domain.foreign_markup import UNFIT
from desktop_app.interchange.cited_files import SCHEME
from desktop_app.typesetting.markdown_parser import shared_parser

XHTML = "http://www.w3.org/1999/xhtml"
ADDRESSES = {"img": "src", "a": "href"}
_LINE = r"[^\W\d_](?:[\w .,:;?!()'\"+/%=|~^-]*[\w.,:;?!()'\"/%])?"
_BLOCK = rf"(?:#{{1,6}} )?{_LINE}"
PLAIN = re.compile(rf"{_BLOCK}(?:\n\n{_BLOCK}|\n{_LINE})*\n?")
"""Headings and paragraphs of lines that begin with a letter; `_` is a sign, too, but `\\w` includes it."""
EntryOf = Callable[[str], str]
"""Returns the id of a record's entry in the file; empty if it has none."""


@cache
def _parser() -> MarkdownIt:
    return shared_parser({"html": False})


def xml_text(text: str) -> str:
    """Remove the characters that XML 1.0 does not allow."""
    return UNFIT.sub("", text)


def division(markdown: str, entry_of: EntryOf) -> etree._Element:
    """The division with a text. Pictures without an entry in the file are replaced by their words."""
    return _paragraphs(markdown) if is_plain(markdown) else rendered(markdown, entry_of)


def is_plain(text: str) -> bool:
    """Whether a text has no Markdown but headings: only paragraphs of lines without signs that mean something."""
    return "_" not in text and PLAIN.fullmatch(text) is not None


def rendered(markdown: str, entry_of: EntryOf) -> etree._Element:
    """The division with any text."""
    html = xml_text(str(_parser().render(xml_text(markdown))))
    found = etree.fromstring(f"<div>{html}</div>", etree.HTMLParser(no_network=True))
    parsed = found.find(".//div") if found is not None else None
    # With its own prefix, the element would be written as `<ns0:div>`.
    made = etree.Element(f"{{{XHTML}}}div", nsmap={None: XHTML})
    if parsed is not None:
        _copy(parsed, made, entry_of)
    return made


def _paragraphs(text: str) -> etree._Element:
    """The division with a plain text: the same as for any other text, and ten times as fast."""
    made = etree.Element(f"{{{XHTML}}}div", nsmap={None: XHTML})
    for block in text.strip("\n").split("\n\n"):
        heading, *lines = block.split("\n") if block.startswith("#") else ("", block)
        if heading:
            signs, _, title = heading.partition(" ")
            _block(made, f"h{len(signs)}", title)
        if lines:
            _block(made, "p", "\n".join(lines))
    return made


def _block(parent: etree._Element, tag: str, text: str) -> None:
    element = etree.SubElement(parent, f"{{{XHTML}}}{tag}")
    element.text, element.tail = text, "\n"


def _copy(source: etree._Element, target: etree._Element, entry_of: EntryOf) -> None:
    target.text = source.text
    last: etree._Element | None = None
    for child in source:
        tag = str(child.tag)
        address = child.get(ADDRESSES[tag], "") if tag in ADDRESSES else ""
        entry = entry_of(address.removeprefix(SCHEME)) if address.startswith(SCHEME) else ""
        if address.startswith(SCHEME) and not entry:
            _append(target, last, "".join(child.itertext()) or child.get("alt", ""))
        else:
            last = etree.SubElement(target, f"{{{XHTML}}}{tag}")
            if entry:
                last.set("rel", "leap2:has_part")
                last.set(ADDRESSES[tag], entry)
            for name, value in child.items():
                if not (entry and name in ("rel", ADDRESSES[tag])):
                    last.set(name, value)
            _copy(child, last, entry_of)
        _append(target, last, child.tail or "")


def _append(parent: etree._Element, after: etree._Element | None, text: str) -> None:
    if after is None:
        parent.text = (parent.text or "") + text
    else:
        after.tail = (after.tail or "") + text
