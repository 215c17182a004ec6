"""Walks through catalogues as real servers make them."""

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.catalogue.feeds import read_feed
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.catalogues import crawl
from desktop_app.services.catalogues.crawl import MAX_BARREN_DEPTH, MAX_REPEATED_PAGES, Crawler
from desktop_app.services.catalogues.crawl_steps import CrawlResult, QueuedPage, shortened
from desktop_app.services.catalogues.page_reading import version_of
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import read_document
from tests.english import english
from tests.faults import Answer, FaultyServer


def book(name: str, number: str = "") -> str:
    return (
        f"<entry><title>{name}</title><id>{number or name}</id><link type='application/epub+zip' "
        f"rel='http://opds-spec.org/acquisition' href='/{name}.epub'/></entry>"
    )


def section(href: str) -> str:
    return f"<entry><title>{href}</title><id>{href}</id><link type='application/atom+xml' href='{href}'/></entry>"


def link(rel: str, href: str) -> str:
    return f"<link rel='{rel}' href='{href}'/>"


def page(*parts: str) -> Answer:
    return Answer(f"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>{''.join(parts)}</feed>".encode())


@pytest.fixture
def store(tmp_path: Path, server: FaultyServer) -> Iterator[ShelfStore]:
    made = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    made.save_catalogue(Catalogue("c", server.address + "/", "T", datetime(2023, 3, 1, tzinfo=UTC)))
    yield made
    made.close()


def walk(server: FaultyServer, store: ShelfStore) -> CrawlResult:
    source, listing = HttpSource("test"), store.listing("c")
    try:
        root = read_document(source, server.address + "/")
        done = Crawler(source, listing, Control(), lambda _seconds: None).crawl(
            root.address, version_of(root), read_feed(root.data, root.address)
        )
    finally:
        source.close()
    listing.finish(whole=done.whole, left_out=done.left_out)
    return done


def titles(store: ShelfStore) -> list[str]:
    return [item.publication.title for item in store.items("c")]


def test_navigation_that_links_to_itself_under_growing_addresses_ends(server: FaultyServer, store: ShelfStore) -> None:
    deep = MAX_BARREN_DEPTH * 3
    server.answers = {
        "/": page(section("/x?a"), section("/good")),
        "/good": page(book("good")),
        **{"/x?" + "a" * many: page(book("a"), section("/x?" + "a" * (many + 1))) for many in range(1, deep)},
    }
    done = walk(server, store)
    assert titles(store) == ["a", "good"]
    assert MAX_BARREN_DEPTH < done.requests < MAX_BARREN_DEPTH + 6
    assert any("repeat" in english(problem) for problem in done.problems)


def test_deep_navigation_with_something_new_now_and_then_is_walked_whole(
    server: FaultyServer, store: ShelfStore
) -> None:
    deep = MAX_BARREN_DEPTH * 3
    server.answers = {"/": page(section("/1"))}
    server.answers |= {f"/{level}": page(book(f"b{level // 15}"), section(f"/{level + 1}")) for level in range(1, deep)}
    server.answers[f"/{deep}"] = page(book("last"))
    walk(server, store)
    assert "last" in titles(store)


def test_nested_navigation_is_walked_whole_and_each_page_once(server: FaultyServer, store: ShelfStore) -> None:
    server.answers = {
        "/": page(section("/new"), section("/authors")),
        "/new": page(book("a"), link("next", "/new2")),
        "/new2": page(book("b"), section("/new")),
        "/authors": page(section("/authors/x"), section("/")),
        "/authors/x": page(book("a"), book("c")),
    }
    done = walk(server, store)
    assert titles(store) == ["a", "b", "c"]
    assert server.asked == ["/", "/new", "/new2", "/authors", "/authors/x"]
    assert done.whole
    assert done.problems == []


def test_a_feed_that_lists_everything_is_walked_in_place_of_the_navigation(
    server: FaultyServer, store: ShelfStore
) -> None:
    server.answers = {
        "/": page(link("http://opds-spec.org/crawlable", "/all"), section("/new")),
        "/all": page(book("a"), book("b")),
    }
    walk(server, store)
    assert titles(store) == ["a", "b"]
    assert server.asked == ["/", "/all"]


def test_a_chain_that_never_ends_is_left_and_told(server: FaultyServer, store: ShelfStore) -> None:
    server.answers = {"/": page(book("a"), link("next", "/?offset=1"), section("/other")), "/other": page(book("b"))}
    for number in range(1, 40):
        server.answers[f"/?offset={number}"] = page(book("a"), link("next", f"/?offset={number + 1}"))
    done = walk(server, store)
    assert sorted(titles(store)) == ["a", "b"]
    assert len(server.asked) <= MAX_REPEATED_PAGES + 2
    assert any("repeat" in sentence for sentence in map(english, done.problems))


def test_a_chain_of_pages_that_list_nothing_is_left(server: FaultyServer, store: ShelfStore) -> None:
    server.answers = {"/": page(link("next", "/?offset=1"), section("/other")), "/other": page(book("b"))}
    for number in range(1, 40):
        server.answers[f"/?offset={number}"] = page(link("next", f"/?offset={number + 1}"), section("/other"))
    done = walk(server, store)
    assert titles(store) == ["b"]
    assert len(server.asked) <= MAX_REPEATED_PAGES + 3
    assert any("repeat" in sentence for sentence in map(english, done.problems))


@pytest.mark.parametrize(
    ("limit", "value", "told"),
    [("MAX_PUBLICATIONS", 3, "more than 3 materials"), ("MAX_CRAWL_SECONDS", 0.0, "took longer than 0 minutes")],
)
def test_a_catalogue_that_is_made_up_as_it_is_read_comes_to_an_end(
    server: FaultyServer, store: ShelfStore, monkeypatch: pytest.MonkeyPatch, limit: str, value: float, told: str
) -> None:
    server.answers = {f"/?{number}": page(book(f"b{number}"), link("next", f"/?{number + 1}")) for number in range(40)}
    server.answers["/"] = page(book("a"), link("next", "/?0"))
    monkeypatch.setattr(f"desktop_app.services.catalogues.crawl.{limit}", value)
    done = walk(server, store)
    assert len(server.asked) <= 3
    assert "a" in titles(store)
    assert not done.whole
    assert any(told in sentence for sentence in map(english, done.problems))


def test_one_id_for_many_books_hides_none_of_them(server: FaultyServer, store: ShelfStore) -> None:
    server.answers = {"/": page(book("a", "1"), book("b", "1"), book("c", "1"))}
    walk(server, store)
    assert titles(store) == ["a", "b", "c"]


def test_a_page_that_cannot_be_had_is_told_and_the_walk_is_not_whole(server: FaultyServer, store: ShelfStore) -> None:
    server.answers = {"/": page(section("/gone"), section("/there")), "/there": page(book("a"))}
    done = walk(server, store)
    assert titles(store) == ["a"]
    assert not done.whole
    assert "not there" in english(done.problems[0])


def test_pages_of_a_server_that_is_down_do_not_stop_those_of_another(server: FaultyServer, store: ShelfStore) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{probe.getsockname()[1]}"
    pages = [section(f"{dead}/{number}") for number in range(5)]
    server.answers = {"/": page(*pages, section("/there")), "/there": page(book("a"))}
    done = walk(server, store)
    assert titles(store) == ["a"]
    assert not done.whole
    assert any("no longer answers" in sentence for sentence in map(english, done.problems))


def test_pages_with_more_links_than_a_catalogue_can_have_pages_need_no_memory_for_them(
    server: FaultyServer, store: ShelfStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crawl, "PAGE_LIMIT", 5)
    monkeypatch.setattr(crawl, "MAX_WAITING", 8)
    server.answers = {"/": page(*(section(f"/p{number}") for number in range(20)), section("/p0"), section("/p1"))}
    server.answers |= {f"/p{number}": page(book(f"b{number}"), section(f"/p{number + 1}")) for number in range(4)}
    done = walk(server, store)
    assert titles(store) == ["b0", "b1", "b2", "b3"]
    assert not done.whole
    assert "more than 5 pages" in english(done.problems[-1])


def test_pages_that_wait_several_times_and_too_many_pages_are_left_out() -> None:
    pages = [QueuedPage(Link(f"/{number}", "")) for number in range(6)]
    assert shortened(pages * 3, {"/1"}, 5) == [pages[0], *pages[2:]]
    assert shortened(pages * 3, {"/1"}, 3) == [pages[0], pages[2], pages[3]]


def test_a_report_of_many_pages_with_many_faults_is_short(
    server: FaultyServer, store: ShelfStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crawl, "MAX_KEPT_PROBLEMS", 1_000)
    faulty = "<entry><title>no file</title></entry>" * crawl.MAX_KEPT_PROBLEMS
    server.answers = {"/": page(faulty, section("/more")), "/more": page(faulty, book("a"))}
    assert len(walk(server, store).problems) <= crawl.MAX_KEPT_PROBLEMS
    assert titles(store) == ["a"]
