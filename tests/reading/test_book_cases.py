"""Books as the world writes them: each case is a kind of fault from a public report of another reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.passages import Chapter, TextSection
from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.sections import Problems, sections_of
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.served_pages import text_of_page

CASES = Path(__file__).resolve().parents[1] / "cases" / "books"
EPUB = "application/epub+zip"
BOOKS = sorted(path.stem for path in CASES.glob("*.epub") if not path.stem.startswith("drm_"))
PLAIN = "Alpha start\nomega finish"
TEXTS = {
    "ctrlchar": "Alpha start\nBad char here omega finish",
    "cp1251_lie": "Alpha start\n\u0412\u0447\u0438\u0442\u0435\u043b\u044c \u0447\u0438\u0442\u0430\u0454 omega finish",
    "dupattr": "Alpha start\ndup omega finish",
    "ent_internal": "Alpha start\nOur school Riverbank has pupils, and then omega finish.",
    "illformed": "Alpha start\nFirst para\nsecond bold\nmiddle & more\nomega finish",
    "softhyphen": "Alpha start\ninter\u00adnatio\u00adnale Zusam\u00admen\u00adarbeit omega finish",
    "spine_svg": "Alpha start omega finish",
}
UNO = [Chapter("Chapter Uno", "OEBPS/c1.xhtml", 0)]
CONTENTS = {
    "toc_guide_only": [Chapter("Alpha start", "OEBPS/c1.xhtml", 0)],
    "toc_nav_empty_ncx_good": UNO,
    "toc_nav_entities": [Chapter("Chapter Uno — café end", "OEBPS/c1.xhtml", 0)],
    "toc_nav_missingfile_ncx_good": UNO,
    "toc_nav_noepubtype": UNO,
    "toc_nav_span": [Chapter("Part One", "OEBPS/c1.xhtml", 0), Chapter("Chapter Uno", "OEBPS/c1.xhtml", 1)],
    "toc_ncx_amp": [Chapter("Salt & Pepper", "OEBPS/c1.xhtml", 0)],
    "toc_ncx_nons": UNO,
    "toc_noattr": UNO,
}


def opened(name: str) -> OpenBook:
    return read_material(OpenedFile(CASES / f"{name}.epub", EPUB, name, "en", ""))


def sections(name: str, problems: Problems | None = None) -> list[TextSection]:
    return list(sections_of(CASES / f"{name}.epub", EPUB, problems))


@pytest.mark.parametrize("name", [name for name in BOOKS if name != "dark_own"])
def test_the_whole_text_is_read(name: str) -> None:
    assert [one.text for one in sections(name)] == [TEXTS.get(name, PLAIN)]


@pytest.mark.parametrize("name", BOOKS)
def test_the_page_that_the_window_is_given_has_the_same_text(name: str) -> None:
    book = opened(name)
    assert book.entry is not None
    (section,) = sections(name)
    assert section.entry == book.first
    page = book.entry(book.first)
    book.close()
    assert page is not None
    assert page[1] == ("image/svg+xml" if name == "spine_svg" else "application/xhtml+xml")
    assert text_of_page(page[0]) == section.text


@pytest.mark.parametrize("name", CONTENTS)
def test_the_contents_are_found_wherever_they_stand(name: str) -> None:
    book = Epub(CASES / f"{name}.epub")
    assert list(book.contents) == CONTENTS[name]
    book.close()


def test_a_missing_chapter_is_named_and_the_book_begins_at_the_first_that_is_there() -> None:
    problems = Problems()
    assert [one.entry for one in sections("opf_missing_file", problems)] == ["OEBPS/c1.xhtml"]
    assert problems.first is not None
    assert problems.first.code == "reading.book-part-missing"
    book = opened("opf_missing_file")
    assert (book.first, book.spine) == ("OEBPS/c1.xhtml", ("OEBPS/gone.xhtml", "OEBPS/c1.xhtml"))
    assert book.entry is not None
    with pytest.raises(ReadingError, match="This part of the book is not in its file"):
        book.entry("OEBPS/gone.xhtml")
    book.close()


@pytest.mark.parametrize("name", ["drm_adept", "drm_lcp"])
def test_a_protected_book_says_so(name: str) -> None:
    for read in (opened, sections):
        with pytest.raises(ReadingError, match="This book is locked by its publisher"):
            read(name)
