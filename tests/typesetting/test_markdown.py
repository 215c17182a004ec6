"""Markdown on paper: each construct, and no word of a person missing or printed twice."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT

from desktop_app.typesetting.document import compose
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.markdown import Block, BlockKind, _plain_paragraphs, plain_text, to_blocks
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph
from tests.pdf_words import words_of

P, ITEM = BlockKind.PARAGRAPH, BlockKind.ITEM


def shapes(text: str) -> list[tuple[str, str, str]]:
    """Kind, marker and markup of each block."""
    return [(block.kind.value, block.marker, block.markup) for block in to_blocks(text)]


def test_blocks_follow_the_text() -> None:
    text = "# Head\n\nOne *two*\nthree.\n\n- a\n- **b**\n\n1. x\n2. y & z\n"
    assert shapes(text) == [
        ("heading", "", "Head"),
        ("paragraph", "", "One <i>two</i> three."),
        ("item", "•", "a"),
        ("item", "•", "<b>b</b>"),
        ("item", "1.", "x"),
        ("item", "2.", "y &amp; z"),
    ]


def test_line_breaks_of_a_person_stay_and_links_of_the_program_and_pictures_become_words() -> None:
    text = "One\ntwo [a book](urn:springshelf:x) ![The wall](evidence:ab12) <b>"
    notes: list[str] = []
    assert list(to_blocks(text, keep_breaks=True, notes=notes)) == [
        Block(P, "One<br/>two a book <i>[The wall]</i> &lt;b&gt;")
    ]
    assert notes == []


@given(st.text(alphabet="ab .-#1)>:=+!\n\t\u00a0’*[", max_size=30))
@example("1. a").via("a list")
@example("a\n---").via("a heading")
@example(" a\n  b\n\n\nc!").via("spaces before lines")
@settings(max_examples=100, deadline=None)
def test_text_that_is_nothing_but_paragraphs_is_read_as_by_the_parser(text: str) -> None:
    if _plain_paragraphs(text) is None:
        return
    quick = [*to_blocks(text, keep_breaks=True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.typesetting.markdown._plain_paragraphs", lambda _text: None)
        assert quick == [*to_blocks(text, keep_breaks=True)]


def test_what_is_cited_is_set_apart() -> None:
    text = "Mine.\n\n> Theirs.\n> More.\n>\n> — [A book](urn:x), Page 3\n\nMine again."
    assert [(block.quoted, block.markup) for block in to_blocks(text)] == [
        (False, "Mine."),
        (True, "Theirs. More."),
        (True, "— A book, Page 3"),
        (False, "Mine again."),
    ]


def test_a_character_without_glyph_is_shown_as_its_code_in_emphasis_too() -> None:
    assert list(to_blocks("**\u0b95**")) == [Block(P, "<b>[U+0B95]</b>")]


def test_an_indented_line_is_a_paragraph_in_a_list_too() -> None:
    assert shapes("\tOne day.\n\n    Another.\n\n- a\n\n        b") == [
        ("paragraph", "", "One day."),
        ("paragraph", "", "Another."),
        ("item", "•", "a"),
        ("paragraph", "", "b"),
    ]


def test_numbers_stay_as_they_were_typed_and_equal_ones_are_counted_up() -> None:
    assert [marker for _, marker, _ in shapes("2023. Year one\n2025. Year two")] == ["2023.", "2025."]
    assert [marker for _, marker, _ in shapes("1) a\n1) b\n1) c")] == ["1)", "2)", "3)"]
    assert shapes("2024.") == [("item", "2024.", "")]


def test_tasks_have_boxes_and_what_is_struck_out_is_readable() -> None:
    assert shapes("- [ ] call\n- [x] ~~write~~") == [("item", "◻", "call"), ("item", "☑", "<strike>write</strike>")]


def test_code_keeps_its_lines_indents_and_language() -> None:
    assert shapes("```python\nif a:\n\tb()\n```") == [
        ("language", "", "python"),
        ("code", "", "if a:<br/>\u00a0 \u00a0 b()"),
    ]


def test_a_table_keeps_cells_beyond_its_header() -> None:
    (block,) = to_blocks("> | a | b |\n> |---|---|\n> | 1 | 2 | 3 | *4* |\n> | 5 |")
    assert block.kind is BlockKind.TABLE
    assert block.quoted
    assert block.rows == (("a", "b"), ("1", "2 | 3 | <i>4</i>"), ("5", ""))


def test_the_columns_of_a_table_are_aligned_as_they_were_typed() -> None:
    text = "| a | b | c | 9 |\n|:--|:-:|--:|---|\n| 1 | 2 | العربية | 4 |"
    (block,) = to_blocks(text)
    assert block.alignments == ("left", "center", "right", "")
    for language, usual in (("en", TA_LEFT), ("ar", TA_RIGHT)):
        (table,) = blocks_as_text(text, make_styles("#245b66", language=language), "H4")
        for row in table._cellvalues:
            sides = [one.style.alignment for one in (reversed(row) if language == "ar" else row)]
            assert sides == [TA_LEFT, TA_CENTER, TA_RIGHT, usual]


def test_addresses_of_links_are_noted_with_their_titles() -> None:
    notes = ["before"]
    text = '[Σχολείο](https://el.example/Σ "το") <https://b.example> ![plan](c.png)'
    (block,) = to_blocks(text, notes=notes)
    assert block.markup == ("Σχολείο<super>\u00a0[2]</super> https://b.example <i>[plan]</i><super>\u00a0[3]</super>")
    assert notes == ["before", "https://el.example/Σ (το)", "c.png"]


def test_a_definition_that_no_link_uses_is_a_sentence() -> None:
    assert shapes("One.\n\n[Anna]: hello\n\n[site]: https://a.example\n\nSee [site].") == [
        ("paragraph", "", "One."),
        ("paragraph", "", "[Anna]: hello"),
        ("paragraph", "", "See site."),
    ]


def test_the_words_of_an_excerpt_include_code_and_leave_out_task_boxes() -> None:
    assert plain_text("- [ ] *call*\n\n```\nx = 1\n```\n\n\tIndented.") == "call x = 1 Indented."


SIGNS = (
    *(
        "\n",
        "\n\n",
        "\n\t",
        "\n    ",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n2023. ",
        "\n7) ",
        "\n> ",
        "\n> > ",
        "\n# ",
        "\n###\n",
    ),
    *("\n```\n", "\n~~~ ", "`", "~~", "*", "**", "_", " | ", "\n| ", "\n|---|---|\n", "\n---\n", "\n***\n", "\n===\n"),
    *("[", "![", "](", ")", "]: ", "][", " '", '"', "<", ">", "<!--", "-->", "\\", "\\\n", "  \n", "[ ] ", "[x] ", "&"),
    *(" ", " ", " ", "\r\n", "\t", ":", "://"),
)
"""What gives text a form, or seems to."""
PIECES = st.lists(st.one_of(st.sampled_from(SIGNS), st.none(), st.none()), min_size=2, max_size=60)


def with_words(pieces: list[str | None]) -> str:
    """The pieces with a different word in each empty place."""
    return "".join(f"w{place}x" if one is None else one for place, one in enumerate(pieces))


def numbered_words(text: str) -> list[str]:
    return sorted(re.findall(r"w\d+x", text))


def words_in_blocks(text: str) -> Iterator[str]:
    notes: list[str] = []
    for block in to_blocks(text, keep_breaks=True, notes=notes):
        yield from (block.markup, *(cell for row in block.rows for cell in row))
    yield from notes


@given(PIECES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(["\n| ", None, " | ", None, "\n|---|---|\n", None, " | ", None, " | ", None])
@example(["[", None, "]: ", None, " '", None, "'\n"])
@example(["\n1. ", "\n```\n", None, "\n"])
def test_no_word_is_missing_or_set_twice(pieces: list[str | None]) -> None:
    text = with_words(pieces)
    assert numbered_words("\n".join(words_in_blocks(text))) == numbered_words(text)


@given(PIECES)
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_word_is_missing_or_twice_in_the_text_layer(pieces: list[str | None]) -> None:
    text, styles = with_words(pieces), make_styles("#245b66")
    made = compose(
        lambda: [TaggedParagraph("Head", styles.title, "H1"), *blocks_as_text(text, styles, "H2", keep_breaks=True)],
        HeaderFooter("left", "right"),
        DocumentInfo("Words", "Ana Demo", "en"),
    )
    assert numbered_words(words_of(made.pdf)) == numbered_words(text)


@pytest.mark.slow
@given(PIECES)
@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_word_is_missing_or_set_twice_in_many_texts(pieces: list[str | None]) -> None:
    text = with_words(pieces)
    assert numbered_words("\n".join(words_in_blocks(text))) == numbered_words(text)
