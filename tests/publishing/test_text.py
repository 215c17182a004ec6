import pytest
from lxml import etree

from desktop_app.domain.publication import MaterialKind
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.publishing.material import MaterialError, read_material
from desktop_app.publishing.text import to_xhtml

HEAD = """+++
id = "a"
title = "It's"
kind = "article"
subtopic = "ai"
format = "html"
minutes = 5
audience = ["student-teacher"]
description = "D"
subjects = ["S"]
+++
"""


def test_markup_of_a_stranger_is_shown_and_not_passed_on() -> None:
    made = to_xhtml("<script>alert(1)</script>\n\n<b onclick='x'>x</b>")
    assert "<script" not in made
    assert etree.fromstring(f"<div>{made}</div>") is not None


def test_a_material_is_read_with_its_campaigns_defaults() -> None:
    material = read_material(HEAD + "It's text.", "a.md", {"author": "We", "licence": "CC"})
    assert (material.title, material.kind, material.author) == ("It’s", MaterialKind.ARTICLE, "We")
    assert material.text == "It’s text.\n"
    assert material.levels == ()
    levelled = HEAD.replace("minutes = 5", 'minutes = 5\nlevel = ["primary", "vocational"]')
    assert read_material(levelled, "a.md", {}).levels == (SchoolLevel.PRIMARY, SchoolLevel.VOCATIONAL)


@pytest.mark.parametrize(
    "source",
    [
        "no head",
        HEAD.replace('"article"', '"novel"') + "x",
        HEAD.replace("minutes = 5", 'minutes = 5\nlevel = ["moon"]'),
        HEAD.replace("minutes = 5\n", ""),
        "+++\nid = \n+++\nx",
    ],
)
def test_a_material_that_cannot_be_read_names_its_file(source: str) -> None:
    with pytest.raises(MaterialError) as caught:
        read_material(source, "broken.md", {})
    assert caught.value.subject == "broken.md"


SHEETS = """Text.

## Handout: First sheet

| Asked for | We can |
|---|---|
| | |

## Handout: Second sheet

Cut along the lines.
"""


def test_handouts_are_the_parts_below_their_headings() -> None:
    material = read_material(HEAD + SHEETS, "a.md", {})
    assert material.text == "Text.\n"
    assert [one.title for one in material.handouts] == ["First sheet", "Second sheet"]
    assert material.handouts[1].text == "Cut along the lines.\n"


def test_a_table_is_well_formed_and_its_empty_cells_stay() -> None:
    made = etree.fromstring(f"<div>{to_xhtml(read_material(HEAD + SHEETS, 'a.md', {}).handouts[0].text)}</div>")
    assert [cell.text for cell in made.iter("th", "td")] == ["Asked for", "We can", None, None]
