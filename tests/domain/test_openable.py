from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.domain.openable import is_journal, openable

HERE = Path("/home/ana") if os.name != "nt" else Path("C:/Users/Ana")


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("opds://example.org/feed.json", "https://example.org/feed.json"),
        ("OPDS://example.org/feed.json", "https://example.org/feed.json"),
        ("opds:http://10.0.0.5:8080/feed.json", "http://10.0.0.5:8080/feed.json"),
        ("https://example.org/feed.json", "https://example.org/feed.json"),
    ],
)
def test_a_link_to_a_catalogue_is_its_address(given: str, address: str) -> None:
    assert openable(given, HERE) == address


def test_a_file_is_its_absolute_path() -> None:
    assert openable("mine.journal", HERE) == str(HERE / "mine.journal")
    assert openable(str(HERE / "mine.journal"), Path("elsewhere").absolute()) == str(HERE / "mine.journal")


@pytest.mark.skipif(os.name == "nt", reason="the address of a path without a drive")
def test_the_address_of_a_file_is_its_path() -> None:
    assert openable("file:///media/Ana%27s%20stick/mine.journal", HERE) == "/media/Ana's stick/mine.journal"


def test_a_journal_is_known_by_its_ending() -> None:
    assert is_journal("/media/stick/Mine.JOURNAL")
    assert not is_journal("/media/stick/book.epub")
