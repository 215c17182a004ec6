"""The shelf's rows: catalogues, what they list, what is kept of it, and the full-text index over it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import KeepState, Link, Publication, ShelfItem
from desktop_app.store import text_index
from desktop_app.store.database import writing
from desktop_app.store.plain import from_plain, to_plain
from desktop_app.store.shelf_tables import BlobRow, CatalogueRow, KeptFileRow, PublicationRow

AnyRow = Row[*tuple[Any, ...]]
WALKS_BEFORE_GONE = 2
"""A publication leaves the shelf after it was missing from this many whole walks in a row."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How many publications a walk brought, changed and took away."""

    new: int
    changed: int
    gone: int


HALF = 32


def change_key(publication: Publication) -> str:
    """What tells whether a publication has changed: 32 digits for what a feed says of it, 32 with where its files lie.

    Only the first half counts as a change to the person.
    """
    plain = to_plain(publication)
    everything = _digest(plain)
    for link in [*plain["files"], *([plain["cover"]] if plain["cover"] else [])]:
        if link["sha256"]:
            del link["href"]
    return _digest(plain) + everything


def _digest(plain: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:HALF]


class ShelfStore:
    """The shelf in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def close(self) -> None:
        """Close the database's connections."""
        self._engine.dispose()

    def _writing(self) -> AbstractContextManager[Connection]:
        advice = "Make room on the disk, then try again. What was kept before is whole."
        return writing(self._engine, "The shelf can't be written now", advice)

    def catalogues(self) -> tuple[Catalogue, ...]:
        """All catalogues, in the order in which they were added."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(CatalogueRow).order_by(CatalogueRow.added_at, CatalogueRow.id)).all()
        return tuple(_catalogue(row) for row in rows)

    def save_catalogue(self, catalogue: Catalogue) -> None:
        """Write a catalogue, in place of what was known of it."""
        values = {
            "address": catalogue.address,
            "title": catalogue.title,
            "added_at": catalogue.added_at.isoformat(),
            "checked_at": catalogue.checked_at.isoformat() if catalogue.checked_at else None,
            "root_sha256": catalogue.root,
            "campaign": json.dumps(to_plain(catalogue.campaign)) if catalogue.campaign else None,
            "name": catalogue.name,
        }
        statement = upsert(CatalogueRow).values(id=catalogue.id, **values)
        with self._writing() as connection:
            connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    def remove_catalogue(self, catalogue: str) -> None:
        """Take a catalogue and all that it lists off the shelf. Files stay until `unused_files` is asked."""
        with self._writing() as connection:
            text_index.forget(connection, catalogue)
            connection.execute(delete(CatalogueRow).where(CatalogueRow.id == catalogue))

    def list_publications(self, catalogue: str, publications: Sequence[Publication], *, whole: bool) -> Changes:
        """Make the shelf list what a walk of the catalogue found, in that order.

        Only a whole walk counts against what it did not find.
        """
        with self._writing() as connection:
            columns = (
                PublicationRow.id,
                PublicationRow.position,
                PublicationRow.change_key,
                PublicationRow.missed_walks,
            )
            rows = connection.execute(select(*columns).where(PublicationRow.catalogue == catalogue))
            known = {row.id: row for row in rows}
            new = changed = 0
            for position, publication in enumerate(publications):
                key = change_key(publication)
                before = known.pop(publication.id, None)
                if before and (before.position, before.change_key, before.missed_walks) == (position, key, 0):
                    continue
                said_anew = before is None or before.change_key[:HALF] != key[:HALF]
                new += before is None
                changed += before is not None and said_anew
                self._write(connection, catalogue, position, publication, key)
                if said_anew:
                    text_index.index(connection, catalogue, [publication])
            gone = self._miss(connection, catalogue, known.values()) if whole else 0
        return Changes(new, changed, gone)

    def _write(self, connection: Connection, catalogue: str, position: int, publication: Publication, key: str) -> None:
        values = {
            "position": position,
            "title": publication.title,
            "kind": publication.kind.value,
            "subtopic": publication.subtopic,
            "change_key": key,
            "body": json.dumps(to_plain(publication), ensure_ascii=False),
            "missed_walks": 0,
        }
        statement = upsert(PublicationRow).values(catalogue=catalogue, id=publication.id, **values)
        connection.execute(statement.on_conflict_do_update(index_elements=["catalogue", "id"], set_=values))

    def _miss(self, connection: Connection, catalogue: str, missing: Iterable[AnyRow]) -> int:
        """Count a missed walk; take away what was missed twice, but never something of which a file is kept."""
        gone = 0
        for row in missing:
            here = (PublicationRow.catalogue == catalogue) & (PublicationRow.id == row.id)
            kept = select(KeptFileRow).where((KeptFileRow.catalogue == catalogue) & (KeptFileRow.publication == row.id))
            if row.missed_walks + 1 < WALKS_BEFORE_GONE or connection.execute(kept).first():
                connection.execute(update(PublicationRow).where(here).values(missed_walks=row.missed_walks + 1))
                continue
            connection.execute(delete(PublicationRow).where(here))
            text_index.forget(connection, catalogue, [row.id])
            gone += 1
        return gone

    def items(
        self, words: str = "", *, catalogue: str | None = None, publication: str | None = None
    ) -> tuple[ShelfItem, ...]:
        """What stands on the shelf, catalogue by catalogue in its own order.

        Args:
            words: only what has words that begin with all of these.
            catalogue: only what this catalogue lists.
            publication: only what has this id.
        """
        query = (
            select(PublicationRow)
            .join(CatalogueRow, CatalogueRow.id == PublicationRow.catalogue)
            .order_by(CatalogueRow.added_at, PublicationRow.catalogue, PublicationRow.position)
        )
        columns = (KeptFileRow.catalogue, KeptFileRow.publication, KeptFileRow.sha256, BlobRow.damaged)
        files_query = select(*columns).join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
        if catalogue is not None:
            query = query.where(PublicationRow.catalogue == catalogue)
            files_query = files_query.where(KeptFileRow.catalogue == catalogue)
        if publication is not None:
            query = query.where(PublicationRow.id == publication)
            files_query = files_query.where(KeptFileRow.publication == publication)
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            files = connection.execute(files_query).all()
            wanted = text_index.matching(connection, words) if words.split() else None
        kept: dict[tuple[str, str], list[tuple[Sha256, bool]]] = {}
        for file in files:
            kept.setdefault((file.catalogue, file.publication), []).append((Sha256(file.sha256), file.damaged))
        return tuple(
            _item(row, kept.get((row.catalogue, row.id), []))
            for row in rows
            if wanted is None or (row.catalogue, row.id) in wanted
        )

    def count(self, catalogue: str) -> int:
        """How many publications a catalogue lists."""
        query = select(func.count()).where(PublicationRow.catalogue == catalogue)
        with self._engine.connect() as connection:
            return connection.execute(query).scalar_one()

    def file_kept(self, key: tuple[str, str], link: Link, now: datetime) -> None:
        """Note that a publication's file was verified and is kept, in place of an older file of the same type.

        `link` carries the hash and size that were found.
        """
        catalogue, publication = key
        mine = (KeptFileRow.catalogue == catalogue) & (KeptFileRow.publication == publication)
        values = {
            "catalogue": catalogue,
            "publication": publication,
            "sha256": link.sha256,
            "media_type": link.media_type,
        }
        with self._writing() as connection:
            _note_blob(connection, link, now)
            connection.execute(delete(KeptFileRow).where(mine & (KeptFileRow.media_type == link.media_type)))
            connection.execute(upsert(KeptFileRow).values(values).on_conflict_do_nothing())

    def covers_kept(self, covers: Sequence[tuple[tuple[str, str], Link]], now: datetime) -> None:
        """Note which verified files are covers, by the key of their publication."""
        with self._writing() as connection:
            for (catalogue, publication), link in covers:
                _note_blob(connection, link, now)
                mine = (PublicationRow.catalogue == catalogue) & (PublicationRow.id == publication)
                connection.execute(update(PublicationRow).where(mine).values(cover_sha256=link.sha256))

    def drop_files(self, key: tuple[str, str]) -> None:
        """Note that a publication is only listed from now on."""
        catalogue, publication = key
        mine = (KeptFileRow.catalogue == catalogue) & (KeptFileRow.publication == publication)
        with self._writing() as connection:
            connection.execute(delete(KeptFileRow).where(mine))

    def blobs(self) -> tuple[Sha256, ...]:
        """The hashes of all files that the shelf counts on."""
        with self._engine.connect() as connection:
            return tuple(Sha256(one) for one in connection.execute(select(BlobRow.sha256)).scalars())

    def blob_damaged(self, digest: Sha256) -> None:
        """Note that a file is no longer what its hash says, or gone."""
        with self._writing() as connection:
            connection.execute(update(BlobRow).where(BlobRow.sha256 == digest).values(damaged=True))

    def unused_files(self) -> tuple[Sha256, ...]:
        """Files that no publication keeps and no cover shows any more; their rows go, the caller removes the bytes."""
        used = select(KeptFileRow.sha256).union(
            select(PublicationRow.cover_sha256).where(PublicationRow.cover_sha256.is_not(None))
        )
        with self._writing() as connection:
            unused = connection.execute(select(BlobRow.sha256).where(BlobRow.sha256.not_in(used))).scalars().all()
            connection.execute(delete(BlobRow).where(BlobRow.sha256.in_(unused)))
        return tuple(Sha256(one) for one in unused)


def _note_blob(connection: Connection, link: Link, now: datetime) -> None:
    values = {"size": link.size or 0, "verified_at": now.isoformat(), "damaged": False}
    statement = upsert(BlobRow).values(sha256=link.sha256, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["sha256"], set_=values))


def _item(row: AnyRow, kept: list[tuple[Sha256, bool]]) -> ShelfItem:
    state = KeepState.LISTED
    if kept:
        state = KeepState.DAMAGED if any(damaged for _, damaged in kept) else KeepState.KEPT
    return ShelfItem(
        catalogue=row.catalogue,
        publication=from_plain(Publication, json.loads(row.body)),
        position=row.position,
        state=state,
        kept_files=tuple(digest for digest, _ in kept),
        cover_file=Sha256(row.cover_sha256) if row.cover_sha256 else None,
    )


def _catalogue(row: AnyRow) -> Catalogue:
    return Catalogue(
        id=row.id,
        address=row.address,
        title=row.title,
        added_at=datetime.fromisoformat(row.added_at).astimezone(UTC),
        checked_at=datetime.fromisoformat(row.checked_at).astimezone(UTC) if row.checked_at else None,
        root=Sha256(row.root_sha256) if row.root_sha256 else None,
        campaign=from_plain(Campaign, json.loads(row.campaign)) if row.campaign else None,
        name=row.name,
    )
