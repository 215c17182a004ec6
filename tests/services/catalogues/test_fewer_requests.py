"""How many requests a check of a known catalogue costs, counted by its server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.feed import SyncReport
from desktop_app.services.catalogues.crawl import SAMPLES, THOROUGH
from desktop_app.services.catalogues.siblings import MANY, TRIES, Siblings, spread
from desktop_app.services.catalogues.stated_changes import CheckTimes
from desktop_app.services.catalogues.walk_plan import Branch, barren_branches
from tests.conftest import SteppingClock
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome
from tests.services.catalogues.test_crawl import book, link, page, section

PER_PAGE = 10


@dataclass
class Library:
    """A server as calibre's and Calibre-Web are: a paged list of everything, and the same by author and letter.

    With `clock`, every answer states another time; `stamp` is when the library was last changed. `first` are the
    sections of the root.
    """

    books: list[str]
    authors: int
    clock: bool = False
    first: tuple[str, ...] = ("/new", "/authors")
    beside: dict[str, list[str]] = field(default_factory=dict)
    answered: int = 0
    stamp: str = ""

    def put(self, server: FaultyServer) -> None:
        server.answers = {"/": self._page(*map(section, self.first))}
        self._list(server, "/new", self.books)
        letters = sorted({number % 26 for number in range(self.authors)})
        server.answers["/authors"] = self._page(*(section(f"/letter/{letter}") for letter in letters))
        for letter in letters:
            found = range(letter, self.authors, 26)
            server.answers[f"/letter/{letter}"] = self._page(*(section(f"/author/{one}") for one in found))
        for author in range(self.authors):
            own = [*self.books[author :: self.authors], *self.beside.get(f"/author/{author}", [])]
            server.answers[f"/author/{author}"] = self._page(*map(book, own))

    def _list(self, server: FaultyServer, place: str, books: list[str]) -> None:
        starts = range(0, max(1, len(books)), PER_PAGE)
        for start in starts:
            more = [link("next", f"{place}?{start + PER_PAGE}")] if start + PER_PAGE < len(books) else []
            name = f"{place}?{start}" if start else place
            server.answers[name] = self._page(*map(book, books[start : start + PER_PAGE]), *more)

    def _page(self, *parts: str) -> Answer:
        self.answered += 1
        stamp = self.stamp or str(self.answered)
        return page(*parts, f"<updated>{stamp}</updated>" if self.clock or self.stamp else "")


def books(count: int) -> list[str]:
    return [f"b{number:04}" for number in range(count)]


def sync(workplace: OpenHome) -> SyncReport:
    (catalogue,) = workplace.catalogues.all()
    return workplace.catalogues.sync(catalogue.id)


def checked(workplace: OpenHome, server: FaultyServer) -> tuple[SyncReport, list[str]]:
    """Check the catalogue; the requests are those that the server has counted."""
    server.asked.clear()
    report = sync(workplace)
    assert report.requests == len(server.asked)
    return report, list(server.asked)


def titles(workplace: OpenHome) -> set[str]:
    return {item.publication.title for item in workplace.shelf.items()}


@pytest.mark.parametrize(
    ("count", "authors"),
    [(300, 100), pytest.param(5_000, 1_000, marks=pytest.mark.slow)],
)
@pytest.mark.parametrize("ticking", [False, True], ids=["same bytes", "time in each answer"])
def test_an_unchanged_library_costs_ten_requests(
    workplace: OpenHome, server: FaultyServer, count: int, authors: int, ticking: bool
) -> None:
    library = Library(books(count), authors, ticking)
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    first = len(server.asked)
    assert first <= 1 + count / PER_PAGE + 1 + TRIES * (1 + TRIES * 2)
    for _ in range(4):
        library.put(server)
        report, asked = checked(workplace, server)
        assert len(asked) <= 10
        assert (report.found, report.new, report.changed, report.removed) == (count, 0, 0, 0)


Change = Callable[[Library], object]
CHANGES: dict[str, tuple[Change, set[str], set[str]]] = {
    "new at the front": (lambda one: one.books.insert(0, "new"), {"new"}, set()),
    "new in the middle": (lambda one: one.books.insert(60, "new"), {"new"}, set()),
    "new at the end": (lambda one: one.books.append("new"), {"new"}, set()),
    "one gone": (lambda one: one.books.remove("b0060"), set(), {"b0060"}),
    "new by an author alone": (lambda one: one.beside.update({"/author/3": ["new"]}), {"new"}, set()),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_what_changes_is_found_however_little_is_asked(workplace: OpenHome, server: FaultyServer, kind: str) -> None:
    change, new, gone = CHANGES[kind]
    library = Library(books(120), 20, clock=True)
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    before = titles(workplace)
    sync(workplace)
    change(library)
    worst = 0
    for _ in range(THOROUGH + 2):
        library.put(server)
        _, asked = checked(workplace, server)
        worst = max(worst, len(asked))
        if titles(workplace) == before - gone | new:
            break
    assert titles(workplace) == before - gone | new
    assert worst <= 12 + 1 + 20 + 26 + 10


def edit(server: FaultyServer) -> None:
    """Give a book in the middle of the list another title; nothing else changes."""
    answer = server.answers["/new?60"]
    assert isinstance(answer, Answer)
    answer.body = answer.body.replace(b"<title>b0063", b"<title>Edited")


def test_an_edited_title_arrives_at_once_if_the_library_says_that_it_was_changed(
    workplace: OpenHome, server: FaultyServer
) -> None:
    library = Library(books(200), 20, stamp="2023-01-05T10:00:00Z")
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    for _ in range(2):
        assert len(checked(workplace, server)[1]) <= 10
    library.stamp = "2023-01-06T11:00:00Z"
    library.put(server)
    edit(server)
    report, asked = checked(workplace, server)
    assert (report.changed, "Edited" in titles(workplace)) == (1, True)
    assert len(asked) <= 20 + 10
    assert len(checked(workplace, server)[1]) <= 10


@pytest.mark.parametrize("ticking", [False, True], ids=["same bytes", "time in each answer"])
def test_an_edited_title_arrives_within_a_day_in_any_case(
    workplace: OpenHome, server: FaultyServer, clock: SteppingClock, ticking: bool
) -> None:
    library = Library(books(200), 20, ticking)
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    library.put(server)
    edit(server)
    clock.now += timedelta(days=1)
    report, asked = checked(workplace, server)
    assert (report.changed, "Edited" in titles(workplace)) == (1, True)
    assert len(asked) <= 20 + 10


def test_an_edited_title_is_found_by_samples_after_a_few_checks(workplace: OpenHome, server: FaultyServer) -> None:
    library = Library(books(200), 20)
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    edit(server)
    for _ in range(20 // SAMPLES):
        assert len(checked(workplace, server)[1]) <= 20 + 10
    assert "Edited" in titles(workplace)


def test_a_time_that_runs_with_the_clock_is_no_change() -> None:
    times = CheckTimes(datetime(2026, 5, 1, 8, tzinfo=UTC), datetime(2026, 5, 1, 9, tzinfo=UTC))
    assert not times.begins_day
    assert not times.is_change("2026-05-01T08:00:03Z", "2026-05-01T09:00:05Z")
    assert not times.is_change("2026-05-01T10:00:03+00:00", "2026-05-01T11:00:05")  # local time, called UTC
    assert not times.is_change("", "2026-05-01T09:00:05Z")
    assert not times.is_change("17", "18")
    assert not times.is_change("2026-04-30T08:00:00Z", "2026-04-30T08:00:00Z")
    assert times.is_change("2026-04-30T08:00:00Z", "2026-05-01T08:30:00Z")
    assert not CheckTimes().is_change("2026-04-30T08:00:00Z", "2026-05-01T08:30:00Z")


def test_a_changed_list_costs_its_pages_and_ten(workplace: OpenHome, server: FaultyServer) -> None:
    library = Library(books(300), 100)
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    library.books.insert(0, "new")
    library.put(server)
    report, asked = checked(workplace, server)
    assert report.new == 1
    assert len(asked) <= 31 + 10


def test_a_list_that_shows_the_newest_alone_loses_nothing(workplace: OpenHome, server: FaultyServer) -> None:
    library = Library(books(60), 12)

    def put() -> None:
        library.put(server)
        server.answers["/new"] = page(*map(book, library.books[:PER_PAGE]))

    put()
    workplace.catalogues.add(server.address + "/")
    assert len(titles(workplace)) == 60
    for number in range(4):
        library.books.insert(0, f"new{number}")
        put()
        sync(workplace)
        assert len(titles(workplace)) == 61 + number


def test_the_list_is_preferred_wherever_the_root_names_it(workplace: OpenHome, server: FaultyServer) -> None:
    library = Library(books(300), 100, first=("/authors", "/new"))
    library.put(server)
    workplace.catalogues.add(server.address + "/")
    _, asked = checked(workplace, server)
    assert len(asked) <= 10
    assert "/new" in asked


def test_barren_branches_are_those_that_others_cover() -> None:
    tree = [
        Branch("/", -1, 0, set(), 1),
        Branch("/authors", 0, 1, set(), 1),
        Branch("/author/1", 1, 2, {"a", "b"}, 1),
        Branch("/author/2", 1, 2, {"c"}, 1),
        Branch("/list", 0, 1, {"a", "b", "c"}, 2),
        Branch("/hidden", 0, 1, {"d"}, 1),
        Branch("/empty", 0, 1, set(), 1),
    ]
    assert barren_branches(tree) == {"/authors", "/empty"}
    tree[4].ids.discard("c")
    assert barren_branches(tree) == {"/list", "/empty"}


def test_a_deep_tree_is_judged_without_recursion() -> None:
    tree = [Branch(str(number), number - 1, number, {str(number)}, 1) for number in range(3_000)]
    assert barren_branches(tree) == frozenset()


def test_few_links_are_all_followed_and_of_many_three_from_all_over() -> None:
    few, many = ["x"] * MANY, ["x"] * 100
    assert not any(Siblings(few, 5, covered=True).leaves(5) for _ in few)
    siblings = Siblings(many, 5, covered=True)
    assert siblings.order[:TRIES] == [0, 33, 66]
    assert sorted(siblings.order) == list(range(100))
    assert [siblings.leaves(5) for _ in range(TRIES + 1)] == [False] * TRIES + [True]
    assert not siblings.leaves(6)
    assert not any(Siblings(many, 5, covered=False).leaves(5) for _ in many)
    assert spread(2)[:1] == [0]
