"""Evidence files inside the encrypted journal database, in chunks under their SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine, exists, insert, select

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.store.journal_tables import FileChunkRow

CHUNK_BYTES = 256 * 1024
Writing = Callable[[], AbstractContextManager[Connection]]


class EvidenceStore:
    """The bytes of evidence files. Every method is one transaction."""

    def __init__(self, engine: Engine, writing: Writing) -> None:
        self._engine = engine
        self._writing = writing

    def put(self, data: bytes) -> Sha256:
        """Store a file's bytes without duplicates, and return their hash."""
        digest = sha256(data)
        pieces = (data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES))
        self.put_pieces(digest, pieces)
        return digest

    def put_pieces(self, digest: Sha256, pieces: Iterable[bytes]) -> bool:
        """Store a file in chunks; returns whether it is stored now.

        If the chunks do not match the hash, nothing is stored.
        """
        try:
            with self._writing() as connection:
                if not _is_here(connection, digest):
                    _insert(connection, digest, pieces)
        except _OtherBytesError:
            return False
        return True

    def holds(self, digest: Sha256) -> bool:
        """Whether a file is stored here."""
        with self._engine.connect() as connection:
            return _is_here(connection, digest)

    def all(self) -> tuple[Sha256, ...]:
        """The hashes of all stored files."""
        with self._engine.connect() as connection:
            found = connection.execute(select(FileChunkRow.sha256).distinct().order_by(FileChunkRow.sha256))
            return tuple(Sha256(digest) for digest in found.scalars())

    def pieces(self, digest: Sha256) -> Iterator[bytes]:
        """The chunks of a file, unverified."""
        query = select(FileChunkRow.data).where(FileChunkRow.sha256 == digest).order_by(FileChunkRow.sequence)
        with self._engine.connect() as connection:
            yield from connection.execute(query.execution_options(yield_per=4)).scalars()

    def read(self, digest: Sha256) -> bytes | None:
        """A file's bytes; None if it is missing or does not match its hash."""
        data = b"".join(self.pieces(digest))
        return data if sha256(data) == digest else None


class _OtherBytesError(Exception):
    """The bytes do not match their hash; raised to roll the transaction back."""


def _insert(connection: Connection, digest: Sha256, pieces: Iterable[bytes]) -> None:
    hasher = hashlib.sha256()
    for number, piece in enumerate(_at_least_one(pieces)):
        hasher.update(piece)
        connection.execute(insert(FileChunkRow), {"sha256": digest, "sequence": number, "data": piece})
    if hasher.hexdigest() != digest:
        raise _OtherBytesError


def _is_here(connection: Connection, digest: Sha256) -> bool:
    return bool(connection.execute(select(exists().where(FileChunkRow.sha256 == digest))).scalar_one())


def _at_least_one(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Give an empty file one empty chunk, so that it differs from a missing file."""
    empty = True
    for piece in pieces:
        empty = False
        yield piece
    if empty:
        yield b""
