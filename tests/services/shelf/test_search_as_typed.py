"""Searches of the shipped campaign as people type them: names of subtopics, titles, mistakes and signs."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.publication import MaterialKind, ShelfItem
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.domain.text_search import MARKS
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.shipped import MATERIALS, materials_in


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, filled_shelf: Path) -> Path:
    folder = tmp_path_factory.mktemp("typed")
    shutil.copytree(filled_shelf, folder / "shelf")
    return folder


@pytest.fixture
def english(home: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(home, resources, open_source, SteppingClock())
    yield made
    made.close()


@pytest.fixture
def greek(home: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(home, resources, open_source, SteppingClock(), language="el")
    yield made
    made.close()


def found(made: OpenHome, typed: str) -> list[str]:
    return [name_of(item) for item in made.shelf.items(typed)]


def name_of(item: ShelfItem) -> str:
    return item.publication.id.removeprefix("urn:springshelf:")


def test_a_subtopic_is_found_by_its_name(english: OpenHome) -> None:
    of_subtopic = {name_of(item) for item in english.shelf.items() if item.publication.subtopic == "ai"}
    assert len(of_subtopic) == materials_in("ai")
    assert of_subtopic <= set(found(english, "artificial intelligence"))
    assert of_subtopic <= set(found(english, '"artificial intelligence"'))
    articles = english.shelf.find(ShelfView("artificial intelligence", kind=MaterialKind.ARTICLE))
    assert {one.item.publication.kind for one in english.shelf.cards(articles, articles.numbers)} == {
        MaterialKind.ARTICLE
    }
    assert "weather-report" not in found(english, "artificial intelligence")


def test_titles_and_subtopics_are_found_in_the_language_of_the_window(greek: OpenHome, english: OpenHome) -> None:
    assert found(greek, "δελτίο")[0] == "weather-report"
    assert found(greek, "το δελτιο καιρ") == ["weather-report"]
    assert found(greek, "weather")[0] == "weather-report"
    of_subtopic = {name_of(item) for item in greek.shelf.items() if item.publication.subtopic == "ai"}
    assert of_subtopic <= set(found(greek, "τεχνητή νοημοσύνη"))
    assert found(english, "δελτίο") == ["weather-report"]  # by the title of its Greek edition


def test_descriptions_are_found_in_the_language_of_the_window(greek: OpenHome, english: OpenHome) -> None:
    assert found(greek, "συναισθήματα")[0] == "weather-report"
    assert found(greek, "δελτίο πεντάλεπτο") == ["weather-report"]  # a word of the title, a word of the description
    assert found(greek, "εκπαιδευτικών πεντάλεπτο") == ["weather-report"]  # another form of a word
    assert found(greek, "πεντάλεπτο -δελτίο") == []
    result = greek.shelf.find(ShelfView("πεντάλεπτο", kind=MaterialKind.ACTIVITY))
    (card,) = greek.shelf.cards(result, result.numbers)
    assert f"{MARKS[0]}πεντάλεπτο{MARKS[1]}" in card.snippet
    assert greek.shelf.find(ShelfView("πεντάλεπτο", kind=MaterialKind.ARTICLE)).numbers.tolist() == []
    assert found(english, "πεντάλεπτο") == ["weather-report"]  # by the description of its Greek edition


def test_descriptions_of_materials_that_arrive_later_are_found(workplace: OpenHome, resources: Path) -> None:
    late = OpenHome(workplace.folder, resources, open_source, SteppingClock(), language="el")
    assert found(late, "πεντάλεπτο") == []
    late.shipped.campaign()
    assert found(late, "πεντάλεπτο") == ["weather-report"]
    late.close()


@pytest.mark.parametrize("typed", ["hartificial", "atrificial", "ntelligence", "srtificial"])
def test_a_mistake_in_the_first_letters_finds_what_was_meant(english: OpenHome, typed: str) -> None:
    result = english.shelf.find(ShelfView(typed))
    assert result.instead in {"artificial", "intelligence"}
    assert result.numbers


def test_a_search_that_finds_nothing_is_repeated_with_the_words_that_were_meant(english: OpenHome) -> None:
    meant = set(found(english, "artificial intelligence"))
    result = english.shelf.find(ShelfView("artifical inteligence"))
    assert (result.view.words, result.instead) == ("artifical inteligence", "artificial intelligence")
    assert {name_of(one.item) for one in english.shelf.cards(result, result.numbers)} == meant
    weather = english.shelf.find(ShelfView("wheather report"))
    (card,) = english.shelf.cards(weather, weather.numbers)[:1]
    assert (name_of(card.item), weather.instead) == ("weather-report", "weather report")
    assert english.shelf.find(ShelfView("weather")).instead == ""
    assert english.shelf.find(ShelfView("xyzzyquux")).instead == ""
    assert english.shelf.find(ShelfView('"artifical"')).instead == ""


def test_mistakes_inside_kept_files_are_mended_and_marked(workplace: OpenHome, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "a.html").write_text("<html><body><p>Photosynthesis in leaves</p></body></html>", "utf-8")
    (folder / "a.toml").write_text('title = "Green"', "utf-8")
    out = tmp_path / "out"
    workplace.publisher.publish(folder, out)
    workplace.catalogues.add(str(out))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    workplace.text_indexer.run()
    result = workplace.shelf.find(ShelfView("photosinthesis"))
    (card,) = workplace.shelf.cards(result, result.numbers)
    assert result.instead == "photosynthesis"
    assert f"{MARKS[0]}Photosynthesis{MARKS[1]}" in card.snippet


def test_exclusions_count_for_names_too(english: OpenHome) -> None:
    assert "weather-report" in found(english, "weather OR artificial")
    assert "weather-report" not in found(english, "artificial OR weather -report")


def test_what_is_not_kept_is_counted(english: OpenHome) -> None:
    assert english.text_indexer.status().unkept == MATERIALS
