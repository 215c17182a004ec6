from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalogue.paging import PAGE_SIZE, FeedPage, cut
from desktop_app.domain.publication import MaterialKind, Publication


def publications(names: list[int]) -> list[Publication]:
    return [Publication(str(name), "T", MaterialKind.ARTICLE, "", ()) for name in names]


def changed(before: list[FeedPage], after: list[FeedPage]) -> int:
    known = {page.name: page for page in before}
    return sum(known.get(page.name) != page for page in after)


@given(st.lists(st.integers(0, 100_000), unique=True, max_size=400), st.integers(1, 30))
def test_pages_hold_everything_once_in_order_and_none_is_too_long(names: list[int], size: int) -> None:
    pages = cut(publications(names), size)
    assert [one.id for page in pages for one in page.publications] == [str(name) for name in names]
    assert all(0 < len(page.publications) <= size for page in pages)
    assert len({page.name for page in pages}) == len(pages)


NAMES = range(10_000, 15_000)


@cache
def pages_before() -> list[FeedPage]:
    return list(cut(publications(list(NAMES))))


@given(st.integers(0, 5000))
def test_something_new_changes_its_own_page_and_seldom_its_neighbours(place: int) -> None:
    names = [*NAMES]
    names.insert(place, 77)
    assert 1 <= changed(pages_before(), cut(publications(names))) <= 3


def test_pages_are_a_third_full_on_average() -> None:
    assert len(cut(publications(list(range(20_000))))) < 3 * 20_000 / PAGE_SIZE
