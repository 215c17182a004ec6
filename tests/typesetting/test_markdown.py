from desktop_app.typesetting.markdown import Block, to_blocks


def test_blocks_follow_the_text() -> None:
    text = "# Head\n\nOne *two*\nthree.\n\n- a\n- **b**\n\n1. x\n2. y & z\n"
    assert list(to_blocks(text)) == [
        Block("heading", "Head"),
        Block("paragraph", "One <i>two</i> three."),
        Block("bullet", "a"),
        Block("bullet", "<b>b</b>"),
        Block("number", "x", 1),
        Block("number", "y &amp; z", 2),
    ]


def test_line_breaks_of_a_person_stay_and_links_and_pictures_become_words() -> None:
    text = "One\ntwo [a book](urn:springshelf:x) ![The wall](evidence:ab12) <b>"
    assert list(to_blocks(text, keep_breaks=True)) == [
        Block("paragraph", "One<br/>two a book <i>[The wall]</i> &lt;b&gt;")
    ]


def test_what_is_cited_is_set_apart() -> None:
    text = "Mine.\n\n> Theirs.\n> More.\n>\n> — [A book](urn:x), Page 3\n\nMine again."
    assert [(block.kind, block.markup) for block in to_blocks(text)] == [
        ("paragraph", "Mine."),
        ("quote", "Theirs. More."),
        ("quote", "— A book, Page 3"),
        ("paragraph", "Mine again."),
    ]


def test_a_character_without_glyph_is_shown_as_its_code_in_emphasis_too() -> None:
    assert list(to_blocks("**\u0b95**")) == [Block("paragraph", "<b>[U+0B95]</b>")]
