"""The list of materials used says once what all of many have in common."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.portfolio import Portfolio, PortfolioSource
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.portfolio.render import render
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_words import words_of

MADE = "The authors (2023)."


@pytest.fixture
def portfolio(tmp_path: Path) -> Portfolio:
    return portfolio_of(content(1, 0, tmp_path))


def printed(portfolio: Portfolio, resources: Path, look: PortfolioLook) -> str:
    known = Resources(resources)
    made = render(replace(portfolio, look=look), known.portfolio_template(look.template), known.wording(look.language))
    return words_of(made.pdf)


def sources(*contributors: str) -> tuple[PortfolioSource, ...]:
    return tuple(
        PortfolioSource(f"Title {number}", (who,), "2023-03-01", "CC BY 4.0", ("A-01",))
        for number, who in enumerate(contributors)
    )


def test_the_authors_of_all_materials_are_named_once(portfolio: Portfolio, resources: Path) -> None:
    same = replace(portfolio, sources=sources("The authors", "The authors", "The authors"))
    words = printed(same, resources, PortfolioLook())
    assert words.count(f"{MADE} CC BY 4.0.") == words.count(MADE) == 1
    assert all(f"Title {number}. (A-01)" in words for number in range(3))


def test_materials_of_several_authors_each_have_theirs(portfolio: Portfolio, resources: Path) -> None:
    several = replace(portfolio, sources=sources("The authors", "Somebody", "The authors"))
    words = printed(several, resources, PortfolioLook())
    assert words.count(MADE) == 2
    assert f"{MADE} Title 0. CC BY 4.0. (A-01)" in words
