"""A heading stands above what it names, on the same page."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.portfolio.render import render
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_structure import Element, TaggedPdf

HEADINGS = {"H1", "H2", "H3", "H4"}


def lonely(pdf: bytes) -> list[int]:
    """The pages (from 0) that end with a heading, as the structure tree tells."""
    every = [one for one in TaggedPdf(pdf).root.walk() if _own_pages(one) or one.kind == "Form"]
    return [
        _own_pages(one)[-1]
        for one, after in pairwise(every)
        if one.kind in HEADINGS and after.kind != "Form" and _own_pages(after)[0] != _own_pages(one)[-1]
    ]


def _own_pages(one: Element) -> list[int]:
    return [mark[0] for mark in one.content if not isinstance(mark, Element) and mark[0] is not None]


def written(folder: Path, words: int, look: PortfolioLook) -> Portfolio:
    """Reflections of that many words a paragraph, with headings of the person's own, also at the end."""
    made = portfolio_of(content(3, 0, folder))
    text = "\n\n".join(f"## Own heading {number}\n\n{'word ' * words}" for number in range(4)) + "\n\n### The end"
    return replace(
        made,
        look=look,
        reflections=tuple(
            replace(
                one,
                reflection=replace(
                    one.reflection, stages=tuple(replace(each, text=text) for each in one.reflection.stages)
                ),
            )
            for one in made.reflections
        ),
        activities=tuple(replace(one, activity=replace(one.activity, notes=text)) for one in made.activities),
    )


@pytest.mark.parametrize("words", [35, pytest.param(90, marks=pytest.mark.slow), 160])
@pytest.mark.parametrize("template", ["student", "campaign-report"])
@pytest.mark.parametrize("setup", [PrintSetup(), PrintSetup(large_print=True)], ids=["normal", "large"])
def test_no_page_ends_with_a_heading(
    words: int, template: str, setup: PrintSetup, resources: Path, tmp_path: Path
) -> None:
    known = Resources(resources)
    portfolio = written(tmp_path, words, PortfolioLook(template, setup=setup))
    made = render(portfolio, known.portfolio_template(template), known.wording("en"))
    assert lonely(made.pdf) == []
