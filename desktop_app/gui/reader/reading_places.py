"""The person's position in each material, stored in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable

from desktop_app.domain.anchoring import Span
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.services.journal.journal import Journal

SETTING = "reading:{publication}"
Place = tuple[str, Span | None]
"""A part of a material, and a position in it; None for its beginning."""


class ReadingPlaces:
    """Saves and reads positions; recent ones are also in memory, because their writes may not have ended."""

    def __init__(self, journal: Journal, tasks: Tasks) -> None:
        self._journal, self._tasks = journal, tasks
        self._last: dict[str, Place] = {}

    def keep(self, publication: str, entry: str, start: int) -> None:
        """Save the part and the first visible character."""
        self._last[publication] = entry, (start, start)
        journal, name = self._journal, SETTING.format(publication=publication)
        self._tasks.run_query(lambda: journal.set_setting(name, json.dumps([entry, start])))

    def ask(self, view: MaterialView | None, key: str, then: Callable[[], None] = lambda: None) -> None:
        """Ask a view for its position and save it, then call `then`."""
        if view is None or not key or not view.entry:
            then()
            return
        entry = view.entry

        def keep(start: int) -> None:
            self.keep(key, entry, start)
            then()

        view.ask_place(keep)

    def written(self, publication: str) -> Place | None:
        """The saved position in the journal; read by a worker."""
        return _place(self._journal.setting(SETTING.format(publication=publication)))

    def last(self, publication: str) -> Place | None:
        """The recent position from memory."""
        return self._last.get(publication)


def edition_key(publication: str, edition: str) -> str:
    """The name of a material for its position: that of each edition is saved for itself."""
    return f"{publication}@{edition}" if edition else publication


def _place(setting: str) -> Place | None:
    """The parsed position, None if there is none."""
    try:
        entry, start = json.loads(setting)
        return str(entry), (int(start), int(start))
    except (ValueError, TypeError):
        return None
