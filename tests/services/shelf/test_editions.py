"""Materials in several languages: each is kept, opened, searched and carried in the language that a person reads."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.catalogue.opds2 import read_feed
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.publication import KeepState, ShelfItem
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.services.lending.lending import lend
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.shelf.shelf import NotOnShelfError
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

WALK = "urn:springshelf:file:walk.html"
TEXTS = {"": ("A walk", "Look at three trees."), "fr": ("Une promenade", "Regarde trois arbres."),
         "el": ("Ένας περίπατος", "Δες τρία δέντρα.")}  # fmt: skip
Opened = Callable[..., OpenHome]


def write(source: Path, language: str, title: str, text: str, name: str = "walk") -> None:
    file = source / (f"lang/{language}" if language else "") / f"{name}.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    page = f"<html lang='{language or 'en'}'><body><p>{text}</p></body></html>"
    file.write_text(f"<!DOCTYPE html>{page}", encoding="utf-8")
    file.with_suffix(".toml").write_text(f'title = "{title}"\ndescription = "{title}!"', encoding="utf-8")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A walk in three languages, and a rest that is only there in English."""
    source = tmp_path / "source"
    for language, (title, text) in TEXTS.items():
        write(source, language, title, text)
    write(source, "", "A rest", "Sit down.", "rest")
    return source


@pytest.fixture
def catalogue(source: Path, tmp_path: Path) -> Path:
    Publisher().publish(source, tmp_path / "catalogue")
    return tmp_path / "catalogue"


@pytest.fixture
def opened(tmp_path: Path, resources: Path) -> Iterator[Opened]:
    """Opens a home whose person reads a language."""
    homes = []

    def open_home(language: str = "", name: str = "home") -> OpenHome:
        home = OpenHome(tmp_path / name, resources, open_source, SteppingClock(), language=language)
        homes.append(home)
        return home

    yield open_home
    for home in homes:
        home.close()


def walk(home: OpenHome) -> ShelfItem:
    found = home.shelf.item(WALK)
    assert found is not None
    return found


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def files_in(home: OpenHome) -> int:
    return len([path for path in (home.shelf_folder / "blobs").glob("??/*") if path.is_file()])


@pytest.mark.parametrize(("language", "title"), [("", "A walk"), ("fr", "Une promenade"), ("uk", "A walk")])
def test_a_material_is_listed_and_kept_in_the_language_of_the_person(
    catalogue: Path, opened: Opened, language: str, title: str
) -> None:
    home = opened(language)
    home.catalogues.add(str(catalogue))
    assert walk(home).publication.title == title
    report = home.shelf.keep([walk(home).key])
    assert (report.kept, report.refused) == (1, ())
    file = home.shelf.open(walk(home).key)
    assert (file.title, file.edition) == (title, "fr" if language == "fr" else "")
    assert files_in(home) == 1


def test_a_second_language_is_kept_beside_the_first_when_it_is_asked_for(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    key = walk(home).key
    report = home.shelf.keep_in([key], ["fr", "en", "el"])
    assert (report.kept, report.refused) == (1, ())
    assert walk(home).kept_in == ("fr", "", "el")
    assert walk(home).state is KeepState.KEPT
    for language, edition in (("en", ""), ("fr", "fr"), ("el", "el")):
        file = home.shelf.open(key, language=language)
        assert file.edition == edition
        assert TEXTS[edition][1] in text_of(file.path)
    assert home.shelf.open(key).edition == "fr"


def test_without_its_catalogue_the_kept_language_is_opened_and_another_is_not_there(
    catalogue: Path, opened: Opened
) -> None:
    home = opened("el")
    home.catalogues.add(str(catalogue))
    home.shelf.keep([walk(home).key], language="fr")
    shutil.rmtree(catalogue)
    assert home.shelf.open(walk(home).key).edition == "fr"
    with pytest.raises(NotOnShelfError):
        home.shelf.open(walk(home).key, language="en")


def test_a_rule_keeps_each_material_once_in_the_language_of_the_person(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue), rule=KeepRule(KeepMode.ALL))
    assert {item.publication.title: item.kept_in for item in home.shelf.items()} == {
        "Une promenade": ("fr",),
        "A rest": ("",),
    }
    assert files_in(home) == 2


def test_a_newer_translation_replaces_the_kept_one_and_no_other(source: Path, catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    added, _ = home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["fr", "en"])
    write(source, "fr", "Une promenade", "Regarde quatre arbres.")
    write(source, "el", "Ένας περίπατος", "Δες τέσσερα δέντρα.")
    Publisher().publish(source, catalogue)
    report = home.catalogues.sync(added.id)
    assert report.updated == 1
    assert "quatre" in text_of(home.shelf.open(walk(home).key).path)
    assert sorted(walk(home).kept_in) == ["", "fr"]
    assert files_in(home) == 2


def test_a_kept_translation_stays_when_its_catalogue_no_longer_lists_it(
    source: Path, catalogue: Path, opened: Opened
) -> None:
    home = opened("fr")
    added, _ = home.catalogues.add(str(catalogue))
    home.shelf.keep([walk(home).key])
    shutil.rmtree(source / "lang" / "fr")
    Publisher().publish(source, catalogue)
    for _ in range(3):
        assert home.catalogues.sync(added.id).failed == 0
    home.shelf.sweep()
    assert walk(home).kept_in == ("fr",)
    assert TEXTS["fr"][1] in text_of(home.shelf.file(walk(home).kept_files[0]))


def test_search_finds_each_title_and_what_is_inside_each_kept_edition(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    for title, _ in TEXTS.values():
        assert [item.publication.id for item in home.shelf.items(title)] == [WALK]
    assert home.shelf.items("arbres") == ()
    home.shelf.keep_in([walk(home).key], ["fr", "el"])
    home.text_indexer.run()
    for words, edition in (("arbres", "fr"), ("δέντρα", "el")):
        found = home.shelf.find(ShelfView(words))
        (card,) = home.shelf.cards(found, found.numbers)
        assert (card.item.publication.title, card.edition) == ("Une promenade", edition)
    assert home.shelf.items("trees") == ()


def test_the_filter_for_languages_finds_translations(catalogue: Path, opened: Opened) -> None:
    home = opened()
    home.catalogues.add(str(catalogue))
    assert home.shelf.choices().languages == ("el", "en", "fr")
    assert len(home.shelf.find(ShelfView(language="el")).numbers) == 1
    assert len(home.shelf.find(ShelfView(language="en")).numbers) == 2


def test_the_text_of_each_edition_is_read(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["fr", "en"])
    for edition in ("", "fr"):
        assert TEXTS[edition][1] in home.shelf.sections(WALK, edition)[0].text
    assert TEXTS["fr"][1] in home.shelf.sections(WALK)[0].text
    assert home.shelf.sections(WALK, "el") == ()


def test_damage_in_one_edition_is_found_and_repaired_in_it(catalogue: Path, opened: Opened) -> None:
    home = opened("el")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["fr", "en"])
    french = home.shelf.open(walk(home).key, language="fr").path
    french.chmod(0o644)
    french.write_text("spoiled", encoding="utf-8")
    _, damaged = home.shelf.verify()
    assert len(damaged) == 1
    assert walk(home).state is KeepState.DAMAGED
    assert home.shelf.repair().kept == 1
    assert sorted(walk(home).kept_in) == ["", "fr"]
    assert TEXTS["fr"][1] in text_of(home.shelf.open(walk(home).key, language="fr").path)


def test_dropping_removes_all_languages_and_undoing_brings_the_same_back(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["en", "el"])
    dropped = home.shelf.drop([walk(home).key])
    assert walk(home).kept_in == ()
    assert home.shelf.restore_dropped(dropped).kept == 2
    assert sorted(walk(home).kept_in) == ["", "el"]
    home.shelf.drop([walk(home).key])
    home.shelf.sweep()
    assert files_in(home) == 0


@pytest.mark.parametrize(
    ("kept", "language", "editions"),
    [(["en", "fr"], "en", ["fr"]), (["fr"], "fr", []), (["fr", "el"], "el", ["fr"]), (["en"], "en", [])],
)
def test_a_stick_carries_the_kept_languages(
    catalogue: Path, opened: Opened, tmp_path: Path, kept: list[str], language: str, editions: list[str]
) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], kept)
    stick = tmp_path / "stick"
    home.stick.write(stick)
    (page,) = (stick / "pages").glob("*.json")
    (carried,) = read_feed(page.read_bytes(), page.as_uri()).publications
    assert (carried.id, carried.language) == (WALK, language)
    assert [one.language for one in carried.editions] == editions
    there = opened("fr", "there")
    there.catalogues.add(str(stick))
    assert there.shelf.keep_in([walk(there).key], kept).kept == 1
    for one in kept:
        assert there.shelf.open(walk(there).key, language=one).language == one


def test_a_lent_shelf_has_the_kept_languages(opened: Opened, catalogue: Path, tmp_path: Path) -> None:
    home, there = opened("fr"), opened("fr", "there")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["en", "fr"])
    with lend(home.stick, tmp_path / "lent", "127.0.0.1", 0) as lent:
        there.catalogues.add(lent.address)
        assert there.shelf.keep_in([walk(there).key], ["en", "fr"]).refused == ()
    assert walk(there).kept_in == ("fr", "")
    assert "trois arbres" in text_of(there.shelf.file(walk(there).kept_files[0]))


def test_a_stick_has_the_titles_of_the_catalogue_and_not_those_of_the_window(
    catalogue: Path, opened: Opened, tmp_path: Path
) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["en", "fr"])
    home.stick.write(tmp_path / "stick")
    (page,) = (tmp_path / "stick/pages").glob("*.json")
    assert [one["metadata"]["title"] for one in json.loads(page.read_bytes())["publications"]] == ["A walk"]


def test_highlights_belong_to_their_edition(catalogue: Path, opened: Opened) -> None:
    home = opened("fr")
    home.catalogues.add(str(catalogue))
    home.shelf.keep_in([walk(home).key], ["fr", "en"])
    marks = {"": ("trees", "A walk"), "fr": ("arbres", "Une promenade")}
    for edition, (exact, title) in marks.items():
        section = home.shelf.sections(WALK, edition)[0]
        start = section.text.index(exact)
        one = Highlight(WALK, title, section.entry, "", exact, start=start, end=start + len(exact), edition=edition)
        home.journal.write(one)
    for edition, (exact, _) in marks.items():
        (found,) = home.highlights.located(WALK, None, edition)
        assert (found.value.exact, found.lost) == (exact, False)
    assert sorted(one.value.exact for one in home.highlights.located(WALK)) == ["arbres", "trees"]
    assert not any(one.lost for one in home.highlights.located(WALK))


def test_a_school_level_is_found_by_its_name_in_the_persons_language_and_in_english(
    opened: Opened, source: Path, tmp_path: Path
) -> None:
    rest = source / "rest.toml"
    rest.write_text(rest.read_text(encoding="utf-8") + '\nlevel = ["lower-secondary"]', encoding="utf-8")
    Publisher().publish(source, tmp_path / "levels")
    home = opened("fr")
    home.catalogues.add(str(tmp_path / "levels"))
    for words in ("secondaire inférieur", "lower secondary", "rest secondary"):
        found = home.shelf.find(ShelfView(words))
        assert [card.item.publication.title for card in home.shelf.cards(found, found.numbers)] == ["A rest"], words
    assert not home.shelf.find(ShelfView("primaire")).numbers
