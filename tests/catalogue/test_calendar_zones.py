"""Time zones by the names that calendar programs write."""

import pytest

from desktop_app.catalogue.calendar_zones import zone_name


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        ("Europe/Athens", "Europe/Athens"),
        ("/freeassociation.sourceforge.net/Europe/Athens", "Europe/Athens"),
        ("europe/athens", "Europe/Athens"),
        ('"UTC"', "UTC"),
        ("FLE Standard Time", "Europe/Kiev"),
        ("FLE Standard Time 1", "Europe/Kiev"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+02:00) Athens, Bucharest", "Europe/Athens"),
        ("UTC+02:00", "Etc/GMT-2"),
        ("GMT-3", "Etc/GMT+3"),
        ("UTC+00:00", "UTC"),
    ],
)
def test_a_zone_is_known_by_the_names_of_iana_windows_and_outlook(stated: str, name: str) -> None:
    assert zone_name(stated) == name


@pytest.mark.parametrize("stated", ["Customized Time Zone", "UTC+05:30", "UTC+14", "(UTC+02:00) Nowhere"])
def test_other_names_are_unknown(stated: str) -> None:
    assert zone_name(stated) is None
