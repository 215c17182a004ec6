"""Entries of the journal as lines of a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.entry_text import LABELS, sections_of
from desktop_app.domain.journal import Entry, RecordLine
from desktop_app.domain.records.record import Record
from desktop_app.domain.words import TextChange, compare

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.exchange.exchange import JoinResult

MARKS = {TextChange.SAME: "{}", TextChange.ADDED: "{{+{}+}}", TextChange.REMOVED: "[-{}-]"}


def line_text(line: RecordLine) -> str:
    """An entry in one line."""
    told = [line.status or (f"{line.words} words" if line.words else ""), "two versions" if line.conflict else ""]
    more = ", ".join(part for part in told if part)
    return f"{line.record[:6]}  {line.day}  {line.kind:<12}{line.title or '–'}{f'  ({more})' if more else ''}"


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


def value_lines(value: Record) -> list[str]:
    """All that stands in an entry."""
    found: list[str] = []
    for label, text in sections_of(value):
        found += [f"{LABELS.get(label, label)}:", *(f"  {line}" for line in text.splitlines())]
    return found


def entry_data(entry: Entry) -> dict[str, Any]:
    """All that stands in an entry, as JSON."""
    return {
        "record": entry.record,
        "kind": entry.value.KIND,
        "made_at": entry.made_at.isoformat(),
        "heads": list(entry.heads),
        "conflicts": [list(one.heads) for one in entry.conflicts],
        "body": entry.value.to_body(),
    }


def changes_text(before: str, after: str) -> str:
    """What changed between two texts, word by word, in wdiff's marks."""
    return "".join(MARKS[change].format(text) for change, text in compare(before, after))


def joined_lines(done: JoinResult) -> list[str]:
    """What came in from another journal."""
    lines = [
        f"{done.added} versions are new, {done.known} were here already; {len(done.records)} entries changed.",
        f"{done.files} files of evidence came along.",
    ]
    lines += [f"{done.refused} versions were refused: they were altered after they were written."] * bool(done.refused)
    lines += [f"{done.bad_files} files were refused: they are not what they say."] * bool(done.bad_files)
    return [*lines, *(f"Two versions that don’t fit together: {record[:6]}" for record in done.undecided)]
