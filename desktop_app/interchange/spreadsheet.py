"""A journal as tables for a spreadsheet: CSV (RFC 4180) in UTF-8 with a byte order mark, which Excel needs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.interchange.content import Content, evidence_name, version_note

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
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    """The text of a cell.

    A text that begins like a formula gets an apostrophe in front, so that no spreadsheet runs it.
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
