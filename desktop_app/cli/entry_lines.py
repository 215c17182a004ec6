"""Entries of the journal in lists for a terminal, and as JSON. It imports no kind of entry."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop_app.cli.columns import column
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.wording import Wording


def words_text(count: int, say: Wording) -> str:
    """The length of a text."""
    return say.counted("{count} word", "{count} words", count)


def line_texts(lines: Iterable[RecordLine], say: Wording) -> list[str]:
    """Entries, each in one line."""
    every = list(lines)
    kinds = column((say(line.kind) for line in every), 12)
    return [_line_text(line, kind, say) for line, kind in zip(every, kinds, strict=True)]


def _line_text(line: RecordLine, kind: str, say: Wording) -> str:
    length = words_text(line.words, say) if line.words else ""
    told = [say(line.status) or length, say("two versions") if line.conflict else ""]
    more = ", ".join(part for part in told if part)
    return f"{line.record[:6]}  {line.day}  {kind}{line.title or '–'}{f'  ({more})' if more else ''}"


def line_data(line: RecordLine) -> dict[str, Any]:
    """An entry as JSON."""
    return {
        "record": line.record,
        "kind": line.kind,
        "title": line.title,
        "day": line.day.isoformat(),
        "status": line.status,
        "words": line.words,
        "about": line.about,
        "conflict": line.conflict,
    }
