"""The picture of the structure. `tests.checks` says whether it is that of the imports."""

import describe_structure


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    direct = {"page": {"base", "widgets"}, "base": {"widgets"}, "widgets": set[str]()}
    assert describe_structure.reduced(direct) == {"page": {"base"}, "base": {"widgets"}, "widgets": set()}
