"""Rows about verified files and the publications that keep them. They are written after the files.

Many rows are one parameter, as JSON. With one execution for each row, the driver would release the interpreter each
time, and wait until the threads that download give it back.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, text

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Key, Link
from desktop_app.store import text_index
from desktop_app.store.dataclass_json import to_plain
from desktop_app.store.queued_file import QueuedFile
from desktop_app.store.shelf_tables import BlobRow, IndexedFileRow, KeptFileRow, PublicationRow

COVER = text(
    "UPDATE publication SET cover_sha256 = :sha256, cover_had = :file_key "
    "WHERE catalogue = :catalogue AND id = :publication"
)


SAME_BYTES = text(
    "SELECT kept_file.catalogue, publication, edition FROM kept_file JOIN json_each(:rows) new"
    " ON kept_file.catalogue = new.value ->> 0 AND publication = new.value ->> 1 AND edition = new.value ->> 2"
    " AND sha256 = new.value ->> 3 WHERE file_key = ''"
)
"""The files that were marked as outdated, and came with the same bytes again."""
REPLACED = text(
    "DELETE FROM kept_file WHERE (catalogue, publication, edition) IN"
    " (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows))"
)
# The publication may have been removed in the meantime; its file is then deleted as unused.
KEPT = text(
    "INSERT INTO kept_file (catalogue, publication, edition, sha256, media_type, file_key, etag, modified,"
    " asked_at, captions) SELECT p.catalogue, p.id, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,"
    " value ->> 7, :now, value ->> 8 FROM json_each(:rows)"
    " JOIN publication p ON p.catalogue = value ->> 0 AND p.id = value ->> 1 WHERE TRUE ON CONFLICT DO NOTHING"
)
NOTED = text(
    "INSERT INTO blob (sha256, size, verified_at, damaged)"
    " SELECT key, value, :now, FALSE FROM json_each(:sizes) WHERE TRUE"
    " ON CONFLICT (sha256) DO UPDATE SET verified_at = excluded.verified_at, damaged = FALSE"
)
UNRELIABLE = "*"
"""In place of tag and time where the server called the same bytes another version."""


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """The version of a kept file: where it came from, what its server called it, and its size."""

    key: Key
    href: str
    sha256: Sha256
    size: int
    etag: str
    modified: str


def row_key(wanted: QueuedFile) -> dict[str, str]:
    """The key of a download in its SQL statements."""
    catalogue, publication = wanted.key
    return {
        "catalogue": catalogue,
        "publication": publication,
        "role": wanted.role.value,
        "file_key": wanted.file_key,
    }


def record_kept(connection: Connection, fetched: Sequence[tuple[QueuedFile, Link]], now: datetime) -> None:
    """Store verified files: as kept, each replacing an older one of its publication, or as covers."""
    _note_blobs(connection, [link for _, link in fetched], now)
    _keep_files(connection, [(wanted, link) for wanted, link in fetched if not wanted.role.is_cover], now)
    covers = [{**row_key(wanted), "sha256": link.sha256} for wanted, link in fetched if wanted.role.is_cover]
    if covers:
        connection.execute(COVER, covers)


def forget_unused(connection: Connection) -> tuple[Sha256, ...]:
    """Delete the rows of files that belong to no publication and no cover; returns their hashes."""
    used = select(KeptFileRow.sha256).union(
        select(PublicationRow.cover_sha256).where(PublicationRow.cover_sha256.is_not(None))
    )
    unused = connection.execute(select(BlobRow.sha256).where(BlobRow.sha256.not_in(used))).scalars().all()
    for digest in unused:
        text_index.forget_passages(connection, digest)
        connection.execute(delete(IndexedFileRow).where(IndexedFileRow.sha256 == digest))
        connection.execute(delete(BlobRow).where(BlobRow.sha256 == digest))
    return tuple(Sha256(one) for one in unused)


def _note_blobs(connection: Connection, links: Sequence[Link], now: datetime) -> None:
    sizes = {link.sha256: link.size or 0 for link in links if link.sha256 is not None}
    if sizes:
        connection.execute(NOTED, {"sizes": json.dumps(sizes), "now": now.isoformat()})


def _keep_files(connection: Connection, files: Sequence[tuple[QueuedFile, Link]], now: datetime) -> None:
    """Store verified files as kept, each replacing an older one of the same edition."""
    if not files:
        return
    names = [(*wanted.key, wanted.role.language) for wanted, _ in files]
    digests = [link.sha256 for _, link in files]
    asked = json.dumps([(*name, digest) for name, digest in zip(names, digests, strict=True)])
    same = {tuple(row) for row in connection.execute(SAME_BYTES, {"rows": asked})}
    connection.execute(REPLACED, {"rows": asked})
    rows = [
        (
            *(*name, link.sha256, link.media_type, wanted.file_key),
            *_version(wanted, is_reliable=name not in same),
            _captions(wanted),
        )
        for name, (wanted, link) in zip(names, files, strict=True)
    ]
    connection.execute(KEPT, {"rows": json.dumps(rows), "now": now.isoformat()})


def _version(wanted: QueuedFile, *, is_reliable: bool) -> tuple[str, str]:
    """What the server calls the version of a file: its tag, and its time."""
    return (wanted.etag, wanted.modified) if is_reliable else (UNRELIABLE, UNRELIABLE)


def _captions(wanted: QueuedFile) -> str:
    return json.dumps([to_plain(one) for one in wanted.captions]) if wanted.captions else ""
