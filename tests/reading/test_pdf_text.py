"""Reading a PDF in a process of its own, whatever becomes of that process."""

import time
from pathlib import Path

import pytest

from desktop_app.reading import pdf_text
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.sections import Problems, sections_of
from tests.english import what

PDF = "application/pdf"


@pytest.fixture
def bad(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file that its reader does not survive."""
    monkeypatch.setattr(pdf_text, "WORKER", "tests.reading.bad_worker")
    monkeypatch.setattr(pdf_text, "PAGE_TIMEOUT", 3.0)
    return tmp_path / "bad.pdf"


@pytest.mark.parametrize("how", ["crash", "hang", "noise", "cut", "nothing"])
def test_what_takes_its_reader_down_is_told_as_damaged(bad: Path, how: str) -> None:
    bad.write_text(how)
    began = time.monotonic()
    with pytest.raises(ReadingError, match="its file is damaged"):
        list(sections_of(bad, PDF))
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("how", ["crash", "hang", "noise", "cut"])
def test_the_pages_before_count(bad: Path, how: str) -> None:
    bad.write_text(f"first, then {how}")
    problems = Problems()
    assert [one.text for one in sections_of(bad, PDF, problems)] == ["the first page"]
    assert "damaged" in what(problems.first)


def test_whoever_has_seen_enough_leaves_no_process(bad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_text, "PAGE_TIMEOUT", 300.0)
    bad.write_text("first, then hang")
    pages = pdf_text.pages_of(bad)
    assert next(pages) == (1, "the first page")
    began = time.monotonic()
    pages.close()
    assert time.monotonic() - began < 60
