"""The versions of kept files: what their servers call them, and whether catalogues have newer ones."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Engine, or_, select, text, update

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Key, Link, best_of, version_key
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.kept_files import KeptVersion
from desktop_app.store.shelf_tables import BlobRow, KeptFileRow, PublicationRow
from desktop_app.store.shelf_writing import writing_shelf

KEPT_KEYS = text("SELECT file_key FROM kept_file WHERE file_key IN (SELECT value FROM json_each(:keys))")


class KeptVersions:
    """The versions in an open database. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def unsure_versions(self, catalogue: str, limit: int) -> tuple[KeptVersion, ...]:
        """Kept files of which their catalogue does not say whether they are current, the longest unasked ones first."""
        key = (PublicationRow.catalogue == KeptFileRow.catalogue) & (PublicationRow.id == KeptFileRow.publication)
        query = (
            select(KeptFileRow, PublicationRow.body, BlobRow.size)
            .join(PublicationRow, key)
            .join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
            .where(
                KeptFileRow.catalogue == catalogue,
                KeptFileRow.edition == "",  # those of editions have a hash, or stay as they are
                KeptFileRow.file_key == PublicationRow.file_key,
                KeptFileRow.file_key != KeptFileRow.sha256,
                PublicationRow.page.is_not(None),
            )
            .order_by(KeptFileRow.asked_at)
            .limit(limit)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            link = best_of([from_plain(Link, one) for one in json.loads(row.body)["files"]])
            if link is not None:
                name = (row.catalogue, row.publication)
                found.append(KeptVersion(name, link.href, Sha256(row.sha256), row.size, row.etag, row.modified))
        return tuple(found)

    def kept_from(self, link: Link, wanted: Key) -> KeptVersion | None:
        """The kept file of another publication that came from the same address; None if there is none."""
        query = (
            select(KeptFileRow, BlobRow.size)
            .join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
            .where(KeptFileRow.file_key == version_key(link), BlobRow.damaged.is_(False))
            .where(or_(KeptFileRow.catalogue != wanted[0], KeptFileRow.publication != wanted[1]))
            .limit(1)
        )
        with self._engine.connect() as connection:
            row = connection.execute(query).first()
        if row is None:
            return None
        name = (row.catalogue, row.publication)
        return KeptVersion(name, link.href, Sha256(row.sha256), row.size, row.etag, row.modified)

    def kept_keys(self, keys: Sequence[str]) -> frozenset[str]:
        """Those of some keys of versions of which a publication keeps the file."""
        wanted = json.dumps(list(keys))
        with self._engine.connect() as connection:
            return frozenset(connection.execute(KEPT_KEYS, {"keys": wanted}).scalars())

    def note_version(self, kept: KeptVersion, version: tuple[str, str] | None, now: datetime) -> None:
        """Note what the server calls a kept version (ETag and time), or with None that it has another one."""
        mine = (
            (KeptFileRow.catalogue == kept.key[0])
            & (KeptFileRow.publication == kept.key[1])
            & (KeptFileRow.sha256 == kept.sha256)
        )
        values = {"asked_at": now.isoformat()}
        values |= {"file_key": ""} if version is None else {"etag": version[0], "modified": version[1]}
        with writing_shelf(self._engine) as connection:
            connection.execute(update(KeptFileRow).where(mine).values(values))
