from pathlib import Path

import pytest

from desktop_app.domain.passages import TextSection
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.page_repair import parse_page
from desktop_app.reading.sections import Problems, sections_of, within_limits
from tests.corpus import CORPUS, WHY_SKIPPED
from tests.english import what
from tests.epubs import make_epub, page

EPUB, HTML, PDF = "application/epub+zip", "text/html", "application/pdf"


def flat(body: str, media_type: str = "application/xhtml+xml") -> str:
    return flat_text(parse_page(page(body).encode(), media_type, "page"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<h1>A  b</h1><p>c\n d</p>", "A b\nc d"),
        ("<p>one<br/>two</p>", "one\ntwo"),
        ("<p>in <b>the</b>  <i> middle</i></p>", "in the middle"),
        ("<p>a</p><script>bad <b>worse</b></script> tail", "a\ntail"),
        ("<p>a<!-- note -->b</p>", "ab"),
        ("<ul><li>x</li><li>y</li></ul>", "x\ny"),
        ("<p>a\u00a0b</p>", "a\u00a0b"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><text>drawn</text></svg>", "drawn"),
        ("", ""),
    ],
)
def test_a_page_is_read_as_a_person_reads_it(body: str, text: str) -> None:
    assert flat(body) == text


def test_html_that_is_not_well_formed_is_read_as_a_browser_does() -> None:
    assert flat("<p>un<b>closed<p>next &nbsp;", HTML).split() == ["unclosed", "next"]
    assert flat("<p>named &nbsp; entity</p>").split() == ["named", "entity"]


def test_the_parts_of_a_book_come_in_reading_order(tmp_path: Path) -> None:
    book = make_epub(tmp_path / "b.epub", {"b.xhtml": page("<p>first</p>"), "a.xhtml": page("<p>second</p>")})
    assert [(one.entry, one.text) for one in sections_of(book, EPUB)] == [
        ("EPUB/b.xhtml", "first"), ("EPUB/a.xhtml", "second"),
    ]  # fmt: skip


def test_a_part_that_is_damaged_spoils_no_other(tmp_path: Path) -> None:
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": page("<p>first</p>"), "b.xhtml": page("x" * 5000)})
    data = bytearray(book.read_bytes())
    place = data.index(b"EPUB/b.xhtml") + 20
    data[place : place + 8] = b"\xff" * 8
    book.write_bytes(data)
    problems = Problems()
    assert [one.text for one in sections_of(book, EPUB, problems)] == ["first"]
    assert what(problems.first) == "This part of the book is damaged in its file"


def test_very_long_texts_are_read_in_part_and_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.reading.sections.MAX_TEXT", 100)
    book = make_epub(tmp_path / "b.epub", {f"{n}.xhtml": page("<p>" + "word " * 12 + "</p>") for n in range(5)})
    problems = Problems()
    assert [len(one.text) for one in sections_of(book, EPUB, problems)] == [59, 41]
    assert "Only the beginning" in what(problems.first)


def test_pictures_and_sound_have_no_text(tmp_path: Path) -> None:
    assert list(sections_of(tmp_path / "x.png", "image/png")) == []


def test_a_damaged_pdf_is_told(tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(ReadingError, match=r"its file is damaged: bad\.pdf"):
        list(sections_of(bad, PDF))


@pytest.mark.skipif(not CORPUS.is_dir(), reason=WHY_SKIPPED)
def test_a_pdf_that_is_locked_says_so() -> None:
    locked = next(CORPUS.glob("pdf/*password/*.pdf"))
    with pytest.raises(ReadingError, match="locked by a password"):
        list(sections_of(locked, PDF))


def test_half_a_character_in_a_text_becomes_one_that_can_be_stored(tmp_path: Path) -> None:
    """PDFium gives such halves of fonts that lie about their letters."""
    problems = Problems()
    given = iter([TextSection("1", "head\ud83d\x00", "one \ud83d two")])
    (found,) = within_limits(given, "a.pdf", problems)
    assert (found.heading, found.text) == ("head\ufffd", "one \ufffd two")
    assert problems.first is None
