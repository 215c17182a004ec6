"""A portfolio keeps its page limit, and says on paper what it leaves out."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.domain.abridgement import in_ranges
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import EmbeddedData, PortfolioLook
from desktop_app.domain.progress import Control
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.render import Rendering, page_estimates, render
from desktop_app.portfolio.render_context import EvidenceFiles
from desktop_app.portfolio.rendered import RenderedPortfolio
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_words import words_of


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("photos")


@pytest.fixture
def portfolio(photos: Path) -> Portfolio:
    made = portfolio_of(content(3, 3, photos))
    (first, *_) = made.activities
    return replace(made, activities=(replace(first, activity=replace(first.activity, notes="Unheard of.")),))


def files(folder: Path) -> EvidenceFiles:
    photo = (folder / "000.jpg").read_bytes()
    return EvidenceFiles(lambda _digest: photo)


def printed(portfolio: Portfolio, resources: Path, folder: Path, look: PortfolioLook) -> RenderedPortfolio:
    known = Resources(resources)
    template = known.portfolio_template(look.template)
    return render(replace(portfolio, look=look), template, known.wording(look.language), files(folder))


def test_what_is_left_out_is_named_on_paper(portfolio: Portfolio, resources: Path, photos: Path) -> None:
    whole = printed(portfolio, resources, photos, PortfolioLook())
    made = printed(portfolio, resources, photos, PortfolioLook(most_pages=whole.pages - 4))
    words = words_of(made.pdf)
    assert made.pages <= whole.pages - 4
    assert made.omitted.pictures == ("E-000", "E-001", "E-002")
    assert "Not printed: the pictures of E-000–E-002. Everything is inside this file." in words
    assert "Not printed: the notes of A-01." in words
    assert "Unheard of." not in words
    assert f"Shortened: {in_ranges(made.omitted.shortened)}." in words
    assert "Photograph 2" in words  # its caption


def test_where_the_rest_is_depends_on_what_the_file_carries(
    portfolio: Portfolio, resources: Path, photos: Path
) -> None:
    whole = printed(portfolio, resources, photos, PortfolioLook())
    look = PortfolioLook(most_pages=whole.pages - 4, carried=EmbeddedData.TEXTS)
    words = words_of(printed(portfolio, resources, photos, look).pdf)
    assert "the pictures of E-000–E-002. Everything is in the journal." in words
    assert "the notes of A-01. Everything is inside this file." in words


def test_many_activities_stand_only_in_the_table_and_evidence_is_named(
    portfolio: Portfolio, resources: Path, photos: Path
) -> None:
    (first,) = portfolio.activities
    many = tuple(replace(first, number=f"A-{number:02}", record=RecordId(f"{number:032x}")) for number in range(1, 41))
    plates = tuple(replace(portfolio.plates[0], number=f"E-{number:03}") for number in range(30))
    look = PortfolioLook("campaign-report", most_pages=4)
    made = printed(replace(portfolio, activities=many, plates=plates), resources, photos, look)
    words = words_of(made.pdf)
    assert made.estimate.keeps_limit
    assert "Only in the table: A-01–A-40. Everything is inside this file." in words
    assert "Not printed: E-000–E-029. Everything is inside this file." in words
    assert words.count("A-40") == 3  # the two lines that name it, and its row
    assert not made.omitted.pictures


def test_pages_are_counted_without_decoding_pictures(portfolio: Portfolio, resources: Path) -> None:
    known = Resources(resources)
    template, read = known.portfolio_template("student"), list[str]()
    files = EvidenceFiles(read=read.append, size=lambda _digest: (3000, 2250))
    rendering = Rendering(portfolio, template, known.wording("en"), files, (), Control())
    assert len(page_estimates(rendering)) > 2
    assert read == []


def test_without_a_limit_nothing_is_left_out(portfolio: Portfolio, resources: Path, photos: Path) -> None:
    made = printed(portfolio, resources, photos, PortfolioLook())
    assert (bool(made.omitted), made.limit, made.estimate.keeps_limit) == (False, 0, True)
    assert "Not printed" not in words_of(made.pdf)


def test_a_limit_that_is_no_limit_changes_nothing(portfolio: Portfolio, resources: Path, photos: Path) -> None:
    whole = printed(portfolio, resources, photos, PortfolioLook())
    made = printed(portfolio, resources, photos, PortfolioLook(most_pages=whole.pages))
    assert (made.pages, bool(made.omitted)) == (whole.pages, False)


def test_where_a_limit_can_not_be_kept_no_more_is_left_out_than_helps(
    portfolio: Portfolio, resources: Path, photos: Path
) -> None:
    made = printed(portfolio, resources, photos, PortfolioLook(most_pages=1))
    assert not made.estimate.keeps_limit
    again = printed(portfolio, resources, photos, PortfolioLook(most_pages=made.pages))
    assert (again.omitted, again.estimate.keeps_limit) == (made.omitted, True)


def test_the_estimates_are_what_is_printed(portfolio: Portfolio, resources: Path, photos: Path) -> None:
    known = Resources(resources)
    template = known.portfolio_template("student")
    found = page_estimates(Rendering(portfolio, template, known.wording("en"), files(photos), (), Control()))
    assert len(found) > 2
    assert not found[0].omitted
    assert all(before.pages > after.pages for before, after in pairwise(found))
    for one in found:
        made = printed(portfolio, resources, photos, PortfolioLook(most_pages=one.pages))
        assert (made.pages, made.omitted) == (one.pages, one.omitted)


def test_templates_differ_in_their_limit(resources: Path) -> None:
    known = Resources(resources)
    limits = {one.id: one.most_pages for one in known.portfolio_templates()}
    assert (limits["student"], limits["campaign-report"], limits["mentor-digest"]) == (0, 12, 8)
