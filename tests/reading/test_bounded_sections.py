"""The text of books and pages, read in a process of its own, whatever becomes of that process."""

import json
from pathlib import Path

import pytest

from desktop_app.domain.message import read_message
from desktop_app.reading import bounded_sections as module
from desktop_app.reading import section_worker
from desktop_app.reading.bounded_sections import bounded_sections
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.reading.sections import Problems
from tests.english import what
from tests.epubs import make_epub, page

EPUB, HTML = "application/epub+zip", "text/html"
ATTRIBUTES = " ".join(f"a{number}" for number in range(100_000))
BOMB = f"<html><p {ATTRIBUTES}>bomb</p></html>"
"""libxml2 compares each attribute of HTML with all before it: minutes for a few hundred kilobytes."""


def test_a_part_that_breaks_its_reader_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PART_TIMEOUT", 2.0)
    book = make_epub(
        tmp_path / "b.epub", {"a.xhtml": page("<p>before</p>"), "b.xhtml": BOMB, "c.xhtml": page("<p>after</p>")}
    )
    problems = Problems()
    assert [one.text for one in bounded_sections(book, EPUB, problems)] == ["before", "after"]
    assert what(problems.first) == "Part of its text takes too much time or memory to read"


def test_a_page_that_breaks_its_reader_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PART_TIMEOUT", 2.0)
    (tmp_path / "a.html").write_text(BOMB, "utf-8")
    problems = Problems()
    assert list(bounded_sections(tmp_path / "a.html", HTML, problems)) == []
    assert what(problems.first) == "Part of its text takes too much time or memory to read"


def test_a_reader_that_does_not_begin_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WORKER", "no.such.module")
    with pytest.raises(LimitError):
        list(bounded_sections(tmp_path / "a.html", HTML, Problems()))


def test_what_its_reader_refuses_is_refused_with_the_same_words(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(b"no book")
    with pytest.raises(ReadingError, match="not a complete EPUB"):
        list(bounded_sections(tmp_path / "a.epub", EPUB, Problems()))


@pytest.mark.parametrize(("passed_over", "texts"), [(0, ["one", "two"]), (1, ["two"]), (2, [])])
def test_what_the_process_writes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], passed_over: int, texts: list[str]
) -> None:
    """In this process, so that its lines are seen to be run."""
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>one</p>"), "b.xhtml": page("<p>two</p>")})
    section_worker.main(EPUB, book, passed_over)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["text"] for line in lines if "text" in line] == texts
    assert [line for line in lines if "begins" in line] == [{"begins": True}] * len(texts)
    assert lines[-1] == {"end": None}


def test_what_the_process_writes_of_no_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.epub").write_bytes(b"no book")
    section_worker.main(EPUB, tmp_path / "a.epub", 0)
    assert "not a complete EPUB" in what(read_message(json.loads(capsys.readouterr().out)["failed"]))


@pytest.mark.parametrize("written", ["", "no message", ReadingCode.PDF_DAMAGED.message().to_json().replace("pdf", "x")])
def test_a_failure_in_words_that_are_not_known_is_still_one(written: str) -> None:
    assert isinstance(module._failure(written, "a.html"), LimitError)
