"""Highlights in a new edition of an EPUB, an HTML page and a PDF: exact, similar, moved, renumbered and shortened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.anchoring import quote
from desktop_app.domain.journal import Entry
from desktop_app.domain.passages import TextSection
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.reading.sections import sections_of
from desktop_app.services.reading.highlights import LocatedHighlight, locate
from tests.epubs import make_epub, page

Parts = Sequence[Sequence[str]]
"""The paragraphs of each chapter, or of each page."""
INTRO = ("The weather report is for the first ten minutes of a day.", "It takes 24 minutes with a large class.")
DRAW = ("Each pupil draws the weather inside: sun, cloud or storm.", "Nobody has to explain what they drew.")
TALK = ("The teacher draws first and says one sentence about it.", "In pairs, pupils show each other their drawings.")
BOOK = (INTRO, DRAW, TALK)
NOW = datetime(2023, 3, 1, tzinfo=UTC)
WORDS = "draws the weather inside: sun, cloud or storm"


def write_epub(folder: Path, parts: Parts) -> Path:
    chapters = {f"c{number}.xhtml": page(paragraphs(part)) for number, part in enumerate(parts)}
    return make_epub(folder / "book.epub", chapters)


def write_html(folder: Path, parts: Parts) -> Path:
    file = folder / "page.html"
    body = "".join(f"<h2>Part {number}</h2>{paragraphs(part)}" for number, part in enumerate(parts, start=1))
    file.write_text(f"<html><body>{body}</body></html>", "utf-8")
    return file


def write_pdf(folder: Path, parts: Parts) -> Path:
    canvas = Canvas(str(folder / "paper.pdf"))
    for number, part in enumerate(parts, start=1):
        for line, words in enumerate([f"Part {number}", *part]):
            canvas.drawString(72, 750 - 20 * line, words)
        canvas.showPage()
    canvas.save()
    return folder / "paper.pdf"


def paragraphs(part: Sequence[str]) -> str:
    return "".join(f"<p>{words}</p>" for words in part)


@dataclass(frozen=True)
class Format:
    write: Callable[[Path, Parts], Path]
    media_type: str

    def sections(self, folder: Path, parts: Parts) -> tuple[TextSection, ...]:
        return tuple(sections_of(self.write(folder, parts), self.media_type))


FORMATS = {
    "epub": Format(write_epub, "application/epub+zip"),
    "html": Format(write_html, "text/html"),
    "pdf": Format(write_pdf, "application/pdf"),
}


@pytest.fixture(params=FORMATS)
def kind(request: pytest.FixtureRequest) -> Format:
    return FORMATS[request.param]


def marked(sections: Sequence[TextSection], words: str) -> Highlight:
    (section,) = [one for one in sections if words in one.text]
    start = section.text.index(words)
    exact, prefix, suffix = quote(section.text, start, start + len(words))
    return Highlight("urn:a", "A", section.entry, "", exact, prefix, suffix, start, start + len(words))


def placed(kind: Format, folder: Path, words: str, edition: Parts) -> tuple[LocatedHighlight, str]:
    """A highlight of the book in another edition, and the words that it marks there."""
    one = marked(kind.sections(folder, BOOK), words)
    sections = kind.sections(folder, edition)
    found = locate(Entry(RecordId("a"), (), NOW, NOW, one), one, sections)
    texts = {section.entry: section.text for section in sections}
    return found, texts[found.entry][slice(*found.span)] if found.entry and found.span else ""


def replaced(old: str, new: str) -> Parts:
    return [[words.replace(old, new) for words in part] for part in BOOK]


def test_in_the_same_text_it_stands_where_it_stood(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, WORDS, BOOK)
    assert (words, found.guess, found.span) == (WORDS, False, (found.value.start, found.value.end))


def test_words_that_moved_to_another_part_are_found_there(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, WORDS, (INTRO, TALK, ("At the end of a day:", *DRAW)))
    assert (words, found.guess) == (WORDS, False)


def test_renumbered_parts_change_nothing(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, WORDS, (("A foreword.",), ("How to use it.",), *BOOK))
    assert (words, found.guess) == (WORDS, False)


def test_similar_words_are_a_guess(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, WORDS, replaced("the weather inside: sun", "their inner weather: sun"))
    assert words == "draws their inner weather: sun, cloud or storm"
    assert found.guess


def test_exact_words_elsewhere_come_before_similar_ones_in_the_old_part(kind: Format, tmp_path: Path) -> None:
    edition = [*replaced("weather inside: sun", "weather outside: sun"), ("Each pupil " + WORDS + ".",)]
    found, words = placed(kind, tmp_path, WORDS, edition)
    assert (words, found.guess) == (WORDS, False)


def test_a_number_that_changed_is_a_guess(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, "24 minutes", replaced("24 minutes", "23 minutes"))
    assert (words, found.guess) == ("23 minutes", True)


def test_a_number_alone_is_not_found_in_another_one(kind: Format, tmp_path: Path) -> None:
    found, _words = placed(kind, tmp_path, "24", replaced("It takes 24 minutes", "In 2024 it was shorter"))
    assert found.lost


def test_a_single_word_that_stands_elsewhere_is_a_guess(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, "explain", replaced("Nobody has to explain what they drew.", "Then explain."))
    assert (words, found.guess) == ("explain", True)


def test_what_is_left_of_shortened_words_is_a_guess(kind: Format, tmp_path: Path) -> None:
    whole = "The teacher draws first and says one sentence about it"
    found, words = placed(kind, tmp_path, whole, replaced(" and says one sentence about it", " and says one sentence"))
    assert words == "The teacher draws first and says one sentence"
    assert found.guess


def test_words_that_are_gone_are_lost(kind: Format, tmp_path: Path) -> None:
    found, _words = placed(kind, tmp_path, WORDS, (INTRO, ("Something else.",), TALK))
    assert found.lost


def test_swapped_paragraphs_take_their_highlights_along(kind: Format, tmp_path: Path) -> None:
    found, words = placed(kind, tmp_path, WORDS, (INTRO, DRAW[::-1], TALK))
    assert (words, found.guess) == (WORDS, False)


def test_overlapping_highlights_are_placed_each_by_its_own_words(kind: Format, tmp_path: Path) -> None:
    edition = (("A foreword.",), *replaced("sun, cloud", "sun, fog"))
    first, words = placed(kind, tmp_path, "Each pupil draws the weather", edition)
    assert (words, first.guess) == ("Each pupil draws the weather", False)
    second, words = placed(kind, tmp_path, WORDS, edition)
    assert (words, second.guess) == (WORDS.replace("cloud", "fog"), True)


def test_repeated_words_that_nothing_tells_apart_are_a_guess(kind: Format, tmp_path: Path) -> None:
    repeat = "Share it with the whole class."
    edition = ((repeat, "One."), (repeat, "Two."))
    one = marked(kind.sections(tmp_path, (("Zero.", repeat, "End."),)), repeat)
    found = locate(Entry(RecordId("a"), (), NOW, NOW, one), one, kind.sections(tmp_path, edition))
    assert found.guess
    assert found.relocated is not None
    assert found.relocated.exact == repeat


def test_a_decimal_is_another_number(kind: Format, tmp_path: Path) -> None:
    words = "24 minutes with a large class"
    found, placed_words = placed(kind, tmp_path, words, replaced("takes 24", "takes 2.24"))
    assert (placed_words, found.guess) == ("2.24 minutes with a large class", True)


@pytest.mark.parametrize("name", ["epub", "html"])
def test_words_with_soft_hyphens_and_other_quotes_are_the_same(name: str, tmp_path: Path) -> None:
    kind = FORMATS[name]
    book = (("The class says “good morning” in the international language.",),)
    words = "says “good morning” in the international"
    one = marked(kind.sections(tmp_path, book), words)
    edition = (('The class says "good morning" in the inter\u00adnational language.',),)
    found = locate(Entry(RecordId("a"), (), NOW, NOW, one), one, kind.sections(tmp_path, edition))
    assert (found.lost, found.guess) == (False, False)


def test_a_page_break_inside_the_words_leaves_a_guess(tmp_path: Path) -> None:
    edition = (INTRO, ("Each pupil draws the weather",), ("inside: sun, cloud or storm.", *TALK))
    found, words = placed(FORMATS["pdf"], tmp_path, WORDS, edition)
    assert (words, found.guess) == ("inside: sun, cloud or storm", True)


def test_a_word_that_a_line_of_a_pdf_divides_is_no_other_place(tmp_path: Path) -> None:
    whole = (("The schools value international cooperation of many teachers.",),)
    divided = (("The schools value inter-", "national cooperation of many teachers."),)
    one = marked(FORMATS["pdf"].sections(tmp_path, whole), "value international cooperation of many")
    found = locate(Entry(RecordId("a"), (), NOW, NOW, one), one, FORMATS["pdf"].sections(tmp_path, divided))
    assert not found.lost
    assert found.relocated is not None
    assert found.relocated.exact.replace("-", "").replace("\n", "").replace("\u00ad", "") == one.exact


@pytest.mark.parametrize("name", ["epub", "html"])
def test_highlights_in_arabic_are_found_and_vowel_signs_make_a_guess(name: str, tmp_path: Path) -> None:
    book = (("الطلاب يكتبون الدرس في المدرسة كل يوم.",), ("نهاية.",))
    one = marked(FORMATS[name].sections(tmp_path, book), "يكتبون الدرس في المدرسة")
    for now, guess in (
        ("يكتبون الدرس في المدرسة", False),
        ("يكتبـون الدرس في المدرسة", False),
        ("يَكتبون الدرسَ في المدرسة", True),
    ):
        edition = (("مقدمة.",), (f"كل يوم {now}.",))
        found = locate(Entry(RecordId("a"), (), NOW, NOW, one), one, FORMATS[name].sections(tmp_path, edition))
        assert found.relocated is not None
        assert (found.relocated.exact, found.guess) == (now, guess)
