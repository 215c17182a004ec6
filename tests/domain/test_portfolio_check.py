"""What the check knows of a portfolio before it is given away."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_check import PortfolioIssue, check_portfolio
from desktop_app.domain.records.evidence import Consent
from tests.benchmarks.portfolio_content import content, portfolio_of


@pytest.fixture
def portfolio(tmp_path: Path) -> Portfolio:
    """A portfolio with nothing to find."""
    (tmp_path / "000.jpg").write_bytes(b"picture")
    made = portfolio_of(content(1, 1, tmp_path))
    return replace(made, person=replace(made.person, institution="A university", mentor="Dr Sample"))


def found(portfolio: Portfolio, missing: str = "") -> list[tuple[PortfolioIssue, str]]:
    findings = check_portfolio(
        portfolio, (), lambda text: "".join(one for one in missing if one in text), lambda _evidence: None
    )
    return [(one.trouble, one.number) for one in findings]


def test_a_portfolio_as_it_should_be_has_nothing_to_look_at(portfolio: Portfolio) -> None:
    assert found(portfolio) == []


def test_a_cover_without_institution_or_mentor_is_told(portfolio: Portfolio) -> None:
    person = replace(portfolio.person, institution=" ", mentor="")
    assert found(replace(portfolio, person=person)) == [
        (PortfolioIssue.NO_INSTITUTION, ""),
        (PortfolioIssue.NO_MENTOR, ""),
    ]


def test_entries_without_title_or_text_are_told(portfolio: Portfolio) -> None:
    (one,) = portfolio.reflections
    empty = replace(one.reflection, title=" ", stages=tuple(replace(each, text="\n") for each in one.reflection.stages))
    (activity,) = portfolio.activities
    made = replace(
        portfolio,
        reflections=(replace(one, reflection=empty),),
        activities=(replace(activity, activity=replace(activity.activity, title="")),),
    )
    assert found(made) == [
        (PortfolioIssue.UNTITLED, activity.number),
        (PortfolioIssue.UNTITLED, one.number),
        (PortfolioIssue.EMPTY, one.number),
    ]


def test_consent_that_was_never_stated_is_told_from_one_that_was_refused(portfolio: Portfolio) -> None:
    (plate,) = portfolio.plates
    for consent, trouble in (
        (Consent(""), PortfolioIssue.CONSENT_NOT_STATED),
        (Consent("in-another-way"), PortfolioIssue.CONSENT_NOT_STATED),
        (Consent.ASKED, PortfolioIssue.NO_CONSENT),
        (Consent.WITHDRAWN, PortfolioIssue.CONSENT_WITHDRAWN),
    ):
        changed = replace(plate, evidence=replace(plate.evidence, consent=consent))
        assert found(replace(portfolio, plates=(changed,))) == [(trouble, plate.number)]


def test_characters_without_a_face_are_found_on_the_cover_and_in_questions_too(portfolio: Portfolio) -> None:
    (one,) = portfolio.reflections
    made = replace(
        portfolio,
        person=replace(portfolio.person, name="Ana \u0b95"),
        reflections=(replace(one, question="Why \u0b95?"),),
    )
    assert found(made, missing="\u0b95") == [(PortfolioIssue.NO_GLYPH, ""), (PortfolioIssue.NO_GLYPH, one.number)]
