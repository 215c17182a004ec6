"""A file encrypted with a passphrase: written and read in pieces, and never unencrypted on a disk.

It is a ZIP with two uncompressed entries, as in profiles and backups: `keys.json` (`key_slots`: Argon2id and
AES-256-GCM) and `sealed.db`, a SQLCipher database with the bytes in a table of pieces. We considered the age format: in
`pyrage` 1.4, a file with a passphrase must be decrypted completely in memory, and age does not support random access,
which reading a journal's ZIP needs. So a temporary unencrypted file would have been necessary.
"""

from __future__ import annotations

import io
import secrets
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.domain.errors import SpringshelfError
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.files.limited_zip import open_limited_zip
from desktop_app.files.temporary_folder import temporary_folder
from desktop_app.store.codes import StoreCode
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.errors import StoreError, WrongSecretError
from desktop_app.store.key_slots import MAX_FILE_SIZE, PASSPHRASE, Keys, new_key, passphrase_bytes

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

KEYS, SEALED = "keys.json", "sealed.db"
PIECE = 256 * 1024
FIND = """
SELECT start, CASE WHEN typeof(start) = 'integer' AND typeof(bytes) = 'blob' AND length(bytes) <= ? THEN bytes END
FROM piece WHERE start <= ? ORDER BY start DESC LIMIT 1
"""
UNREADABLE = (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
"""The errors of Python's `zipfile` for a damaged file."""


def is_encrypted(source: Path) -> bool:
    """Whether a file is encrypted with a passphrase in this format."""
    try:
        with open_limited_zip(source) as archive:
            return {KEYS, SEALED} <= set(archive.namelist())
    except UNREADABLE:
        return False


@contextmanager
def encrypted_writer(target: IO[bytes], folder: Path, passphrase: str) -> Iterator[IO[bytes]]:
    """A file for writing; at the end of the `with` block it is sealed and written to `target`.

    Args:
        target: an open file.
        folder: the place for a temporary folder with the sealed pieces. If the program is killed, the next encrypted
            file that is written there removes it.
        passphrase: encrypts the file.

    Raises:
        OSError: it can't be written.
    """
    key = new_key()
    sweep(folder, own_only=True)
    with unfinished_folder(folder) as room:
        database = room.path / SEALED
        with closing(DatabaseFile(database, "", key).connect(create=True)) as connection:
            # The file counts only when it is complete, so a half-written one need not survive a crash.
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("CREATE TABLE piece (start INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
            with io.BufferedWriter(_ChunkWriter(connection), PIECE) as file:
                yield file
            connection.commit()
        keys = Keys(secrets.token_hex(8)).wrapped_with(key, passphrase_bytes(passphrase), PASSPHRASE)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(KEYS, keys.to_json())
            archive.write(database, SEALED)


class _ChunkWriter(io.RawIOBase):
    """Writes into the table of pieces."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection, self._written = connection, 0

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        piece = bytes(data)[:PIECE]
        try:
            self._connection.execute("INSERT INTO piece VALUES (?, ?)", (self._written, piece))
        except sqlcipher.Error as error:
            raise OSError(f"The sealed file can't be written: {error}") from error
        self._written += len(piece)
        return len(piece)


@contextmanager
def open_encrypted(source: Path, passphrase: str) -> Iterator[IO[bytes]]:
    """Open such a file for random access reading. Its sealed pieces are in a temporary folder in the meantime.

    Raises:
        WrongSecretError: the passphrase is wrong.
        StoreError: it is damaged, or there is no space for its pieces.
    """
    with temporary_folder() as room:
        try:
            keys = _unpack(source, room / SEALED)
        except UNREADABLE as error:
            raise _damaged(source) from error
        try:
            key = keys.unwrap(passphrase_bytes(passphrase), PASSPHRASE)
        except WrongSecretError as error:
            raise WrongSecretError(StoreCode.WRONG_FILE_PASSPHRASE, source.name) from error
        try:
            connection = DatabaseFile(room / SEALED, "", key).connect(read_only=True)
        except (SpringshelfError, sqlcipher.Error) as error:
            raise _damaged(source) from error
        with closing(connection):
            try:
                pieces = _DecryptedReader(connection)
            except (OSError, sqlcipher.Error) as error:
                raise _damaged(source) from error
            with io.BufferedReader(pieces, PIECE) as file:
                yield file


def _unpack(source: Path, database: Path) -> Keys:
    """Unpack only uncompressed entries, so that the result is never larger than the file itself."""
    with open_limited_zip(source) as archive:
        for name in (KEYS, SEALED):
            entry = archive.getinfo(name)
            if entry.compress_type != zipfile.ZIP_STORED or entry.file_size > source.stat().st_size:
                raise ValueError(name)
        with archive.open(KEYS) as file:
            keys = Keys.from_json(file.read(MAX_FILE_SIZE + 1), source.name)
        with archive.open(SEALED) as file, database.open("wb") as copy:
            shutil.copyfileobj(file, copy, PIECE)
    return keys


class _DecryptedReader(io.RawIOBase):
    """Reads from the table of pieces."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection, self._place = connection, 0
        # The file is untrusted: a view instead of the table could compute endlessly.
        connection.execute("PRAGMA trusted_schema = OFF")
        found = connection.execute("SELECT type FROM sqlite_master WHERE name = 'piece'").fetchall()
        if found != [("table",)]:
            raise OSError("This sealed file has no pieces")
        last = self._piece_at(2**62)
        self._size = last[0] + len(last[1])

    def _piece_at(self, place: int) -> tuple[int, bytes]:
        """The piece with the byte at `place` (or the last piece before it), and its start."""
        try:
            found = self._connection.execute(FIND, (PIECE, place)).fetchone()
        except sqlcipher.Error as error:
            raise OSError(f"The sealed file can't be read: {error}") from error
        if found is None or found[1] is None or found[0] < 0:
            raise OSError("A piece of the sealed file is missing")
        return found[0], found[1]

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError(offset)
        self._place = start + offset
        return self._place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        if self._place >= self._size:
            return 0
        start, piece = self._piece_at(self._place)
        some = piece[self._place - start :][: len(view)]
        if not some:
            raise OSError("A piece of the sealed file is missing")
        view[: len(some)] = some
        self._place += len(some)
        return len(some)


def _damaged(source: Path) -> StoreError:
    return StoreError(StoreCode.SEALED_FILE_DAMAGED, source.name)
