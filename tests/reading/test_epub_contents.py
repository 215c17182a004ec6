"""The table of contents of a book, old and new; what is locked in it; and what is too much."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop_app.domain.passages import Chapter
from desktop_app.reading import epub_archive as epub
from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.sections import Problems, sections_of
from tests.english import what
from tests.epubs import CONTAINER, page

EPUB = "application/epub+zip"
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" version="{version}"><metadata>{metadata}</metadata><manifest>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
<item id="b" href="text/b%20c.xhtml" media-type="application/xhtml+xml"/>
{manifest}</manifest><spine {spine}><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/></spine></package>"""
NAVIGATION = page(
    """<nav epub:type="landmarks"><ol><li><a href="a.xhtml">Cover</a></li></ol></nav><nav epub:type="toc"><ol>
    <li><a href="../a.xhtml">One  and
    more</a><ol><li><a href="b%20c.xhtml#half">Half</a></li></ol></li>
    <li><span>A part</span><ol><li><a href="b%20c.xhtml">Two</a></li></ol></li></ol></nav>"""
).replace("<html ", '<html xmlns:epub="http://www.idpf.org/2007/ops" ')
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>One</text></navLabel><content src="a.xhtml"/>
<navPoint><navLabel><text>Half</text></navLabel><content src="text/b%20c.xhtml#half"/></navPoint></navPoint>
<navPoint><navLabel><text/></navLabel><content src="text/b%20c.xhtml"/></navPoint>
<navPoint><navLabel><text>Nowhere</text></navLabel>
<navPoint><navLabel><text>Two</text></navLabel><content src="text/b%20c.xhtml"/></navPoint></navPoint></navMap></ncx>"""
ENCRYPTION = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="{algorithm}"/>
<enc:CipherData><enc:CipherReference URI="EPUB/a.xhtml"/></enc:CipherData></enc:EncryptedData>
<enc:EncryptedData><enc:CipherData/></enc:EncryptedData></encryption>"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.epub"


def make(path: Path, more: Mapping[str, str], **package: str) -> Path:
    """A book of two pages, with further entries and these parts of its package document."""
    parts = {"version": "3.0", "metadata": "", "manifest": "", "spine": ""} | package
    entries = {
        "META-INF/container.xml": CONTAINER,
        "EPUB/p.opf": PACKAGE.format(**parts),
        "EPUB/a.xhtml": page("<p>The first page</p>"),
        "EPUB/text/b c.xhtml": page("<p>The second page</p>"),
        **more,
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return path


def with_navigation(path: Path, text: str) -> Path:
    item = '<item id="n" href="text/nav.xhtml" media-type="application/xhtml+xml" properties="scripted nav"/>'
    return make(path, {"EPUB/text/nav.xhtml": text}, manifest=item)


def contents(path: Path) -> tuple[Chapter, ...]:
    book = Epub(path)
    try:
        return book.contents
    finally:
        book.close()


def test_the_contents_of_a_book_stand_in_its_navigation_document(path: Path) -> None:
    assert contents(with_navigation(path, NAVIGATION)) == (
        Chapter("One and more", "EPUB/a.xhtml", 0),
        Chapter("Half", "EPUB/text/b c.xhtml#half", 1),
        Chapter("A part", "EPUB/text/b c.xhtml", 0),
        Chapter("Two", "EPUB/text/b c.xhtml", 1),
    )


def test_the_contents_of_an_old_book_stand_in_its_ncx(path: Path) -> None:
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    make(path, {"EPUB/toc.ncx": NCX}, version="2.0", manifest=item, spine='toc="ncx"')
    assert contents(path) == (
        Chapter("One", "EPUB/a.xhtml", 0),
        Chapter("Half", "EPUB/text/b c.xhtml#half", 1),
        Chapter("", "EPUB/text/b c.xhtml", 0),
        Chapter("Nowhere", "EPUB/text/b c.xhtml", 0),
        Chapter("Two", "EPUB/text/b c.xhtml", 1),
    )


def test_a_book_without_contents_has_none(path: Path) -> None:
    assert contents(make(path, {})) == ()


@pytest.mark.parametrize("text", ["", "no markup at all", page("<p>no list</p>")])
def test_a_book_whose_contents_cannot_be_read_is_read_from_its_first_page_on(path: Path, text: str) -> None:
    book = Epub(with_navigation(path, text))
    assert book.contents == ()
    assert book.spine == ("EPUB/a.xhtml", "EPUB/text/b c.xhtml")
    book.close()


def test_each_part_is_headed_as_the_contents_call_it(path: Path) -> None:
    sections = list(sections_of(with_navigation(path, NAVIGATION), EPUB))
    assert [(one.heading, one.text) for one in sections] == [
        ("One and more", "The first page"),
        ("Half", "The second page"),
    ]


def test_the_package_says_how_pages_are_shown_and_turned(path: Path) -> None:
    fixed = '<meta property="rendition:layout"> pre-paginated </meta>'
    book = Epub(make(path, {}, metadata=fixed, spine='page-progression-direction="rtl"'))
    assert (book.fixed, book.right_to_left) == (True, True)
    book.close()
    plain = Epub(make(path, {}))
    assert (plain.fixed, plain.right_to_left) == (False, False)
    plain.close()


def test_a_part_that_its_publisher_has_locked_says_so_and_the_rest_is_read(path: Path) -> None:
    make(path, {"META-INF/encryption.xml": ENCRYPTION.format(algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc")})
    book = Epub(path)
    with pytest.raises(ReadingError, match="locked by its publisher"):
        book.entry("EPUB/a.xhtml")
    assert book.entry("EPUB/text/b c.xhtml") is not None
    book.close()
    problems = Problems()
    assert [one.text for one in sections_of(path, EPUB, problems)] == ["The second page"]
    assert "locked by its publisher" in what(problems.first)


@pytest.mark.parametrize("text", ["<container/>", "", CONTAINER.replace("EPUB/p.opf", "elsewhere.opf")])
def test_a_package_that_the_container_does_not_name_is_found_all_the_same(path: Path, text: str) -> None:
    book = Epub(make(path, {"META-INF/container.xml": text}))
    assert book.spine == ("EPUB/a.xhtml", "EPUB/text/b c.xhtml")
    book.close()


@pytest.mark.parametrize("text", ["<package/>", "\x00"])
def test_a_book_whose_package_cannot_be_read_is_refused(path: Path, text: str) -> None:
    make(path, {"EPUB/p.opf": text})
    with pytest.raises(ReadingError, match="not a complete EPUB"):
        Epub(path)


def test_a_book_of_too_many_files_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(path, {})
    monkeypatch.setattr(epub, "MAX_ENTRIES", 4)
    Epub(path).close()
    monkeypatch.setattr(epub, "MAX_ENTRIES", 3)
    with pytest.raises(ReadingError, match="not a complete EPUB"):
        Epub(path)


def test_a_part_that_is_too_large_is_refused_and_no_other(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Epub(make(path, {}))
    monkeypatch.setattr(epub, "ENTRY_LIMIT", len(page("<p>The first page</p>")))
    assert book.entry("EPUB/a.xhtml") is not None
    with pytest.raises(ReadingError, match="too large"):
        book.entry("EPUB/text/b c.xhtml")
    book.close()
