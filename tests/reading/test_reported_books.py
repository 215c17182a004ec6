"""Faults that people reported of other readers, rebuilt: see docs/reported-faults.md for the reports."""

from __future__ import annotations

import zipfile
from pathlib import Path

from desktop_app.domain.passages import Chapter
from desktop_app.reading.epub import Epub
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.page_repair import page_bytes, parse_page
from desktop_app.reading.sections import sections_of
from tests.epubs import page

EPUB = "application/epub+zip"
CONTAINER = "<container><rootfiles>{}</rootfiles></container>"
ROOTFILE = '<rootfile full-path="{}" media-type="application/oebps-package+xml"/>'
ITEM = '<item id="{0}" href="{1}" media-type="application/xhtml+xml"/>'
NCX_ITEM = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
NCX = "<ncx><navMap><navPoint><navLabel><text>Uno</text></navLabel><content src='{}'/></navPoint></navMap></ncx>"


def package(items: str, *references: str) -> str:
    spine = "".join(f'<itemref idref="{one}"/>' for one in references)
    return f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>'


def book(folder: Path, entries: dict[str, str]) -> Path:
    with zipfile.ZipFile(folder / "book.epub", "w") as archive:
        for name, text in entries.items():
            archive.writestr(name, text)
    return folder / "book.epub"


def simple(opf: str, **more: str) -> dict[str, str]:
    return {"META-INF/container.xml": CONTAINER.format(ROOTFILE.format("p.opf")), "p.opf": opf} | more


def texts(path: Path) -> list[str]:
    return [one.text for one in sections_of(path, EPUB)]


def contents(path: Path) -> tuple[Chapter, ...]:
    opened = Epub(path)
    opened.close()
    return opened.contents


def test_a_page_in_utf_8_that_names_another_encoding(tmp_path: Path) -> None:
    data = page("<p>été & — “quoted”</p>", '<meta charset="macintosh"/>').encode()
    assert flat_text(parse_page(data, "application/xhtml+xml", "a")) == "été & — “quoted”"


def test_an_empty_anchor_stays_empty_also_on_a_page_that_is_not_well_formed() -> None:
    root = parse_page(page('<p><a class="x" id="p1"/>Text<br></p>').encode(), "application/xhtml+xml", "a")
    assert b'<a class="x" id="p1"/>Text' in page_bytes(root)[0]


def test_a_navigation_document_with_texts_and_no_links_gives_way_to_the_ncx(tmp_path: Path) -> None:
    nav = '<html><body><nav epub:type="toc"><ol><li>Uno</li><li>Due</li></ol></nav></body></html>'
    nav_item = '<item id="n" href="nav.xhtml" properties="nav" media-type="text/html"/>'
    items = ITEM.format("a", "a.xhtml") + NCX_ITEM + nav_item
    entries = simple(package(items, "a"), **{"a.xhtml": page("a"), "nav.xhtml": nav, "toc.ncx": NCX.format("a.xhtml")})
    assert contents(book(tmp_path, entries)) == (Chapter("Uno", "a.xhtml", 0),)


def test_a_point_of_the_ncx_without_a_place_is_left_out(tmp_path: Path) -> None:
    ncx = NCX.format("a.xhtml").replace(
        "</navMap>", "<navPoint><navLabel><text>x</text></navLabel></navPoint></navMap>"
    )
    entries = simple(package(ITEM.format("a", "a.xhtml") + NCX_ITEM, "a"), **{"a.xhtml": page("a"), "toc.ncx": ncx})
    assert contents(book(tmp_path, entries)) == (Chapter("Uno", "a.xhtml", 0),)


def test_contents_on_a_page_that_nothing_marks_as_such(tmp_path: Path) -> None:
    items = ITEM.format("a", "a.xhtml") + ITEM.format("t", "Toc.xhtm")
    toc = page('<h1>Contents</h1><p><a href="a.xhtml">Uno</a></p>')
    entries = simple(package(items, "t", "a"), **{"a.xhtml": page("a"), "Toc.xhtm": toc})
    assert contents(book(tmp_path, entries)) == (Chapter("Uno", "a.xhtml", 0),)


def test_percent_signs_in_the_contents(tmp_path: Path) -> None:
    entries = simple(
        package(ITEM.format("a", "one, two.xhtml") + NCX_ITEM, "a"),
        **{"one, two.xhtml": page("a"), "toc.ncx": NCX.format("one%2C%20two.xhtml#x%20y")},
    )
    assert contents(book(tmp_path, entries)) == (Chapter("Uno", "one, two.xhtml#x%20y", 0),)


def test_percent_signs_that_belong_to_a_name(tmp_path: Path) -> None:
    entries = simple(package(ITEM.format("a", "CR%21SQ_000.xhtml"), "a"), **{"CR%21SQ_000.xhtml": page("text")})
    assert texts(book(tmp_path, entries)) == ["text"]


def test_another_rendition_stands_before_the_package(tmp_path: Path) -> None:
    roots = f'<!-- {ROOTFILE.format("old.opf")} --><rootfile full-path="b.pdf" media-type="application/pdf"/>'
    entries = simple(package(ITEM.format("a", "a.xhtml"), "a"), **{"a.xhtml": page("text"), "b.pdf": "%PDF-1.7 <x"})
    entries["META-INF/container.xml"] = CONTAINER.format(roots + ROOTFILE.format("p.opf"))
    assert texts(book(tmp_path, entries)) == ["text"]


def test_a_package_that_lists_each_part_sixty_times(tmp_path: Path) -> None:
    items = "".join(ITEM.format(f"i{number}", f"{number % 3}.xhtml") for number in range(180))
    entries = simple(package(items, *(f"i{number}" for number in range(180))))
    entries |= {f"{number}.xhtml": page(f"text {number}") for number in range(3)}
    assert texts(book(tmp_path, entries)) == ["text 0", "text 1", "text 2"]


def test_an_archive_of_the_folder_with_the_book(tmp_path: Path) -> None:
    entries = simple(package(ITEM.format("a", "a.xhtml"), "a"), **{"a.xhtml": page("text")})
    assert texts(book(tmp_path, {f"QualityLand/{name}": text for name, text in entries.items()})) == ["text"]


def test_bookmarks_of_another_reader_are_no_part_of_the_book(tmp_path: Path) -> None:
    marks = {"META-INF/calibre_bookmarks.txt": "calibre_current_page_bookmark*|!|?|*4*|!|?|*/2/4"}
    entries = marks | simple(package(ITEM.format("a", "a.xhtml"), "a"), **{"a.xhtml": page("text")})
    assert texts(book(tmp_path, entries)) == ["text"]


def test_a_name_with_spaces_and_letters_that_the_archive_does_not_mark_as_utf_8(tmp_path: Path) -> None:
    entries = simple(package(ITEM.format("a", "00%20NF%20-%20okładka.xhtml"), "a"))
    path = book(tmp_path, entries | {"00 NF - ok__adka.xhtml": page("text")})
    path.write_bytes(path.read_bytes().replace(b"ok__adka", "okładka".encode()))
    assert texts(path) == ["text"]
