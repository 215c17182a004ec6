"""Lists the files of “My files”: each on a page of its own, because no feed lists them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, text

from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.own_files import OWN_FILES, OWN_TITLE
from desktop_app.domain.publication import Publication
from desktop_app.store.database_file import Connection
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.listing_store import ListedVersion, ListingStore
from desktop_app.store.shelf_writing import writing_shelf

COVER = text(
    "UPDATE publication SET cover_sha256 = :sha256, cover_had = :sha256 WHERE catalogue = :catalogue AND id = :own"
    " AND EXISTS (SELECT 1 FROM blob WHERE sha256 = :sha256)"
)


class OwnListing:
    """The listing of “My files” in an open database; the catalogue's row has to be there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, publications: Iterable[Publication]) -> None:
        """List files, with the covers that are stored."""
        listing = ListingStore(self._engine, OWN_FILES)
        listing.begin_addition()
        covers = []
        for publication in publications:
            (file,) = publication.files
            version = ListedVersion(file.sha256 or Sha256(""))
            feed = Feed(file.href, OWN_TITLE, (FeedEntry(publication),))
            listing.store_page(file.href, listing.walk, version, feed)
            if publication.cover:
                covers.append({"catalogue": OWN_FILES, "own": publication.id, "sha256": publication.cover.sha256})
        listing.finish(whole=False)
        if covers:
            with writing_shelf(self._engine) as connection:
                connection.execute(COVER, covers)


def own_of(old: Connection) -> Sequence[Publication]:
    """The files that a perhaps damaged shelf lists, up to the first damaged row."""
    found: list[Publication] = []
    with suppress(sqlcipher.DatabaseError):
        rows = old.execute("SELECT body FROM publication WHERE catalogue = ? ORDER BY place", (OWN_FILES,))
        found.extend(from_plain(Publication, json.loads(row[0])) for row in rows)
    return found
