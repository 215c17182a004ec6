"""The first pages of a large portfolio are shown as a draft: true facts, the first entries, no codes."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.progress import Control
from desktop_app.portfolio.render import DRAFT_ENTRIES, Rendering
from desktop_app.portfolio.render_context import EvidenceFiles
from desktop_app.services.resources.resources import Resources
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_words import words_of


@pytest.fixture
def large(tmp_path: Path) -> Portfolio:
    return portfolio_of(content(DRAFT_ENTRIES + 20, 0, tmp_path))


def rendering(portfolio: Portfolio, resources: Path, control: Control | None = None) -> Rendering:
    known = Resources(resources)
    template, say = known.portfolio_template("student"), known.wording("en")
    return Rendering(portfolio, template, say, EvidenceFiles(), (), control or Control())


def test_a_draft_has_the_first_entries_and_the_facts_of_all(large: Portfolio, resources: Path) -> None:
    draft, whole = rendering(large, resources).draft(), rendering(large, resources).within(0)
    words = words_of(draft)
    assert words.count("For the mentor:") == DRAFT_ENTRIES
    assert words_of(whole.pdf).count("For the mentor:") == DRAFT_ENTRIES + 20
    assert f" {DRAFT_ENTRIES + 20} " in words  # in numbers
    assert "Page 2" in words
    assert "Page 2 of" not in words
    with pikepdf.open(io.BytesIO(draft)) as few, pikepdf.open(io.BytesIO(whole.pdf)) as every:
        assert len(few.pages) < len(every.pages)
        assert b" 1 re" not in few.pages[1].Contents.read_bytes()
        assert b" 1 re" in every.pages[1].Contents.read_bytes()


def test_a_cancelled_rendering_stops_before_the_next_entry(large: Portfolio, resources: Path) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        rendering(large, resources, control).draft()


def test_progress_is_told_ten_times_a_second_at_most(
    large: Portfolio, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.portfolio.render.monotonic", lambda: 1.0)
    told: list[int] = []
    control = Control(report=lambda page, _total, _text: told.append(page))
    made = rendering(replace(large, reflections=large.reflections[:8]), resources, control).within(0)
    assert made.pages > 8
    assert told == [1, 1]
