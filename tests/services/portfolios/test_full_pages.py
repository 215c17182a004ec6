"""The pages of the demonstration's portfolio are used well: on all papers and in all languages."""

from dataclasses import replace
from pathlib import Path
from statistics import mean

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice, PortfolioLook
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.portfolio.render import ON_NEW_PAGE
from desktop_app.services.demo.demo import Demo
from tests.open_home import OpenHome
from tests.page_fill import fill_of_pages, last_pages
from tests.pdf_words import words_of

TEMPLATES = ("student", "mentor-digest", "campaign-report", "ite-award")
MEAN, LEAST = 0.75, 0.4
LANGUAGES = ("en", "fr", "de", "it", "es", "pl", "tr", "el", "uk", "ar")


@pytest.fixture
def demonstrated(workplace: OpenHome, campaign: Campaign, tmp_path: Path) -> PortfolioChoice:
    """The choice of everything that the demonstration writes."""
    arguments = (workplace.of_shelf, workplace.of_profile, workplace.publisher, workplace.portfolios, tmp_path)
    Demo(*arguments, lambda _step: None).write_journal(campaign)
    return PortfolioChoice(campaign)


def assert_is_full(workplace: OpenHome, choice: PortfolioChoice, look: PortfolioLook) -> None:
    pdf = workplace.portfolios.render(workplace.portfolios.build(replace(choice, look=look))).pdf
    fill, lasts = fill_of_pages(pdf), last_pages(pdf, tuple(ON_NEW_PAGE))
    told = (look.template, look.language, look.setup.paper.value, [round(one, 2) for one in fill])
    assert mean(fill) >= MEAN, told
    assert min(one for number, one in enumerate(fill) if number not in lasts) >= LEAST, told
    assert len(fill) <= 9, told


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_pages_are_full(workplace: OpenHome, demonstrated: PortfolioChoice, template: str) -> None:
    assert_is_full(workplace, demonstrated, PortfolioLook(template))
    assert_is_full(workplace, demonstrated, PortfolioLook(template, "ar", PrintSetup(Paper.LETTER)))


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_the_pages_of_the_language_with_the_longest_words_are_full(
    workplace: OpenHome, demonstrated: PortfolioChoice, paper: Paper
) -> None:
    assert_is_full(workplace, demonstrated, PortfolioLook("student", "de", PrintSetup(paper)))


def test_whose_wording_the_names_of_competences_have_is_told_once(
    workplace: OpenHome, demonstrated: PortfolioChoice
) -> None:
    pdf = workplace.portfolios.render(workplace.portfolios.build(demonstrated)).pdf
    assert words_of(pdf).count("Names in the framework’s own language.") == 1


@pytest.mark.slow
@pytest.mark.parametrize("template", TEMPLATES)
def test_the_pages_are_full_in_each_language_on_each_paper(
    workplace: OpenHome, demonstrated: PortfolioChoice, template: str
) -> None:
    for language in LANGUAGES:
        for paper in (Paper.A4, Paper.LETTER):
            assert_is_full(workplace, demonstrated, PortfolioLook(template, language, PrintSetup(paper)))
