"""Reads the download queue and its rules, for lists."""

from __future__ import annotations

import json
from datetime import datetime

from desktop_app.domain.codes import kept_message
from desktop_app.domain.fetching import Download, DownloadState, FetchRules, FileRole
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.queued_file import queued_file
from desktop_app.store.row_reader import OpenReader, Row

WAITING = (
    "SELECT d.catalogue, d.publication, d.role, d.priority, d.tries, d.again_at, d.error, d.paused, p.body"
    " FROM download d JOIN publication p ON p.catalogue = d.catalogue AND p.id = d.publication"
    " ORDER BY d.priority DESC, d.added_at, d.rowid LIMIT :most"
)
RULES = "SELECT value FROM setting WHERE name = 'fetching'"
ALL = -1
"""SQLite's limit of a query without one."""


class QueueListing:
    """The download queue in an open database."""

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader

    def downloads(self, limit: int | None = None) -> tuple[Download, ...]:
        """The queue, most urgent first: all of it, or its beginning."""
        with self._open() as reader:
            rows = reader.named(WAITING, {"most": ALL if limit is None else limit})
        return tuple(map(_download, rows))

    def rules(self) -> FetchRules:
        """The download rules of this computer."""
        with self._open() as reader:
            found = reader.value(RULES)
        return from_plain(FetchRules, json.loads(found)) if found else FetchRules()


def _download(row: Row) -> Download:
    key, role = (row.catalogue, row.publication), FileRole(row.role)
    wanted = queued_file(key, role, json.loads(row.body), row.tries)
    again = datetime.fromisoformat(row.again_at) if row.again_at else None
    state = DownloadState.LATER if again else DownloadState.WAITING
    return Download(
        *key,
        role,
        wanted.title,
        (wanted.link.size or 0) if wanted.link else 0,
        row.priority,
        DownloadState.PAUSED if row.paused else state,
        tries=row.tries,
        again_at=again,
        error=kept_message(row.error) if row.error else None,
    )
