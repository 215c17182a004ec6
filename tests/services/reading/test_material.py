"""Opening a kept material, whatever its format."""

from pathlib import Path

import pytest

from desktop_app.reading.errors import ReadingError
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.epubs import make_epub, page


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
    assert media_type == "text/html"
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
