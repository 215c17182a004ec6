"""Plain text, Markdown and comics as the reader and the index get them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.file_kinds import KINDS, ending_of_type, kind_of_name, kind_of_type, usual_type
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.publication import ENDINGS, Link, best_of
from desktop_app.reading.comic import CBZ, Comic
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.plain_text import MARKDOWN, PLAIN, text_page
from desktop_app.reading.sections import sections_of
from desktop_app.services.reading.material import read_material
from desktop_app.services.shelf.shelf import OpenedFile


def section(tmp_path: Path, data: bytes, media_type: str) -> str:
    (tmp_path / "file").write_bytes(data)
    (found,) = sections_of(tmp_path / "file", media_type)
    return found.text


@pytest.mark.parametrize(
    "data",
    [
        "Grüße, π, مرحبا".encode(),
        "\ufeffGrüße, π, مرحبا".encode(),
        "Grüße, π, مرحبا".encode("utf-16"),
        b"\xfe\xff" + "Grüße, π, مرحبا".encode("utf-16-be"),
    ],
    ids=["UTF-8", "with a mark", "UTF-16", "big endian"],
)
def test_a_text_is_read_in_its_encoding(tmp_path: Path, data: bytes) -> None:
    assert section(tmp_path, data, PLAIN).strip() == "Grüße, π, مرحبا"


def test_an_old_text_and_a_cut_one_are_read() -> None:
    assert decoded("Grüße – “a”".encode("cp1252")) == "Grüße – “a”"
    assert decoded("Grüße π".encode()[:-1]).startswith("Grüße ")


def test_a_plain_text_keeps_its_lines_and_interprets_nothing(tmp_path: Path) -> None:
    text = section(tmp_path, b"One\r\n  two\r\n\r\n<b>three</b> & *four*\x00", PLAIN)
    assert [line.strip() for line in text.split("\n") if line.strip()] == ["One", "two", "<b>three</b> & *four*\ufffd"]


def test_markdown_is_shown_without_the_html_in_it(tmp_path: Path) -> None:
    source = b"# Title\n\nA *word* <script>alert(1)</script>\n\n[bad](javascript:alert(1)) [good](https://example.org)"
    page = text_page(source, MARKDOWN).decode()
    assert ">Title</h1>" in page
    assert "<em>word</em>" in page
    assert "<script" not in page
    assert 'href="javascript' not in page
    assert 'href="https://example.org"' in page
    assert "alert(1)" in section(tmp_path, source, MARKDOWN)


def opened(path: Path, media_type: str) -> OpenedFile:
    return OpenedFile(path, media_type, "A title", "en", "")


@pytest.mark.parametrize("media_type", [PLAIN, MARKDOWN])
def test_a_text_opens_as_one_page(tmp_path: Path, media_type: str) -> None:
    (tmp_path / "file").write_bytes(b"Some words")
    book = read_material(opened(tmp_path / "file", media_type))
    assert book.entry
    page = book.entry(book.first)
    assert page
    assert b"Some words" in page[0]
    book.close()


def comic(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, name.encode())
    return path


def test_a_comic_has_a_page_for_each_picture_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    names = ("a/10.jpg", "a/2.PNG", "a/1.webp", "a/ComicInfo.xml", "__MACOSX/a/._1.webp", "a/.hidden.jpg")
    book = read_material(opened(comic(tmp_path / "c.cbz", *names), CBZ))
    assert book.entry
    assert len(book.spine) == 3
    pictures = [book.entry(page.replace("page-", "picture-").removesuffix(".html")) for page in book.spine]
    assert pictures == [(b"a/1.webp", "image/webp"), (b"a/2.PNG", "image/png"), (b"a/10.jpg", "image/jpeg")]
    page = book.entry(book.first)
    assert page
    assert b'src="picture-1"' in page[0]
    assert book.entry("page-9.html") is None
    assert book.entry("../etc/passwd") is None
    book.close()


def test_a_comic_without_pictures_and_a_damaged_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="no pictures"):
        Comic(comic(tmp_path / "empty.cbz", "readme.txt"))
    (tmp_path / "bad.cbz").write_bytes(b"PK\x03\x04")
    with pytest.raises(ReadingError):
        Comic(tmp_path / "bad.cbz")


def test_each_kind_is_named_once_and_the_program_says_what_it_opens() -> None:
    types = [media_type for kind in KINDS for media_type in (kind.media_type, *kind.also)]
    assert len(types) == len(set(types))
    assert [kind.opens for kind in KINDS] == sorted((kind.opens for kind in KINDS), reverse=True)
    assert CBZ in ENDINGS
    assert "application/x-zim" not in ENDINGS
    assert (usual_type("application/x-cbz"), usual_type("x/y"), ending_of_type("x/y")) == (CBZ, "x/y", "bin")
    docx = kind_of_name("Plan.DOCX")
    assert docx
    assert docx.name == "Word"
    assert kind_of_name("plain") is None
    assert kind_of_type("application/x-zim") is kind_of_name("a.zim")


def test_plain_text_is_chosen_only_where_nothing_else_opens() -> None:
    text, book, other = (Link(name, kind) for name, kind in (("t", PLAIN), ("b", "application/epub+zip"), ("o", "x/y")))
    assert best_of([text, book]) == book
    assert best_of([other, text]) == text
    assert best_of([other]) == other
    assert best_of([]) is None


def test_an_old_text_in_cyrillic_is_read_in_its_encoding() -> None:
    text = "Привіт, це урок про тварин, яких ми бачили біля ставка."
    assert text in text_page(text.encode("cp1251"), PLAIN).decode()
