"""Which entry is at a place of a page that several entries share."""

import pytest

from desktop_app.portfolio.entry_places import Band, EntryPlaces, Mark

SHARED = (
    Mark(0, -800, ""),
    Mark(0, -700, "one"),
    Mark(0, -500, "one", is_end=True),
    Mark(0, -470, "two"),
    Mark(1, -600, "two", is_end=True),
    Mark(1, -400, ""),
    Mark(1, -380, "three"),
    Mark(2, -750, "three", is_end=True),
)


def at(page: int, height: float) -> str:
    return EntryPlaces(SHARED).at(page, (60, height - 5, 90, height + 5))


@pytest.mark.parametrize(
    ("page", "height", "entry"),
    [
        (1, 780, ""),
        (1, 600, "one"),
        (1, 490, "one"),
        (1, 480, "two"),
        (1, 100, "two"),
        (2, 820, "two"),
        (2, 590, "two"),
        (2, 500, ""),
        (2, 390, ""),
        (2, 300, "three"),
        (3, 760, "three"),
        (3, 100, "three"),
    ],
)
def test_a_place_belongs_to_the_entry_that_is_there(page: int, height: float, entry: str) -> None:
    assert at(page, height) == entry


def test_above_the_first_entry_of_a_page_is_that_entry() -> None:
    places = EntryPlaces((Mark(0, -300, "one"), Mark(0, -90, "one", is_end=True), Mark(1, -750, "two")))
    assert [(one.entry, one.bottom < 800 < one.top) for one in places.bands(2)] == [("two", True)]


def test_a_page_is_cut_where_another_entry_begins() -> None:
    assert EntryPlaces(SHARED).cuts(1) == (700, 485)


def test_a_portfolio_of_an_earlier_version_names_only_where_entries_begin() -> None:
    places = EntryPlaces((Mark(0, -700, "one"), Mark(0, -400, "two")))
    assert [places.at(1, (0, top - 20, 20, top)) for top in (710, 500, 420)] == ["one", "one", "two"]
    assert places.cuts(1) == ()


def test_known_pages_count_more_than_names() -> None:
    places = EntryPlaces(SHARED, {3: (Band(800, 500, "four"), Band(500, 0, "five"))})
    assert [places.at(page, (0, 590, 20, 610)) for page in (1, 3)] == ["", "four"]
    assert (places.cuts(3), places.entries) == ((500,), ("four", "five"))


def test_places_coincide_if_the_same_entries_are_on_the_same_pages() -> None:
    moved = tuple(Mark(one.page, one.depth + 0.4, one.entry, one.is_end) for one in SHARED)
    later = tuple(Mark(one.page + 1, one.depth, one.entry, one.is_end) for one in SHARED)
    assert EntryPlaces(SHARED).coincides(EntryPlaces(moved))
    assert not EntryPlaces(SHARED).coincides(EntryPlaces(later))
    assert not EntryPlaces(SHARED).coincides(EntryPlaces())
