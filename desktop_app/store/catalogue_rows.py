"""Reads the rows about catalogues: their campaigns, and the groups in which they list their publications."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.fetching import KeepRule
from desktop_app.domain.hashes import Sha256
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.row_reader import OpenReader, Row

CATALOGUES = (
    "SELECT id, address, title, added_at, checked_at, root_sha256, campaign, name, rule, manifest, key, version,"
    " signed_root FROM catalogue ORDER BY added_at, id"
)
MOST_TITLED = 2_000
NAMES_STATE = "SELECT campaign, checked_at, (SELECT max(number) FROM publication) FROM catalogue ORDER BY added_at, id"
TITLED = (
    "SELECT number, title, coalesce(json_extract(body, '$.description'), '') FROM publication"
    " WHERE sort_title IN (SELECT value FROM json_each(:titles)) LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class NamesState:
    """The campaigns of all catalogues, in the order of these, and a `stamp` that differs after a check of one."""

    campaigns: tuple[Campaign, ...]
    stamp: tuple[object, ...]


class CatalogueRows:
    """The catalogues in an open database."""

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader

    def catalogues(self) -> tuple[Catalogue, ...]:
        """All catalogues, in the order in which they were added."""
        with self._open() as reader:
            return tuple(map(_catalogue, reader.named(CATALOGUES)))

    def campaigns(self) -> tuple[Campaign, ...]:
        """The campaigns of all catalogues, in the order of these; an unchanged one is the same object."""
        return self.names_state().campaigns

    def names_state(self) -> NamesState:
        """The campaigns, with what tells whether publications were added since."""
        with self._open() as reader:
            found = reader.rows(NAMES_STATE)
        stamp = tuple(value for _, *values in found for value in values)
        return NamesState(tuple(_campaign(campaign) for campaign, *_ in found if campaign), stamp)

    def texts_of(self, titles: Sequence[str]) -> list[tuple[int, str, str]]:
        """The number, title and description of the publications with one of these folded titles."""
        with self._open() as reader:
            found = reader.rows(TITLED, {"titles": json.dumps(titles), "most": MOST_TITLED})
        return [(number, title, description) for number, title, description in found]


@lru_cache(8)
def _campaign(text: str) -> Campaign:
    return from_plain(Campaign, json.loads(text))


def _catalogue(row: Row) -> Catalogue:
    return Catalogue(
        id=row.id,
        address=row.address,
        title=row.title,
        added_at=datetime.fromisoformat(row.added_at).astimezone(UTC),
        checked_at=datetime.fromisoformat(row.checked_at).astimezone(UTC) if row.checked_at else None,
        root=Sha256(row.root_sha256) if row.root_sha256 else None,
        campaign=_campaign(row.campaign) if row.campaign else None,
        name=row.name,
        rule=from_plain(KeepRule, json.loads(row.rule)),
        manifest=row.manifest,
        key=row.key,
        version=row.version,
        signed_root=Sha256(row.signed_root) if row.signed_root else None,
    )
