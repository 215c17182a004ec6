import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.records.highlight import Highlight
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.corpus import make_catalogue
from tests.epubs import make_epub, page
from tests.open_home import OpenHome

ID = "urn:corpus:book"


@pytest.fixture
def book(tmp_path: Path, home: tuple[str, str]) -> Path:
    """A home whose shelf lists one book."""
    path = make_epub(tmp_path / "made" / "book.epub", {"a.xhtml": page("<h1>One</h1><p>First words.</p>"),
                                                      "b.xhtml": page("<p>Last words.</p>")})  # fmt: skip
    assert main([*home, "catalogue", "add", str(make_catalogue(tmp_path / "books", [path]))]) == 0
    return path


def marked(home: tuple[str, str], resources: Path) -> None:
    workplace = OpenHome(Path(home[1]), resources, open_source, SteppingClock())
    workplace.journal.write(Highlight(ID, "book", "EPUB/a.xhtml", "One", "First words.", "One\n", "", 4, 16, "Why?"))
    workplace.journal.write(Highlight(ID, "book", "EPUB/a.xhtml", "One", "Words that are nowhere else at all."))
    workplace.close()


def test_the_text_of_a_material_is_printed_and_kept_on_the_way(
    book: Path, home: tuple[str, str], capsys: pytest.CaptureFixture[str], told: Any
) -> None:
    capsys.readouterr()
    assert main([*home, "read", ID, "--text"]) == 0
    assert capsys.readouterr().out == "One\nFirst words.\n\nLast words.\n"
    read = told("read", ID)
    assert [one["entry"] for one in read["sections"]] == ["EPUB/a.xhtml", "EPUB/b.xhtml"]
    assert told("shelf", "book")[0]["state"] == "kept"


def test_what_is_not_on_the_shelf_or_has_no_text_is_told(
    book: Path, home: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, "read", "nothing", "--text"]) == 2
    assert "No material on the shelf has the id nothing" in capsys.readouterr().err
    main([*home, "read", ID])
    (kept,) = [path for path in (Path(home[1]) / "shelf" / "blobs").rglob("*") if path.is_file()]
    kept.write_bytes(b"spoiled")
    assert main([*home, "read", ID]) == 1
    assert "not a complete EPUB" in capsys.readouterr().err


def test_the_index_tells_how_far_it_is(book: Path, told: Any) -> None:
    assert told("index", "--status")["waiting"] == 0
    told("keep", "--all")
    assert (told("index", "--status")["waiting"], told("shelf", "last")) == (1, [])
    status = told("index")
    assert (status["files"], status["read"], status["waiting"]) == (1, 1, 0)
    assert [one["id"] for one in told("shelf", "last")] == [ID]


def test_highlights_are_printed_written_and_lost_ones_listed(
    book: Path, home: tuple[str, str], resources: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], told: Any
) -> None:
    told("keep", "--all")
    marked(home, resources)
    capsys.readouterr()
    assert main([*home, "highlights", ID]) == 0
    assert "> First words.\n\nWhy?\n\n*One, " in capsys.readouterr().out
    target = tmp_path / "mine.html"
    assert main([*home, "highlights", "--format", "html", "--out", str(target)]) == 0
    assert '<blockquote dir="auto">First words.</blockquote>' in target.read_text("utf-8")
    capsys.readouterr()
    assert main([*home, "highlights", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["items"]) == 2
    assert [one["exact"] for one in told("highlights", "--lost")] == ["Words that are nowhere else at all."]
    assert main([*home, "highlights", "--out", str(target / "where.md")]) == 1
    assert main([*home, "highlights", "urn:other"]) == 2


WALK = "urn:springshelf:file:walk.html"


@pytest.fixture
def walk(tmp_path: Path, home: tuple[str, str], told: Any) -> None:
    """A home whose shelf lists a page in English and French, and which publishes it itself."""
    for language, title, text in (("", "A walk", "Three trees."), ("lang/fr", "Une promenade", "Trois arbres.")):
        file = tmp_path / "source" / language / "walk.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"<!DOCTYPE html><html><body><p>{text}</p></body></html>", encoding="utf-8")
        file.with_suffix(".toml").write_text(f'title = "{title}"', encoding="utf-8")
    done = told("publish", str(tmp_path / "source"), str(tmp_path / "catalogue"))
    assert (done["publications"], done["editions"], done["problems"]) == (1, 1, [])
    assert main([*home, "catalogue", "add", str(tmp_path / "catalogue")]) == 0


@pytest.mark.usefixtures("walk")
def test_a_material_is_read_in_the_language_that_is_asked_for(
    home: tuple[str, str], capsys: pytest.CaptureFixture[str], told: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told("shelf", "promenade")[0]["languages"] == ["en", "fr"]
    assert told("read", WALK)["title"] == "A walk"
    read = told("read", WALK, "--lang", "fr")
    assert (read["language"], read["title"], read["sections"][0]["text"].strip()) == (
        "fr",
        "Une promenade",
        "Trois arbres.",
    )
    assert main([*home, "read", WALK, "--lang", "el"]) == 2
    assert "en, fr" in capsys.readouterr().err
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", "fr")
    assert told("read", WALK)["title"] == "Une promenade"
    assert told("read", WALK, "--lang", "en")["title"] == "A walk"


@pytest.mark.usefixtures("walk")
def test_a_material_is_kept_in_several_languages(home: tuple[str, str], told: Any) -> None:
    assert told("keep", WALK, "--lang", "fr", "--lang", "en")["kept"] == 1
    files = [path for path in (Path(home[1]) / "shelf" / "blobs").glob("??/*") if path.is_file()]
    assert len(files) == 2
    assert told("verify")["whole"] == 2
