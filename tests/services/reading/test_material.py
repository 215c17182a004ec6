"""Opening a kept material, whatever its format."""

from pathlib import Path

import pytest

from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.epubs import make_epub, page
from tests.hostile import pages_pdf


def opened(path: Path, media_type: str) -> OpenBook:
    return read_material(OpenedFile(path, media_type, "A title", "en", ""))


def test_an_epub_is_read_by_its_entries_in_the_order_of_its_spine(tmp_path: Path) -> None:
    path = make_epub(tmp_path / "a.epub", {"one.xhtml": page("<p>First</p>"), "two.xhtml": page("<p>Second</p>")})
    book = opened(path, "application/epub+zip")
    assert (book.first, book.spine) == ("EPUB/one.xhtml", ("EPUB/one.xhtml", "EPUB/two.xhtml"))
    assert (book.fixed, book.right_to_left) == (False, False)
    assert book.entry is not None
    data, media_type = book.entry("EPUB/two.xhtml") or (b"", "")
    assert b"Second" in data
    assert media_type == "application/xhtml+xml"
    assert book.entry("EPUB/three.xhtml") is None
    book.close()


def test_an_html_page_is_a_book_of_one_entry(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<!doctype html><p>Monday</p>", "utf-8")
    book = opened(path, "text/html")
    assert book.spine == (book.first,)
    assert book.entry is not None
    data, media_type = book.entry(book.first) or (b"", "")
    assert b"Monday" in data
    assert media_type == "application/xhtml+xml"
    assert book.entry("another") is None
    book.close()


def test_other_formats_have_no_entries(tmp_path: Path) -> None:
    book = opened(tmp_path / "a.pdf", "application/pdf")
    assert (book.entry, book.first, book.spine) == (None, "", ())
    book.close()


def test_a_damaged_epub_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(ReadingError):
        opened(path, "application/epub+zip")


def test_an_svg_is_a_picture_on_a_page(tmp_path: Path) -> None:
    """Chromium draws it in a process of its own: a small SVG can ask for millions of shapes."""
    path = tmp_path / "a.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    book = read_material(OpenedFile(path, "image/svg+xml", "A title", "en", 'A "plan" <b>'))
    assert book.entry is not None
    data, media_type = book.entry(book.first) or (b"", "")
    assert media_type == "text/html"
    assert b'alt="A &quot;plan&quot; &lt;b&gt;"' in data
    assert book.entry("picture.svg") == (path.read_bytes(), "image/svg+xml")


def test_a_pdf_with_more_pages_than_can_be_laid_out_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.pdf"
    path.write_bytes(pages_pdf(300_000))
    with pytest.raises(LimitError, match="too many pages"):
        opened(path, "application/pdf")


def test_a_pdf_of_ordinary_length_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "some.pdf"
    path.write_bytes(pages_pdf(900))
    assert opened(path, "application/pdf").entry is None


def test_a_pdf_whose_pages_are_not_there_is_left_to_the_window(tmp_path: Path) -> None:
    path = tmp_path / "none.pdf"
    path.write_bytes(pages_pdf(3).replace(b"/Kids[3 0 R", b"/Kids[9 0 R"))
    assert opened(path, "application/pdf").entry is None
