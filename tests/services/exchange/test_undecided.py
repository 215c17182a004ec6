"""What goes out of entries whose versions contradict each other says so, in every format."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.interchange.highlight_texts import highlights_html, highlights_markdown
from desktop_app.services.journal.journal import PERSON, Journal
from desktop_app.services.journal.watched_names import watch_names
from tests.open_home import OpenHome
from tests.pdf_text import text_of

NOTE = "contradict each other"
WALK, THOUGHT, WALL, MARK = (RecordId(name) for name in ("aa11bb22", "bb11cc22", "cc11dd22", "dd11ee22"))


def contradicted(journal: Journal, record: RecordId, value: Record, here: Record, there: Record) -> None:
    """An entry that two computers changed differently, of which `here` was written last."""
    journal.write(value, record)
    first = journal.entry(record)
    assert first is not None
    journal.write(there, record, first.seen)
    journal.write(here, record, first.seen)


@pytest.fixture
def divided(workplace: OpenHome, campaign: Campaign) -> OpenHome:
    """An activity, a reflection, a piece of evidence and a highlight of which there are two versions each."""
    journal = workplace.journal
    walk = Activity("Walk", campaign.id, day=date(2023, 3, 8))
    contradicted(journal, WALK, walk, replace(walk, notes="Loud here."), replace(walk, notes="Calm there."))
    thought = Reflection("Thought", "free@1", (StageText("text", "Text", (), "It was."),), WALK)
    texts = [replace(thought, stages=(StageText("text", "Text", (), text),)) for text in ("It rained.", "It snowed.")]
    contradicted(journal, THOUGHT, thought, *texts)
    wall = Evidence(Sha256(""), "", "", 0, "Wall", "", Consent.NOT_NEEDED, WALK, "https://example.org/wall")
    contradicted(journal, WALL, wall, replace(wall, caption="Wall here"), replace(wall, caption="Wall there"))
    mark = Highlight("urn:x", "The weather report", "storm", "a ", " b")
    contradicted(journal, MARK, mark, replace(mark, notes="Ask Ana."), replace(mark, notes="Ask Bo."))
    return workplace


def markdown(home: OpenHome, folder: Path) -> str:
    home.export.write(ExportFormat.MARKDOWN, folder / "out")
    return "\n".join(path.read_text(encoding="utf-8") for path in (folder / "out").rglob("*.md"))


def tables(home: OpenHome, folder: Path) -> str:
    home.export.write(ExportFormat.CSV, folder / "out")
    return "\n".join(path.read_text(encoding="utf-8-sig") for path in (folder / "out").rglob("*.csv"))


def leap2a(home: OpenHome, folder: Path) -> str:
    home.export.write(ExportFormat.LEAP2A, folder / "out.zip")
    with zipfile.ZipFile(folder / "out.zip") as archive:
        return archive.read("leap2a.xml").decode()


def calendar(home: OpenHome, folder: Path) -> str:
    home.export.write(ExportFormat.ICS, folder / "out.ics")
    return (folder / "out.ics").read_text(encoding="utf-8").replace("\n ", "").replace("\r", "")


def statements(home: OpenHome, folder: Path) -> str:
    home.export.write(ExportFormat.XAPI, folder / "out.jsonl")
    return (folder / "out.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "notes"), [(markdown, 3), (tables, 3), (leap2a, 2), (calendar, 1), (statements, 2)]
)
def test_each_entry_that_goes_out_says_that_it_is_one_of_several_versions(
    divided: OpenHome, tmp_path: Path, written: Callable[[OpenHome, Path], str], notes: int
) -> None:
    assert written(divided, tmp_path).replace("\n ", "").count(NOTE) == notes
    for record in (WALK, THOUGHT, WALL):
        decide(divided.journal, record)
    assert NOTE not in written(divided, tmp_path / "decided")


def decide(journal: Journal, record: RecordId) -> None:
    entry = entry_of(journal, record)
    journal.decide(entry.value, record, entry.seen)


def entry_of(journal: Journal, record: RecordId) -> Entry:
    entry = journal.entry(record)
    assert entry is not None
    return entry


def test_highlights_that_go_out_say_it_too(divided: OpenHome) -> None:
    marked = divided.journal.highlights()
    for text in (highlights_markdown(marked, "H"), highlights_html(marked, "H")):
        assert text.count(NOTE) == 1


def test_the_check_begins_with_what_nobody_has_decided(divided: OpenHome, campaign: Campaign) -> None:
    contradicted(divided.journal, PERSON, Person("Ana"), Person("Ana Demo"), Person("Ana Test"))
    watch_names(divided.journal, ["Ana", "rained"])
    portfolio = divided.portfolios.build(PortfolioChoice(campaign))
    found = divided.portfolios.check(portfolio)
    undecided = [(one.record, one.number) for one in found if one.trouble is PortfolioIssue.UNDECIDED]
    assert undecided == [(PERSON, ""), (WALK, "A-01"), (THOUGHT, "R-01"), (WALL, "E-001"), (MARK, "")]
    assert [one.trouble for one in found[: len(undecided)]] == [PortfolioIssue.UNDECIDED] * len(undecided)
    assert len(found) > len(undecided)


@pytest.mark.parametrize("language", ["en", "fr", "el"])
def test_a_portfolio_says_at_each_entry_which_version_it_shows(
    divided: OpenHome, campaign: Campaign, language: str
) -> None:
    choice = PortfolioChoice(campaign)
    portfolio = divided.portfolios.build(replace(choice, look=replace(choice.look, language=language)))
    assert len(portfolio.undecided) == 3
    pdf = text_of(divided.portfolios.render(portfolio).pdf)
    assert pdf.count({"en": "contradict each other", "fr": "se contredisent", "el": "αντιφάσκουν"}[language]) == 3
    assert "Loud here." in pdf
    assert "Calm there." not in pdf


def test_a_version_that_was_given_out_is_made_again_as_it_was(
    divided: OpenHome, campaign: Campaign, tmp_path: Path
) -> None:
    portfolios = divided.portfolios
    given = portfolios.build(PortfolioChoice(campaign))
    portfolios.save(given, b"%PDF-", tmp_path / "one.pdf")
    portfolios.remember(given)
    for record in (WALK, THOUGHT, WALL):
        decide(divided.journal, record)
    again = portfolios.build_version(campaign, given.version)
    assert again.activities == given.activities
    assert again.reflections == given.reflections
    assert again.undecided == given.undecided


def test_conflicting_feedback_questions_and_owners_are_noted_on_paper_also_when_a_version_is_made_again(
    workplace: OpenHome, campaign: Campaign
) -> None:
    journal, portfolios = workplace.journal, workplace.portfolios
    journal.write(Reflection("Thought", "free@1", (StageText("text", "Text", (), "It rained."),)), THOUGHT)
    asked, said = MentorQuestion(campaign.id, THOUGHT, "Why?"), Feedback("Good.", THOUGHT, name="Dr Mira")
    question = question_record(campaign.id, THOUGHT)
    contradicted(journal, question, asked, replace(asked, text="Why here?"), replace(asked, text="Why there?"))
    contradicted(journal, MARK, said, replace(said, text="Loud here."), replace(said, text="Calm there."))
    contradicted(journal, PERSON, Person("Ana"), Person("Ana Demo"), Person("Ana Test"))
    given = portfolios.build(portfolios.choice(campaign))
    pdf = text_of(portfolios.render(given).pdf)
    assert pdf.count(NOTE) == 3
    assert [text for text in ("Why here?", "Loud here.", "Ana Demo") if text not in pdf] == []
    portfolios.freeze(given)
    decide(journal, question)
    decide(journal, PERSON)
    again = portfolios.build_version(campaign, given.version)
    noted = {(one.record, one.written) for one in given.undecided}
    assert {(one.record, one.written) for one in again.undecided} == noted
    assert {record for record, _ in noted} == {question, PERSON}
    assert text_of(portfolios.render(again).pdf).count(NOTE) == 3
    assert portfolios.build(portfolios.choice(campaign)).undecided == ()


def test_a_merged_entry_of_a_version_is_made_again_with_the_changes_of_both(
    workplace: OpenHome, campaign: Campaign, tmp_path: Path
) -> None:
    walk = Activity("Walk", campaign.id, day=date(2023, 3, 8), minutes=40)
    contradicted(workplace.journal, WALK, walk, replace(walk, minutes=45), replace(walk, place="Hall"))
    given = workplace.portfolios.build(PortfolioChoice(campaign))
    workplace.portfolios.save(given, b"%PDF-", tmp_path / "one.pdf")
    workplace.portfolios.remember(given)
    again = workplace.portfolios.build_version(campaign, given.version)
    assert [(one.activity.minutes, one.activity.place) for one in again.activities] == [(45, "Hall")]


def test_both_texts_are_found_and_the_list_says_that_there_are_two(divided: OpenHome) -> None:
    for words, record in (("loud", WALK), ("calm", WALK), ("rained", THOUGHT), ("snowed", THOUGHT), ("bo", MARK)):
        (hit,) = divided.journal.search(words)
        assert (hit.line.record, hit.line.conflict) == (record, True)
        assert words in hit.snippet.lower()
    assert json.dumps([line.conflict for line in divided.journal.lines("activity")]) == "[true]"
