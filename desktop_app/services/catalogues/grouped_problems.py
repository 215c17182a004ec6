"""The problems of a crawl as a person reads them: each once, and many of the same kind in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.domain.message import Message

SHOWN_NAMES = 5
"""The maximum number of names in one sentence."""


def grouped(problems: Sequence[Message]) -> list[Message]:
    """Leave out repetitions, and put entries without a file into one sentence, in place of the first one."""
    once: list[Message] = []
    seen: set[str] = set()
    for problem in problems:
        if (key := problem.to_json()) not in seen:
            seen.add(key)
            once.append(problem)
    alike = [one for one in once if one.code == DocumentCode.ENTRY_WITHOUT_FILE.id]
    if len(alike) <= 1:
        return once
    names = [name for one in alike if isinstance(name := one.parameters.get("name"), str)]
    more = ", …" if len(alike) > SHOWN_NAMES else ""
    shown = ", ".join(f"“{name}”" for name in names[:SHOWN_NAMES]) + more
    summary = DocumentCode.ENTRIES_WITHOUT_FILE.message(count=len(alike), names=shown or "…")
    rest = [one for one in once if one.code != DocumentCode.ENTRY_WITHOUT_FILE.id]
    place = once.index(alike[0])
    return [*rest[:place], summary, *rest[place:]]
