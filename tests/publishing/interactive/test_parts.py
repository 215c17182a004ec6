"""The parts of an interactive material are read from CommonMark."""

import pytest

from desktop_app.domain.exercise import Option, PartKind
from desktop_app.domain.material import Material
from desktop_app.publishing.codes import DescriptionCode
from desktop_app.publishing.interactive.parts import PartError, parts_of
from desktop_app.publishing.material import MaterialError, read_material, read_translation

HEAD = """+++
id = "a"
title = "T"
kind = "activity"
subtopic = "ai"
format = "interactive"
minutes = 5
audience = ["student-teacher"]
description = "D"
subjects = ["S"]
+++
"""
TRANSLATED = """+++
title = "U"
description = "E"
subjects = ["R"]
+++
"""
QUESTION = """Before.

## Question: Which one?

Think.

- [ ] This
  It is not.
- [x] That
  It is,
  indeed.

Because.
"""
SCENES = """## Scene start: Begin

Go on.

- [end] Left
- [start] Right

## Scene end: The end

Over.
"""


def material(text: str) -> Material:
    return read_material(HEAD + text, "a.md", {})


def test_a_question_has_its_answers_with_reasons_and_an_explanation() -> None:
    before, (part,) = parts_of(QUESTION)
    assert (before, part.kind, part.title, part.text) == ("Before.", PartKind.QUESTION, "Which one?", "Think.")
    assert part.options == (Option("This", "", "It is not."), Option("That", "x", "It is, indeed."))
    assert part.explanation == "Because."


def test_choices_lead_to_scenes_and_a_scene_without_choices_is_an_end() -> None:
    first, last = parts_of(SCENES)[1]
    assert [(one.text, one.mark) for one in first.options] == [("Left", "end"), ("Right", "start")]
    assert (last.name, last.options, last.text) == ("end", (), "Over.")


def test_items_are_in_order_and_sorted_items_have_their_group() -> None:
    order, sorting = parts_of("## Order: O\n\n1. a\n   why\n2. b\n\n## Sort: S\n\n### G\n\n- c\n\n### H\n\n- d\n")[1]
    assert [(one.text, one.reason) for one in order.options] == [("a", "why"), ("b", "")]
    assert (sorting.groups, [(one.text, one.mark) for one in sorting.options]) == (("G", "H"), [("c", "1"), ("d", "2")])


def test_other_headings_and_links_in_lists_are_only_read() -> None:
    (question, reading) = parts_of(QUESTION + "\n## Sources\n\n- [a book](https://example.org)\n")[1]
    assert (question.kind, reading.kind) == (PartKind.QUESTION, PartKind.TEXT)
    assert reading.text == "- [a book](https://example.org)"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Only text.", DescriptionCode.NO_EXERCISE),
        (QUESTION.replace("[x]", "[ ]"), DescriptionCode.NO_RIGHT_ANSWER),
        (SCENES.replace("[end]", "[exit]"), DescriptionCode.NO_SUCH_SCENE),
        ("## Order: O\n\n1. one\n", DescriptionCode.TOO_FEW_OPTIONS),
        ("## Sort: S\n\n- a\n\n### G\n\n- b\n\n### H\n\n- c\n", DescriptionCode.TOO_FEW_GROUPS),
    ],
)
def test_an_incomplete_part_is_refused(text: str, code: DescriptionCode) -> None:
    with pytest.raises(PartError) as caught:
        parts_of(text)
    assert caught.value.code is code
    with pytest.raises(MaterialError) as named:
        material(text)
    assert (named.value.code, named.value.subject) == (code, "a.md")


def test_a_missing_picture_is_named() -> None:
    with pytest.raises(MaterialError) as caught:
        material("## Slide: S\n\n![A tree](tree.svg)\n")
    assert caught.value.message.parameters["picture"] == "tree.svg"


def test_a_translation_has_the_exercises_of_the_original() -> None:
    original = material(QUESTION)
    read_translation(TRANSLATED + QUESTION.replace("This", "Ceci"), "a.md", original, "fr")
    for other in (QUESTION.replace("[x]", "[ ]").replace("[ ] This", "[x] This"), SCENES):
        with pytest.raises(MaterialError) as caught:
            read_translation(TRANSLATED + other, "a.md", original, "fr")
        assert caught.value.code is DescriptionCode.EXERCISES_DIFFER
