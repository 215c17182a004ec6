"""Siblings of the cases in `tests/cases/books`: the same kinds of fault, written in other ways."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.passages import Chapter
from desktop_app.reading.epub import Epub
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.page_repair import page_bytes, parse_page
from desktop_app.reading.sections import sections_of
from tests.served_pages import text_of_page

EPUB = "application/epub+zip"
CONTAINER = '<container><rootfiles><rootfile full-path="{}"/></rootfiles></container>'
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c1" href="{href}" {type}/>{more}</manifest>'
    '<spine {spine}><itemref idref="c1"/></spine></package>'
)
PAGE = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><h1>Alpha</h1><p>omega</p></body></html>'
XHTML_TYPE = 'media-type="application/xhtml+xml"'


def book(
    folder: Path,
    *,
    rootfile: str = "OEBPS/p.opf",
    href: str = "c1.xhtml",
    name: str = "OEBPS/c1.xhtml",
    stated: str = XHTML_TYPE,
    spine_and_more: tuple[str, str] = ("", ""),
    extra: dict[str, str] | None = None,
) -> Path:
    path = folder / "book.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER.format(rootfile))
        archive.writestr(
            "OEBPS/p.opf", PACKAGE.format(href=href, type=stated, spine=spine_and_more[0], more=spine_and_more[1])
        )
        archive.writestr(name, PAGE)
        for entry, text in (extra or {}).items():
            archive.writestr(entry, text)
    return path


def text(path: Path) -> str:
    return "".join(one.text for one in sections_of(path, EPUB))


@pytest.mark.parametrize(
    "rootfile", ["/OEBPS/p.opf", "./OEBPS/p.opf", "OEBPS\\p.opf", "oebps/P.OPF", "OEBPS/../OEBPS/p.opf"]
)
def test_the_package_is_found_however_its_path_is_written(tmp_path: Path, rootfile: str) -> None:
    assert text(book(tmp_path, rootfile=rootfile)) == "Alpha\nomega"


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("C1.XHTML", "OEBPS/c1.xhtml"),
        ("./c1.xhtml", "OEBPS/c1.xhtml"),
        ("/c1.xhtml", "OEBPS/c1.xhtml"),
        ("OEBPS/c1.xhtml", "OEBPS/c1.xhtml"),
        (" c1.xhtml ", "OEBPS/c1.xhtml"),
        ("a%20b.xhtml", "OEBPS/a b.xhtml"),
        ("a b.xhtml", "OEBPS/a%20b.xhtml"),
        ("C#1.xhtml", "OEBPS/C#1.xhtml"),
        ("100%.xhtml", "OEBPS/100%.xhtml"),
        (unicodedata.normalize("NFC", "é.xhtml"), "OEBPS/" + unicodedata.normalize("NFD", "é.xhtml")),
        (unicodedata.normalize("NFD", "é.xhtml"), "OEBPS/" + unicodedata.normalize("NFC", "é.xhtml")),
        ("text\\c1.xhtml", "OEBPS\\text\\c1.xhtml"),
    ],
)
def test_a_chapter_is_found_however_its_path_is_written(tmp_path: Path, href: str, name: str) -> None:
    assert text(book(tmp_path, href=href, name=name)) == "Alpha\nomega"


@pytest.mark.parametrize(
    "stated",
    [
        "",
        'media-type="TEXT/HTML"',
        'media-type="text/xml"',
        'media-type="text/x-oeb1-document; charset=x"',
        'media-type="x"',
    ],
)
def test_a_chapter_is_read_whatever_type_is_stated(tmp_path: Path, stated: str) -> None:
    assert text(book(tmp_path, stated=stated)) == "Alpha\nomega"


@pytest.mark.parametrize(
    "body",
    [
        '<nav epub:type="toc"><div><ol><li><p><a href="c1.xhtml">Uno</a></p></li></ol></div></nav>',
        '<nav epub:type="toc"><div><a href="c1.xhtml">Uno</a></div></nav>',
        '<nav epub:type="toc"><ol><li><span>Uno</span><ol><li><a href="c1.xhtml">Uno</a></li></ol></li></ol></nav>',
        "<nav><ul><li><a href='c1.xhtml'>Uno</li></ul></nav>",
        '<h2>Contents</h2><p><a href="c1.xhtml">Uno</a></p>',
    ],
)
def test_contents_are_found_in_any_markup(tmp_path: Path, body: str) -> None:
    nav = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
    item = f'<item id="n" href="nav.xhtml" {XHTML_TYPE} properties="nav"/>'
    opened = Epub(book(tmp_path, spine_and_more=("", item), extra={"OEBPS/nav.xhtml": nav}))
    assert {(one.title, one.href) for one in opened.contents} == {("Uno", "OEBPS/c1.xhtml")}
    opened.close()


def test_an_ncx_is_found_where_the_spine_names_another_one(tmp_path: Path) -> None:
    label = "<navLabel><text>R&D &eacute;</text></navLabel>"
    ncx = f"<ncx><navMap><navPoint>{label}<content src='c1.xhtml#x'/></navPoint></navMap>"
    item = '<item id="t" href="toc.ncx" media-type="text/xml"/>'
    opened = Epub(book(tmp_path, spine_and_more=('toc="gone"', item), extra={"OEBPS/toc.ncx": ncx}))
    assert opened.contents == (Chapter("R&D é", "OEBPS/c1.xhtml#x", 0),)
    opened.close()


def xhtml(body: str, head: str = "") -> bytes:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head>{head}</head><body>{body}</body></html>'.encode()


@pytest.mark.parametrize(
    ("page", "read"),
    [
        (xhtml("<p>a&nbsp;b &hellip; &Eacute;t&eacute; &copy &unknown; R&D</p>"), "a\u00a0b … Été © &unknown; R&D"),
        (xhtml("<p>in <b>bold <i>both</b> tail</i></p><p>omega"), "in bold both tail\nomega"),
        (xhtml("<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>"), "a\nb\nc\nd"),
        (xhtml('<p o:x="1"><o:p>a</o:p> <st1:place>b</st1:place></p>'), "a b"),
        (xhtml("<p>a &#150; b &#x0; &#xD800; c</p>"), "a – b \ufffd \ufffd c"),
        (xhtml("<p>a<!-- never ends <p>omega</p>"), "a<!-- never ends\nomega"),
        (xhtml("<p>a</p>", "<title/><script src='x'/>"), "a"),
        (xhtml("<p>1 < 2 and <3 omega</p>"), "1 < 2 and <3 omega"),
        (xhtml("<p><![CDATA[a < b]]> &amp; <br>omega"), "a < b &\nomega"),
        (xhtml("<p a:b:c='1' @click='x' class=\"a\" class='b'>a</p>"), "a"),
        (b"<HTML><BODY><P>Upper<P>case</BODY></HTML>", "Upper\ncase"),
        (b"<p>no root</p> at all", "no root\nat all"),
        ('<?xml version="1.0" encoding="utf-8"?><html><body>é</body></html>'.encode("utf-16"), "é"),
        (
            "<html><p>\u039f\u03b9 μαθητές γράφουν</p></html>".encode("cp1253"),
            "\u039f\u03b9 μαθητές γράφουν",
        ),
        ("<html><body><p>d’été déjà vu</p></body></html>".encode("cp1252"), "d’été déjà vu"),
        (
            "<html><body><p>été".encode() + b" \x93quoted\x94 " + "déjà à côté</p></body></html>".encode(),
            "été “quoted” déjà à côté",
        ),
        (b"<html><head><meta charset='shift_jis'/></head><body>" + "教育".encode("cp932") + b"</body></html>", "教育"),
        (xhtml("<div>" * 3000 + "deep" + "</div>" * 3000 + "<p>omega</p>"), "deep\nomega"),
        (xhtml("<p>a</p>").replace(b"</html>", b"<p>behind</p></html>"), "a\nbehind"),
    ],
)
def test_a_page_is_whole_and_the_same_for_window_and_index(page: bytes, read: str) -> None:
    root = parse_page(page, "application/xhtml+xml", "a")
    assert flat_text(root) == read
    assert text_of_page(page_bytes(root)[0]) == read


def test_a_broken_page_keeps_its_drawings() -> None:
    root = parse_page(
        xhtml('<p>a<br><svg viewBox="0 0 9 9"><linearGradient/><image xlink:href="b.png"/></svg>'), "", "a"
    )
    data, _ = page_bytes(root)
    assert b'viewBox="0 0 9 9"' in data
    assert b"<linearGradient/>" in data
    assert b'xlink:href="b.png"' in data
    assert b'xmlns="http://www.w3.org/2000/svg"' in data


@pytest.mark.parametrize("attribute", ["{}", "{}x='1'", "{='1'", "x{y}='1'", "=", "<", "'", "{http://a}b='1'"])
def test_attributes_that_have_no_name_are_left_out(attribute: str) -> None:
    page = f"<p class='kept' {attribute}>Read me.<br></p>".encode()
    root = parse_page(page, "application/xhtml+xml", "page.xhtml")
    written, _ = page_bytes(root)
    assert b'class="kept"' in written
    assert "Read me." in text_of_page(written)
