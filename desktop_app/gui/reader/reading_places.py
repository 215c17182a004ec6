"""Where the person was in each material, remembered in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable

from desktop_app.domain.anchoring import Span
from desktop_app.domain.publication import ShelfItem
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.services.journal.journal import Journal

SETTING = "reading:{publication}"
Place = tuple[str, Span | None]
"""A part of a material, and a position in it; None for its beginning."""


class ReadingPlaces:
    """Keeps and finds places; the last ones of this session in memory, too, since their writes may not have ended."""

    def __init__(self, journal: Journal, tasks: Tasks) -> None:
        self._journal, self._tasks = journal, tasks
        self._last: dict[str, Place] = {}

    def keep(self, publication: str, entry: str, start: int) -> None:
        """Remember the part and the character at which it was on screen."""
        self._last[publication] = entry, (start, start)
        journal, name = self._journal, SETTING.format(publication=publication)
        self._tasks.run_query(lambda: journal.set_setting(name, json.dumps([entry, start])))

    def ask(self, view: MaterialView | None, item: ShelfItem | None, then: Callable[[], None] = lambda: None) -> None:
        """Ask what shows a material for the place and remember it, then call `then`."""
        if view is None or item is None or not view.entry:
            then()
            return
        publication, entry = item.publication.id, view.entry

        def keep(start: int) -> None:
            self.keep(publication, entry, start)
            then()

        view.ask_place(keep)

    def written(self, publication: str) -> Place | None:
        """What the journal holds; read by a worker."""
        return _place(self._journal.setting(SETTING.format(publication=publication)))

    def last(self, publication: str) -> Place | None:
        """The place of this session."""
        return self._last.get(publication)


def _place(setting: str) -> Place | None:
    """The place that was remembered, None where there is none."""
    try:
        entry, start = json.loads(setting)
        return str(entry), (int(start), int(start))
    except (ValueError, TypeError):
        return None
