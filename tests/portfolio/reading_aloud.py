"""What a screen reader would get wrong in a PDF that conforms to PDF/UA all the same.

A validator checks that each key is there. These rules check what the keys say: that the reading order is the order on
the page, that no real text is hidden, and that everything which needs a name has one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, pairwise

from tests.pdf_structure import Box, Element, Mark, TaggedPdf

SLACK = 1.0
"""Points by which a box may reach over its neighbour: accents and rounding."""


def faults_of(pdf: bytes) -> list[str]:
    """What a screen reader would get wrong, one sentence each."""
    document = TaggedPdf(pdf)
    return [fault for rule in RULES for fault in rule(document)]


def marks_read_once(pdf: TaggedPdf) -> Iterator[str]:
    """Marked content belongs to one element, on a page of this document, and everything painted is read."""
    for mark, times in Counter(pdf.marks).items():
        if mark[0] is None:
            yield f"marked content {mark[1]} is on a page that the document doesn't have"
        elif times > 1:
            yield f"{_named(pdf, mark)} is read {times} times"
    for mark in pdf.boxes.keys() - set(pdf.marks):
        yield f"{_named(pdf, mark)} is painted and never read"


def order_on_the_page(pdf: TaggedPdf) -> Iterator[str]:
    """Reading goes from page to page, down each page, and along each line in the direction of the script.

    A picture may be read before or after the text that it stands beside.
    """
    painted = [(page, number) for page, number in pdf.marks if page is not None and (page, number) in pdf.boxes]
    for one, other in pairwise(painted):
        if other[0] < one[0]:
            yield f"{_named(pdf, other)} is read after page {one[0] + 1}"
        elif other[0] == one[0]:
            box, next_box = pdf.boxes[one], pdf.boxes[other]
            both_text = bool(pdf.texts.get(one) and pdf.texts.get(other))
            before, beside = _sides(box, next_box, pdf)
            if (both_text and before and _on_one_line(box, next_box)) or (not beside and _is_above(box, next_box)):
                yield f"{_named(pdf, other)} is read after {_named(pdf, one)}"


def _sides(box: Box, other: Box, pdf: TaggedPdf) -> tuple[bool, bool]:
    """Whether the other box ends before this one begins, and whether it begins after this one ends, along a line."""
    left, right = other[2] <= box[0] + SLACK, box[2] - SLACK <= other[0]
    return (right, left) if pdf.right_to_left else (left, right)


def _on_one_line(box: Box, other: Box) -> bool:
    return min(box[3], other[3]) - max(box[1], other[1]) > SLACK


def _is_above(box: Box, other: Box) -> bool:
    return other[1] >= box[3] - SLACK


def text_behind_alternatives(pdf: TaggedPdf) -> Iterator[str]:
    """An alternative text says at least what the text that it replaces says."""
    for element in pdf.elements:
        said = element.actual or element.alt
        hidden = _letters(pdf.text_of(element))
        if not said or element.kind in {"Figure", "Formula"}:
            continue
        kept = (hidden & _letters(said)).total()
        least = 0.6 if element.actual else 0.35
        if hidden.total() >= (12 if element.actual else 60) and kept < least * hidden.total():
            yield f"{said!r} hides {pdf.text_of(element)[:60]!r} in {element.kind}"


def prose_marked_as_decoration(pdf: TaggedPdf) -> Iterator[str]:
    """Decoration is page furniture, which returns from page to page, or no prose."""
    lines = {
        (page, round(bottom)): "".join(one.text for one in line)
        for (page, bottom), line in groupby(
            (one for one in pdf.painted if one.artifact and one.text), key=lambda one: (one.page, one.box[1])
        )
    }
    furniture = Counter(_without_numbers(line) for line in lines.values())
    for (page, _), line in lines.items():
        words = re.findall(r"[^\W\d_]{2,}", line)
        if len(words) >= 8 and furniture[_without_numbers(line)] < 2:
            yield f"page {page + 1}: {line[:60]!r} is marked as decoration"


def pages_without_visible_text(pdf: TaggedPdf) -> Iterator[str]:
    """A page's text has ink, and a page is no picture of a page."""
    for number, found in groupby(pdf.painted, key=lambda one: one.page):
        objects = list(found)
        letters = sum(len(one.text.strip()) for one in objects)
        inkless = sum(len(one.text.strip()) for one in objects if one.invisible)
        if letters >= 40 and inkless >= 0.9 * letters:
            yield f"page {number + 1}: its text is invisible"
        width, height = pdf.size_of(number)
        pictures = [box for one in objects if one.picture for box in [one.box]]
        if letters <= 5 and any((box[2] - box[0]) * (box[3] - box[1]) >= width * height / 2 for box in pictures):
            yield f"page {number + 1}: it is a picture without text"


def table_headers(pdf: TaggedPdf) -> Iterator[str]:
    """Each table has header cells, and no more of them than data cells."""
    for table in _of(pdf, "Table"):
        cells = Counter(one.kind for one in table.walk())
        if not cells["TH"]:
            yield f"a table has no header cell: {pdf.text_of(table)[:60]!r}"
        elif cells["TH"] + cells["TD"] >= 6 and cells["TH"] > cells["TD"]:
            yield f"a table has more header cells than data cells: {pdf.text_of(table)[:60]!r}"


def names_of_what_needs_one(pdf: TaggedPdf) -> Iterator[str]:
    """A figure, a link and a form field have words to be known by."""
    for figure in _of(pdf, "Figure"):
        if not (figure.alt or "").strip() and not (figure.actual or "").strip():
            yield "a figure has no words"
    for link in _of(pdf, "Link"):
        if not (link.alt or "").strip() and not pdf.text_of(link).strip():
            yield "a link has no words"
    for name, words in pdf.fields:
        if not words.strip():
            yield f"the form field {name} has no words"


RULES: tuple[Callable[[TaggedPdf], Iterable[str]], ...] = (
    marks_read_once,
    order_on_the_page,
    text_behind_alternatives,
    prose_marked_as_decoration,
    pages_without_visible_text,
    table_headers,
    names_of_what_needs_one,
)


def _of(pdf: TaggedPdf, kind: str) -> list[Element]:
    return [one for one in pdf.elements if one.kind == kind]


def _letters(text: str) -> Counter[str]:
    """The letters of a text: they are the same whatever direction a reader program writes them in."""
    return Counter(one for one in text.casefold() if one.isalnum())


def _without_numbers(line: str) -> str:
    return re.sub(r"\W*\d+\W*", " ", line).strip()


def _named(pdf: TaggedPdf, mark: Mark) -> str:
    page, number = mark
    words = pdf.texts.get(mark, "").strip()
    return f"page {page + 1 if page is not None else '?'}: {words[:40] or number!r}"
