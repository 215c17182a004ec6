"""Comparing what is read now with what the first version read."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from desktop_app.domain.records.mentor_question import MentorQuestion
from desktop_app.domain.records.private_names import PrivateNames
from desktop_app.services.journal.journal import Journal

MADE_OF_SETTINGS = (MentorQuestion.KIND, PrivateNames.KIND)
"""The kinds of record that were settings in the first version. The migration `j0005` makes one revision of each."""


def lost(then: Any, now: Any, at: str = "") -> list[str]:
    """What of `then` is missing or another in `now`, one line each. A later version may tell more, never less."""
    if isinstance(then, dict) and isinstance(now, dict):
        return [line for key in then for line in lost(then[key], now.get(key, "nothing"), f"{at}.{key}")]
    if isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        pairs = enumerate(zip(then, now, strict=True))
        return [line for number, (one, other) in pairs for line in lost(one, other, f"{at}[{number}]")]
    return [] if type(then) is type(now) and then == now else [f"{at}: {then!r} is {now!r}"]


def revisions_in(journal: Journal, names: Collection[str]) -> set[str]:
    """Which of these revisions a journal has, and, where it has any other, how many."""
    found: set[str] = {one.id for one in journal.revisions_named(list(names))}
    others = journal.revision_count() - len(found) - made_of_settings(journal)
    return found | ({f"and {others} others"} if others else set())


def made_of_settings(journal: Journal) -> int:
    """The number of revisions that a later version made of settings."""
    return sum(sum(journal.versions(kind).values()) for kind in MADE_OF_SETTINGS)
