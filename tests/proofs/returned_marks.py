"""What a mentor leaves in a returned file: the marks of the proof `returned`, and the places where they are put."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2

from desktop_app.domain.feedback_form import entry_field, part_field
from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.returned import read_returned

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
WHOLE = "whole field"
KINDS = (
    (
        *("field", WHOLE, "note", "free text", "highlight", "underline", "squiggly", "strike-out", "caret"),
        *("rich text", "attachment", "sound"),
    ),
    ("ink", "stamp", "square", "circle", "line", "polygon", "polyline", "drawing", "words"),
)
"""The kinds of marks that are put into one file, in the order of the entries."""
ON_WORDS = frozenset({"highlight", "underline", "squiggly", "strike-out"})
WITHOUT_TEXT = frozenset({"ink", "drawing", "sound"})
"""Kinds that have no text."""
TEXTS = {
    "Latin": ("Why not the {}?", "school window garden street bus book door river song board lamp map"),
    "Cyrillic": ("Чому не {}?", "школа вікно сад вулиця потяг книга двері річка пісня дошка лампа мапа"),
    "Arabic": ("لماذا ليس {}؟", "مدرسة نافذة حديقة شارع حافلة كتاب باب نهر أغنية لوحة مصباح خريطة"),
}
"""By script: a sentence, and the word in it that is different at each place."""
AUTHORS = {"Latin": "Dr Mira", "Cyrillic": "Др Мира", "Arabic": "د. ميرا"}
ROOM, LONGEST, WIDTH = 400.0, 150.0, 120.0
"""Where the free room beside a short line begins, and the length of a marked passage and of a note, in points."""
LINE = range(6, 16)
"""Points of the height of a line of text."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that a mentor leaves: its kind, where it is put, and the entry it belongs to; empty for the whole."""

    kind: str
    page: int
    box: Box
    text: str
    author: str
    entry: str
    field: str = ""


def marks_for(portfolio: Path, script: str, kinds: Sequence[str]) -> list[Mark]:
    """One mark of each kind, each at another entry of a portfolio.

    Args:
        portfolio: its PDF; it has at least as many entries as there are kinds.
        script: one of `TEXTS`.
        kinds: the kinds.
    """
    places = list(entry_lines(portfolio))
    fields = _fields(portfolio)
    with_field = {one.removeprefix("feedback.entry.") for one in fields}
    first = next(entry for entry, _, _ in places if entry in with_field)
    places.sort(key=lambda one: one[0] != first)
    sentence, words = TEXTS[script]
    assert len(places) >= len(kinds) - (WHOLE in kinds), f"{portfolio} has too few entries"
    marks, left = [], iter(places)
    for kind, word in zip(kinds, words.split(), strict=False):
        text, author = _text(kind, sentence.format(word)), AUTHORS[script]
        if kind == WHOLE:
            name = part_field(FeedbackPart.STRONG)
            marks.append(Mark(kind, *fields[name], text, author, "", name))
            continue
        entry, page, line = next(left)
        name = entry_field(RecordId(entry)) if kind == "field" else ""
        place = fields[name] if name else (page, _box(line, kind))
        marks.append(Mark(kind, *place, text, author, entry, name))
    return marks


def _text(kind: str, told: str) -> str:
    """The text of a mark; the name of the file for an attachment."""
    if kind in WITHOUT_TEXT:
        return ""
    return f"{told[:-1]}.txt" if kind == "attachment" else told


def _fields(portfolio: Path) -> dict[str, tuple[int, Box]]:
    """The text fields of the form, each with its page (from 1) and its place."""
    found: dict[str, tuple[int, Box]] = {}
    with pikepdf.open(portfolio) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            for one in page.obj.get("/Annots") or ():
                if "/T" in one and one.get("/FT") == "/Tx":
                    left, bottom, right, top = map(float, one.Rect)
                    found[str(one.T)] = (number, (left, bottom, right, top))
    return found


def _box(line: Box, kind: str) -> Box:
    """The place of a mark at a line: on its words, or in the free room beside it."""
    left, bottom, right, top = line
    if kind in ON_WORDS:
        return left, bottom, min(right, left + LONGEST), top
    start = max(right + 10, ROOM)
    return start, bottom, start + WIDTH, bottom + 12


def entry_lines(portfolio: Path) -> Iterator[tuple[str, int, Box]]:
    """Each entry with its page (from 1) and a short line of its text, away from the entries above and below."""
    found, document = read_returned(portfolio).places, pypdfium2.PdfDocument(portfolio)
    seen: set[str] = set()
    for number in range(len(document)):
        lines = list(_lines(document[number]))
        for band in found.bands(number + 1):
            inside = [one for one in lines if band.bottom + 15 < one[1] and one[3] < band.top - 15]
            short = [one for one in inside if one[2] < ROOM]
            if band.entry and band.entry not in seen and short:
                seen.add(band.entry)
                yield band.entry, number + 1, max(short, key=lambda one: one[2] - one[0])


def _lines(page: pypdfium2.PdfPage) -> Iterator[Box]:
    texts = page.get_textpage()
    boxes = [texts.get_rect(number) for number in range(texts.count_rects())]
    for one, following in pairwise([*boxes, (0.0, 0.0, 0.0, 0.0)]):
        alone = abs(following[1] - one[1]) > 2
        if alone and round(one[3] - one[1]) in LINE and one[2] - one[0] > 40:
            yield one
