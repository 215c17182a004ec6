"""The table of contents of an EPUB: its navigation document, else its NCX, else the headings of its chapters.

Books have it in one place and not in the other, in lists, in paragraphs or in `div` elements; what leads somewhere
counts, whatever it stands in.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from html import unescape
from itertools import islice

from lxml import etree

from desktop_app.domain.foreign_markup import readable_markup
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.passages import Chapter
from desktop_app.reading.epub_archive import MAX_ENTRIES, EpubArchive
from desktop_app.reading.epub_package import MAX_PARTS, Package, entry_of, read_xml
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.flat_text import UNREAD
from desktop_app.reading.markup import Element, attribute_of, name_of

MAX_TITLE_LENGTH = 500
"""Characters of a line in the table of contents."""
LISTS = frozenset({"ol", "ul", "dl", "menu"})
HEADING = re.compile(r"<h([1-6])\b[^<>]*>(.{0,4000}?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
MAX_HEADED = 1024 * 1024
"""Bytes of a chapter that is opened for its heading alone."""
MAX_HEADED_TOTAL = 16 * 1024 * 1024
"""Bytes of all of them."""
Entry = Callable[[str], tuple[bytes, str] | None]
ReadPage = Callable[[bytes, str, str], Element]
"""`page_repair.parse_page`, or the same within limits."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is being read: its depth, its text, and where it leads; empty where it heads others."""

    level: int
    title: str = ""
    href: str = ""


def contents_of(archive: EpubArchive, package: Package, entry: Entry, read_page: ReadPage) -> tuple[Chapter, ...]:
    """The table of contents of a book; empty where it has none, and no headings either."""
    sources: list[Callable[[], Iterator[Chapter]]] = [
        *(partial(_from_navigation, archive, entry, path, read_page) for path in package.navigations),
        *(partial(_from_ncx, archive, path) for path in package.ncxs),
        partial(_from_headings, package, entry),
    ]
    for source in sources:
        try:
            found = tuple(islice(source(), MAX_ENTRIES))
        except ReadingError:
            continue  # the book is readable without it
        if found:
            return found
    return ()


def _from_navigation(archive: EpubArchive, entry: Entry, path: str, read_page: ReadPage) -> Iterator[Chapter]:
    found = entry(path)
    if found is None or found[0].count(b"<") > MAX_PARTS:
        return
    root = read_page(*found, path)
    navs = [one for one in root.iter(etree.Element) if name_of(one) == "nav"]
    marked = [one for one in navs if _is_toc(one)]
    unmarked = [one for one in navs if not attribute_of(one, "type") and not one.get("role")]
    start = (marked or unmarked or ([] if navs else [root]))[:1]
    for one in start:
        yield from _chapters(_lines(one), archive, posixpath.dirname(path))


def _is_toc(nav: Element) -> bool:
    return "toc" in attribute_of(nav, "type").split() or "doc-toc" in nav.get("role", "").split()


def _lines(start: Element) -> Iterator[_Line]:
    """The items of lists, nested as they are, and links that stand in none."""
    open_items: list[Element] = []
    told: set[Element] = set()
    for event, element in etree.iterwalk(start, events=("start", "end")):
        name = name_of(element)
        if name == "li" and event == "start":
            open_items.append(element)
        elif name == "li":
            if open_items and open_items[-1] not in told:
                yield _Line(len(open_items) - 1, _label(element))
            told.discard(open_items.pop())
        elif name in LISTS and event == "start" and open_items and open_items[-1] not in told:
            told.add(open_items[-1])
            yield _Line(len(open_items) - 1, _label(open_items[-1]))
        elif name == "a" and event == "start" and element.get("href"):
            if not open_items or open_items[-1] not in told:
                yield _Line(max(0, len(open_items) - 1), _text(element), element.get("href", ""))
            told.update(open_items[-1:])


def _label(item: Element) -> str:
    """The text of an item before the list in it."""
    pieces = [item.text or ""]
    for child in item:
        if (
            name_of(child) in LISTS
            or next((one for one in child.iter(etree.Element) if name_of(one) in LISTS), None) is not None
        ):
            break
        pieces += ["".join(child.itertext()) if name_of(child) else "", child.tail or ""]
    return "".join(pieces)


def _from_ncx(archive: EpubArchive, path: str) -> Iterator[Chapter]:
    yield from _chapters(_points(read_xml(archive, path)), archive, posixpath.dirname(path))


def _points(root: Element) -> Iterator[_Line]:
    level = -1
    listed = False
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = name_of(element)
        if name == "navmap":
            listed = event == "start"
        if name != "navpoint" or not listed:
            continue
        level += 1 if event == "start" else -1
        if event == "start":
            below = {name_of(one): one for one in reversed(element)}
            label, content = below.get("navlabel"), below.get("content")
            if label is not None:
                yield _Line(level, _text(label), attribute_of(content, "src") if content is not None else "")


def _chapters(lines: Iterable[_Line], archive: EpubArchive, base: str) -> Iterator[Chapter]:
    """The lines that lead somewhere. One that heads others leads to the first of them."""
    waiting: list[_Line] = []
    for line in lines:
        if not line.href:
            waiting = [*(one for one in waiting if one.level < line.level), line]
            continue
        for heading in waiting:
            if heading.level < line.level and heading.title.strip():
                yield _chapter(replace(heading, href=line.href), archive, base)
        waiting = []
        yield _chapter(line, archive, base)


def _chapter(line: _Line, archive: EpubArchive, base: str) -> Chapter:
    path, fragment = entry_of(archive, line.href, base)
    title = " ".join(clean_text(line.title).split())[:MAX_TITLE_LENGTH]
    return Chapter(title, f"{path}#{fragment}" if fragment else path, line.level)


def _from_headings(package: Package, entry: Entry) -> Iterator[Chapter]:
    """The first heading of each chapter, found without a parser: it is wanted of all chapters at once."""
    left = MAX_HEADED_TOTAL
    for path in package.spine:
        try:
            found = entry(path)
        except ReadingError:
            continue
        if found is not None and "html" in found[1] and len(found[0]) <= min(left, MAX_HEADED):
            left -= len(found[0])
            heading = _heading(readable_markup(found[0]))
            if heading:
                yield Chapter(heading, path, 0)


def _heading(text: str) -> str:
    for found in HEADING.finditer(text):
        words = " ".join(clean_text(unescape(TAG.sub("", found[2]))).split())
        if words:
            return words[:MAX_TITLE_LENGTH]
    return ""


def _text(element: Element) -> str:
    """The text of an element; a picture counts by its text alternative."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, one in walk:
        if event == "start":
            if name_of(one) in UNREAD:
                walk.skip_subtree()
                continue
            pieces.append(one.text or one.get("alt", ""))
        elif one is not element:
            pieces.append(one.tail or "")
    return "".join(pieces)
