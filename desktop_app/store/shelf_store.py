"""The shelf's database: catalogues, their publications, and which of them are kept."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Engine, Row, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Key, MaterialName, ShelfItem
from desktop_app.store import text_index
from desktop_app.store.catalogue_rows import CatalogueRows
from desktop_app.store.dataclass_json import from_plain, to_plain
from desktop_app.store.edition_terms import WANTED_LANGUAGE
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListingStore
from desktop_app.store.shelf_listing import KeptFile, item_of
from desktop_app.store.shelf_tables import (
    BlobRow,
    CatalogueRow,
    KeptFileRow,
    PageEntryRow,
    PageRow,
    PublicationRow,
)
from desktop_app.store.shelf_writing import writing_shelf

AnyRow = Row[*tuple[Any, ...]]
COMPLETE = text(
    "SELECT p.catalogue, p.id, b.size FROM json_each(:keys) w"  # noqa: S608 - the language is a parameter
    " JOIN publication p ON p.catalogue = w.value ->> 0 AND p.id = w.value ->> 1"
    f" JOIN kept_file k ON k.catalogue = p.catalogue AND k.publication = p.id AND k.edition = {WANTED_LANGUAGE}"
    " JOIN blob b ON b.sha256 = k.sha256 AND NOT b.damaged"
)
COMPLETE_SIZE = text(f"SELECT coalesce(sum(size), 0) FROM ({COMPLETE.text})")  # noqa: S608 - as above
NAME_COLUMNS = (PublicationRow.id, PublicationRow.title, PublicationRow.subtopic, PublicationRow.sort_title)
DroppedFiles = tuple[dict[str, Any], ...]
"""Rows of files that are no longer kept."""


class ShelfStore(CatalogueRows):
    """The shelf in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(reader_of(engine))
        self._engine = engine

    def close(self) -> None:
        """Close the database's connections."""
        self._engine.dispose()

    def save_catalogue(self, catalogue: Catalogue) -> None:
        """Insert or replace a catalogue."""
        values = {
            "address": catalogue.address,
            "title": catalogue.title,
            "added_at": catalogue.added_at.isoformat(),
            "checked_at": catalogue.checked_at.isoformat() if catalogue.checked_at else None,
            "root_sha256": catalogue.root,
            "campaign": json.dumps(to_plain(catalogue.campaign)) if catalogue.campaign else None,
            "name": catalogue.name,
            "rule": json.dumps(to_plain(catalogue.rule)),
            "manifest": catalogue.manifest,
            "key": catalogue.key,
            "version": catalogue.version,
            "signed_root": catalogue.signed_root,
        }
        statement = upsert(CatalogueRow).values(id=catalogue.id, **values)
        with writing_shelf(self._engine) as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    def remove_catalogue(self, catalogue: str) -> None:
        """Remove a catalogue and its publications. Files stay until `unused_files` is called."""
        with writing_shelf(self._engine) as connection:
            mine = select(PublicationRow.number).where(PublicationRow.catalogue == catalogue)
            text_index.forget(connection, connection.execute(mine).scalars().all())
            connection.execute(delete(CatalogueRow).where(CatalogueRow.id == catalogue))

    def remove_publications(self, catalogue: str, ids: Collection[str]) -> None:
        """Remove some publications of a catalogue. Files stay until `unused_files` is called."""
        mine = (PublicationRow.catalogue == catalogue) & PublicationRow.id.in_(ids)
        entries = (PageEntryRow.catalogue == catalogue) & PageEntryRow.publication.in_(ids)
        with writing_shelf(self._engine) as connection:
            pages = connection.execute(select(PageEntryRow.page).where(entries)).scalars().all()
            numbers = connection.execute(select(PublicationRow.number).where(mine)).scalars().all()
            text_index.forget(connection, numbers)
            connection.execute(delete(PublicationRow).where(mine))
            connection.execute(delete(PageEntryRow).where(entries))
            others = select(PageEntryRow.page)
            connection.execute(delete(PageRow).where(PageRow.id.in_(pages), PageRow.id.not_in(others)))

    def listing(self, catalogue: str) -> ListingStore:
        """The writer for one crawl of a catalogue."""
        return ListingStore(self._engine, catalogue)

    def items(self, catalogue: str, *, publication: str | None = None) -> tuple[ShelfItem, ...]:
        """The publications of a catalogue in its own order: all, or those with that id."""
        query = (
            select(PublicationRow)
            .where(PublicationRow.catalogue == catalogue)
            .order_by(PublicationRow.place, PublicationRow.number)
        )
        columns = (KeptFileRow.publication, KeptFileRow.sha256, BlobRow.damaged, KeptFileRow.edition)
        files_query = select(*columns).join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
        files_query = files_query.where(KeptFileRow.catalogue == catalogue)
        if publication is not None:
            query = query.where(PublicationRow.id == publication)
            files_query = files_query.where(KeptFileRow.publication == publication)
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            files = connection.execute(files_query).all()
        kept: dict[str, list[KeptFile]] = {}
        for file in files:
            kept.setdefault(file.publication, []).append((Sha256(file.sha256), file.damaged, file.edition))
        return tuple(item_of(row, kept.get(row.id, [])) for row in rows)

    def names(self, ids: Collection[str]) -> tuple[MaterialName, ...]:
        """The names of the publications with these ids, by title, without duplicates."""
        query = select(*NAME_COLUMNS).where(PublicationRow.id.in_(ids)).order_by(PublicationRow.sort_title)
        with self._engine.connect() as connection:
            return _names(connection.execute(query).all())

    def signature(self) -> tuple[object, ...]:
        """The numbers of publications and kept files, the newest of both, and the last check of a catalogue."""
        counted = (
            select(func.count(), func.max(PublicationRow.number)).select_from(PublicationRow),
            select(func.count(), func.max(CatalogueRow.checked_at)).select_from(CatalogueRow),
            select(func.count(), func.max(KeptFileRow.sha256)).select_from(KeptFileRow),
        )
        with self._engine.connect() as connection:
            return tuple(value for query in counted for value in connection.execute(query).one())

    def some_names(self, most: int) -> tuple[MaterialName, ...]:
        """The names of at most so many publications, by title, without duplicates: kept ones first."""
        kept = select(KeptFileRow.publication)
        queries = (
            select(*NAME_COLUMNS).where(PublicationRow.id.in_(kept)),
            select(*NAME_COLUMNS).where(PublicationRow.id.not_in(kept)),
        )
        rows: list[AnyRow] = []
        with self._engine.connect() as connection:
            for query in queries:
                rows += connection.execute(query.order_by(PublicationRow.sort_title).limit(most - len(rows))).all()
        return _names(sorted(rows, key=lambda row: row.sort_title))

    def subtopic_counts(self) -> dict[str, int]:
        """The number of publications of each subtopic; a publication in two catalogues counts once."""
        query = select(PublicationRow.subtopic, func.count(PublicationRow.id.distinct()).label("materials"))
        with self._engine.connect() as connection:
            rows = connection.execute(query.group_by(PublicationRow.subtopic)).all()
        return {row.subtopic: row.materials for row in rows}

    def count_kept(self, catalogue: str) -> int:
        """The number of kept publications of a catalogue."""
        query = select(func.count(KeptFileRow.publication.distinct())).where(KeptFileRow.catalogue == catalogue)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def complete(self, keys: Collection[Key], language: str = "") -> set[Key]:
        """The publications of these of which the edition in a language is kept and undamaged; see `enqueue`."""
        wanted = json.dumps([list(key) for key in keys])
        with self._engine.connect() as connection:
            found = connection.execute(COMPLETE, {"keys": wanted, "lang": language})
            return {(catalogue, publication) for catalogue, publication, _ in found}

    def size_of(self, keys: Collection[Key], language: str = "") -> int:
        """The total size of the same files."""
        wanted = json.dumps([list(key) for key in keys])
        with self._engine.connect() as connection:
            size: int = connection.execute(COMPLETE_SIZE, {"keys": wanted, "lang": language}).scalar_one()
        return size

    def damaged(self) -> tuple[tuple[Key, str], ...]:
        """The publications with a damaged file, each with the language of its edition."""
        columns = (KeptFileRow.catalogue, KeptFileRow.publication, KeptFileRow.edition)
        query = select(*columns).join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256).where(BlobRow.damaged)
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return tuple(((row.catalogue, row.publication), row.edition) for row in rows)

    def kept_captions(self, key: Key, digest: Sha256) -> tuple[CaptionFile, ...]:
        """The captions that came with a kept file of a publication."""
        query = select(KeptFileRow.captions).where(
            KeptFileRow.catalogue == key[0], KeptFileRow.publication == key[1], KeptFileRow.sha256 == digest
        )
        with self._engine.connect() as connection:
            found = connection.execute(query).scalar_one_or_none()
        return tuple(from_plain(CaptionFile, one) for one in json.loads(found)) if found else ()

    def drop_files(self, keys: Iterable[Key]) -> DroppedFiles:
        """Mark these publications as listed only; returns what `restore_files` needs to undo it."""
        mine = (KeptFileRow.catalogue == bindparam("c")) & (KeptFileRow.publication == bindparam("p"))
        rows = [{"c": catalogue, "p": publication} for catalogue, publication in keys]
        dropped: list[dict[str, Any]] = []
        if rows:
            with writing_shelf(self._engine) as connection:
                for row in rows:
                    found = connection.execute(select(KeptFileRow).where(mine), row).mappings()
                    dropped += [dict(one) for one in found]
                connection.execute(delete(KeptFileRow).where(mine), rows)
        return tuple(dropped)

    def restore_files(self, dropped: DroppedFiles) -> set[Key]:
        """Mark files as kept again, as far as they still exist; returns the publications that have their files."""
        there = select(BlobRow.sha256).where(BlobRow.sha256.in_({one["sha256"] for one in dropped}))
        with writing_shelf(self._engine) as connection:
            whole = set(connection.execute(there).scalars())
            rows = [one for one in dropped if one["sha256"] in whole]
            if rows:
                connection.execute(upsert(KeptFileRow).on_conflict_do_nothing(), rows)
        return {(row["catalogue"], row["publication"]) for row in rows}

    def blobs(self) -> tuple[Sha256, ...]:
        """The hashes of all files that the shelf needs."""
        with self._engine.connect() as connection:
            return tuple(Sha256(scalar) for scalar in connection.execute(select(BlobRow.sha256)).scalars())

    def without_stated_hash(self) -> dict[Sha256, str]:
        """The files of which no catalogue states a hash, each with its media type; covers have none here."""
        kept = select(KeptFileRow.sha256, KeptFileRow.media_type).where(KeptFileRow.file_key != KeptFileRow.sha256)
        shown = select(PublicationRow.cover_sha256).where(
            PublicationRow.cover_sha256.is_not(None), PublicationRow.cover_had != PublicationRow.cover_sha256
        )
        with self._engine.connect() as connection:
            found: dict[str, str] = {row.cover_sha256: "" for row in connection.execute(shown)}
            found |= {row.sha256: row.media_type for row in connection.execute(kept)}
        return {Sha256(digest): media_type for digest, media_type in found.items()}

    def blob_damaged(self, digest: Sha256) -> None:
        """Mark a file as damaged or missing. The next check downloads a cover again."""
        with writing_shelf(self._engine) as connection:
            shown = update(PublicationRow).where(PublicationRow.cover_sha256 == digest)
            connection.execute(shown.values(cover_sha256=None, cover_had=""))
            connection.execute(update(BlobRow).where(BlobRow.sha256 == digest).values(damaged=True))


def _names(rows: Iterable[AnyRow]) -> tuple[MaterialName, ...]:
    return tuple({row.id: MaterialName(row.id, row.title, row.subtopic) for row in rows}.values())
