"""Highlights as readable text: Markdown, and one self-contained HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.highlight import Highlight
from desktop_app.interchange.content import version_note

Marked = tuple[Entry, Highlight]
STYLE = (
    "body{font-family:sans-serif;max-width:40em;margin:2em auto;padding:0 1em;line-height:1.5}"
    "blockquote{margin:1em 0 .3em;padding:.2em 0 .2em 1em;border-left:4px solid #888;white-space:pre-line}"
    "p.note{margin:.3em 0 .3em 1.2em;white-space:pre-line}p.place{margin:.3em 0 1.5em 1.2em;color:#595959}"
)


def highlights_markdown(highlights: Sequence[Marked], heading: str) -> str:
    """Write Markdown: a heading for each material, then its highlights as quotations, each with the person's note."""
    lines = [f"# {heading}", ""]
    for material, marked in _by_material(highlights):
        lines += [f"## {material}", ""]
        for entry, one in marked:
            lines += [*(f"> {line}" if line else ">" for line in one.exact.strip().split("\n")), ""]
            if one.notes:
                lines += [one.notes, ""]
            lines += [f"**{version_note(entry)}**", ""] * bool(entry.conflicts)
            lines += [f"*{_place(entry, one)}*", ""]
    return "\n".join(lines)


def highlights_html(highlights: Sequence[Marked], heading: str) -> str:
    """Write the same content as `highlights_markdown` as an HTML page."""
    parts = [
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(heading)}</title>',
        f"<style>{STYLE}</style></head>\n<body><h1>{escape(heading)}</h1>",
    ]
    for material, marked in _by_material(highlights):
        parts.append(f'<h2 dir="auto">{escape(material)}</h2>')
        for entry, one in marked:
            parts.append(f'<blockquote dir="auto">{escape(one.exact.strip())}</blockquote>')
            if one.notes:
                parts.append(f'<p class="note" dir="auto">{escape(one.notes)}</p>')
            if entry.conflicts:
                parts.append(f'<p class="note"><strong>{escape(version_note(entry))}</strong></p>')
            parts.append(f'<p class="place">{escape(_place(entry, one))}</p>')
    return "\n".join([*parts, "</body></html>", ""])


def _by_material(highlights: Sequence[Marked]) -> list[tuple[str, list[Marked]]]:
    """Group highlights by material, in the order of each material's first highlight; within it, in reading order."""
    order = {one.publication: place for place, (_, one) in reversed(list(enumerate(highlights)))}
    ordered = sorted(highlights, key=lambda marked: order[marked[1].publication])
    return [
        (some[0][1].material, some)
        for _, group in groupby(ordered, key=lambda marked: marked[1].publication)
        if (some := list(group))
    ]


def _place(entry: Entry, highlight: Highlight) -> str:
    day = entry.first_made_at.astimezone().date().isoformat()
    return ", ".join(part for part in (highlight.place, day, entry.short_id) if part)
