"""Damage in a database and in its write-ahead log is found; what a power cut leaves is not taken for damage."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.database import open_database
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.integrity import check_integrity
from tests.damage import flip

KEY = bytes(range(32))


@pytest.fixture(params=["shelf", "journal"])
def unclosed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DatabaseFile]:
    """A copy of a database and its log, as a program that was killed after some commits leaves them."""
    key = KEY if request.param == "journal" else None
    file = DatabaseFile(tmp_path / "used" / "some.db", request.param, key)
    open_database(file).dispose()
    connection = opened(file)
    connection.execute("PRAGMA journal_mode = WAL")
    for number in range(6):
        connection.execute("CREATE TABLE IF NOT EXISTS notes (words TEXT)")
        connection.execute("INSERT INTO notes VALUES (?)", (f"{number} words " * 900,))
    (tmp_path / "left").mkdir()
    for path in (file.path, file.log):
        shutil.copyfile(path, tmp_path / "left" / path.name)
    yield DatabaseFile(tmp_path / "left" / "some.db", request.param, key)
    connection.close()


def test_a_log_with_commits_is_sound(unclosed: DatabaseFile) -> None:
    check_integrity(unclosed)


@pytest.mark.parametrize("at", [0.0, 0.0005, 0.001, 0.2, 0.5, 0.8])
def test_damage_before_later_commits_is_found(unclosed: DatabaseFile, at: float) -> None:
    flip(unclosed.log, at)
    with pytest.raises(DamagedDatabaseError):
        check_integrity(unclosed)


def test_a_byte_that_changes_anywhere_before_later_commits_is_found(unclosed: DatabaseFile) -> None:
    size, whole = 24 + 4096, unclosed.log.read_bytes()
    commits = [one for one in range((len(whole) - 32) // size) if whole[32 + one * size + 4 :][:4] != bytes(4)]
    before_the_last = [one for one in range(commits[-2]) if one < 4 or one % 5 == 0] + [commits[-2]]
    assert len(before_the_last) > 6
    for frame in before_the_last:
        for place in (1, 5, 9, 13, 17, 21, 100, 4000):
            damaged = bytearray(whole)
            damaged[32 + frame * size + place] ^= 0x40
            unclosed.log.write_bytes(damaged)
            for left in unclosed.path.parent.glob("*-shm"):
                left.unlink()
            with pytest.raises(DamagedDatabaseError):
                check_integrity(unclosed)


def test_a_log_that_ends_within_a_transaction_is_what_a_power_cut_leaves(unclosed: DatabaseFile) -> None:
    unclosed.log.write_bytes(unclosed.log.read_bytes()[:-3000])
    check_integrity(unclosed)


def test_a_log_that_is_used_again_from_its_start_is_sound(unclosed: DatabaseFile) -> None:
    writer = opened(unclosed)
    writer.execute("PRAGMA wal_checkpoint(PASSIVE)")
    check_integrity(unclosed)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("ROLLBACK")
    check_integrity(unclosed)
    writer.execute("INSERT INTO notes VALUES ('more')")
    check_integrity(unclosed)
    writer.close()


def opened(file: DatabaseFile) -> Connection:
    connection = file.connect()
    connection.isolation_level = None
    return connection
