"""Names that must not be published: one list for posts and portfolios."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.records.private_names import PRIVATE_NAMES_RECORD, PrivateNames
from desktop_app.services.journal.journal import Journal

BETWEEN = ", "


def watched_names(journal: Journal) -> tuple[str, ...]:
    """The names, as typed."""
    return tuple(dict.fromkeys(name for _, value in journal.every(PrivateNames) for name in value.names))


def watch_names(journal: Journal, names: Iterable[str]) -> None:
    """Replace the names. Nothing is written if they are the same, or if there are none and never were any."""
    typed = tuple(dict.fromkeys(name for part in names for one in part.split(BETWEEN.strip()) if (name := one.strip())))
    if typed != watched_names(journal):
        journal.write(PrivateNames(typed), PRIVATE_NAMES_RECORD)
