"""What a check finds that begins before the database is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.early_check import checking
from desktop_app.store.errors import DamagedDatabaseError


def test_a_sound_database_and_a_new_one_are_opened_as_without_it(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "shelf.db", "shelf")
    for _new_then_sound in range(2):
        with checking(file) as check:
            open_database(file, check=check).dispose()


def test_damage_is_told_when_the_database_is_opened(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "shelf.db", "shelf")
    open_database(file).dispose()
    content = bytearray(file.path.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    file.path.write_bytes(content)
    with checking(file) as check, pytest.raises(DamagedDatabaseError):
        open_database(file, check=check)


def test_a_database_that_another_program_creates_meanwhile_is_checked_then(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "shelf.db", "shelf")
    with checking(file) as check:
        open_database(file).dispose()
        open_database(file, check=check).dispose()


def test_damage_that_another_program_repairs_meanwhile_is_not_repaired_again(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "shelf.db", "shelf")
    open_database(file).dispose()
    sound = file.path.read_bytes()
    file.path.write_bytes(sound[:8192] + b"\xff" * 4096 + sound[12288:])
    with checking(file) as check:
        with pytest.raises(DamagedDatabaseError):
            check(file)
        file.path.write_bytes(sound)
        open_database(file, check=check).dispose()
