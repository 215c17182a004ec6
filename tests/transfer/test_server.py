from pathlib import Path

import pytest
import requests

from desktop_app.transfer.server import CatalogueServer
from desktop_app.transfer.whole_file import write_whole


def test_a_folder_is_served_with_the_media_types_of_a_catalogue(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_text("{}")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.epub").write_bytes(b"PK")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        feed = session.get(server.address, timeout=5)
        book = session.get(server.address.replace("feed.json", "files/a.epub"), timeout=5)
        listing = session.get(server.address.replace("feed.json", "files/"), timeout=5)
        outside = session.get(server.address.replace("feed.json", "%2e%2e/secret"), timeout=5)
    assert (feed.status_code, feed.headers["Content-Type"]) == (200, "application/opds+json")
    assert book.headers["Content-Type"] == "application/epub+zip"
    assert (listing.status_code, outside.status_code) == (404, 404)


def test_a_file_is_written_in_one_move_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "portfolio.pdf"
    write_whole(target, b"old", public=False, sync=True)

    def fail(_self: Path, _target: Path) -> Path:
        raise OSError("the stick was pulled")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="pulled"):
        write_whole(target, b"new", public=False, sync=True)
    assert [path.name for path in tmp_path.iterdir()] == ["portfolio.pdf"]
    assert target.read_bytes() == b"old"
