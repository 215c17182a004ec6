"""Choosing between two versions of a record, part by part."""

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.merging.choice import Side, conflict_parts, resolved
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.reflection import Reflection, StageText

ORDER = ("what", "so", "now")


def reflection(title: str, **texts: str) -> Reflection:
    return Reflection(title, "m@1", tuple(StageText(name, name.title(), (), text) for name, text in texts.items()))


HERE = reflection("Walk", what="We walked.", now="Next week.")
THERE = reflection("A walk", now="Next month.", so="It matters.", what="We walked.")


def test_stages_are_in_the_order_of_the_model_and_one_sided_ones_are_shown() -> None:
    parts = conflict_parts(HERE, THERE, ORDER)
    assert [(one.key, one.mine, one.theirs) for one in parts] == [
        ("title", "Walk", "A walk"),
        ("stages/so", "", "It matters."),
        ("stages/now", "Next week.", "Next month."),
    ]
    assert [one.proposed for one in parts] == [Side.BOTH, Side.THEIRS, Side.BOTH]


def test_a_text_that_contains_the_other_one_is_proposed() -> None:
    parts = conflict_parts(reflection("Walk", what="We wal"), reflection("Walk", what="We walked."))
    assert [(one.joins, one.proposed) for one in parts] == [(False, Side.THEIRS)]


def test_without_the_model_a_one_sided_stage_comes_after_its_predecessor() -> None:
    longer = reflection("Walk", what="We walked.", so="It matters.", now="Next week.")
    assert [one.key for one in conflict_parts(HERE, longer)] == ["stages/so"]
    assert [one.stage for one in resolved(HERE, longer, {"stages/so": Side.THEIRS}).stages] == list(ORDER)  # type: ignore[attr-defined]


def test_each_part_is_taken_as_chosen() -> None:
    picks = {"title": Side.THEIRS, "stages/so": Side.MINE, "stages/now": Side.BOTH}
    chosen = resolved(HERE, THERE, picks, ORDER)
    assert isinstance(chosen, Reflection)
    assert chosen.title == "A walk"
    assert [(one.stage, one.text) for one in chosen.stages] == [
        ("what", "We walked."),
        ("so", ""),
        ("now", "Next week.\n\nNext month."),
    ]


def test_a_file_and_its_hash_are_one_part() -> None:
    one = Evidence(Sha256("a" * 64), "a.png", "image/png", 3, "The wall", "A wall.")
    other = Evidence(Sha256("b" * 64), "b.pdf", "application/pdf", 9, "The wall", "A wall.")
    (part,) = conflict_parts(one, other)
    assert (part.label, part.mine, part.theirs, part.joins) == ("file", "a.png", "b.pdf", False)
    assert resolved(one, other, {part.key: Side.THEIRS}) == other


def test_a_choice_without_parts_is_the_first_version() -> None:
    one = Activity("Walk", "c", notes="One.")
    assert resolved(one, Activity("Talk", "c", notes="Two."), {}) == one
