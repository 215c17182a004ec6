"""Self-assessments in a portfolio: only if the person wants them, and as they were in a version that was given out."""

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio import ReadinessShown, readiness_shown
from desktop_app.domain.portfolio_choice import PortfolioChoice, PortfolioLook
from desktop_app.domain.records.readiness import Readiness, ReadinessMoment, readiness_record
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.pdf_text import text_of

BEFORE, AFTER = ReadinessMoment.BEFORE, ReadinessMoment.AFTER


@pytest.fixture
def rated(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> OpenHome:
    for moment, ratings in ((BEFORE, (("plan", 2), ("subject", 3))), (AFTER, (("plan", 4),))):
        workplace.journal.write(Readiness(campaign.id, moment, ratings), readiness_record(campaign.id, moment))
    return workplace


def test_both_moments_are_beside_each_other_in_the_order_of_the_questionnaire() -> None:
    found = readiness_shown(
        [Readiness("c", AFTER, (("plan", 4), ("own", 1))), Readiness("c", BEFORE, (("subject", 3),))]
    )
    assert found == (ReadinessShown("subject", 3, 0), ReadinessShown("plan", 0, 4))


def test_readiness_is_printed_only_if_the_person_wants_that(rated: OpenHome, campaign: Campaign) -> None:
    portfolios = rated.portfolios
    usual = text_of(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)
    assert "How ready I feel" not in usual
    chosen = PortfolioChoice(campaign, look=PortfolioLook(readiness=True))
    printed = text_of(portfolios.render(portfolios.build(chosen)).pdf)
    assert "Planning a lesson that fits the pupils in front of me A little Very well" in printed
    assert "Knowing the content of the subjects that I teach Well –" in printed


def test_a_version_has_the_readiness_of_its_day(rated: OpenHome, campaign: Campaign) -> None:
    portfolios = rated.portfolios
    portfolios.freeze(portfolios.build(PortfolioChoice(campaign, look=PortfolioLook(readiness=True))))
    record = readiness_record(campaign.id, AFTER)
    rated.journal.write(Readiness(campaign.id, AFTER, (("plan", 1),)), record)
    version = portfolios.build_version(campaign, 1)
    assert version.readiness == (ReadinessShown("subject", 3, 0), ReadinessShown("plan", 2, 4))
