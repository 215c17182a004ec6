"""Books that were made to do harm: refused, or shown in part, each with a sentence."""

import struct
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from desktop_app.reading import epub_archive as epub_module
from desktop_app.reading import single_page
from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.font_obfuscation import ADOBE, IDPF, deobfuscated
from desktop_app.reading.sections import Problems, sections_of
from tests.english import what
from tests.epubs import CONTAINER, IDENTIFIER, make_epub, page

MEBIBYTE = 1024 * 1024
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a0 "ha">'
    + "".join('<!ENTITY a{} "{}">'.format(n, f"&a{n - 1};" * 10) for n in range(1, 12))
    + ']><html xmlns="http://www.w3.org/1999/xhtml"><body><p>before &a11; after</p></body></html>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>here &secret; there</p></body></html>'
)


def test_a_zip_bomb_is_refused_without_being_unpacked_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub_module, "ENTRY_LIMIT", MEBIBYTE)
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>fine</p>"), "bomb.xhtml": b" " * (64 * MEBIBYTE)})
    assert book.stat().st_size < MEBIBYTE
    problems = Problems()
    tracemalloc.start()
    texts = [one.text for one in sections_of(book, "application/epub+zip", problems)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert texts == ["fine"]
    assert what(problems.first) == "Part of this book is too large to open"
    assert peak < 16 * MEBIBYTE


def test_an_entry_that_lies_about_its_size_is_cut_off_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(epub_module, "ENTRY_LIMIT", MEBIBYTE)
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>fine</p>"), "bomb.xhtml": b" " * (8 * MEBIBYTE)})
    data = book.read_bytes().replace(struct.pack("<L", 8 * MEBIBYTE), struct.pack("<L", 1000))
    book.write_bytes(data)
    opened = Epub(book)
    with pytest.raises(ReadingError):
        opened.entry("EPUB/bomb.xhtml")
    opened.close()


@pytest.mark.slow
def test_an_entry_of_more_than_two_gigabytes_is_refused(tmp_path: Path) -> None:
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>fine</p>"), "big.xhtml": b""})
    with zipfile.ZipFile(book) as made:
        others = {name: made.read(name) for name in made.namelist() if name != "EPUB/big.xhtml"}
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in others.items():
            archive.writestr(name, data)
        with archive.open("EPUB/big.xhtml", "w", force_zip64=True) as entry:
            for _ in range(2_100):
                entry.write(bytes(MEBIBYTE))
    problems = Problems()
    assert [one.text for one in sections_of(book, "application/epub+zip", problems)] == ["fine"]
    assert what(problems.first) == "Part of this book is too large to open"


@pytest.mark.parametrize("text", [BOMB, OUTSIDE], ids=["entity bomb", "file outside"])
def test_entities_are_not_followed(tmp_path: Path, text: str) -> None:
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": text})
    began = time.monotonic()
    read = "".join(one.text for one in sections_of(book, "application/epub+zip"))
    assert len(read) < 1000
    assert "root:" not in read
    assert time.monotonic() - began < 20


def test_an_entity_bomb_in_the_package_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "b.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("EPUB/p.opf", BOMB)
    with pytest.raises(ReadingError, match="not a complete EPUB"):
        Epub(path)


def test_paths_that_lead_out_reach_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text("secret")
    book = make_epub(
        tmp_path / "b.epub", {"../../secret.xhtml": page("x"), "a.xhtml": page("fine")}, raw={"../up.xhtml": b"up"}
    )
    opened = Epub(book)
    for path in ("../secret.xhtml", "/etc/passwd", "../up.xhtml", "EPUB/../../secret.xhtml"):
        assert opened.entry(path) is None
    opened.close()
    assert [one.text for one in sections_of(book, "application/epub+zip")] == ["fine"]


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.99])
def test_a_broken_central_directory_is_told(tmp_path: Path, cut: float) -> None:
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>fine</p>"), "b.xhtml": page("more " * 999)})
    data = book.read_bytes()
    book.write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(ReadingError, match=r"not a complete EPUB: b\.epub"):
        Epub(book)


def test_any_single_byte_may_be_wrong(tmp_path: Path) -> None:
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>fine</p>")})
    data = book.read_bytes()
    for place in range(0, len(data), 7):
        spoiled = bytearray(data)
        spoiled[place] ^= 0xFF
        book.write_bytes(spoiled)
        try:
            list(sections_of(book, "application/epub+zip"))
        except ReadingError:
            continue


def test_a_book_with_too_many_entries_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub_module, "MAX_ENTRIES", 20)
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("x")}, raw={f"x{number}": b"" for number in range(30)})
    with pytest.raises(ReadingError):
        Epub(book)


@pytest.mark.parametrize("algorithm", [IDPF, ADOBE])
def test_obfuscated_fonts_are_revealed(tmp_path: Path, algorithm: str) -> None:
    font = bytes(range(256)) * 8
    hidden = deobfuscated(font, algorithm, IDENTIFIER)  # the same step hides and reveals
    assert hidden[:1000] != font[:1000]
    assert hidden[1040:] == font[1040:]
    listed = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"'
        ' xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/><enc:CipherData>'
        '<enc:CipherReference URI="EPUB/f.otf"/></enc:CipherData></enc:EncryptedData></encryption>'
    )
    book = make_epub(
        tmp_path / "b.epub", {"a.xhtml": page("x"), "f.otf": hidden}, raw={"META-INF/encryption.xml": listed.encode()}
    )
    opened = Epub(book)
    assert opened.entry("EPUB/f.otf") == (font, "font/otf")
    opened.close()


def test_what_a_publisher_has_locked_says_so(tmp_path: Path) -> None:
    listed = (
        b'<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        b'<enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><enc:CipherData>'
        b'<enc:CipherReference URI="EPUB/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>'
    )
    pages = {"a.xhtml": page("x"), "b.xhtml": page("free")}
    opened = Epub(make_epub(tmp_path / "b.epub", pages, raw={"META-INF/encryption.xml": listed}))
    with pytest.raises(ReadingError, match="locked by its publisher"):
        opened.entry("EPUB/a.xhtml")
    assert opened.first == "EPUB/b.xhtml"
    opened.close()
    with pytest.raises(ReadingError, match="This book is locked by its publisher"):
        Epub(make_epub(tmp_path / "c.epub", {"a.xhtml": page("x")}, raw={"META-INF/encryption.xml": listed}))


def test_fixed_layout_and_direction_are_known(tmp_path: Path) -> None:
    more = '<meta property="rendition:layout">pre-paginated</meta>'
    opened = Epub(make_epub(tmp_path / "b.epub", {"a.xhtml": page("x")}, more=more))
    assert opened.fixed
    assert not opened.right_to_left
    opened.close()


def test_a_page_that_is_larger_than_any_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_file = tmp_path / "page.html"
    page_file.write_bytes(b"<p>fine</p>" * 10)
    monkeypatch.setattr(single_page, "HTML_LIMIT", 50)
    with pytest.raises(ReadingError, match="too large to open"):
        single_page.html_bytes(page_file)
