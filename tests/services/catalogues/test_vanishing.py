"""What a catalogue no longer names leaves the shelf only after two different, complete answers of its server."""

from desktop_app.domain.feed import SyncReport
from desktop_app.services.catalogues.catalogues import Catalogues
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome
from tests.services.catalogues.test_crawl import book, page, section


def titles(workplace: OpenHome) -> str:
    return "".join(sorted(item.publication.title for item in workplace.shelf.items()))


def sync(workplace: OpenHome) -> SyncReport:
    catalogues: Catalogues = workplace.catalogues
    (catalogue,) = catalogues.all()
    return catalogues.sync(catalogue.id)


def add(workplace: OpenHome, server: FaultyServer) -> None:
    workplace.catalogues.add(server.address + "/")


def updated(number: int) -> str:
    return f"<updated>2023-03-0{number}T10:00:00Z</updated>"


def test_a_feed_that_is_cut_in_the_middle_removes_nothing(workplace: OpenHome, server: FaultyServer) -> None:
    whole = page(*(book(name) for name in "abcdef"))
    server.answers["/"] = whole
    add(workplace, server)
    for share in (2, 3, 4):
        server.answers["/"] = Answer(whole.body[: len(whole.body) * (share - 1) // share])
        report = sync(workplace)
        assert report.removed == 0
        assert any("incomplete or damaged" in one for one in map(english, report.refused))
    assert titles(workplace) == "abcdef"


def test_a_cut_page_that_is_not_sent_again_is_still_a_cut_page(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": page(section("/more"), updated(1)), "/more": page(*(book(name) for name in "abc"))}
    add(workplace, server)
    cut = page(*(book(name) for name in "abc")).body[:-200]
    for number in (2, 3, 4):
        server.answers = {"/": page(section("/more"), updated(number)), "/more": Answer(cut, tag='"cut"')}
        assert sync(workplace).removed == 0
    assert titles(workplace) == "abc"


def test_the_same_answer_twice_is_no_second_opinion(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers["/"] = page(book("a"), book("b"))
    add(workplace, server)
    for tag in ("", '"1"'):
        server.answers["/"] = Answer(page(book("a")).body, tag=tag)
        for _ in range(2):
            assert sync(workplace).removed == 0
    assert titles(workplace) == "ab"
    server.answers["/"] = page(book("a"), updated(2))
    assert sync(workplace).removed == 1
    assert titles(workplace) == "a"


def test_a_cached_page_is_asked_for_again_before_something_vanishes(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers = {"/": page(section("/more"), updated(1)), "/more": page(book("a"), book("b"))}
    add(workplace, server)
    server.answers = {"/": page(section("/more"), updated(2)), "/more": Answer(page(book("a")).body, tag='"1"')}
    assert sync(workplace).removed == 0
    server.answers["/"] = page(section("/more"), updated(3))
    server.answers["/more"] = Answer(page(book("a"), book("b")).body, tag='"1"')
    assert sync(workplace).removed == 0
    assert titles(workplace) == "ab"


def test_a_catalogue_that_says_it_has_more_than_came_removes_nothing(workplace: OpenHome, server: FaultyServer) -> None:
    def counted(number: int, *names: str) -> Answer:
        total = f"<totalResults xmlns='http://a9.com/-/spec/opensearch/1.1/'>{number}</totalResults>"
        return page(total, *map(book, names))

    server.answers["/"] = counted(3, "a", "b", "c")
    add(workplace, server)
    for names in ("a", "ab", "a"):
        server.answers["/"] = counted(3, *names)
        report = sync(workplace)
        assert report.removed == 0
        assert any("3 materials" in one for one in map(english, report.refused))
    assert titles(workplace) == "abc"
    for number in (1, 2):
        server.answers["/"] = page(updated(number), book("a"))
        sync(workplace)
    assert titles(workplace) == "a"


def test_faults_that_leave_nothing_out_do_not_keep_entries_for_ever(workplace: OpenHome, server: FaultyServer) -> None:
    def sloppy(number: int, *names: str) -> Answer:
        body = page(*map(book, names), updated(number)).body
        body = body.replace(b"<title>T", b"<title>Mum&nbsp;& Dad's R&D")
        return Answer(body + b"<!-- served in 3 ms --><script/>")

    server.answers["/"] = sloppy(1, "a", "b")
    add(workplace, server)
    for number in (2, 3):
        server.answers["/"] = sloppy(number, "a")
        report = sync(workplace)
    assert report.removed == 1
    assert titles(workplace) == "a"


def test_a_kept_material_that_is_gone_at_its_source_stays_and_is_marked(
    workplace: OpenHome, server: FaultyServer
) -> None:
    server.answers = {"/": page(*map(book, "ab")), "/a.epub": Answer(b"a"), "/b.epub": Answer(b"b")}
    add(workplace, server)
    workplace.shelf.keep(item.key for item in workplace.shelf.items())
    server.answers["/"] = page(book("a"), updated(2))
    assert sync(workplace).removed == 0
    server.answers["/"] = page(book("a"), updated(3))
    assert sync(workplace).removed == 1
    assert {item.publication.title: item.gone for item in workplace.shelf.items()} == {"a": False, "b": True}
    server.answers["/"] = page(book("a"), updated(4))
    assert sync(workplace).removed == 0
    server.answers["/"] = page(book("a"), book("b"))
    sync(workplace)
    assert not any(item.gone for item in workplace.shelf.items())


def marked(workplace: OpenHome) -> str:
    return "".join(sorted(item.publication.title for item in workplace.shelf.items() if item.gone))


def without_b(workplace: OpenHome, server: FaultyServer, **headers: str) -> None:
    """Keep a; then the server lists neither a nor b any more, and its document does not change again."""
    server.answers = {"/": page(*map(book, "abc")), "/a.epub": Answer(b"a")}
    add(workplace, server)
    workplace.shelf.keep(item.key for item in workplace.shelf.items() if item.publication.title == "a")
    server.answers["/"] = Answer(page(book("c")).body, tag='"1"', headers=headers)


def test_what_the_server_does_not_list_again_is_marked_though_its_document_is_the_same(
    workplace: OpenHome, server: FaultyServer
) -> None:
    without_b(workplace, server)
    assert sync(workplace).removed == 0
    assert not marked(workplace)
    assert sync(workplace).removed == 1  # the kept one; the other leaves the shelf after a different document
    assert (marked(workplace), titles(workplace)) == ("ab", "abc")
    assert (sync(workplace).removed, marked(workplace), titles(workplace)) == (0, "ab", "abc")
    server.answers["/"] = page(book("c"), updated(2))
    assert sync(workplace).removed == 1
    assert (marked(workplace), titles(workplace)) == ("a", "ac")


def test_what_is_listed_again_loses_its_mark(workplace: OpenHome, server: FaultyServer) -> None:
    without_b(workplace, server)
    sync(workplace)
    sync(workplace)
    server.answers["/"] = page(*map(book, "abc"))
    sync(workplace)
    assert not marked(workplace)
    server.answers["/"] = page(book("b"), book("c"))
    sync(workplace)
    assert not marked(workplace)
    sync(workplace)
    assert marked(workplace) == "a"


def test_a_copy_that_a_cache_has_had_since_the_last_check_marks_nothing(
    workplace: OpenHome, server: FaultyServer
) -> None:
    without_b(workplace, server, Age="86400")
    for _ in range(3):
        assert sync(workplace).removed == 0
        assert not marked(workplace)
    server.answers["/"] = Answer(page(book("c")).body, headers={"Age": "1"})
    assert sync(workplace).removed == 1
    assert marked(workplace) == "ab"


def test_a_check_asks_past_caches_only_until_what_is_missing_is_marked(
    workplace: OpenHome, server: FaultyServer
) -> None:
    without_b(workplace, server)
    reports = [sync(workplace) for _ in range(4)]
    assert [report.removed for report in reports] == [0, 1, 0, 0]
    assert server.caching[-4:] == ["", "no-cache", "", ""]
