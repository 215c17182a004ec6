"""Two versions in one body: a person who keeps both finds each text of both in the result."""

from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.states import Body
from desktop_app.domain.records.project import CriterionCheck, CriterionState, Meeting, Project


def test_texts_are_joined_and_a_field_with_room_for_one_has_that_of_the_first() -> None:
    one, other = Meeting(None, None, 30, "Notes A", "Agreed A"), Meeting(None, None, 45, "Notes B", "Agreed B")
    both = Meeting.from_body(with_both(one.to_body(), other.to_body()))
    assert (both.notes, both.agreed, both.minutes) == ("Notes A\n\nNotes B", "Agreed A\n\nAgreed B", 30)


def test_objects_in_a_list_are_joined_by_what_identifies_them() -> None:
    one = Project("P", checks=(CriterionCheck("plan", CriterionState.NOT_YET, "In the plan"),))
    other = Project("P", checks=(CriterionCheck("plan", CriterionState.NOT_YET, "In the blog"), CriterionCheck("ict")))
    both = Project.from_body(with_both(one.to_body(), other.to_body()))
    assert [check.key for check in both.checks] == ["plan", "ict"]
    assert both.check("plan").note == "In the plan\n\nIn the blog"


def test_no_item_of_a_list_is_dropped_although_two_have_one_name() -> None:
    one: Body = {"stages": [{"stage": "a", "text": "1"}, {"stage": "a", "text": "2"}]}
    other: Body = {"stages": []}
    assert with_both(one, other) == one
    assert with_both(other, one) == one
