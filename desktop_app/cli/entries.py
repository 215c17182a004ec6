"""The content of the journal's entries as lines for a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.domain.entry_text import LABELS, sections_of
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.record import Record
from desktop_app.domain.wording import Wording
from desktop_app.domain.words import TextChange, compare

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.exchange.exchange import JoinResult

NAMED_VALUES = {"status", "kind", "consent"}
"""The labels of sections that contain one of a list of values."""
MARKS = {TextChange.SAME: "{}", TextChange.ADDED: "{{+{}+}}", TextChange.REMOVED: "[-{}-]"}


def value_lines(value: Record, say: Wording) -> list[str]:
    """The content of an entry as lines."""
    found: list[str] = []
    for label, written in sections_of(value):
        text = say(written) if label in NAMED_VALUES else written
        found += [f"{say(LABELS[label]) if label in LABELS else label}:", *(f"  {line}" for line in text.splitlines())]
    return found


def entry_data(entry: Entry) -> dict[str, Any]:
    """The content of an entry as JSON."""
    return {
        "record": entry.record,
        "kind": entry.value.KIND,
        "made_at": entry.made_at.isoformat(),
        "heads": list(entry.heads),
        "conflicts": [list(one.heads) for one in entry.conflicts],
        "body": entry.value.to_body(),
    }


def changes_text(before: str, after: str) -> str:
    """The differences between two texts by words, in wdiff's notation."""
    return "".join(MARKS[change].format(text) for change, text in compare(before, after))


def joined_lines(done: JoinResult, say: Wording) -> list[str]:
    """The result of an import from another journal."""
    lines = [
        say.counted("{count} version is new.", "{count} versions are new.", done.added),
        say.counted("{count} version was already known.", "{count} versions were already known.", done.known),
        say.counted("{count} entry changed.", "{count} entries changed.", len(done.records)),
        say.counted("{count} file of evidence was added.", "{count} files of evidence were added.", done.files),
    ]
    if done.refused:
        lines.append(
            say.counted(
                "{count} version was refused: it was altered after it was written.",
                "{count} versions were refused: they were altered after they were written.",
                done.refused,
            )
        )
    if done.bad_files:
        lines.append(
            say.counted(
                "{count} file was refused: its content does not match its hash.",
                "{count} files were refused: their content does not match their hashes.",
                done.bad_files,
            )
        )
    return [*lines, *(say("Two versions contradict each other: {record}", record=one[:6]) for one in done.undecided)]
