"""The names of the computers on which a person's journal is written, for telling versions apart.

They are settings of each copy. A journal's file carries them, and a portfolio does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.revision import DeviceId
from desktop_app.store.computers import read_computers, write_computers
from desktop_app.store.journal_store import JournalStore

MAX_NAMES, MAX_LENGTH = 100, 40


class ComputerNames:
    """Knows the names of the copies of the journal in a store."""

    def __init__(self, store: JournalStore, this: str = "") -> None:
        """Take `this`, the name of this computer; empty if it has none."""
        self._store, self._this = store, _cleaned(this)

    def known(self) -> dict[DeviceId, str]:
        """The name of each known copy, this one included if it has written something."""
        found = read_computers(self._store)
        mine = self._store.known_device()
        if mine is not None and self._this:
            found[mine] = self._this
        return found

    def remember(self) -> None:
        """Store the name of this computer, for a copy of the database."""
        if self.known() != read_computers(self._store):
            write_computers(self._store, self.known())

    def learn(self, others: Mapping[DeviceId, str]) -> None:
        """Add the names that another copy knows; the name of this one stays."""
        learned = {device: _cleaned(name) for device, name in islice(others.items(), MAX_NAMES)}
        mine = self._store.known_device()
        names = self.known() | {device: name for device, name in learned.items() if name and device != mine}
        if names != read_computers(self._store):
            write_computers(self._store, names)


def _cleaned(name: str) -> str:
    return " ".join(clean_text(name).split())[:MAX_LENGTH]
