"""The rows of the download queue: conditions for selecting them, and what they are about."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from functools import lru_cache

from sqlalchemy import ColumnElement, Integer, literal_column, or_, text, tuple_

from desktop_app.domain.fetching import MAX_RETRY_AFTER, FileRole
from desktop_app.domain.publication import Key
from desktop_app.store.shelf_tables import DownloadRow, PublicationRow

ASKED_ORDER: ColumnElement[int] = literal_column("download.rowid", Integer)
ITS_PUBLICATION = (PublicationRow.catalogue == DownloadRow.catalogue) & (PublicationRow.id == DownloadRow.publication)

NEEDED_FIELDS = (
    "iif(instr(d.role, ':'), json(p.body), json_object('title', p.title, 'files', p.body -> '$.files',"
    " 'cover', p.body -> '$.cover', 'caption_links', coalesce(p.body -> '$.caption_links', json('[]'))))"
)
"""The part of the JSON of a publication `p` that a row `d` needs: the descriptions are far longer."""


def is_due(now: datetime, roles: Collection[FileRole]) -> list[ColumnElement[bool]]:
    """The conditions for rows with some roles that may be tried at a time."""
    return [
        DownloadRow.again_at.is_(None)
        | (DownloadRow.again_at <= now.isoformat())
        | (DownloadRow.again_at > (now + MAX_RETRY_AFTER).isoformat()),
        DownloadRow.paused.is_(False),
        or_(*(DownloadRow.role.startswith(role.value, autoescape=True) for role in roles)),
    ]


@lru_cache(maxsize=1)
def _pairs(keys: tuple[Key, ...]) -> str:
    """Keys as a parameter; a run through a long queue asks about the same ones again and again."""
    return json.dumps(keys)


def only(catalogues: Collection[str] | None, keys: Collection[Key] | None) -> list[ColumnElement[bool]]:
    """The conditions for rows of some catalogues and some publications; None means all."""
    conditions: list[ColumnElement[bool]] = []
    if catalogues is not None:
        conditions.append(DownloadRow.catalogue.in_(list(catalogues)))
    if keys is not None:
        wanted = _pairs(tuple(keys))
        pairs = text("SELECT value ->> 0, value ->> 1 FROM json_each(:pairs)").bindparams(pairs=wanted)
        conditions.append(tuple_(DownloadRow.catalogue, DownloadRow.publication).in_(pairs))
    return conditions
