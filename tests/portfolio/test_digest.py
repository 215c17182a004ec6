"""What a mentor with ten minutes reads: the stages that hold the thinking, the period, where the rubric is from."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.portfolio import Portfolio, WrittenReflection, file_name_of, period_of
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.domain.records.reflection import StageText
from desktop_app.portfolio.render import render
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_words import words_of


@pytest.fixture
def known(resources: Path) -> Resources:
    return Resources(resources)


@pytest.fixture
def alact(known: Resources, tmp_path: Path) -> Portfolio:
    """A reflection after ALACT, each stage with words of its own, the fourth longer than a digest has room for."""
    model = known.reflection_model("alact@1")
    assert model is not None
    texts = {
        one.id: f"Begin{number} " + "word " * (30 if number != 3 else 900) for number, one in enumerate(model.stages)
    }
    made = portfolio_of(content(1, 0, tmp_path))
    stages = tuple(StageText(one.id, one.name, one.prompts, texts[one.id]) for one in model.stages)
    essential = tuple(one.id for one in model.stages if one.essential)
    reflections = tuple(
        replace(one, reflection=replace(one.reflection, model="alact@1", stages=stages), essential=essential)
        for one in made.reflections
    )
    return replace(made, reflections=reflections, look=PortfolioLook("mentor-digest"))


def printed(portfolio: Portfolio, known: Resources) -> str:
    made = render(portfolio, known.portfolio_template(portfolio.look.template), known.wording("en"))
    return words_of(made.pdf)


def test_the_digest_shows_the_essential_stages_with_their_prompts(alact: Portfolio, known: Resources) -> None:
    found = printed(alact, known)
    assert "Awareness of essential aspects" in found
    assert "What is the heart of it" in found
    assert "Which other ways are there?" in found
    assert found.count("Begin2") == 2  # with its stage, and where the mentor is asked to look at it
    assert found.count("Begin3") == 1
    assert "Begin0" not in found
    assert "word …" in found


def test_where_a_model_marks_nothing_what_happened_is_left_out(alact: Portfolio) -> None:
    (one,) = alact.reflections
    assert next(stage.stage for stage in replace(one, essential=()).essence) == "looking-back"
    alone = replace(one, reflection=replace(one.reflection, stages=one.reflection.stages[:1]))
    assert [stage.stage for stage in alone.essence] == ["action"]


@pytest.mark.parametrize("name", ["alact", "brookfield", "deal", "free", "gibbs", "kolb", "schon", "what-so-what"])
def test_each_model_marks_the_stages_that_hold_the_thinking(name: str, known: Resources) -> None:
    model = known.reflection_model(f"{name}@1")
    assert model is not None
    assert any(one.essential for one in model.stages)
    assert len(model.stages) == 1 or not model.stages[0].essential or name == "deal"


def test_the_rubric_says_where_it_is_from(alact: Portfolio, known: Resources) -> None:
    assert "Hatton, N., & Smith, D. (1995)" in printed(alact, known)


def test_the_period_is_that_of_the_entries(alact: Portfolio, known: Resources) -> None:
    (one,) = alact.activities
    days = (date(2023, 3, 9), date(2023, 3, 21))
    activities = tuple(replace(one, activity=replace(one.activity, day=day)) for day in days)
    made = replace(alact, activities=activities, look=PortfolioLook("student"))
    assert period_of(replace(made, reflections=(), plates=())) == days
    (written,) = made.reflections
    late = replace(written, written=datetime(2023, 5, 12, 12, tzinfo=UTC))
    assert period_of(replace(made, reflections=(late,), plates=())) == (days[0], date(2023, 5, 12))
    early = replace(written, written=datetime(2023, 2, 1, 12, tzinfo=UTC))
    assert "Period 1 February 2023 to 21 March 2023" in printed(replace(made, reflections=(early,), plates=()), known)


def test_a_portfolio_without_days_has_the_period_in_which_it_was_written(alact: Portfolio) -> None:
    (one,) = alact.reflections
    without = tuple(replace(each, activity=replace(each.activity, day=None)) for each in alact.activities)
    made = replace(alact, activities=without)
    assert period_of(made) == (_day(one), _day(one))
    assert period_of(replace(made, reflections=())) is None


def _day(one: WrittenReflection) -> date:
    return one.written.astimezone().date()


def test_a_file_is_called_by_person_campaign_and_version(alact: Portfolio) -> None:
    assert file_name_of(alact) == "Ana Demo - A campaign - v1.pdf"
    assert file_name_of(alact, "-booklet") == "Ana Demo - A campaign - v1-booklet.pdf"


@pytest.mark.parametrize("name", ["../..", "CON: a/b\\c?", "\u202eeviL", "Ана " * 60, "..", ""])
def test_no_name_of_a_person_makes_a_path_or_too_long_a_name(name: str, alact: Portfolio) -> None:
    found = file_name_of(replace(alact, person=replace(alact.person, name=name)))
    assert not set(found) & set('/\\:*?"<>|\u202e')
    assert not found.startswith(".")
    assert len(found.encode()) < 250
    assert found.endswith("v1.pdf")
