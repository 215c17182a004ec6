"""What one run through the download queue reads of it: the next rows, and the bundles that may hold their files."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Engine, Select, func, select, text

from desktop_app.domain.bundle import BundleContent, BundleLink
from desktop_app.domain.fetching import FileRole, Name
from desktop_app.domain.publication import Key
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.download_rows import ASKED_ORDER, ITS_PUBLICATION, NEEDED_FIELDS, is_due, only
from desktop_app.store.queued_file import QueuedFile, queued_file
from desktop_app.store.row_reader import NO_VALUES
from desktop_app.store.shelf_tables import DownloadRow, PublicationRow

FILES = text(
    "SELECT json_group_array(json_array(n.key, d.catalogue, d.publication, d.role, d.tries,"  # noqa: S608 - our own
    f" {NEEDED_FIELDS})) FROM json_each(:names) n"
    " JOIN download d ON d.catalogue = n.value ->> 0 AND d.publication = n.value ->> 1 AND d.role = n.value ->> 2"
    " JOIN publication p ON p.catalogue = d.catalogue AND p.id = d.publication WHERE NOT d.paused"
)
"""All rows as one JSON value: for each row, the driver would wait for the interpreter, which other threads use."""
THESE_PAGES = text("SELECT value FROM json_each(:pages)")
BUNDLES = text("SELECT id, feed ->> '$.bundles' AS bundles FROM page WHERE id IN (SELECT value FROM json_each(:pages))")


class UpcomingFile(NamedTuple):
    """A row of the queue: its key, its priority, and the page that lists its publication; None if there is none."""

    name: Name
    priority: int
    page: int | None


class UpcomingFiles:
    """The queue in an open database, for reading."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def next(
        self,
        now: datetime,
        limit: int,
        catalogues: Collection[str] | None = None,
        keys: Collection[Key] | None = None,
        roles: Collection[FileRole] = tuple(FileRole),
        *,
        exclude: Collection[Name] = (),
    ) -> list[UpcomingFile]:
        """The next due rows, in the order of `DownloadStore.due`; see there."""
        columns = (DownloadRow.catalogue, DownloadRow.publication, DownloadRow.role, DownloadRow.priority)
        query = (
            select(*columns, PublicationRow.page)
            .join(PublicationRow, ITS_PUBLICATION)
            .where(*is_due(now, roles), *only(catalogues, keys))
            .order_by(DownloadRow.priority.desc(), DownloadRow.tries, DownloadRow.added_at, ASKED_ORDER)
            .limit(limit + len(exclude))
        )
        left = (
            UpcomingFile((catalogue, publication, _role(role)), priority, page)
            for catalogue, publication, role, priority, page in self._rows(query)
            if (catalogue, publication, role) not in exclude
        )
        return list(left)[:limit]

    def files(self, names: Iterable[Name]) -> list[QueuedFile]:
        """The files of some rows, in the same order, without rows that have been deleted or paused."""
        with self._engine.connect() as connection:
            rows = json.loads(connection.execute(FILES, {"names": json.dumps(list(names))}).scalar_one())
        return [
            queued_file((catalogue, publication), _role(role), body, tries)
            for _, catalogue, publication, role, tries, body in sorted(rows, key=itemgetter(0))
        ]

    def on_pages(self, pages: Iterable[int], now: datetime) -> dict[tuple[int, FileRole], list[Name]]:
        """The due rows of all publications on some pages, by page and role, in each page's order."""
        query = (
            select(PublicationRow.page, DownloadRow.catalogue, DownloadRow.publication, DownloadRow.role)
            .join(PublicationRow, ITS_PUBLICATION)
            .where(PublicationRow.page.in_(THESE_PAGES), *is_due(now, tuple(FileRole)))
            .order_by(PublicationRow.page, PublicationRow.position)
        )
        found: dict[tuple[int, FileRole], list[Name]] = defaultdict(list)
        for page, catalogue, publication, stated in self._rows(query, {"pages": json.dumps(list(pages))}):
            role = _role(stated)
            found[page, role].append((catalogue, publication, role))
        return found

    def _rows(self, query: Select[*tuple[Any, ...]], values: Mapping[str, str] = NO_VALUES) -> list[list[Any]]:
        """The rows of a query in its order, read as one JSON value; see `FILES` and `RowReader.numbers`."""
        rows = query.subquery()
        whole = select(func.json_group_array(func.json_array(*rows.c)))
        with self._engine.connect() as connection:
            found: list[list[Any]] = json.loads(connection.execute(whole, values).scalar_one())
        return found

    def bundles(self, pages: Sequence[int]) -> dict[int, tuple[BundleLink, ...]]:
        """The bundles of covers and files that some pages name."""
        with self._engine.connect() as connection:
            rows = connection.execute(BUNDLES, {"pages": json.dumps(pages)}).all()
        return {row.id: _files_in(row.bundles) for row in rows}


@lru_cache(256)
def _role(text: str) -> FileRole:
    return FileRole(text)


def _files_in(bundles: str | None) -> tuple[BundleLink, ...]:
    found = (from_plain(BundleLink, one) for one in json.loads(bundles or "[]"))
    return tuple(one for one in found if one.content is not BundleContent.PAGES)
