"""The picture of the structure is that of the imports."""

import describe_structure


def test_the_picture_of_the_structure_is_current() -> None:
    assert describe_structure.main(["--check"]) == 0


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    direct = {"page": {"base", "widgets"}, "base": {"widgets"}, "widgets": set[str]()}
    assert describe_structure.reduced(direct) == {"page": {"base"}, "base": {"widgets"}, "widgets": set()}
