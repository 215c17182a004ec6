"""Detecting damage in a database: unreadable pages, and unreachable commits in the write-ahead log.

Section numbers refer to sqlite.org/fileformat2.html.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.store.database_file import (
    WAL_HEADER,
    Connection,
    DatabaseFile,
    damaged_shelf,
    is_damage,
    trouble_of,
)
from desktop_app.store.database_reason import CORRUPT, ERROR, READ_ONLY, result_code
from desktop_app.store.errors import DamagedDatabaseError, StoreError, WrongKeyError, damaged_journal

CHECKED_AT_OPENING = 64 * 1024 * 1024
"""The size in bytes up to which a database is read completely each time that it is opened, which takes less than a
third of a second. A larger one is read completely before each backup and by the doctor.
"""
FRAME_HEADER = 24
"""Bytes before each page of the log: page number, pages after a commit (0: no commit), two salts, two checksums."""
TWO_WORDS = 8
"""Bytes of two 32-bit words, the unit of the checksum."""


def check_at_opening(file: DatabaseFile) -> None:
    """Raise DamagedDatabaseError if a database of a usual size has damaged pages or lost commits."""
    if is_checked_at_opening(file):
        check_integrity(file)


def is_checked_at_opening(file: DatabaseFile) -> bool:
    """Whether a database has a usual size."""
    return file.path.stat().st_size <= CHECKED_AT_OPENING


def check_integrity(file: DatabaseFile) -> None:
    """Read all pages in use through SQLite, and compare the log with the part that SQLite reads.

    Raises:
        DamagedDatabaseError: a page is damaged, or the log has commits that SQLite no longer reads.
        StoreError: the database can't be opened.
    """
    with closing(file.connect(read_only=True)) as connection:
        check_connection(file, connection)


def check_connection(file: DatabaseFile, connection: Connection) -> None:
    """Do what `check_integrity` does through an open connection to the database."""
    if loses_commits(file, connection) or not _pages_are_sound(connection):
        raise damage_of(file)


def is_sound(file: DatabaseFile) -> bool:
    """Whether `check_integrity` finds nothing."""
    try:
        check_integrity(file)
    except (DamagedDatabaseError, WrongKeyError):
        return False
    return True


def damage_of(file: DatabaseFile) -> DamagedDatabaseError:
    """The error for a database with damaged pages."""
    return damaged_shelf(file.path) if file.key is None else damaged_journal(file.path)


def explained(error: BaseException, file: DatabaseFile) -> StoreError | None:
    """The error for SQLite's error while a database is read or written; None if it is of another type."""
    return damage_of(file) if is_damage(error, file.path) else trouble_of(error, file)


def _pages_are_sound(connection: Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlcipher.DatabaseError as error:
        if result_code(error) not in {CORRUPT, ERROR}:
            raise
        return False


def loses_commits(file: DatabaseFile, connection: Connection) -> bool:
    """Whether damage in the write-ahead log hides acknowledged commits.

    SQLite reads the log up to the first frame with a wrong checksum, and treats the rest as a result of a power
    failure. Each commit is on the disk before the next transaction begins. So if there is a frame after a commit that
    SQLite does not read, that commit was on the disk, and was damaged later.

    Args:
        file: the database.
        connection: a connection to it.
    """
    try:
        # NOOP (SQLite 3.51) reports the valid frames and writes nothing.
        valid = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1]
    except sqlcipher.DatabaseError as error:
        if result_code(error) != READ_ONLY:
            raise
        return False  # SQLite reports nothing on a write-protected volume, where nothing can be overwritten
    page_size = int(connection.execute("PRAGMA page_size").fetchone()[0])  # a text in SQLCipher
    behind_a_commit = False
    try:
        for commit in _unread_frames(file.log, max(valid, 0), page_size):
            if behind_a_commit:
                return True
            behind_a_commit = commit
    except OSError:
        return False
    return False


def _unread_frames(log: Path, valid: int, page_size: int) -> Iterator[bool]:
    """For each frame after the valid ones that belongs to the same log, whether it ends a transaction.

    A frame belongs to the log if one of its two salts matches: damage seldom affects both, and a frame of an earlier
    log has two other salts (section 4.2).
    """
    size = FRAME_HEADER + page_size
    with log.open("rb") as file:
        header = file.read(WAL_HEADER)
        whole, sums = _is_valid(header[:-8], header[-8:], (0, 0))
        if valid == 0 and whole and _has_a_commit(file, size, header[16:24], sums):
            return  # SQLite has checkpointed all of it, and starts again at the beginning
        salts = header[16:24] if whole else _usual_salts(file, size)
        file.seek(WAL_HEADER + valid * size)
        while len(frame := file.read(size)) == size:
            if frame[8:12] == salts[:4] or frame[12:16] == salts[4:]:
                yield frame[4:8] != bytes(4)


def _has_a_commit(file: IO[bytes], size: int, salts: bytes, sums: tuple[int, int]) -> bool:
    """Whether SQLite would read a transaction at the start of a log, from the first frame to its commit."""
    while len(frame := file.read(size)) == size and frame[8:16] == salts:  # no checksum covers the salts
        fits, sums = _is_valid(frame[:8] + frame[FRAME_HEADER:], frame[16:FRAME_HEADER], sums)
        if not fits:
            return False
        if frame[4:8] != bytes(4):
            return True
    return False


def _usual_salts(file: IO[bytes], size: int) -> bytes:
    """The salts of most frames of a log with a damaged header."""
    file.seek(WAL_HEADER)
    counted = Counter(frame[8:16] for frame in iter(lambda: file.read(size), b""))
    return counted.most_common(1)[0][0] if counted else b""


def _is_valid(data: bytes, checksum: bytes, before: tuple[int, int]) -> tuple[bool, tuple[int, int]]:
    """Whether a checksum of the log is correct, with its two parts, on which the next one depends (section 4.2)."""
    if len(data) % TWO_WORDS or len(checksum) != TWO_WORDS:
        return False, before
    first, second = before
    for one, other in struct.iter_unpack("<2I", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return struct.pack(">2I", first, second) == checksum, (first, second)
