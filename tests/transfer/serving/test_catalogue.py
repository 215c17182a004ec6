from pathlib import Path

import pytest
import requests

from desktop_app.transfer.serving.catalogue import CatalogueServer


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


REFUSED = b"Requested Range Not Satisfiable\n"


@pytest.mark.parametrize(
    ("headers", "status", "body", "part"),
    [
        ({}, 200, b"0123456789", None),
        ({"Range": "bytes=4-"}, 206, b"456789", "bytes 4-9/10"),
        ({"Range": "bytes=4-5"}, 206, b"45", "bytes 4-5/10"),
        ({"Range": "Bytes=4-5"}, 206, b"45", "bytes 4-5/10"),
        ({"Range": "bytes=4-99"}, 206, b"456789", "bytes 4-9/10"),
        ({"Range": "bytes=-3"}, 206, b"789", "bytes 7-9/10"),
        ({"Range": "bytes=-99"}, 206, b"0123456789", "bytes 0-9/10"),
        ({"Range": "bytes=0-0"}, 206, b"0", "bytes 0-0/10"),
        ({"Range": "bytes=3-1"}, 200, b"0123456789", None),
        ({"Range": "bytes=9-0"}, 200, b"0123456789", None),
        ({"Range": "bytes=-"}, 200, b"0123456789", None),
        ({"Range": "bytes=--1"}, 200, b"0123456789", None),
        ({"Range": "pages=1-2"}, 200, b"0123456789", None),
        ({"Range": "bytes=1-" + "9" * 5000}, 206, b"123456789", "bytes 1-9/10"),
        ({"Range": "bytes=" + "9" * 5000 + "-"}, 416, REFUSED, "bytes */10"),
        ({"Range": "bytes=-0"}, 416, REFUSED, "bytes */10"),
        ({"Range": "bytes=10-"}, 416, REFUSED, "bytes */10"),
        ({"Range": "bytes=1-2,4-5"}, 200, b"0123456789", None),
        ({"Range": "bytes=4-", "If-Range": '"another"'}, 200, b"0123456789", None),
    ],
)
def test_parts_are_served_as_they_are_asked_for(
    tmp_path: Path, headers: dict[str, str], status: int, body: bytes, part: str | None
) -> None:
    (tmp_path / "feed.json").write_bytes(b"0123456789")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        answer = session.get(server.address, headers=headers, timeout=5)
    assert (answer.status_code, answer.content, answer.headers.get("Content-Range")) == (status, body, part)


def test_what_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"0123456789")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        tag = session.head(server.address, timeout=5).headers["ETag"]
        again = session.get(server.address, headers={"If-None-Match": tag}, timeout=5)
        part = session.get(server.address, headers={"Range": "bytes=8-", "If-Range": tag}, timeout=5)
    assert (again.status_code, again.content) == (304, b"")
    assert (part.status_code, part.content) == (206, b"89")
