"""Questions to the mentor, and the names that must not be published, travel like everything else that was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.pdf_text import text_of
from tests.services.exchange.test_two_computers import WAYS, Carry, both_ways

THOUGHT = RecordId("bb11cc22dd33ee44")


@pytest.fixture
def first(workplace: OpenHome, campaign: Campaign) -> OpenHome:
    """A computer with a reflection, a question about it, and a name that must not be published."""
    stages = (StageText("text", "Text", (), "It rained on Lena."),)
    workplace.journal.write(Reflection("Thought", "free@1", stages), THOUGHT)
    workplace.portfolios.ask(campaign, THOUGHT, "Did I ask too early?")
    workplace.portfolios.set_private_names(["Lena"])
    return workplace


@WAYS
def test_a_question_and_a_name_are_on_the_other_computer(
    first: OpenHome, other: OpenHome, campaign: Campaign, carry: Carry
) -> None:
    carry(first, other)
    assert other.portfolios.choice(campaign).questions == ((THOUGHT, "Did I ask too early?"),)
    assert other.portfolios.private_names == ("Lena",)


@WAYS
def test_two_computers_that_changed_a_question_have_both_texts_and_say_so(
    first: OpenHome, other: OpenHome, campaign: Campaign, carry: Carry
) -> None:
    carry(first, other)
    first.portfolios.ask(campaign, THOUGHT, "Was it too loud?")
    other.portfolios.ask(campaign, THOUGHT, "Was it too calm?")
    first.portfolios.set_private_names(["Lena", "Amra"])
    other.portfolios.set_private_names(["Lena", "Milo"])
    both_ways(first, other, carry)
    record = question_record(campaign.id, THOUGHT)
    for home in (first, other):
        assert set(home.portfolios.private_names) == {"Lena", "Amra", "Milo"}
        entry = home.journal.entry(record)
        assert entry is not None
        versions = (entry.value, *(each.value for each in entry.conflicts))
        texts = [one.text for one in versions if isinstance(one, MentorQuestion)]
        assert sorted(texts) == ["Was it too calm?", "Was it too loud?"]
        assert [line.record for line in home.journal.listed() if line.conflict] == [record]
        for word in ("loud", "calm"):
            assert [hit.line.record for hit in home.journal.search(word)] == [record]
        portfolio = home.portfolios.build(home.portfolios.choice(campaign))
        found = home.portfolios.check(portfolio)[0]
        assert (found.trouble, found.record, found.number) == (PortfolioIssue.UNDECIDED, record, "R-01")
        assert "contradict each other" in text_of(home.portfolios.render(portfolio).pdf)


def test_a_removed_question_is_among_the_deleted_items_and_comes_back_with_its_entry(
    first: OpenHome, campaign: Campaign
) -> None:
    first.portfolios.ask(campaign, THOUGHT, " ")
    assert first.portfolios.choice(campaign).questions == ()
    first.journal.delete(THOUGHT, Reflection.KIND)
    (question,) = (one for one in first.journal.deleted() if one.value.KIND == MentorQuestion.KIND)
    assert first.journal.undelete(question.line.record) == THOUGHT
    assert first.portfolios.choice(campaign).questions == ((THOUGHT, "Did I ask too early?"),)
    assert first.journal.entry(THOUGHT) is not None


def test_a_deletion_takes_no_version_that_the_person_has_not_seen(
    first: OpenHome, other: OpenHome, campaign: Campaign, tmp_path: Path
) -> None:
    first.exchange.export(tmp_path / "one.journal")
    other.exchange.join(tmp_path / "one.journal", accepted=True)
    ((seen, _),) = other.portfolios.questions(campaign)
    first.portfolios.ask(campaign, THOUGHT, "Was it too loud?")
    first.exchange.export(tmp_path / "two.journal")
    other.exchange.join(tmp_path / "two.journal", accepted=True)
    other.journal.delete(seen.record, MentorQuestion.KIND, seen.seen)
    assert other.portfolios.choice(campaign).questions == ((THOUGHT, "Was it too loud?"),)


def test_a_question_is_in_texts_and_tables_that_are_exported(first: OpenHome, tmp_path: Path) -> None:
    first.export.write(ExportFormat.MARKDOWN, tmp_path / "texts")
    (page,) = (tmp_path / "texts" / "reflections").iterdir()
    assert "## Question to the mentor\n\nDid I ask too early?" in page.read_text(encoding="utf-8")
    first.export.write(ExportFormat.CSV, tmp_path / "tables")
    assert "Did I ask too early?" in (tmp_path / "tables" / "questions.csv").read_text(encoding="utf-8-sig")


def test_names_that_must_not_be_published_are_in_nothing_that_is_given_to_others(
    first: OpenHome, campaign: Campaign, tmp_path: Path
) -> None:
    first.portfolios.set_private_names(["Hildegunde"])
    pdf = first.portfolios.render(first.portfolios.build(PortfolioChoice(campaign))).pdf
    (tmp_path / "portfolio.pdf").write_bytes(pdf)
    for export in ExportFormat:
        first.export.write(export, tmp_path / export.value)
    for path in (one for one in tmp_path.rglob("*") if one.is_file() and "home" not in one.parts):
        if path.parts[-2] in {one.value for one in ExportFormat} or path.parent == tmp_path:
            assert b"Hildegunde" not in path.read_bytes(), path
