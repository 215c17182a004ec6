"""Names that must not be published: one list for posts and portfolios, stored in this copy of the journal only."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.services.journal.journal import Journal

NAMES = "names-to-watch-for"
BETWEEN = ", "


def watched_names(journal: Journal) -> tuple[str, ...]:
    """The names, as typed."""
    return tuple(name for part in journal.setting(NAMES).split(BETWEEN.strip()) if (name := part.strip()))


def watch_names(journal: Journal, names: Iterable[str]) -> None:
    """Replace the names."""
    journal.set_setting(NAMES, BETWEEN.join(name for one in names if (name := one.strip())))
