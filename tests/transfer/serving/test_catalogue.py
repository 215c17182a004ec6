from pathlib import Path

import pytest
import requests

from desktop_app.transfer.serving.catalogue import CatalogueServer
from tests.waiting import PATIENCE


def test_a_folder_is_served_with_the_media_types_of_a_catalogue(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_text("{}")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.epub").write_bytes(b"PK")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        feed = session.get(server.address, timeout=PATIENCE)
        book = session.get(server.address.replace("feed.json", "files/a.epub"), timeout=PATIENCE)
        listing = session.get(server.address.replace("feed.json", "files/"), timeout=PATIENCE)
        outside = session.get(server.address.replace("feed.json", "%2e%2e/secret"), timeout=PATIENCE)
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
        answer = session.get(server.address, headers=headers, timeout=PATIENCE)
    assert (answer.status_code, answer.content, answer.headers.get("Content-Range")) == (status, body, part)


def test_what_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"0123456789")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        tag = session.head(server.address, timeout=PATIENCE).headers["ETag"]
        again = session.get(server.address, headers={"If-None-Match": tag}, timeout=PATIENCE)
        part = session.get(server.address, headers={"Range": "bytes=8-", "If-Range": tag}, timeout=PATIENCE)
    assert (again.status_code, again.content) == (304, b"")
    assert (part.status_code, part.content) == (206, b"89")


@pytest.mark.parametrize(
    ("path", "fields", "place"),
    [
        ("", {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}, "index.html"),
        ("", {"Accept": "text/html", "Accept-Language": "de, fr-CH;q=0.9, en;q=0.8"}, "index.fr.html"),
        ("", {"Accept": "text/html", "Accept-Language": "de"}, "index.html"),
        ("", {"Accept": "*/*"}, "feed.json"),
        ("", {"Accept": ""}, "feed.json"),
        ("", {"Accept": "application/atom+xml;profile=opds-catalog, application/xml;q=0.5"}, "feed.xml"),
        ("", {"Accept": "application/opds+json, application/atom+xml;q=0.9, */*;q=0.8"}, "feed.json"),
        ("opds", {"Accept": "*/*"}, "feed.xml"),
        ("opds/", {"Accept": "text/html"}, "index.html"),
        ("opds", {"Accept": "application/opds+json"}, "feed.json"),
        ("opds", {"Accept": "text/html;q=0, nonsense;;q=7"}, "feed.xml"),
    ],
)
def test_the_root_leads_to_what_the_client_reads(tmp_path: Path, path: str, fields: dict[str, str], place: str) -> None:
    for name in ("feed.json", "feed.xml", "index.html", "index.fr.html"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        answer = session.get(server.address.replace("feed.json", path), headers=fields, timeout=PATIENCE)
    assert (answer.status_code, answer.text) == (200, place)
    assert answer.history[0].headers["Vary"] == "Accept, Accept-Language"


def test_a_folder_without_a_catalogue_has_no_root(tmp_path: Path) -> None:
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        assert session.get(server.address.replace("feed.json", ""), timeout=PATIENCE).status_code == 404
        assert session.post(server.address.replace("feed.json", "opds"), timeout=PATIENCE).status_code == 404
