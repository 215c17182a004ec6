"""What the process that reads PDFs writes of a file, and what is made of that."""

import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reading import pdf_worker
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.sections import Problems, sections_of
from tests.english import what
from tests.hostile import pages_pdf

PDF = "application/pdf"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """A PDF of three pages; nothing stands on the second."""
    path = tmp_path / "three.pdf"
    canvas = Canvas(str(path))
    for lines in (["The first  page", "has two lines"], [], ["The third page"]):
        for number, line in enumerate(lines):
            canvas.drawString(72, 720 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return path


def locked(path: Path) -> Path:
    """A copy of a PDF that a password locks."""
    target = path.with_name("locked.pdf")
    with pikepdf.open(path) as document:
        document.save(target, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return target


def said(path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    pdf_worker.main(path)
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_page_is_written_with_its_number_and_the_end_is_told(
    pdf: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said(pdf, capsys) == [
        {"page": 1, "text": "The first page\nhas two lines"},
        {"page": 2, "text": ""},
        {"page": 3, "text": "The third page"},
        {"end": "whole"},
    ]


def test_a_file_that_a_password_locks_is_told_from_a_damaged_one(pdf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(locked(pdf), capsys) == [{"end": "locked"}]
    pdf.write_bytes(b"%PDF-1.7")
    assert said(pdf, capsys) == [{"end": "damaged"}]


def test_a_page_that_cannot_be_read_spoils_no_other(pdf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pikepdf.open(pdf, allow_overwriting_input=True) as document:
        document.Root.Pages.Kids[1] = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Nothing))
        document.save(pdf)
    assert [one.get("text") for one in said(pdf, capsys)] == [
        "The first page\nhas two lines",
        None,
        "The third page",
        None,
    ]


def test_the_pages_of_a_pdf_are_its_sections(pdf: Path) -> None:
    sections = list(sections_of(pdf, PDF))
    assert [(one.entry, one.text) for one in sections] == [
        ("1", "The first page\nhas two lines"),
        ("2", ""),
        ("3", "The third page"),
    ]


def test_a_locked_pdf_says_so(pdf: Path) -> None:
    with pytest.raises(ReadingError, match="locked by a password"):
        list(sections_of(locked(pdf), PDF))


def test_a_page_that_cannot_be_read_is_named_beside_the_others(pdf: Path) -> None:
    with pikepdf.open(pdf, allow_overwriting_input=True) as document:
        document.Root.Pages.Kids[1] = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Nothing))
        document.save(pdf)
    problems = Problems()
    assert [one.entry for one in sections_of(pdf, PDF, problems)] == ["1", "3"]
    assert what(problems.first) == "A page of it can't be read"


def test_a_file_that_says_it_has_a_million_pages_is_not_read_to_their_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_worker, "MAX_PAGES", 5)
    (tmp_path / "a.pdf").write_bytes(pages_pdf(900))
    pdf_worker.main(tmp_path / "a.pdf")
    assert len(capsys.readouterr().out.splitlines()) == 5 + 1
