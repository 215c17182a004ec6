"""Pages, repaired within limits of time and memory."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.reading.markup import Element, name_of, parser_of
from desktop_app.reading.page_repair import BODY, page_bytes, parse_page, well_formed_page
from desktop_app.reading.worker import limited

SMALL = 1024 * 1024
"""Bytes of a page that is read, where it is well-formed, in less time than a process of its own takes to start."""
TIMEOUT = 60.0
MAX_WORD = 200_000
"""The maximum length of a word in characters."""
UNSEEN = frozenset({"script", "style"})


def bounded_page(data: bytes, media_type: str, name: str) -> tuple[bytes, str]:
    """A page as `parse_page` repairs it, as a file, and its media type.

    Raises:
        ReadingError: there is no page in `data`.
        LimitError: repairing it takes too much time or memory.
    """
    if len(data) <= SMALL:
        root = well_formed_page(data, media_type)
        if root is not None:
            return _as_file(root, name)
    try:
        return limited(name, TIMEOUT, _repaired, data, media_type, name)
    except LimitError as error:
        raise LimitError(ReadingCode.PAGE_TAKES_TOO_MUCH, name) from error


def bounded_tree(data: bytes, media_type: str, name: str) -> Element:
    """The tree of such a page.

    Raises:
        ReadingError: as `bounded_page`.
    """
    repaired, _ = bounded_page(data, media_type, name)
    try:
        return etree.fromstring(repaired, parser_of(recover=False))
    except etree.XMLSyntaxError as error:
        raise ReadingError(ReadingCode.PAGE_UNREADABLE, name) from error


def _repaired(data: bytes, media_type: str, name: str) -> tuple[bytes, str]:
    return _as_file(parse_page(data, media_type, name), name)


def _as_file(root: Element, name: str) -> tuple[bytes, str]:
    """The file of a page that the window can lay out.

    Raises:
        LimitError: a word in it is so long that Chromium is busy with it for minutes.
    """
    if any(len(word) >= MAX_WORD for text in _shown_texts(root) if len(text) >= MAX_WORD for word in text.split()):
        raise LimitError(ReadingCode.PAGE_TAKES_TOO_MUCH, name)
    return page_bytes(root)


def _shown_texts(root: Element) -> Iterator[str]:
    body = root.find(BODY)
    for one in (root if body is None else body).iter(etree.Element):
        if name_of(one) not in UNSEEN:
            yield one.text or ""
        yield one.tail or ""
