import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.fetching import FileRole
from desktop_app.domain.hashes import sha256
from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Audience, KeepState, Link, MaterialKind, Publication
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.shelf_view import ShelfSort, ShelfView
from desktop_app.domain.text_search import MARKS
from desktop_app.store import shelf_search
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.passage_store import PassageStore
from desktop_app.store.queued_file import QueuedFile
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_search import MAX_FOUND
from desktop_app.store.shelf_store import ShelfStore

NOW = datetime(2023, 3, 8, tzinfo=UTC)
BOOK = Link("https://example.org/b.epub", "application/epub+zip", 3, sha256(b"abc"))
SCRIPTS = {
    "Latin": ("Überraschung für größere Klassen", "uberraschung grossere"),
    "Polish": ("Żółta łódź w szkole", "zolta"),
    "Turkish": ("İyi bir öğretmen", "iyi ogret"),
    "Greek": ("Η ψυχική υγεία στο σχολείο", "ψυχικη υγ"),  # noqa: RUF001 - Greek letters
    "Cyrillic": ("Щоденник учителя й класу", "щоденник учит"),
    "Arabic": ("اَلْمُعَلِّم وَالصَّفّ", "المعلم"),
    "Armenian": ("Ուսուցիչը Եվ դպրոցը", "ուսուցիչը"),
    "Georgian": ("მასწავლებელი და სკოლა", "მასწავ"),
}


def publication(name: str, title: str = "", **more: object) -> Publication:
    plain = Publication(
        name, title or name.title(), MaterialKind.ARTICLE, "", (replace(BOOK, href=f"https://x/{name}"),)
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # fields by name


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ShelfStore]:
    made = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    for number, name in enumerate("ab"):
        made.save_catalogue(Catalogue(name, f"https://{name}/", name, NOW + timedelta(days=number)))
    yield made
    made.close()


def walk(store: ShelfStore, publications: list[Publication], catalogue: str = "a") -> None:
    listing = store.listing(catalogue)
    listing.begin()
    address = f"https://{catalogue}/"
    feed = Feed(address, "Ours", tuple(FeedEntry(one) for one in publications))
    listing.store_page(address, 0, ListedVersion(sha256(repr(publications).encode())), feed)
    listing.finish(whole=True)


def keep(store: ShelfStore, name: str, data: bytes, catalogue: str = "a") -> None:
    link = replace(BOOK, sha256=sha256(data))
    wanted = QueuedFile((catalogue, name), FileRole.FILE, name, link, sha256(data), 0)
    DownloadStore(store._engine).record_results([(wanted, link)], [], NOW)


def found(store: ShelfStore, view: ShelfView, subtopics: tuple[str, ...] = (), used: tuple[str, ...] = ()) -> list[str]:
    listing = ShelfListing(reader_of(store._engine))
    seen = listing.find(view, subtopics, used)
    return [f"{card.item.catalogue}:{card.item.publication.id}" for card in listing.cards(seen, seen.numbers)]


def test_the_shelf_stands_by_subtopic_as_the_campaign_has_them_then_as_each_catalogue_lists_it(
    store: ShelfStore,
) -> None:
    walk(store, [publication("z", subtopic="two"), publication("y", subtopic="one"), publication("x", subtopic="two")])
    walk(store, [publication("w", subtopic="one"), publication("v")], "b")
    assert found(store, ShelfView(), ("two", "one")) == ["a:z", "a:x", "a:y", "b:w", "b:v"]


def test_other_orders_are_by_title_new_and_minutes(store: ShelfStore) -> None:
    walk(store, [publication("b", "Élan", minutes=30), publication("c", "ebb"), publication("a", "Zeal", minutes=5)])
    walk(store, [publication("b", "Élan", minutes=30), publication("c", "ebb"), publication("a", "Zeal", minutes=5),
                 publication("n", "Fresh", minutes=9)])  # fmt: skip
    assert found(store, ShelfView(sort=ShelfSort.TITLE)) == ["a:c", "a:b", "a:n", "a:a"]
    assert found(store, ShelfView(sort=ShelfSort.NEW))[0] == "a:n"
    assert found(store, ShelfView(sort=ShelfSort.MINUTES)) == ["a:a", "a:n", "a:b", "a:c"]


def test_filters_are_taken_together(store: ShelfStore) -> None:
    mine = publication(
        "m", kind=MaterialKind.ACTIVITY, language="fr", audiences=(Audience.STUDENT_TEACHER,), subtopic="ai"
    )
    walk(store, [mine, replace(mine, id="other", language="en"), publication("p")])
    view = ShelfView(
        subtopic="ai", kind=MaterialKind.ACTIVITY, language="fr", audience=Audience.STUDENT_TEACHER, catalogue="a"
    )
    assert found(store, view) == ["a:m"]
    assert found(store, replace(view, audience=Audience.TEACHER_EDUCATOR)) == []
    assert found(store, replace(view, catalogue="b")) == []
    assert found(store, replace(view, words="M")) == ["a:m"]


def test_materials_are_found_by_school_level_and_unknown_levels_by_their_words(store: ShelfStore) -> None:
    several = (SchoolLevel.PRIMARY, SchoolLevel.LOWER_SECONDARY)
    walk(
        store,
        [
            publication("s", levels=several),
            publication("pre", levels=(SchoolLevel.PRE_PRIMARY,)),
            publication("k", levels=(SchoolLevel("Klasse 5"),)),
            publication("none"),
        ],
    )
    assert found(store, ShelfView(level=SchoolLevel.PRIMARY)) == ["a:s"]
    assert found(store, ShelfView(level=SchoolLevel.PRE_PRIMARY)) == ["a:pre"]
    assert found(store, ShelfView("klasse")) == ["a:k"]
    assert found(store, ShelfView("s secondary")) == ["a:s"]
    assert found(store, ShelfView("primary", level=SchoolLevel.LOWER_SECONDARY)) == ["a:s"]


def test_a_kind_that_is_not_known_is_found_among_the_others(store: ShelfStore) -> None:
    walk(
        store,
        [publication("n", kind=MaterialKind("podcast")), publication("o", kind=MaterialKind.OTHER), publication("p")],
    )
    assert sorted(found(store, ShelfView(kind=MaterialKind.OTHER))) == ["a:n", "a:o"]
    assert found(store, ShelfView(kind=MaterialKind.ARTICLE)) == ["a:p"]


def test_each_state_is_found_and_shown(store: ShelfStore) -> None:
    walk(store, [publication(name) for name in ("listed", "waiting", "kept", "damaged")])
    keep(store, "kept", b"k")
    keep(store, "damaged", b"d")
    store.blob_damaged(sha256(b"d"))
    DownloadStore(store._engine).enqueue([("a", "waiting")], NOW)
    for state in KeepState:
        assert found(store, ShelfView(state=state)) == [f"a:{state.value}"]
    listing = ShelfListing(reader_of(store._engine))
    every = listing.find(ShelfView())
    assert {card.item.state for card in listing.cards(every, every.numbers)} == set(KeepState)
    assert listing.kept_among(every) == 1


def test_what_several_catalogues_list_stands_once_and_rather_kept(store: ShelfStore) -> None:
    walk(store, [publication("twin"), publication("mine")])
    walk(store, [publication("twin"), publication("theirs")], "b")
    assert found(store, ShelfView()) == ["a:twin", "a:mine", "b:theirs"]
    keep(store, "twin", b"t", "b")
    assert sorted(found(store, ShelfView())) == ["a:mine", "b:theirs", "b:twin"]
    assert found(store, ShelfView("twin")) == ["b:twin"]
    assert "a:twin" in found(store, ShelfView(catalogue="a"))
    listing = ShelfListing(reader_of(store._engine))
    assert listing.number_of("twin") == listing.find(ShelfView("twin")).numbers[0]


def test_what_the_journal_speaks_of_can_be_left_out(store: ShelfStore) -> None:
    walk(store, [publication("used"), publication("new")])
    assert found(store, ShelfView(unused=True), used=("used", "elsewhere")) == ["a:new"]
    assert found(store, ShelfView("e", unused=True), used=("new",)) == []


@pytest.mark.parametrize(("title", "typed"), SCRIPTS.values(), ids=SCRIPTS.keys())
def test_words_are_found_in_every_script_without_their_accents(store: ShelfStore, title: str, typed: str) -> None:
    walk(store, [publication("it", title), publication("other")])
    assert found(store, ShelfView(typed)) == ["a:it"]
    assert found(store, ShelfView(title)) == ["a:it"]


def test_titles_come_first_however_often_the_word_stands_elsewhere(store: ShelfStore) -> None:
    often = publication("often", "Something", description="owl " * 30)
    walk(store, [often, publication("subject", subjects=("owl",)), publication("title", "An owl in the class")])
    assert found(store, ShelfView("owl"))[0] == "a:title"
    assert set(found(store, ShelfView("ow"))) == {"a:title", "a:subject", "a:often"}


def test_text_inside_a_kept_file_is_found_after_what_catalogues_say(store: ShelfStore) -> None:
    walk(store, [publication("book"), publication("titled", "Kindness")])
    keep(store, "book", b"book")
    text = "It begins.\nThen Kindness is practised in pairs."
    PassageStore(store._engine).save(sha256(b"book"), [Passage("c1.xhtml", "Chapter", 7, text)])
    listing = ShelfListing(reader_of(store._engine))
    seen = listing.find(ShelfView("kindn"))
    first, second = listing.cards(seen, seen.numbers)
    assert (first.item.publication.id, first.passage) == ("titled", None)
    assert second.passage == Passage("c1.xhtml", "Chapter", 7, text)
    assert f"{MARKS[0]}Kindness{MARKS[1]}" in second.snippet


def test_signs_alone_find_nothing_and_break_nothing(store: ShelfStore) -> None:
    walk(store, [publication("a")])
    for typed in ('"', "' OR 1", "*", "(", "AND", "NEAR(a b)", "title:", "-", "\x00"):
        found(store, ShelfView(typed))
    assert found(store, ShelfView('"*')) == []
    assert found(store, ShelfView("  ")) == ["a:a"]


def test_a_search_that_finds_very_much_shows_the_first(store: ShelfStore) -> None:
    walk(store, [publication(f"p{number}", "Same words") for number in range(MAX_FOUND + 10)])
    seen = ShelfListing(reader_of(store._engine)).find(ShelfView("same"))
    assert (len(seen.numbers), seen.more) == (MAX_FOUND, True)
    assert len(ShelfListing(reader_of(store._engine)).find(ShelfView()).numbers) == MAX_FOUND + 10


def test_files_that_were_taken_off_can_be_put_back_until_they_are_swept(store: ShelfStore) -> None:
    walk(store, [publication("p")])
    keep(store, "p", b"p")
    dropped = store.drop_files([("a", "p")])
    assert found(store, ShelfView(state=KeepState.KEPT)) == []
    assert store.restore_files(dropped) == {("a", "p")}
    assert found(store, ShelfView(state=KeepState.KEPT)) == ["a:p"]
    dropped = store.drop_files([("a", "p")])
    assert DownloadStore(store._engine).unused_files() == (sha256(b"p"),)
    assert store.restore_files(dropped) == set()


def test_a_view_is_remembered_without_its_search() -> None:
    choice = MaterialKind.ACTIVITY, Audience.STUDENT_TEACHER, "fr", "c", KeepState.KEPT
    view = ShelfView("words", "ai", *choice, unused=True, sort=ShelfSort.NEW, level=SchoolLevel.PRIMARY)
    assert ShelfView.from_text(view.to_text()) == replace(view, words="")
    older = json.dumps({name: value for name, value in json.loads(view.to_text()).items() if name != "level"})
    assert ShelfView.from_text(older) == replace(view, words="", level=None)
    assert ShelfView.from_text("nonsense") == ShelfView.from_text('{"kind": 3}') == ShelfView()


def test_of_a_large_shelf_the_kept_ones_can_be_chosen_first(store: ShelfStore) -> None:
    walk(store, [publication(f"p{number}", f"Title {number}", subtopic="ai") for number in range(6)])
    walk(store, [publication("p1", subtopic="ai"), publication("q", "A title")], "b")
    keep(store, "p5", b"5")
    assert [one.id for one in store.some_names(3)] == ["q", "p1", "p5"]
    assert [one.id for one in store.names(["p3", "gone"])] == ["p3"]
    assert store.subtopic_counts() == {"": 1, "ai": 6}


@pytest.mark.parametrize("others", [0, 9], ids=["few files", "many files"])
def test_each_kept_file_is_found_by_the_first_passage_that_has_the_words(store: ShelfStore, others: int) -> None:
    names = ["first", "second", "without", *(f"other{number}" for number in range(others))]
    walk(store, [publication(name, subjects=("day",) if name == "without" else ()) for name in names])
    for name in names:
        keep(store, name, name.encode())
    passages = PassageStore(store._engine)
    for name in ("first", "second", "without"):
        texts = ["Nothing here", f"An owl in {name}", "Another owl"]
        passages.save(sha256(name.encode()), [Passage("c", "", number, text) for number, text in enumerate(texts)])
    listing = ShelfListing(reader_of(store._engine))
    seen = listing.find(ShelfView("owl -day"))
    cards = listing.cards(seen, seen.numbers)
    assert [(card.item.publication.id, card.passage and card.passage.start) for card in cards] == [
        ("first", 1),
        ("second", 1),
    ]
    seen = listing.find(ShelfView("owl", kind=MaterialKind.ACTIVITY))
    assert list(seen.numbers) == []


def test_what_a_search_finds_can_be_sorted_in_another_order(store: ShelfStore) -> None:
    walk(
        store, [publication(name, f"{title} owl") for name, title in (("z", "Brown"), ("y", "Anxious"), ("x", "Calm"))]
    )
    view = ShelfView("owl", sort=ShelfSort.TITLE)
    assert found(store, view) == ["a:y", "a:z", "a:x"]


def test_of_more_matches_than_are_ranked_those_in_titles_come_first(
    store: ShelfStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf_search, "MAX_FOUND", 5)
    monkeypatch.setattr(shelf_search, "MAX_RANKED", 40)
    inside = [publication(f"p{number}", f"Number {number}", description="An owl.") for number in range(60)]
    walk(store, [*inside, publication("last", "The owl")])
    assert found(store, ShelfView("owl"))[0] == "a:last"
    assert found(store, ShelfView("ow"))[0] == "a:last"
    assert len(found(store, ShelfView("owl"))) == 5


def test_a_shelf_has_another_signature_when_something_of_it_changes(store: ShelfStore) -> None:
    seen = [store.signature()]
    walk(store, [publication("p")])
    seen.append(store.signature())
    keep(store, "p", b"p")
    seen.append(store.signature())
    assert len({*seen}) == 3
    assert store.signature() == seen[-1]
