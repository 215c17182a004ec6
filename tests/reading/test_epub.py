import zipfile
from pathlib import Path

import pytest

from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from tests.corpus import CORPUS, books
from tests.epubs import make_epub, page

BOOKS = books() or [CORPUS / "epub"]
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="{opf}"/></rootfiles></container>"""
PACKAGE = """<!DOCTYPE package [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="{href}" media-type="text/html"/>
</manifest><spine><itemref idref="a"/></spine></package>"""


def book(folder: Path, href: str = "a.html") -> Path:
    path = folder / "book.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER.format(opf="EPUB/p.opf"))
        archive.writestr("EPUB/p.opf", PACKAGE.format(href=href))
        archive.writestr("EPUB/a.html", "<p>&secret;</p>")
        archive.writestr("secret.html", "not listed")
    return path


def test_our_own_books_open_with_their_contents(default_catalogue: Path) -> None:
    for path in (default_catalogue / "files").glob("*.epub"):
        opened = Epub(path)
        assert opened.spine == ("EPUB/text.xhtml",)
        assert len(opened.contents) > 3
        assert all(opened.entry(chapter.href.split("#")[0]) for chapter in opened.contents)
        opened.close()


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_real_books_open(path: Path) -> None:
    if not path.is_file():
        pytest.skip(f"the corpus is not here: {path}")
    opened = Epub(path)
    first = opened.entry(opened.spine[0])
    assert first is not None
    assert first[0]
    opened.close()


def test_only_listed_entries_can_be_read(tmp_path: Path) -> None:
    opened = Epub(book(tmp_path))
    assert opened.entry("EPUB/a.html") is not None
    assert opened.entry("secret.html") is None
    assert opened.entry("../secret.html") is None
    opened.close()


@pytest.mark.parametrize("href", ["../../outside.html", "/etc/passwd", "%2e%2e/%2e%2e/x.html"])
def test_an_entry_cannot_lead_out_of_the_book(tmp_path: Path, href: str) -> None:
    opened = Epub(book(tmp_path, href))
    assert opened.spine == ("",)
    with pytest.raises(ReadingError):
        opened.entry("")
    opened.close()


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut", b"no zip at all"])
def test_a_damaged_book_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.epub"
    path.write_bytes(data)
    with pytest.raises(ReadingError, match=r"bad\.epub"):
        Epub(path)


def test_half_a_character_in_the_package_costs_no_book(tmp_path: Path) -> None:
    path = make_epub(tmp_path / "a.epub", {"a.xhtml": page("<p>a</p>")}, more="<meta property='x'>&#xD83D;</meta>")
    opened = Epub(path)
    assert opened.spine == ("EPUB/a.xhtml",)
    opened.close()


def test_a_zip_that_is_no_book_is_told(tmp_path: Path) -> None:
    path = tmp_path / "photos.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    with pytest.raises(ReadingError, match="not a complete EPUB"):
        Epub(path)


@pytest.mark.parametrize(("aside", "first"), [("a", "b"), ("ab", "a"), ("", "a"), ("b", "a")])
def test_reading_begins_with_the_first_part_of_the_linear_order(tmp_path: Path, aside: str, first: str) -> None:
    pages = {"a.xhtml": page("a cover"), "b.xhtml": page("text")}
    opened = Epub(make_epub(tmp_path / "b.epub", pages, aside=[f"{one}.xhtml" for one in aside]))
    assert (opened.first, opened.spine) == (f"EPUB/{first}.xhtml", ("EPUB/a.xhtml", "EPUB/b.xhtml"))
    opened.close()
