from pathlib import Path

import pytest

from desktop_app.transfer.errors import NotThereError, RefusedError, UnreachableError
from desktop_app.transfer.source import FolderSource, read_document


def test_a_file_of_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "ä b.json").write_bytes(b"{}")
    assert read_document(FolderSource(tmp_path), (tmp_path / "ä b.json").as_uri()).data == b"{}"


@pytest.mark.parametrize("way_out", ["../secret", "%2e%2e/secret", "a/../../secret", "link"])
def test_no_address_leads_out_of_the_folder(tmp_path: Path, way_out: str) -> None:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (tmp_path / "secret").write_text("private")
    (folder / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(RefusedError):
        read_document(FolderSource(folder), f"{folder.as_uri()}/{way_out}")


def test_a_missing_file_and_a_missing_stick_are_told_apart(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    source, address = FolderSource(folder), (folder / "feed.json").as_uri()
    with pytest.raises(NotThereError):
        read_document(source, address)
    folder.rmdir()
    with pytest.raises(UnreachableError, match="Put the stick"):
        read_document(source, address)
