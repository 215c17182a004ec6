"""A file that a passphrase opens, read from any place in it."""

import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.files import limited_zip
from desktop_app.files.atomic_folder import LOCK, MARK, MARK_TEXT
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.encrypted_file import KEYS, PIECE, SEALED, encrypted_writer, is_encrypted, open_encrypted
from desktop_app.store.errors import StoreError, WrongSecretError
from desktop_app.store.key_slots import PASSPHRASE, Keys, new_key, passphrase_bytes

WORDS = "four paper boats at noon"
DATA = b"".join(number.to_bytes(4, "big") for number in range(PIECE // 2))


def make(path: Path, data: bytes = DATA) -> Path:
    with path.open("wb") as target, encrypted_writer(target, path.parent, WORDS) as file:
        for start in range(0, len(data), 100_000):
            file.write(data[start : start + 100_000])
    return path


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    return make(tmp_path / "sealed")


def test_what_was_written_is_read_and_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    path = make(tmp_path / "file")
    assert [*tmp_path.iterdir()] == [path]
    assert is_encrypted(path)
    assert DATA[:4000] not in path.read_bytes()
    with open_encrypted(path, WORDS) as file:
        assert file.read() == DATA


def test_sealed_pieces_that_a_killed_program_left_go_with_the_next_file(tmp_path: Path) -> None:
    left, own = tmp_path / ".springshelf-0123456789abcdef.part", tmp_path / "tmpmine.part"
    for folder in (left, own):
        folder.mkdir()
        (folder / SEALED).write_bytes(b"sealed")
    (left / MARK).write_bytes(MARK_TEXT)
    (left / LOCK).touch()
    make(tmp_path / "file")
    assert {path.name for path in tmp_path.iterdir()} == {"file", own.name}


def test_an_empty_file_is_refused_like_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(StoreError), open_encrypted(make(tmp_path / "file", b""), WORDS):
        pass


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(DATA) + 5), st.integers(0, 3 * PIECE))
def test_it_is_read_from_any_place(sealed: Path, start: int, length: int) -> None:
    with open_encrypted(sealed, WORDS) as file:
        file.seek(start)
        assert file.read(length) == DATA[start : start + length]
        file.seek(-4, 2)
        assert file.read() == DATA[-4:]


def test_another_passphrase_opens_nothing(sealed: Path) -> None:
    with pytest.raises(WrongSecretError, match="not the right passphrase"), open_encrypted(sealed, WORDS + "!"):
        pass


def test_the_same_passphrase_from_another_keyboard_opens_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as target, encrypted_writer(target, tmp_path, "caf\u00e9") as file:
        file.write(b"x")
    with open_encrypted(path, "cafe\u0301") as file:
        assert file.read() == b"x"


@pytest.mark.parametrize("name", ["", "a.txt", KEYS, SEALED])
def test_other_files_are_not_taken_for_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / "file"
    assert not is_encrypted(path)
    path.write_bytes(b"no archive")
    assert not is_encrypted(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name or "empty", b"")
    assert not is_encrypted(path)


def keys_and_database(tmp_path: Path, build: Callable[[Any], object]) -> Path:
    """A sealed file whose database somebody else made."""
    key, database = new_key(), tmp_path / "made.db"
    with closing(DatabaseFile(database, "", key).connect(create=True)) as connection:
        build(connection)
        connection.commit()
    path = tmp_path / "file"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(KEYS, Keys("somebody").wrapped_with(key, passphrase_bytes(WORDS), PASSPHRASE).to_json())
        archive.write(database, SEALED)
    return path


def read_all(path: Path) -> None:
    with open_encrypted(path, WORDS) as file:
        while file.read(PIECE):
            pass


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE other (start, bytes)"],
        ["CREATE VIEW piece AS SELECT 0 AS start, zeroblob(1000000000) AS bytes"],
        ["CREATE TABLE piece (start, bytes)", "INSERT INTO piece VALUES (0, 'a text')"],
        ["CREATE TABLE piece (start, bytes)", f"INSERT INTO piece VALUES (0, zeroblob({3 * PIECE}))"],
        ["CREATE TABLE piece (start, bytes)", "INSERT INTO piece VALUES (-5, x'00')"],
        ["CREATE TABLE piece (start, bytes)", "INSERT INTO piece VALUES (0, x'00'), (9, x'00')"],
        ["CREATE TABLE piece (start, bytes)", "INSERT INTO piece VALUES (0, x''), (9, x'00')"],
    ],
)
def test_a_hostile_database_inside_is_refused(tmp_path: Path, statements: list[str]) -> None:
    path = keys_and_database(tmp_path, lambda connection: [connection.execute(one) for one in statements])
    with pytest.raises((StoreError, OSError)):
        read_all(path)


def test_what_was_packed_to_grow_is_refused_before_it_is_unpacked(tmp_path: Path, sealed: Path) -> None:
    with zipfile.ZipFile(sealed) as archive:
        keys = archive.read(KEYS)
    path = tmp_path / "file"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(KEYS, keys, zipfile.ZIP_STORED)
        archive.writestr(SEALED, bytes(10_000_000))
    with pytest.raises(StoreError, match="damaged"), open_encrypted(path, WORDS):
        pass


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_changed_byte_is_noticed(tmp_path: Path, sealed: Path, share: float) -> None:
    data = bytearray(sealed.read_bytes())
    data[int(len(data) * share)] ^= 1
    path = tmp_path / "file"
    path.write_bytes(data)
    with pytest.raises((StoreError, OSError)):
        read_all(path)


@pytest.mark.parametrize("share", [0.2, 0.7, 0.999])
def test_a_file_that_was_cut_is_not_taken_for_whole(tmp_path: Path, sealed: Path, share: float) -> None:
    path = tmp_path / "file"
    path.write_bytes(sealed.read_bytes()[: int(sealed.stat().st_size * share)])
    assert not is_encrypted(path)
    with pytest.raises(StoreError, match="damaged"), open_encrypted(path, WORDS):
        pass


def test_a_container_whose_database_is_none_is_told(sealed: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    with zipfile.ZipFile(sealed) as source, zipfile.ZipFile(broken, "w") as target:
        target.writestr(KEYS, source.read(KEYS))
        target.writestr(SEALED, b"no database" * 500)
    with pytest.raises(StoreError), open_encrypted(broken, WORDS) as file:
        file.read()


def test_a_zip_with_a_million_names_is_not_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.journal"
    with zipfile.ZipFile(target, "w") as archive:
        for name in (KEYS, SEALED):
            archive.writestr(name, b"")
    assert is_encrypted(target)
    monkeypatch.setattr(limited_zip, "MAX_DIRECTORY", 10)
    assert not is_encrypted(target)
