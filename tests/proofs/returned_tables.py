"""Tables in Markdown, as the proofs of returned files print and keep them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table; the first row is its head."""
    head, *others = rows
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *others)]


def write_section(target: Path, title: str, lines: Sequence[str]) -> None:
    """Replace the section of the second level with this title in a Markdown file, or add it at the end."""
    before, _, rest = target.read_text("utf-8").partition(f"\n## {title}\n")
    _, found, after = rest.partition("\n## ")
    told = "\n".join([before.rstrip(), "", f"## {title}", "", *lines]).rstrip() + "\n"
    target.write_text(told + (f"\n## {after}" if found else ""), "utf-8")
