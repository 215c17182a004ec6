"""Feeds and servers that people have reported of other programs, rebuilt; `docs/reported-faults.md` lists them."""

from __future__ import annotations

import io
import json

import pytest
from PIL import Image

from desktop_app.domain.fetching import KeepMode, KeepRule
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome
from tests.services.catalogues.test_crawl import book, link, page, section

ATOM = "xmlns='http://www.w3.org/2005/Atom'"
FILE = "type='application/epub+zip' rel='http://opds-spec.org/acquisition' href='/a.epub'"
ENTRY = f"<entry><title>a</title><id>a</id><link {FILE}/></entry>"
FEEDS = {
    "a style sheet before the feed": "<?xml version='1.0'?><?xml-stylesheet href='/s' type='text/xsl'?>"
    f"<feed {ATOM}><title>T</title>{ENTRY}</feed>",
    "a prefix that is not declared": f"<feed {ATOM}><title>T</title>"
    f"<opensearch:totalResults>1</opensearch:totalResults>"
    f"{ENTRY.replace('</entry>', '<dcterms:language>en</dcterms:language></entry>')}</feed>",
    "no relation": f"<feed {ATOM}><title>T</title>"
    "<entry><title>a</title><id>a</id><link type='application/epub+zip' href='/a.epub'/></entry></feed>",
    "a thumbnail alone": f"<feed {ATOM}><title>T</title>"
    + ENTRY.replace("</entry>", "<link rel='http://opds-spec.org/image/thumbnail' href='/t.jpg'/></entry>")
    + "</feed>",
    "relation before the type, with parameters": f"<feed {ATOM}><title>T</title><entry><title>a</title><id>/b/id=1</id>"
    "<link rel='http://opds-spec.org/acquisition/open-access' type='application/epub+zip;charset=utf-8' "
    "href='/a.epub'></link><updated>2024-03-23T12:19:39+05:00</updated></entry></feed>",
    "no time in any entry": f"<feed {ATOM}><id>urn:uuid:2853dacf</id><title>T</title>{ENTRY}</feed>",
    "an empty id": f"<feed {ATOM}><title>T</title>{ENTRY.replace('<id>a</id>', '<id/>')}</feed>",
}


@pytest.mark.parametrize("kind", FEEDS)
def test_a_feed_that_other_programs_refused_is_read(workplace: OpenHome, server: FaultyServer, kind: str) -> None:
    server.answers = {"/": Answer(FEEDS[kind].encode()), "/a.epub": Answer(b"PK a", tag='"1"')}
    _, report = workplace.catalogues.add(server.address + "/")
    assert (report.found, report.refused) == (1, ())
    (item,) = workplace.shelf.items()
    assert item.publication.files[0].href == f"{server.address}/a.epub"


def test_ampersands_in_addresses_lead_to_their_pages(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": page(section("/c?page=1&size=50")), "/c?page=1&size=50": page(book("a"))}
    _, report = workplace.catalogues.add(server.address + "/")
    assert (report.found, report.refused) == (1, ())


def test_relative_addresses_are_resolved_against_the_feed_and_not_below_it(
    workplace: OpenHome, server: FaultyServer
) -> None:
    server.answers = {
        "/my/feed.php": page(section("feed.php?page=2")),
        "/my/feed.php?page=2": page(book("a").replace("/a.epub", "fetch.php?id=1")),
    }
    workplace.catalogues.add(server.address + "/my/feed.php")
    (item,) = workplace.shelf.items()
    assert item.publication.files[0].href == f"{server.address}/my/fetch.php?id=1"


def test_a_next_page_that_is_called_navigation_is_read(workplace: OpenHome, server: FaultyServer) -> None:
    typed = link("next", "/?page=1").replace("rel=", "type='application/atom+xml;kind=navigation' rel=")
    server.answers = {"/": page(book("a"), typed), "/?page=1": page(book("b"))}
    assert workplace.catalogues.add(server.address + "/")[1].found == 2


def test_pages_of_navigation_in_opds_2_are_read_from_page_0_on(workplace: OpenHome, server: FaultyServer) -> None:
    def feed(number: int, more: bool) -> Answer:
        links = [{"rel": "self", "href": f"/?page={number}"}]
        links += [{"rel": "next", "href": f"/?page={number + 1}"}] if more else []
        navigation = [{"title": f"S{number}", "href": f"/s{number}", "type": "application/opds+json"}]
        metadata = {"title": "T", "currentPage": number, "itemsPerPage": 1, "numberOfItems": 1}
        return Answer(json.dumps({"metadata": metadata, "links": links, "navigation": navigation}).encode())

    server.answers = {"/": feed(0, more=True), "/?page=1": feed(1, more=False)}
    server.answers |= {f"/s{number}": page(book(f"b{number}")) for number in range(2)}
    assert workplace.catalogues.add(server.address + "/")[1].found == 2


def test_a_redirected_file_is_downloaded(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": page(book("a")), "/a.epub": Answer(b"<title>302 Found</title>", 302, {"Location": "/b.bin"})}
    server.answers["/b.bin"] = Answer(b"x" * 100, headers={"Content-Type": "application/octet-stream"})
    rule = KeepRule(KeepMode.ALL)
    _, report = workplace.catalogues.add(server.address + "/", rule=rule)
    assert (report.kept, report.failed) == (1, 0)


def test_a_page_that_asks_for_a_click_is_not_kept_as_the_book(workplace: OpenHome, server: FaultyServer) -> None:
    portal = Answer(b"<!DOCTYPE html><title>Click</title>", headers={"Content-Type": "text/html"})
    server.answers = {
        "/": page(book("a")),
        "/a.epub": Answer(status=302, headers={"Location": "/click"}),
        "/click": portal,
    }
    _, report = workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))
    assert (report.kept, report.failed) == (0, 1)
    assert "page of its own" in english(report.refused[0])


def test_parts_of_two_versions_are_not_put_together_by_a_server_that_ignores_if_range(
    workplace: OpenHome, server: FaultyServer
) -> None:
    old, new = b"a" * 300_000, b"b" * 300_000
    tail = Answer(new[100_000:], 206, {"ETag": '"2"', "Content-Range": "bytes 100000-299999/300000"})
    server.answers = {
        "/": page(book("a").replace("application/epub+zip", "application/x-thing")),
        "/a.epub": [Answer(old, tag='"1"', cut=100_000), tail, Answer(new, tag='"2"')],
    }
    _, report = workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))
    assert report.kept == 1
    (item,) = workplace.shelf.items()
    assert workplace.shelf.file(item.kept_files[0]).read_bytes() == new


def test_a_cover_that_changes_at_its_address_is_fetched_again_when_its_entry_is_updated(
    workplace: OpenHome, server: FaultyServer
) -> None:
    def put(number: int, colour: str) -> None:
        cover = "<link rel='http://opds-spec.org/image' type='image/png' href='/c.png'/>"
        entries = [
            book(name).replace("</entry>", f"<updated>2026-01-0{number if name == 'a' else 1}</updated>{cover}</entry>")
            for name in "abcd"
        ]
        server.answers = {"/": page(*entries), "/c.png": Answer(picture(colour), headers={"Content-Type": "image/png"})}

    put(1, "red")
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    workplace.catalogues.sync(catalogue.id)
    first = {item.publication.title: item.cover_file for item in workplace.shelf.items()}
    put(2, "blue")
    server.asked.clear()
    workplace.catalogues.sync(catalogue.id)
    second = {item.publication.title: item.cover_file for item in workplace.shelf.items()}
    assert first["a"] != second["a"]
    assert all(first[name] == second[name] for name in "bcd")
    assert server.asked.count("/c.png") == 1


def picture(colour: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (30, 40), colour).save(written, "PNG")
    return written.getvalue()


def test_an_address_with_spaces_and_signs_leads_to_the_next_page(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {
        "/": page(book("a"), link("next", "/series?publisher=Boom! Comics&amp;page=2")),
        "/series?publisher=Boom!%20Comics&page=2": page(book("b")),
    }
    _, report = workplace.catalogues.add(server.address + "/")
    assert (report.found, report.refused) == (2, ())


def test_a_plus_in_a_path_and_letters_of_any_script_are_kept_as_they_are(
    workplace: OpenHome, server: FaultyServer
) -> None:
    server.answers = {
        "/": page(book("a").replace("/a.epub", "/x+y.epub"), book("b").replace("/b.epub", "/한국 Korean.epub")),
        "/x+y.epub": Answer(b"PK"),
        "/%ED%95%9C%EA%B5%AD%20Korean.epub": Answer(b"PK"),
    }
    workplace.catalogues.add(server.address + "/")
    workplace.shelf.keep(item.key for item in workplace.shelf.items())
    assert {"/x+y.epub", "/%ED%95%9C%EA%B5%AD%20Korean.epub"} <= set(server.asked)


def test_a_login_without_a_password_is_a_login(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": Answer(page(book("a")).body, login=("me@example.org", ""))}
    workplace.of_shelf.logins.save(server.address, "me@example.org", "")
    _, report = workplace.catalogues.add(server.address + "/")
    assert report.found == 1


def test_what_was_removed_here_is_fetched_again_when_it_is_asked_for(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": page(book("a"), book("b")), "/a.epub": Answer(b"a"), "/b.epub": Answer(b"b")}
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).kept == 2
    workplace.shelf.drop([(catalogue.id, "a")])
    workplace.shelf.sweep()
    assert workplace.catalogues.sync(catalogue.id).kept == 1
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).kept == 2
