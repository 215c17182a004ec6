"""The names of the computers that a journal knows, as its database keeps them."""

from __future__ import annotations

import json

from desktop_app.domain.revision import DeviceId
from desktop_app.store.journal_store import JournalStore

COMPUTERS = "computer-names"


def read_computers(store: JournalStore) -> dict[DeviceId, str]:
    """The name of each copy of the journal that is known; none if they can't be read."""
    try:
        found = json.loads(store.setting(COMPUTERS) or "{}")
    except ValueError:
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {DeviceId(device): name for device, name in pairs if isinstance(name, str)}


def write_computers(store: JournalStore, names: dict[DeviceId, str]) -> None:
    """Store the names."""
    store.set_setting(COMPUTERS, json.dumps(names, ensure_ascii=False, sort_keys=True))
