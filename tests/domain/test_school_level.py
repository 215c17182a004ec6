import pytest

from desktop_app.domain.school_level import LEVEL_NAMES, SchoolLevel, level_in, level_name


@pytest.mark.parametrize(
    ("stated", "level"),
    [
        ("primary", SchoolLevel.PRIMARY),
        ("Primary education", SchoolLevel.PRIMARY),
        (" Lower  Secondary School ", SchoolLevel.LOWER_SECONDARY),
        ("UPPER_SECONDARY", SchoolLevel.UPPER_SECONDARY),
        ("Vocational schools", SchoolLevel.VOCATIONAL),
        ("Teacher education", SchoolLevel.TEACHER_EDUCATION),
        ("pre primary", SchoolLevel.PRE_PRIMARY),
    ],
)
def test_a_level_is_known_by_its_code_and_by_its_english_name(stated: str, level: SchoolLevel) -> None:
    assert level_in(stated) is level


@pytest.mark.parametrize("stated", ["Klasse 5", "Grade 7", "education", "Primary and secondary"])
def test_another_level_stays_as_it_was_stated(stated: str) -> None:
    assert not level_in(stated).is_known
    assert level_name(level_in(stated)) == stated


def test_each_level_has_a_name_that_leads_back_to_it() -> None:
    assert [level_in(name) for name in LEVEL_NAMES.values()] == list(SchoolLevel)
