"""Pages that scripts write: written where they changed, or with `--check` compared with what they should hold."""

from __future__ import annotations

import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"


def write_or_check(target: Path, content: str, words: list[str]) -> int:
    """Write a page, or compare it where the words include `--check`; returns the exit code, 1 where it is stale."""
    content = content.rstrip() + "\n"
    is_current = target.is_file() and target.read_text(encoding="utf-8") == content
    if "--check" in words:
        name = target.relative_to(DOCS.parent).as_posix() if target.is_relative_to(DOCS.parent) else target.name
        print(f"{name} is current." if is_current else f"{name} is stale: run packaging/{Path(sys.argv[0]).name}")
        return int(not is_current)
    target.write_text(content, encoding="utf-8")
    return 0
