import os
import stat
from pathlib import Path

import pytest

from desktop_app.store.errors import MissingKeyError, WrongKeyError
from desktop_app.store.key_file import journal_key


def test_a_key_is_made_once_and_read_again(tmp_path: Path) -> None:
    path, journal = tmp_path / "journal.key", tmp_path / "journal.db"
    key = journal_key(path, journal)
    journal.touch()
    assert len(key) == 32
    assert journal_key(path, journal) == key


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folder private by its own lists")
def test_only_its_owner_can_read_the_key(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    journal_key(path, tmp_path / "journal.db")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_new_key_is_made_over_a_journal_that_another_opens(tmp_path: Path) -> None:
    journal = tmp_path / "journal.db"
    journal.touch()
    with pytest.raises(MissingKeyError, match="from a backup"):
        journal_key(tmp_path / "journal.key", journal)
    assert not (tmp_path / "journal.key").exists()


@pytest.mark.parametrize("text", ["", "not hexadecimal", "abcd"])
def test_a_file_that_holds_no_key_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "journal.key").write_text(text)
    with pytest.raises(WrongKeyError, match="holds no key"):
        journal_key(tmp_path / "journal.key", tmp_path / "journal.db")
