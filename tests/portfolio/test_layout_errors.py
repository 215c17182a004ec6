"""An entry that can't be laid out is replaced by its title and its plain text; everything else is printed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from reportlab.platypus import Flowable

from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.portfolio import render_context
from desktop_app.portfolio.render import render
from desktop_app.portfolio.render_context import EvidenceFiles
from desktop_app.portfolio.rendered import RenderedPortfolio
from desktop_app.services.resources.resources import Resources
from desktop_app.typesetting.prose import blocks_as_text
from tests.pdf_words import words_of
from tests.portfolio.test_documents import TEMPLATES, assert_conforms, portfolio_with

UNBREAKABLE = "An unbreakable picture of the river"
LONG_WORD = "a" * 3000


class TooLarge(Flowable):  # type: ignore[misc]
    """Something that fits on no page."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 10, 5000

    def draw(self) -> None:
        """Draw nothing."""


class FailsWhenDrawn(Flowable):  # type: ignore[misc]
    """Something that fits, and can't be drawn."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 10, 10

    def draw(self) -> None:
        raise ZeroDivisionError


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the photographs, which are made once."""
    return tmp_path_factory.mktemp("layout")


def breaking(monkeypatch: pytest.MonkeyPatch, broken: type[Flowable]) -> None:
    """Let ReportLab fail on texts with those words, as it does on a table's row that is higher than a page."""
    usual = blocks_as_text

    def blocks(text: str, *rest: Any, **more: Any) -> list[Flowable]:
        made = usual(text, *rest, **more)
        return [*made[:1], broken(), *made[1:]] if UNBREAKABLE in text else made

    monkeypatch.setattr(render_context, "blocks_as_text", blocks)


def with_unbreakable(folder: Path, look: PortfolioLook) -> Portfolio:
    """A portfolio in which the second reflection and the only activity can't be laid out."""
    made = portfolio_with("Ordinary", look, folder)
    first, second = made.reflections
    stages = tuple(replace(one, text=f"{UNBREAKABLE}\n\n**Fish** swam by.") for one in second.reflection.stages)
    second = replace(second, reflection=replace(second.reflection, title="The river", stages=stages))
    activity = replace(made.activities[0].activity, title="At the river", notes=f"{UNBREAKABLE} and its banks")
    return replace(made, reflections=(first, second), activities=(replace(made.activities[0], activity=activity),))


def printed(portfolio: Portfolio, resources: Path, folder: Path) -> RenderedPortfolio:
    known = Resources(resources)
    photo = (folder / "photos" / "000.jpg").read_bytes()
    template = known.portfolio_template(portfolio.look.template)
    return render(portfolio, template, known.wording(portfolio.look.language), EvidenceFiles(lambda _: photo))


@pytest.mark.parametrize("broken", [TooLarge, FailsWhenDrawn])
@pytest.mark.parametrize("template", TEMPLATES)
def test_an_entry_that_can_not_be_laid_out_is_printed_as_plain_text(
    template: str, broken: type[Flowable], resources: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaking(monkeypatch, broken)
    made = printed(with_unbreakable(folder, PortfolioLook(template)), resources, folder)
    words = words_of(made.pdf)
    shown = {"A-01": "At the river", "R-001": "The river"}
    found = {number for number in shown if number in {note.number for note in made.notes}}
    assert found == {number for number, title in shown.items() if f"{number} · {title}" in words}
    assert found
    assert "could not be laid out as it was written" in words
    assert UNBREAKABLE in words
    assert "Ordinary" in words
    assert_conforms(made.pdf, folder)


def test_the_mentor_can_still_write_on_a_reflection_that_is_printed_plainly(
    resources: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolio = with_unbreakable(folder, PortfolioLook())
    whole = printed(portfolio, resources, folder)
    breaking(monkeypatch, TooLarge)
    made = printed(portfolio, resources, folder)
    name = b"entry." + portfolio.reflections[1].record.encode()
    assert whole.pdf.count(name) == made.pdf.count(name) > 0


def test_an_entry_whose_plain_text_fails_too_is_named_by_its_title(
    resources: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.portfolio import plain_entry  # noqa: PLC0415 - to break its texts

    breaking(monkeypatch, TooLarge)
    monkeypatch.setattr(plain_entry, "_pieces", lambda line: [line] if UNBREAKABLE not in line else 1 // 0)
    made = printed(with_unbreakable(folder, PortfolioLook()), resources, folder)
    words = words_of(made.pdf)
    assert "R-001 · The river This entry could not be printed (ZeroDivisionError). Everything is in" in words
    assert words.count("Fish") == 1, "only among the entries to look at"
    assert "Ordinary" in words


@pytest.mark.parametrize(
    ("template", "setup"), [("student", PrintSetup(large_print=True)), ("mentor-digest", PrintSetup())]
)
def test_a_word_of_many_pages_spoils_nothing(template: str, setup: PrintSetup, resources: Path, folder: Path) -> None:
    made = portfolio_with("Ordinary words", PortfolioLook(template, setup=setup), folder)
    one, plate = made.reflections[0], made.plates[0]
    stages = tuple(replace(each, text=LONG_WORD) for each in one.reflection.stages)
    made = replace(
        made,
        reflections=(replace(one, reflection=replace(one.reflection, stages=stages), question=LONG_WORD),),
        plates=(replace(plate, evidence=replace(plate.evidence, caption=LONG_WORD)),),
        person=replace(made.person, name=LONG_WORD, mentor=LONG_WORD),
        criteria=(),
    )
    assert printed(made, resources, folder).notes == ()
