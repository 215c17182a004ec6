"""A bundle has no more time than a page: a server that sends byte after byte does not hold up a crawl."""

from pathlib import Path

import pytest

from desktop_app.domain.bundle import Bundle, BundleMember
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer import source as source_module
from desktop_app.transfer.bundle_reading import fetch_checked, fetch_members
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import FolderSource

ONE, OTHER = b"one", bytes(4 * 1024 * 1024)
"""A short member, and one that does not arrive in one piece."""


@pytest.fixture
def source(tmp_path: Path) -> FolderSource:
    (tmp_path / "b.bundle").write_bytes(ONE + OTHER)
    return FolderSource(tmp_path)


def ignore(_size: int) -> None:
    """Count nothing."""


def bundle(source: FolderSource) -> Bundle:
    members = (
        BundleMember("one", 0, len(ONE), sha256(ONE)),
        BundleMember("other", len(ONE), len(OTHER), sha256(OTHER)),
    )
    return Bundle(address(source), len(ONE + OTHER), sha256(ONE + OTHER), members)


def address(source: FolderSource) -> str:
    return (source._root / "b.bundle").as_uri()


def test_an_index_that_needs_too_long_is_refused(source: FolderSource, monkeypatch: pytest.MonkeyPatch) -> None:
    link = Link(address(source), "application/json", len(ONE + OTHER), sha256(ONE + OTHER))
    assert fetch_checked(source, link, Control(), ignore) == ONE + OTHER
    monkeypatch.setattr(source_module, "DOCUMENT_SECONDS", -1)
    with pytest.raises(RefusedError):
        fetch_checked(source, link, Control(), ignore)


def test_a_bundle_that_needs_too_long_is_refused(source: FolderSource, monkeypatch: pytest.MonkeyPatch) -> None:
    made = bundle(source)
    assert [data for _, data in fetch_members(source, made, made.members, Control(), ignore)] == [ONE, OTHER]
    monkeypatch.setattr(source_module, "DOCUMENT_SECONDS", -1)
    with pytest.raises(RefusedError):
        list(fetch_members(source, made, made.members, Control(), ignore))
