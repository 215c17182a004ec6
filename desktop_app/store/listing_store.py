"""Writes the listing of a catalogue, page by page, during a crawl.

Policy: each page is one transaction, so that an interrupted crawl keeps what it read, and the next one need not read it
again. The old listing stays until the end of the crawl; only a complete crawl removes publications, after they were
missing from `WALKS_BEFORE_GONE` complete crawls in a row that read different documents. A crawl never removes kept
publications.

A missing publication, kept or not, is marked as gone by a second complete crawl, also if it reads the same documents:
this crawl asks the server itself, past all caches. That is enough for a mark, because the next crawl that lists the
publication takes the mark away. It is not enough to remove anything, because a server may send the same incomplete
documents again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, exists, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.folding import fold
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Publication, best_file, version_key
from desktop_app.store import text_index
from desktop_app.store.dataclass_json import from_plain, to_plain
from desktop_app.store.shelf_tables import (
    BarrenBranchRow,
    CatalogueRow,
    KeptFileRow,
    PageEntryRow,
    PageRow,
    PublicationRow,
)
from desktop_app.store.shelf_writing import writing_shelf

WALKS_BEFORE_GONE = 2
"""A publication is removed from the shelf after it was missing from this many complete crawls in a row."""
HALF = 32
FIXED = {"catalogue", "id", "number", "position", "place"}
"""The columns of a publication that an update keeps."""
LATER = ("editions", "captions", "interactivity", "levels", "caption_links")
"""Fields that rows of earlier versions do not have: without them, a publication has the same key as before."""
CHUNK = 500
"""The number of rows in one statement: SQLite limits the number of values."""
AnyRow = Row[*tuple[Any, ...]]

FIRST_PLACES = text(
    "UPDATE publication SET (page, position) = ("
    "  SELECT e.page, e.position FROM page_entry e JOIN page g ON g.id = e.page"
    "  WHERE e.catalogue = publication.catalogue AND e.publication = publication.id"
    "  ORDER BY g.position, e.position LIMIT 1) "
    "WHERE catalogue = :catalogue AND EXISTS ("
    "  SELECT 1 FROM page_entry e WHERE e.catalogue = publication.catalogue AND e.publication = publication.id) "
    "AND (page IS NULL OR id IN ("
    "  SELECT e.publication FROM page_entry e JOIN page g ON g.id = e.page"
    "  WHERE g.catalogue = :catalogue AND g.read_in = :walk))"
)
NO_PAGE = text(
    "UPDATE publication SET page = NULL WHERE catalogue = :catalogue AND page IS NOT NULL "
    "AND page NOT IN (SELECT id FROM page WHERE catalogue = :catalogue AND read_in <> :walk) AND NOT EXISTS ("
    "  SELECT 1 FROM page_entry e WHERE e.catalogue = publication.catalogue AND e.publication = publication.id)"
)
PLACES = text(
    "UPDATE publication SET place = position + 100000 * coalesce("
    "  (SELECT g.position FROM page g WHERE g.id = publication.page), 10000000) "
    "WHERE catalogue = :catalogue AND place <> position + 100000 * coalesce("
    "  (SELECT g.position FROM page g WHERE g.id = publication.page), 10000000)"
)
"""The position of each publication in the catalogue; those that no page lists are last."""
NEW_PLACE = 10**13
"""Until the end of their crawl, new publications are last, in the order of their arrival."""
MISSED = text(
    "SELECT 1 FROM publication WHERE catalogue = :catalogue AND page IS NULL AND missed_walks > 0 AND NOT gone LIMIT 1"
)
UPDATED = text("UPDATE publication SET updated = :stated WHERE catalogue = :catalogue AND id = :own")
ASK_FIRST = text("UPDATE kept_file SET asked_at = '' WHERE catalogue = :catalogue AND publication = :own")
NEW_COVERS = text(
    "UPDATE publication SET cover_had = '' WHERE catalogue = :catalogue AND id = :own AND cover_key <> ''"
    " AND cover_key NOT IN (SELECT sha256 FROM blob)"
)
"""Without a hash, an address does not say whether the picture behind it is another one now."""
FEW_ENTRIES = 3
"""On a page with fewer entries, all of them may have changed."""
GONE = text(
    "SELECT id, number FROM publication"
    " WHERE catalogue = :catalogue AND page IS NULL AND missed_walks >= :limit AND NOT EXISTS"
    "  (SELECT 1 FROM kept_file k WHERE k.catalogue = publication.catalogue AND k.publication = publication.id)"
)


@dataclass(frozen=True, slots=True)
class ListingChanges:
    """The numbers of publications that a page added and changed."""

    new: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class ListedVersion:
    """The version of a page: the hash of its bytes, and its server's validators (empty if there are none)."""

    sha256: Sha256
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class CachedPage:
    """A page as it was last read: `feed` contains everything except its entries."""

    number: int
    version: ListedVersion
    feed: Feed


def _change_key(plain: dict[str, Any]) -> str:
    """The key that shows changes to a publication: 32 digits for its metadata, 32 that include its files' addresses.

    Only a change of the first half is reported to the person.
    """
    plain = {name: value for name, value in plain.items() if value or name not in LATER}
    everything = _digest(plain)
    editions = {"editions": [*map(_without_address, plain["editions"])]} if "editions" in plain else {}
    links = [*plain["files"], *([plain["cover"]] if plain["cover"] else [])]
    nowhere = [_nowhere(link) for link in links]
    count = len(plain["files"])
    return _digest({**plain, **editions, "files": nowhere[:count], "cover": nowhere[count:]}) + everything


def _nowhere(link: dict[str, Any]) -> dict[str, Any]:
    return {**link, "href": ""} if link["sha256"] else link


def _without_address(edition: dict[str, Any]) -> dict[str, Any]:
    cover = edition["cover"]
    return {**edition, "file": _nowhere(edition["file"]), "cover": _nowhere(cover) if cover else None}


def _digest(plain: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:HALF]


class ListingStore:
    """The listing of one catalogue in an open database, during one crawl. Every method is one transaction."""

    def __init__(self, engine: Engine, catalogue: str) -> None:
        self._engine = engine
        self._catalogue = catalogue
        self._walk = 0

    def begin(self) -> dict[str, CachedPage]:
        """Begin a crawl; returns the known pages of earlier crawls, by address."""
        self.begin_addition()
        with self._engine.connect() as connection:
            rows = connection.execute(select(PageRow).where(PageRow.catalogue == self._catalogue)).all()
        return {row.href: _known(row) for row in rows}

    def begin_addition(self) -> None:
        """Begin a crawl that only adds pages, and so needs no known ones."""
        mine = CatalogueRow.id == self._catalogue
        with writing_shelf(self._engine) as connection:
            connection.execute(update(CatalogueRow).where(mine).values(walk=CatalogueRow.walk + 1))
            self._walk = connection.execute(select(CatalogueRow.walk).where(mine)).scalar_one()

    def page(self, href: str) -> CachedPage | None:
        """A known page of an earlier crawl, or None."""
        query = select(PageRow).where(PageRow.catalogue == self._catalogue, PageRow.href == href)
        with self._engine.connect() as connection:
            row = connection.execute(query).one_or_none()
        return _known(row) if row else None

    def store_page(
        self, href: str, position: int, version: ListedVersion, feed: Feed, told: Collection[str] = ()
    ) -> ListingChanges:
        """Replace the listing of a page.

        Args:
            href: the page's address.
            position: its position in the crawl.
            version: the version of its bytes.
            feed: its content.
            told: ids of publications that an earlier page of this crawl has described: pages often differ in detail,
                and the metadata would change back and forth.
        """
        entries = _each_once(feed.entries)
        beside = json.dumps(to_plain(replace(feed, entries=(), problems=())), ensure_ascii=False)
        values = {
            "position": position,
            "seen_in": self._walk,
            "read_in": self._walk,
            "sha256": version.sha256,
            "etag": version.etag,
            "modified": version.modified,
            "feed": beside,
        }
        statement = upsert(PageRow).values(catalogue=self._catalogue, href=href, **values)
        statement = statement.on_conflict_do_update(index_elements=["catalogue", "href"], set_=values)
        with writing_shelf(self._engine) as connection:
            page = connection.execute(statement.returning(PageRow.id)).scalar_one()
            connection.execute(delete(PageEntryRow).where(PageEntryRow.page == page))
            said = {entry.publication.id: entry.publication for entry in entries if entry.publication.id not in told}
            publications = list(said.values())
            parts = [publications[start : start + CHUNK] for start in range(0, len(publications), CHUNK)]
            changes = [self._list(connection, part) for part in parts]
            self._note_updates(connection, {entry.publication.id: entry.updated for entry in entries})
            if entries:
                connection.execute(insert(PageEntryRow), [self._entry(page, *one) for one in enumerate(entries)])
        return ListingChanges(sum(change.new for change in changes), sum(change.changed for change in changes))

    def _entry(self, page: int, position: int, entry: FeedEntry) -> dict[str, Any]:
        return {
            "page": page,
            "position": position,
            "catalogue": self._catalogue,
            "publication": entry.publication.id,
            "lane": entry.lane,
        }

    def _list(self, connection: Connection, publications: Sequence[Publication]) -> ListingChanges:
        columns = (PublicationRow.id, PublicationRow.number, PublicationRow.change_key)
        ids = [one.id for one in publications]
        mine = (PublicationRow.catalogue == self._catalogue) & PublicationRow.id.in_(ids)
        known = {row.id: row for row in connection.execute(select(*columns).where(mine))}
        last = connection.execute(select(func.coalesce(func.max(PublicationRow.number), 0))).scalar_one()
        rows: list[dict[str, Any]] = []
        said_anew: list[tuple[int, Publication]] = []
        for publication in publications:
            plain = to_plain(publication)
            key = _change_key(plain)
            before = known.get(publication.id)
            if before is not None and before.change_key == key:
                continue
            last += before is None
            number = last if before is None else before.number
            rows.append(self._row(publication, plain, key, number))
            if before is None or before.change_key[:HALF] != key[:HALF]:
                said_anew.append((number, publication))
        if rows:
            statement = upsert(PublicationRow)
            kept = {name: statement.excluded[name] for name in rows[0] if name not in FIXED}
            connection.execute(statement.on_conflict_do_update(index_elements=["catalogue", "id"], set_=kept), rows)
        text_index.index(connection, said_anew)
        new = sum(one.id not in known for _, one in said_anew)
        return ListingChanges(new, len(said_anew) - new)

    def _note_updates(self, connection: Connection, stated: Mapping[str, str]) -> None:
        """Note when entries were last changed; their files are asked about first, and their covers fetched again.

        Some servers state the present time in all entries. If all entries of a page have changed, that is no news.
        """
        known: dict[str, str] = {}
        mine = PublicationRow.catalogue == self._catalogue
        ids = [one for one, updated in stated.items() if updated]
        for start in range(0, len(ids), CHUNK):
            query = select(PublicationRow.id, PublicationRow.updated)
            rows = connection.execute(query.where(mine, PublicationRow.id.in_(ids[start : start + CHUNK])))
            known |= {row.id: row.updated for row in rows}
        new = {one: stated[one] for one, before in known.items() if before != stated[one]}
        if new:
            rows_of = [{"own": one, "catalogue": self._catalogue, "stated": updated} for one, updated in new.items()]
            connection.execute(UPDATED, rows_of)
        moved = [one for one in new if known[one]]
        if moved and (len(moved) < len(known) or len(known) < FEW_ENTRIES):
            keys = [{"own": one, "catalogue": self._catalogue} for one in moved]
            connection.execute(ASK_FIRST, keys)
            connection.execute(NEW_COVERS, keys)

    def _row(self, publication: Publication, plain: dict[str, Any], key: str, number: int) -> dict[str, Any]:
        return {
            "catalogue": self._catalogue,
            "id": publication.id,
            "number": number,
            "position": 0,
            "place": NEW_PLACE + number,
            "sort_title": fold(publication.title),
            "language": publication.language,
            "audiences": " ".join(publication.audiences),
            "minutes": publication.minutes,
            "levels": "\n".join(publication.levels),
            "title": publication.title,
            "kind": publication.kind.value,
            "subtopic": publication.subtopic,
            "change_key": key,
            "body": json.dumps(plain, ensure_ascii=False),
            "missed_walks": 0,
            "file_key": version_key(best_file(publication)),
            "cover_key": version_key(publication.cover),
            "editions": " ".join(one.language for one in publication.editions),
        }

    def mark_unchanged(self, pages: Sequence[tuple[CachedPage, int]]) -> None:
        """Record that the crawl found these pages unchanged, with their positions."""
        mine = text("UPDATE page SET seen_in = :walk, position = :position WHERE id = :number")
        rows = [{"walk": self._walk, "position": place, "number": page.number} for page, place in pages]
        if rows:
            with writing_shelf(self._engine) as connection:
                connection.execute(mine, rows)

    def listed_on(self, page: CachedPage) -> tuple[Publication, ...]:
        """The publications of a known page."""
        query = (
            select(PublicationRow.body)
            .join(
                PageEntryRow,
                (PageEntryRow.catalogue == PublicationRow.catalogue) & (PageEntryRow.publication == PublicationRow.id),
            )
            .where(PageEntryRow.page == page.number)
        )
        with self._engine.connect() as connection:
            return tuple(from_plain(Publication, json.loads(body)) for body in connection.execute(query).scalars())

    @property
    def walk(self) -> int:
        """The number of the current crawl."""
        return self._walk

    def listed(self) -> set[str]:
        """The ids of the publications that any page lists."""
        query = select(PageEntryRow.publication).distinct().where(PageEntryRow.catalogue == self._catalogue)
        with self._engine.connect() as connection:
            return set(connection.execute(query).scalars())

    def barren(self) -> frozenset[str]:
        """The links of the navigation that led to nothing new in an earlier crawl."""
        query = select(BarrenBranchRow.href).where(BarrenBranchRow.catalogue == self._catalogue)
        with self._engine.connect() as connection:
            return frozenset(connection.execute(query).scalars())

    def save_barren(self, hrefs: Iterable[str]) -> None:
        """Replace these links."""
        rows = [{"catalogue": self._catalogue, "href": href} for href in sorted(hrefs)]
        with writing_shelf(self._engine) as connection:
            connection.execute(delete(BarrenBranchRow).where(BarrenBranchRow.catalogue == self._catalogue))
            if rows:
                connection.execute(insert(BarrenBranchRow), rows)

    def misses_any(self) -> bool:
        """Whether earlier crawls missed a publication that is still on the shelf and not yet marked as gone."""
        with self._engine.connect() as connection:
            return connection.execute(MISSED, {"catalogue": self._catalogue}).first() is not None

    def finish(self, *, whole: bool, counts: bool = True, left_out: bool = False, anew: bool = False) -> int:
        """End the crawl: update all positions and, if it was complete, count missing publications.

        Args:
            whole: the walk read everything.
            counts: it read other documents than the last one; else it is no second opinion about what is missing.
            left_out: it left out pages that list nothing of their own. They stay as they were last read.
            anew: it read every document from the server itself, later than the last crawl.

        Returns:
            The number of publications that were removed from the shelf, or are kept and now marked as gone.
        """
        unseen = (PageRow.catalogue == self._catalogue) & (PageRow.seen_in != self._walk)
        with writing_shelf(self._engine) as connection:
            if whole and not left_out:
                connection.execute(delete(PageRow).where(unseen))
            for statement in (NO_PAGE, FIRST_PLACES, PLACES):
                connection.execute(statement, {"catalogue": self._catalogue, "walk": self._walk})
            if not whole:
                return 0
            marked = self._mark_gone(connection, certain=counts or anew)
            return marked + (self._take_away(connection) if counts else 0)

    def confirm(self) -> int:
        """Record another complete crawl with the same result; returns the number of removed publications."""
        with writing_shelf(self._engine) as connection:
            return self._mark_gone(connection, certain=True) + self._take_away(connection)

    def _mark_gone(self, connection: Connection, *, certain: bool) -> int:
        """Mark what an earlier crawl missed, too, if it is certain; returns the number of kept ones among it."""
        mine = PublicationRow.catalogue == self._catalogue
        back = mine & PublicationRow.gone & PublicationRow.page.is_not(None)
        connection.execute(update(PublicationRow).where(back).values(gone=False))
        missed = mine & PublicationRow.page.is_(None) & (PublicationRow.missed_walks > 0) & ~PublicationRow.gone
        if not certain:
            return 0
        is_kept = exists().where(
            KeptFileRow.catalogue == PublicationRow.catalogue, KeptFileRow.publication == PublicationRow.id
        )
        kept = connection.execute(select(func.count()).select_from(PublicationRow).where(missed, is_kept)).scalar_one()
        connection.execute(update(PublicationRow).where(missed).values(gone=True))
        return int(kept)

    def _take_away(self, connection: Connection) -> int:
        """Count the crawls that missed publications, and remove those that were missing often enough."""
        mine = PublicationRow.catalogue == self._catalogue
        lost = mine & PublicationRow.page.is_(None)
        connection.execute(update(PublicationRow).where(lost).values(missed_walks=PublicationRow.missed_walks + 1))
        found = mine & PublicationRow.page.is_not(None) & (PublicationRow.missed_walks > 0)
        connection.execute(update(PublicationRow).where(found).values(missed_walks=0))
        gone = connection.execute(GONE, {"catalogue": self._catalogue, "limit": WALKS_BEFORE_GONE}).all()
        text_index.forget(connection, [row.number for row in gone])
        for start in range(0, len(gone), CHUNK):
            ids = [row.id for row in gone[start : start + CHUNK]]
            connection.execute(delete(PublicationRow).where(mine & PublicationRow.id.in_(ids)))
        return len(gone)

    def pages(self) -> int:
        """The number of known pages of the catalogue."""
        query = select(func.count()).select_from(PageRow).where(PageRow.catalogue == self._catalogue)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def found(self) -> int:
        """The number of publications on the pages of the catalogue, without duplicates."""
        query = select(func.count(PageEntryRow.publication.distinct())).where(PageEntryRow.catalogue == self._catalogue)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()


def _each_once(entries: Sequence[FeedEntry]) -> tuple[FeedEntry, ...]:
    """One entry for each publication and group, because some pages list one twice."""
    return tuple({(entry.publication.id, entry.lane): entry for entry in entries}.values())


def _known(row: AnyRow) -> CachedPage:
    return CachedPage(
        row.id, ListedVersion(Sha256(row.sha256), row.etag, row.modified), from_plain(Feed, json.loads(row.feed))
    )
