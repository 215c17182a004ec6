"""The ids of portfolios: of a campaign, unique, and those of the first released version."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_id import is_of_campaign, is_unique, portfolio_id
from desktop_app.domain.revision import DeviceId

SPRING = Campaign("spring", "Spring", "", "", date(2023, 3, 1), date(2023, 4, 7), "", (), ())


def made(copy: str = "aa11", version: int = 1, fingerprint: str = "f0", campaign: Campaign = SPRING) -> str:
    return portfolio_id(campaign, DeviceId(copy), version, fingerprint)


def test_an_id_differs_by_journal_version_contents_and_campaign() -> None:
    ids = {made(), made(copy="bb22"), made(version=2), made(fingerprint="f1"), made(campaign=replace(SPRING, id="x"))}
    assert len(ids) == 5
    assert made() == made()
    assert made().startswith("P-SPRING.")
    assert is_unique(made())


@pytest.mark.parametrize(
    ("portfolio", "expected"),
    [
        ("P-SPRING", True),
        ("P-SPRING.ABCDEF27", True),
        ("P-SPRING-2023", False),
        ("P-SPRING-2023.ABCDEF27", False),
        ("P-SPRING.ABCDEF27.ABCDEF27", False),
        ("P-SPRING.abcdef27", False),
        ("P-SPRING.ABCDEF2", False),
        ("P-SPRIN", False),
        ("", False),
    ],
)
def test_an_id_is_of_one_campaign(portfolio: str, expected: bool) -> None:
    assert is_of_campaign(portfolio, SPRING) is expected


@pytest.mark.parametrize("portfolio", ["P-SPRING-2023", "P-SPRING", "P-SPRING.ABC", "P-SPRING.ABCDEF18", ""])
def test_an_id_of_the_first_version_or_of_anything_else_is_not_unique(portfolio: str) -> None:
    assert not is_unique(portfolio)
