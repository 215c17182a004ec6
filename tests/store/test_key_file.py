from pathlib import Path

import pytest

from desktop_app.store.errors import MissingKeyError, WrongKeyError
from desktop_app.store.key_file import journal_key


def test_a_key_is_read(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    path.write_text(f"{bytes(range(32)).hex()}\n")
    assert journal_key(path) == bytes(range(32))


def test_a_missing_key_is_told_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(MissingKeyError, match="backup restore"):
        journal_key(tmp_path / "journal.key")
    assert not (tmp_path / "journal.key").exists()


@pytest.mark.parametrize("text", ["", "not hexadecimal", "abcd", "\xff"])
def test_a_file_that_holds_no_key_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "journal.key").write_bytes(text.encode("latin-1"))
    with pytest.raises(WrongKeyError, match="holds no key"):
        journal_key(tmp_path / "journal.key")
