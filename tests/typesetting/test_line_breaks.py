"""Our way of breaking lines gives the lines of ReportLab, word for word."""

import random

import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from desktop_app.typesetting.line_breaks import plain_breaks, plain_fragments
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph

WORDS = (
    *[
        "the",
        "understanding",
        "of",
        "children’s",
        "questions,",
        "(particularly)",
        "misunderstandings",
        "–",
        "größere",
        "Zusammenhänge:",
    ],
    *[
        "“internationalisation”",
        "a",
        "I",
        "2023",
        "école",
        "co-operation",
        "well-known/unknown",
        "https://example.org/path/to/a/page",
    ],
    *["Donaudampfschifffahrtsgesellschaftskapitän", "end."],
)
STYLES = make_styles("#245b66")


@pytest.mark.parametrize("width", [24, 60, 110, 240, 487.3])
@pytest.mark.parametrize("style", [STYLES.body, STYLES.small, STYLES.item, STYLES.quote])
def test_the_lines_are_those_of_reportlab(width: float, style: object) -> None:
    chance = random.Random(width)
    for length in (1, 2, 3, 30, 90):
        text = " ".join(chance.choices(WORDS, k=length))
        theirs = Paragraph(text, style)
        frags = plain_fragments(text, style)
        ours = Paragraph(text, style, frags=frags)
        assert frags is not None
        assert vars(ours.frags[0]) == vars(theirs.frags[0])
        expected, found = theirs.breakLines([width, width - 4]), plain_breaks(ours, [width, width - 4])
        if found is None:
            continue
        assert [(room, list(words)) for room, words in found.lines] == [
            (pytest.approx(room), list(words)) for room, words in expected.lines
        ]
        assert [type(line[1][-1]) for line in found.lines] == [type(line[1][-1]) for line in expected.lines]
        assert vars(found).keys() == vars(expected).keys()
        assert ours._width_max == pytest.approx(theirs._width_max)


@pytest.mark.parametrize("text", ["<b>Label:</b> some words", "some <b>bold words</b>", "<b>a</b>", "a<b>b</b>c"])
def test_bold_words_are_what_the_parser_of_reportlab_makes_of_them(text: str) -> None:
    theirs, ours = Paragraph(text, STYLES.small).frags, plain_fragments(text, STYLES.small)
    assert ours is not None
    assert [vars(one) for one in ours] == [vars(one) for one in theirs]


@pytest.mark.parametrize(
    "text", ["<i>a</i>", "<b>a <i>b</i></b>", "<b></b>a", "a &amp; b", "a\nb", "a\u00adb", " a", ""]
)
def test_what_has_markup_is_left_to_reportlab(text: str) -> None:
    assert plain_fragments(text, STYLES.body) is None


def test_a_paragraph_with_a_bullet_or_a_word_that_is_too_long_is_left_to_reportlab() -> None:
    assert plain_breaks(Paragraph("a b", STYLES.item, "•"), [200.0]) is None
    assert plain_breaks(Paragraph("w" * 80, STYLES.small), [60.0]) is None
    paragraph = TaggedParagraph("w" * 80, STYLES.body)
    assert paragraph.wrapOn(Canvas("-"), 60, 1000)[1] > 100
