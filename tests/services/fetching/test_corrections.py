"""A corrected edition arrives though the feed does not change, and an unchanged one is not sent again."""

import json
from dataclasses import replace

import pytest

from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.services.fetching import corrections
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome
from tests.services.catalogues.test_crawl import book, page

OLD, NEW = b"An edition with an eror.", b"An edition without a one"
assert len(OLD) == len(NEW)
FIRST, LATER = "Wed, 01 Mar 2023 10:00:00 GMT", "Thu, 02 Mar 2023 10:00:00 GMT"


def add(
    workplace: OpenHome, server: FaultyServer, answer: Answer, count: int = 1, stated: dict[str, int] | None = None
) -> None:
    publications = [
        {
            "metadata": {"identifier": str(one), "title": str(one)},
            "links": [{"rel": "acquisition", "href": f"/{one}.txt", "type": "text/plain", **(stated or {})}],
        }
        for one in range(count)
    ]
    server.answers = {"/": Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode())}
    server.answers |= {f"/{one}.txt": replace(answer) for one in range(count)}
    _, report = workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))
    assert report.kept == count


def sync(workplace: OpenHome) -> SyncReport:
    (catalogue,) = workplace.catalogues.all()
    return workplace.catalogues.sync(catalogue.id)


def text(workplace: OpenHome) -> bytes:
    return workplace.shelf.file(workplace.shelf.items()[0].kept_files[0]).read_bytes()


@pytest.mark.parametrize("stated", [{}, {"size": len(OLD)}], ids=["no size", "same size"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Answer(OLD, tag='"1"'), Answer(NEW, tag='"2"')),
        (Answer(OLD, headers={"ETag": 'W/"1"'}), Answer(NEW, headers={"ETag": 'W/"2"'})),
        (Answer(OLD, headers={"Last-Modified": FIRST}), Answer(NEW, headers={"Last-Modified": LATER})),
        (Answer(OLD), Answer(NEW + b" more")),
    ],
    ids=["tag", "weak tag", "time", "size alone"],
)
def test_a_corrected_edition_arrives(
    workplace: OpenHome, server: FaultyServer, before: Answer, after: Answer, stated: dict[str, int]
) -> None:
    add(workplace, server, before, stated=stated)
    assert sync(workplace).size == 0
    assert text(workplace) == OLD
    server.answers["/0.txt"] = after
    report = sync(workplace)
    assert (report.updated, report.kept, report.failed) == (1, 1, 0)
    assert text(workplace) == after.body
    assert sync(workplace).size == 0


def test_an_edition_that_can_not_be_had_leaves_the_kept_one(workplace: OpenHome, server: FaultyServer) -> None:
    add(workplace, server, Answer(OLD, tag='"1"'))
    server.answers["/0.txt"] = Answer(b"", tag='"2"')
    assert sync(workplace).failed == 1
    assert text(workplace) == OLD
    server.answers["/0.txt"] = Answer(status=404)
    sync(workplace)
    assert text(workplace) == OLD
    server.answers["/0.txt"] = Answer(NEW, tag='"3"')
    sync(workplace)
    assert text(workplace) == NEW


def test_a_server_with_another_tag_in_each_answer_sends_its_files_twice_at_most(
    workplace: OpenHome, server: FaultyServer
) -> None:
    add(workplace, server, Answer(OLD, new_tags=True))
    sizes = [sync(workplace).size for _ in range(4)]
    assert sizes == [len(OLD), 0, 0, 0]


def test_a_check_asks_about_a_limited_number_of_files_and_the_next_one_about_others(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corrections, "FILES_EACH_CHECK", 2)
    add(workplace, server, Answer(OLD, tag='"1"'), count=5)
    asked = []
    for _ in range(3):
        server.asked.clear()
        assert sync(workplace).size == 0
        asked.append({path for path in server.asked if path != "/"})
    assert [len(paths) for paths in asked] == [2, 2, 2]
    assert len(set.union(*asked)) == 5


def entries(server: FaultyServer, stated: dict[str, str]) -> None:
    """A feed that states when each entry was last changed."""
    parts = (f"{book(name)[:-8]}<updated>{updated}</updated></entry>" for name, updated in stated.items())
    server.answers["/"] = page(*parts)


def test_files_of_entries_that_were_changed_are_asked_about_first(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corrections, "FILES_EACH_CHECK", 1)
    stated = dict.fromkeys("abcdef", "2023-03-01T10:00:00Z")
    server.answers |= {f"/{name}.epub": Answer(OLD, tag='"1"') for name in stated}
    entries(server, stated)
    workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))
    for name in "da":
        stated[name] = "2023-03-02T10:00:00Z"
        entries(server, stated)
        server.asked.clear()
        sync(workplace)
        assert server.asked == ["/", f"/{name}.epub"]


def test_a_time_that_is_new_in_every_entry_says_nothing(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corrections, "FILES_EACH_CHECK", 1)
    server.answers |= {f"/{name}.epub": Answer(OLD, tag='"1"') for name in "abc"}
    asked = []
    for number in range(1, 4):
        entries(server, dict.fromkeys("abc", f"2023-03-0{number}T10:00:00Z"))
        server.asked.clear()
        if number == 1:
            workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))
        else:
            sync(workplace)
            asked += server.asked[1:]
    assert len(set(asked)) == 2
