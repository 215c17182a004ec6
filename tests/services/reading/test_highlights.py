import json
from pathlib import Path

import pytest

from desktop_app.domain.anchoring import quote
from desktop_app.domain.formats import HighlightFormat
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.reflection import Reflection, StageText
from tests.corpus import make_catalogue
from tests.epubs import make_epub, page
from tests.open_home import OpenHome

BOOK = "urn:corpus:book"
FIRST = "Each pupil draws the weather inside. Nobody has to explain."
SECOND = "The teacher draws first & says <one> sentence."


@pytest.fixture
def read(tmp_path: Path, workplace: OpenHome) -> OpenHome:
    """A home with a book of two chapters that was kept."""
    put_book(tmp_path, FIRST, SECOND)
    workplace.catalogues.add(str(tmp_path / "books"))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    return workplace


def put_book(folder: Path, *chapters: str) -> None:
    texts = {
        f"c{number}.xhtml": page(f"<p>{one.replace('&', '&amp;').replace('<', '&lt;')}</p>")
        for number, one in enumerate(chapters)
    }
    make_catalogue(folder / "books", [make_epub(folder / "made" / "book.epub", texts)])


def mark(read: OpenHome, entry: str, words: str, notes: str = "") -> Highlight:
    text = next(one.text for one in read.shelf.sections(BOOK) if one.entry == entry)
    start = text.index(words)
    exact, prefix, suffix = quote(text, start, start + len(words))
    value = Highlight(BOOK, "The book", entry, "One", exact, prefix, suffix, start, start + len(words), notes)
    read.journal.write(value)
    return value


def renew(read: OpenHome, folder: Path, *chapters: str) -> None:
    """A new edition comes with the next check."""
    put_book(folder, *chapters)
    read.catalogues.sync_all()
    item = read.shelf.item(BOOK)
    assert item is not None
    read.shelf.drop([item.key])
    read.shelf.keep([item.key])


def test_a_highlight_is_in_the_journal_and_is_found_again(read: OpenHome) -> None:
    mark(read, "EPUB/c0.xhtml", "the weather inside", "Try it on Monday.")
    (placed,) = read.highlights.located(BOOK)
    assert (placed.entry, placed.span, placed.lost) == ("EPUB/c0.xhtml", (17, 35), False)
    (line,) = read.journal.listed()
    assert (line.kind, line.title) == ("highlight", "the weather inside")
    assert [hit.line.record for hit in read.journal.search("monday")] == [line.record]


def test_highlights_survive_a_new_edition_and_lost_ones_are_kept_and_said(read: OpenHome, tmp_path: Path) -> None:
    mark(read, "EPUB/c0.xhtml", "Nobody has to explain.")
    mark(read, "EPUB/c1.xhtml", "The teacher draws first")
    renew(read, tmp_path, "A new foreword.", "More before. " + FIRST)
    kept, lost = read.highlights.located(BOOK)
    assert (kept.value.exact, kept.entry) == ("Nobody has to explain.", "EPUB/c1.xhtml")
    assert lost.value.exact == "The teacher draws first"
    assert lost.lost
    assert len(read.journal.highlights()) == 2


def test_while_the_file_is_not_here_nothing_counts_as_lost(read: OpenHome) -> None:
    mark(read, "EPUB/c0.xhtml", "pupil")
    read.shelf.drop([item.key for item in read.shelf.items()])
    assert [one.lost for one in read.highlights.located(BOOK)] == [False]


def test_they_go_out_as_web_annotations(read: OpenHome) -> None:
    value = mark(read, "EPUB/c0.xhtml", "the weather inside", "A note")
    page_of = json.loads(read.highlights.write(HighlightFormat.JSON, "H", BOOK))
    assert (page_of["@context"], page_of["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    (one,) = page_of["items"]
    assert (one["type"], one["motivation"], one["body"]["value"]) == ("Annotation", "commenting", "A note")
    assert one["target"]["source"]["id"] == BOOK
    quoted, placed = one["target"]["selector"]
    assert quoted["value"] == "EPUB/c0.xhtml"
    assert quoted["refinedBy"] == {
        "type": "TextQuoteSelector", "exact": value.exact, "prefix": value.prefix, "suffix": value.suffix,
    }  # fmt: skip
    assert placed["refinedBy"] == {"type": "TextPositionSelector", "start": 17, "end": 35}


def test_they_go_out_to_be_read_and_their_text_is_no_markup(read: OpenHome) -> None:
    mark(read, "EPUB/c1.xhtml", "first & says <one>", "note & <b>")
    markdown = read.highlights.write(HighlightFormat.MARKDOWN, "Mine")
    assert "## The book\n\n> first & says <one>\n\nnote & <b>\n\n*One, " in markdown
    html = read.highlights.write(HighlightFormat.HTML, "Mine")
    assert "first &amp; says &lt;one&gt;" in html
    assert "note &amp; &lt;b&gt;" in html
    assert read.highlights.write(HighlightFormat.MARKDOWN, "Mine", "urn:other") == "# Mine\n"


def test_the_journal_knows_what_it_says_of_each_material(read: OpenHome) -> None:
    mark(read, "EPUB/c0.xhtml", "pupil")
    stage = StageText("what", "What", (), f"As [the book]({BOOK}) says, and [elsewhere](https://example.org).")
    record = read.journal.write(Reflection("Cited", "what@1", (stage,)))
    kinds: list[RecordLine] = list(read.journal.mentioning(BOOK))
    assert sorted(line.kind for line in kinds) == ["highlight", "reflection"]
    assert BOOK in read.journal.mentioned()
    read.journal.delete(record, Reflection.KIND)
    assert [line.kind for line in read.journal.mentioning(BOOK)] == ["highlight"]
    read.journal.rebuild()
    assert [line.kind for line in read.journal.mentioning(BOOK)] == ["highlight"]


def test_two_computers_that_note_on_one_highlight_keep_both_texts(read: OpenHome) -> None:
    value = mark(read, "EPUB/c0.xhtml", "pupil", "one")
    assert Highlight.from_body(value.to_body()) == value
    assert not Highlight.from_body({"colour": "infrared"}).colour.is_known


@pytest.mark.parametrize(
    ("marked", "before", "after", "found", "guess"),
    [
        # Exact words in another part come before similar words in the old one.
        (
            "sits in a circle and breathes",
            ("The class sits in a circle and breathes.", "Other."),
            ("The class sits in the circle, and breathes.", "New: the class sits in a circle and breathes."),
            ("EPUB/c1.xhtml", "sits in a circle and breathes"),
            False,
        ),
        # Of the same words in several parts, those with the same surroundings, also where the old part has them too.
        (
            "ten minutes",
            ("Breathe for ten minutes before the lesson begins.", "x"),
            ("Then wait ten minutes.", "Breathe for ten minutes before the lesson begins."),
            ("EPUB/c1.xhtml", "ten minutes"),
            False,
        ),
        # A number that has changed, and a single word that only stands elsewhere, are guesses.
        ("24 minutes", ("It takes 24 minutes.", "x"), ("It takes 23 minutes.", "x"), ("EPUB/c0.xhtml",), True),
        ("pupil", ("Each pupil draws.", "x"), ("Nothing.", "Ask one pupil."), ("EPUB/c1.xhtml", "pupil"), True),
        # A number is not found inside another one.
        ("24", ("It takes 24 minutes.", "x"), ("In 2024 nothing happened.", "x"), (), False),
        # Shortened: what is left of it is shown as a guess.
        (
            "The teacher draws first and says one sentence about the weather outside",
            ("The teacher draws first and says one sentence about the weather outside today.", "x"),
            ("The teacher draws first and says one sentence about the weather.", "x"),
            ("EPUB/c0.xhtml",),
            True,
        ),
    ],
)  # fmt: skip
def test_a_highlight_goes_to_the_same_words_or_says_that_it_guesses(
    read: OpenHome, tmp_path: Path, marked: str, before: tuple[str, ...], after: tuple[str, ...],
    found: tuple[str, ...], guess: bool,
) -> None:  # fmt: skip
    renew(read, tmp_path, *before)
    mark(read, "EPUB/c0.xhtml", marked)
    renew(read, tmp_path, *after)
    (placed,) = read.highlights.located(BOOK)
    assert placed.guess is guess
    assert placed.lost is not bool(found)
    if found:
        assert placed.entry == found[0]
    if len(found) > 1:
        assert placed.relocated is not None
        assert placed.relocated.exact == found[1]


def test_a_guess_that_was_confirmed_is_one_no_longer(read: OpenHome, tmp_path: Path) -> None:
    mark(read, "EPUB/c0.xhtml", "pupil", "My note")
    renew(read, tmp_path, "A new foreword.", "Every pupil paints.")
    (placed,) = read.highlights.located(BOOK)
    assert placed.guess
    read.highlights.confirm(placed)
    (placed,) = read.highlights.located(BOOK)
    assert (placed.guess, placed.value.entry, placed.value.notes) == (False, "EPUB/c1.xhtml", "My note")
