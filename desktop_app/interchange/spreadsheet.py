"""A journal as tables for a spreadsheet: CSV (RFC 4180) in UTF-8 with a byte order mark, which Excel needs."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.interchange.content import Content, evidence_name, utf8, version_note

MAX_CELL = 32_766
"""The maximum length of a cell in UTF-16 code units: that of Excel, without the apostrophe before formulas."""
MAX_CLUSTER = 32
ZERO_WIDTH_JOINER = "\u200d"
JOINING = (ZERO_WIDTH_JOINER, "\ufe0f", *(chr(code) for code in range(0x1F3FB, 0x1F400)))
"""What changes the character before: a joiner, the emoji variation, skin colours."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Characters that a spreadsheet treats as the beginning of a formula (OWASP, CSV injection)."""


def csv_files(content: Content) -> Iterator[tuple[str, bytes]]:
    """Return each table with its file name."""
    yield "activities.csv", _table(
        ("id", "day", "state", "kind", "title", "campaign", "subtopic", "minutes", "people", "place", "notes",
         "materials", "competences", "reflections", "evidence", "versions"),
        (
            (
                entry.short_id, one.day or "", one.status.value, one.kind, one.title, one.campaign, one.subtopic,
                one.minutes, one.people, one.place, one.notes,
                "; ".join(content.titles.get(each, each) for each in one.materials),
                "; ".join(content.label(each) for each in one.competences),
                len(content.reflections_on(entry.record)), len(content.evidence_of(entry.record)), version_note(entry),
            )
            for entry, one in content.activities
        ),
    )  # fmt: skip
    yield "reflections.csv", _table(
        ("id", "written", "title", "model", "about", "words", "stage", "text", "versions"),
        (
            (
                entry.short_id, entry.first_made_at.isoformat(timespec="minutes"), one.title, one.model,
                (one.activity or "")[:6].upper(), one.words, stage.name, stage.text, version_note(entry),
            )
            for entry, one in content.reflections
            for stage in one.stages
            if stage.text.strip()
        ),
    )  # fmt: skip
    yield (
        "questions.csv",
        _table(
            ("id", "about", "campaign", "question", "versions"),
            (
                (entry.short_id, (one.entry or "")[:6].upper(), one.campaign, one.text, version_note(entry))
                for entry, one in content.questions
                if one.text
            ),
        ),
    )
    yield "evidence.csv", _table(
        ("id", "file", "type", "bytes", "caption", "description", "consent", "activity", "versions"),
        (
            (
                entry.short_id, evidence_name(entry, one), one.media_type, one.size, one.caption, one.alternative,
                one.consent.value, (one.activity or "")[:6].upper(), version_note(entry),
            )
            for entry, one in content.evidence
        ),
    )  # fmt: skip


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table. A column with a text that is too long for a cell is followed by columns for the rest of it."""
    split = [[_parts(value) for value in row] for row in rows]
    widths = [max([1, *(len(row[column]) for row in split)]) for column in range(len(head))]
    names = [
        (name, *(f"{name} {number}" for number in range(2, widths[column] + 1))) for column, name in enumerate(head)
    ]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([name for each in names for name in each])
    for row in split:
        writer.writerow([_cell(one) for parts, width in zip(row, widths, strict=True) for one in _filled(parts, width)])
    return codecs.BOM_UTF8 + utf8(text.getvalue())


def _filled(parts: Sequence[object], width: int) -> list[object]:
    return [*parts, *[""] * (width - len(parts))]


def _parts(value: object) -> list[object]:
    """A value as the contents of one cell, or of several."""
    if not isinstance(value, str) or len(value) * 2 <= MAX_CELL:
        return [value]
    parts: list[object] = []
    start = units = 0
    for place, letter in enumerate(value):
        size = 2 if letter > "\uffff" else 1
        if units + size > MAX_CELL:
            end = _boundary(value, start, place)
            parts.append(value[start:end])
            units = sum(2 if one > "\uffff" else 1 for one in value[end:place])
            start = end
        units += size
    return [*parts, value[start:]]


def _boundary(text: str, start: int, end: int) -> int:
    """The last place up to `end` that does not tear accents or joined emoji from their letter."""
    for place in range(end, max(start, end - MAX_CLUSTER), -1):
        if (
            not unicodedata.combining(text[place])
            and text[place] not in JOINING
            and text[place - 1] != ZERO_WIDTH_JOINER
        ):
            return place
    return end


def _cell(value: object) -> object:
    """The text of a cell.

    A text that begins like a formula gets an apostrophe in front, so that no spreadsheet runs it.
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
