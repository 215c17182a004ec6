"""The rules by which a portfolio becomes shorter, and what they concern."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.domain.abridgement import Abridgement, Omissions, in_ranges, omissions, steps_of
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.template import PortfolioSection, Template
from tests.benchmarks.portfolio_content import content, portfolio_of

WHOLE = Template("w", "Whole", "", "", tuple(PortfolioSection))


@pytest.fixture
def portfolio(tmp_path: Path) -> Portfolio:
    made = portfolio_of(content(4, 3, tmp_path))
    (first, *_) = made.activities
    return replace(made, activities=(replace(first, activity=replace(first.activity, notes="We went out.")),))


def test_the_first_step_leaves_out_nothing_and_the_last_one_most(portfolio: Portfolio) -> None:
    steps = steps_of(portfolio, WHOLE)
    assert steps[0] == Abridgement()
    assert not omissions(portfolio, WHOLE, steps[0])
    assert steps[-1] == Abridgement(
        without_lists=True,
        without_pictures=True,
        without_notes=True,
        without_evidence=True,
        excerpt_words=12,
        most_reflections=1,
    )
    found = omissions(portfolio, WHOLE, steps[-1])
    assert (found.pictures, found.evidence) == ((), ("E-000", "E-001", "E-002"))
    assert found.notes == ("A-01",)
    assert len(found.reflections) == 3
    assert len(found.shortened) == 1
    assert found.words == 12


def test_each_step_leaves_out_something_else_than_the_one_before(portfolio: Portfolio) -> None:
    found = [omissions(portfolio, WHOLE, step) for step in steps_of(portfolio, WHOLE)]
    assert all(before != after for before, after in pairwise(found))


def test_pictures_go_before_words_and_words_before_whole_reflections(portfolio: Portfolio) -> None:
    found = [omissions(portfolio, WHOLE, step) for step in steps_of(portfolio, WHOLE)]
    firsts = [next(place for place, one in enumerate(found) if getattr(one, name)) for name in RULES]
    assert firsts == sorted(firsts)


RULES = ("smaller", "sections", "pictures", "notes", "shortened", "evidence", "reflections")


def test_many_activities_stand_in_the_table_alone_before_evidence_goes(portfolio: Portfolio) -> None:
    many = replace(portfolio, activities=portfolio.activities * 6)
    report = replace(WHOLE, sections=(PortfolioSection.ACTIVITIES, PortfolioSection.EVIDENCE))
    found = [omissions(many, report, step) for step in steps_of(many, report)]
    assert [bool(one.listed) for one in found] == [False, False, False, False, True, True]
    assert [bool(one.evidence) for one in found] == [False, False, False, False, False, True]


def test_a_template_without_a_section_has_no_rule_for_it(portfolio: Portfolio) -> None:
    report = replace(WHOLE, sections=(PortfolioSection.COVER, PortfolioSection.ACTIVITIES))
    assert steps_of(portfolio, report) == (Abridgement(), Abridgement(without_notes=True))


def test_pictures_that_are_not_printed_anyway_are_not_left_out(portfolio: Portfolio) -> None:
    first, *others = portfolio.plates
    kept = replace(first, evidence=replace(first.evidence, consent=Consent.WITHDRAWN))
    found = omissions(replace(portfolio, plates=(kept, *others)), WHOLE, Abridgement(without_pictures=True))
    assert found == Omissions(pictures=("E-001", "E-002"))


def test_an_empty_portfolio_has_nothing_to_shorten(portfolio: Portfolio) -> None:
    empty = replace(portfolio, activities=(), reflections=(), plates=())
    assert not any(
        omissions(empty, replace(WHOLE, sections=(PortfolioSection.REFLECTIONS,)), step)
        for step in steps_of(empty, replace(WHOLE, sections=(PortfolioSection.REFLECTIONS,)))
    )


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((), ""),
        (("A-01",), "A-01"),
        (("A-01", "A-02"), "A-01, A-02"),
        (("A-01", "A-02", "A-03", "A-05"), "A-01–A-03, A-05"),
        (("R-09", "R-10", "R-11", "E-012"), "R-09–R-11, E-012"),
        (("E-999", "E-1000", "E-1001"), "E-999–E-1001"),
    ],
)
def test_numbers_in_a_row_are_told_by_the_first_and_the_last(numbers: tuple[str, ...], told: str) -> None:
    assert in_ranges(numbers) == told


def test_a_look_without_a_limit_is_stored_as_before_there_was_one() -> None:
    assert "most_pages" not in PortfolioLook().to_body()
    assert PortfolioLook.from_body(PortfolioLook(most_pages=6).to_body()) == PortfolioLook(most_pages=6)
    assert PortfolioLook().to_body({"most_pages": 6})["most_pages"] == 0
