"""A paragraph does not end with a short word on a line of its own."""

import pytest

from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph

WIDTH = 470.0
TEXT = (
    "A group refused to follow the foreign rule to the letter: “But we can see that it's a boat!” I had planned to "
    "insist. In the moment I asked them to do both: the answer of the machine, and their own, in two columns. I did "
    "it because their protest was the very point of the lesson, and I did not want to win against it."
)

SLIP = (
    "On the sixth day there was a slip that said “storm” and a name below it. I had promised to talk to whoever writes "
    "their name, on the same day. I did so at break, by the window, for perhaps three minutes."
)


def lines_of(paragraph: TaggedParagraph) -> list[str]:
    paragraph.wrap(WIDTH, 1000)
    return [
        " ".join(line[1]) if isinstance(line, tuple) else "".join(word.text for word in line.words)
        for line in paragraph.blPara.lines
    ]


@pytest.mark.parametrize("markup", [TEXT, TEXT.replace("point", "<b>point</b>"), TEXT.replace("it.", "<b>it.</b>")])
def test_a_word_moves_down_to_a_short_one_that_would_stand_alone(markup: str) -> None:
    lines = lines_of(TaggedParagraph(markup, make_styles("#000000").body))
    assert lines[-1] == "against it."
    assert " ".join(" ".join(lines).split()) == TEXT


def test_a_text_in_one_style_is_still_known_as_it_was() -> None:
    paragraph = TaggedParagraph(SLIP, make_styles("#000000").body)
    assert lines_of(paragraph)[-1] == "three minutes."
    assert paragraph.getPlainText() == SLIP


def test_no_line_is_wider_than_its_column() -> None:
    paragraph = TaggedParagraph(TEXT, make_styles("#000000").body)
    lines_of(paragraph)
    assert min(extra for extra, _ in paragraph.blPara.lines) >= 0


def test_a_line_that_the_writer_broke_stays() -> None:
    lines = lines_of(TaggedParagraph(f"{TEXT}<br/>Ana", make_styles("#000000").body))
    assert lines[-1] == "Ana"


def test_both_parts_of_a_divided_paragraph_keep_their_words() -> None:
    paragraph = TaggedParagraph(TEXT.replace("lesson", "<i>lesson</i>"), make_styles("#000000").body)
    paragraph.wrap(WIDTH, 1000)
    parts = paragraph.split(WIDTH, 2 * 14 + 1)
    found = [line for part in parts for line in lines_of(part)]
    assert " ".join(" ".join(found).split()) == TEXT
