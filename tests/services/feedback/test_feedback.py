from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource, Signer
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.services.feedback.errors import FeedbackError
from tests.open_home import OpenHome
from tests.portfolio.returned_files import comment, fill, scan, words_at


@pytest.fixture
def walk(workplace: OpenHome, campaign: Campaign) -> RecordId:
    done = Activity("The walk", campaign.id, "social-innovation").finished(date(2023, 3, 7), 60)
    return workplace.journal.write(done)


@pytest.fixture
def looking_back(workplace: OpenHome, walk: RecordId) -> RecordId:
    stages = (StageText("what", "What?", ("What happened?",), "They asked the caretaker what he needs."),)
    return workplace.journal.write(Reflection("Looking back", "what-so-what@1", stages, walk))


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign, looking_back: RecordId) -> bytes:
    workplace.journal.save_person(Person("Ana Demo"))
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


def file_of(data: bytes, folder: Path) -> Path:
    path = folder / "back.pdf"
    path.write_bytes(data)
    return path


def test_what_was_typed_into_the_form_lands_on_its_entry_in_any_script(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    text = "Πώς το ξέρεις; كيف تعرف؟ Բարեւ"
    filled = fill(
        printed,
        {
            f"feedback.entry.{looking_back}": text,
            "feedback.strong": "The caretaker.",
            "feedback.depth.dialogue": "at-times",
            "feedback.agreed.1.action": "Ask him again",
            "feedback.agreed.1.by": "May",
            "feedback.name": "Dr Mira",
            "feedback.day": "2023-04-02",
        },
    )
    taken = workplace.feedback.import_file(file_of(filled, tmp_path), FeedbackAuthor(role="mentor"))
    told = {(one.part, one.entry, one.text) for one in taken.added}
    assert told == {
        (FeedbackPart.NOTE, looking_back, text),
        (FeedbackPart.STRONG, None, "The caretaker."),
        (FeedbackPart.DEPTH, None, "In dialogue: at times"),
        (FeedbackPart.AGREED, None, "Ask him again – May"),
    }
    assert {(one.name, one.role, one.day, one.version) for one in taken.added} == {
        ("Dr Mira", "mentor", date(2023, 4, 2), 1)
    }
    assert {one.source for one in taken.added} == {FeedbackSource.FORM}


@pytest.mark.parametrize(
    ("typed", "day", "kept"),
    [("12.04.2023", date(2023, 4, 12), ""), ("12/04/2023", None, "12/04/2023"), ("квітень", None, "квітень")],
)
def test_the_mentors_day_is_read_as_the_form_states_or_kept_as_typed(
    workplace: OpenHome, printed: bytes, tmp_path: Path, typed: str, day: date | None, kept: str
) -> None:
    filled = fill(printed, {"feedback.strong": "All.", "feedback.day": typed})
    (one,) = workplace.feedback.import_file(file_of(filled, tmp_path)).added
    assert (one.day, one.typed_day) == (day, kept)


def test_what_else_is_said_belongs_to_the_whole(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    taken = workplace.feedback.import_file(file_of(fill(printed, {"feedback.note": "Good luck!"}), tmp_path))
    assert ([(one.part, one.entry) for one in taken.added], taken.unplaced) == ([(FeedbackPart.NOTE, None)], 0)


def test_the_same_file_twice_adds_nothing_whatever_it_is_called(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    path = file_of(fill(printed, {f"feedback.entry.{looking_back}": "Why?"}), tmp_path)
    assert len(workplace.feedback.import_file(path).added) == 1
    again = workplace.feedback.import_file(path.rename(tmp_path / "other.pdf"))
    assert (again.added, again.known) == ((), 1)


def test_comments_and_highlights_land_on_the_entry_that_they_stand_beside(
    workplace: OpenHome, printed: bytes, walk: RecordId, looking_back: RecordId, tmp_path: Path
) -> None:
    page, box = words_at(printed, "asked the caretaker")
    marked = comment(printed, page, box, "How did he answer?", "Highlight")
    marked = comment(marked, *words_at(printed, "A-01 · The walk"), "How long was it?")
    marked = comment(marked, *words_at(printed, "What is strong"), "All of it.")
    taken = workplace.feedback.import_file(file_of(marked, tmp_path))
    told = {one.text: (one.entry, one.quote) for one in taken.added}
    assert told["How did he answer?"] == (looking_back, "asked the caretaker")
    assert told["How long was it?"] == (walk, "")
    assert told["All of it."] == (None, "")
    assert {(one.name, one.day) for one in taken.added} == {("Dr Mira", date(2023, 4, 2))}


def test_a_scanned_page_is_attached_to_the_entry_whose_code_it_shows(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    scanned = scan(printed, "asked the caretaker", tmp_path / "scan.jpg")
    (one,) = workplace.feedback.import_file(scanned, FeedbackAuthor("Dr Mira")).added
    assert (one.entry, one.version, one.source, one.name) == (looking_back, 1, FeedbackSource.SCAN, "Dr Mira")
    assert (workplace.journal.file(one.sha256) or b"").startswith(b"\xff\xd8")


def test_feedback_from_paper_is_typed_in_under_the_id_or_the_code(workplace: OpenHome, looking_back: RecordId) -> None:
    given = FeedbackAuthor("Dr Mira", "mentor", date(2023, 4, 2))
    workplace.feedback.type_in(looking_back[:6].upper(), "Why him?", given)
    workplace.feedback.type_in(f"SPRINGSHELF:P-SPRING-2023:2:{looking_back.upper()}", "And then?", given)
    told = [(one.text, one.version, one.signed) for _, one in workplace.feedback.on(looking_back)]
    assert told == [("Why him?", 0, "Dr Mira, mentor"), ("And then?", 2, "Dr Mira, mentor")]


@pytest.mark.parametrize("number", ["R-01", "r1", " R 1 ", "r-001"])
def test_feedback_from_paper_is_typed_in_under_the_printed_number(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, number: str
) -> None:
    assert printed
    assert [(one.number, one.record) for one in workplace.portfolios.numbers.latest() if one.number[0] == "R"] == [
        ("R-01", looking_back)
    ]
    workplace.feedback.type_in(number, "Why him?", FeedbackAuthor("Dr Mira"))
    assert [one.text for _, one in workplace.feedback.on(looking_back)] == ["Why him?"]


def test_a_number_that_was_never_printed_is_named(workplace: OpenHome, printed: bytes) -> None:
    assert printed
    with pytest.raises(FeedbackError, match="R-07"):
        workplace.feedback.type_in("r7", "Why him?", FeedbackAuthor("Dr Mira"))


def test_feedback_never_changes_what_the_person_wrote(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    before = workplace.journal.history(looking_back)
    workplace.feedback.import_file(file_of(fill(printed, {f"feedback.entry.{looking_back}": "Why?"}), tmp_path))
    assert workplace.journal.history(looking_back) == before


def test_the_next_portfolio_shows_what_was_said(
    workplace: OpenHome, campaign: Campaign, looking_back: RecordId
) -> None:
    workplace.feedback.type_in(looking_back, "Why him?", FeedbackAuthor("Dr Mira"))
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    assert [one.text for one in portfolio.reflections[0].feedback] == ["Why him?"]


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\nbroken", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_can_not_be_read_is_told_and_adds_nothing(workplace: OpenHome, tmp_path: Path, data: bytes) -> None:
    with pytest.raises(SpringshelfError):
        workplace.feedback.import_file(file_of(data, tmp_path))
    assert workplace.journal.every(Feedback) == ()


def test_a_portfolio_into_which_nothing_was_written_says_so(
    workplace: OpenHome, printed: bytes, tmp_path: Path
) -> None:
    with pytest.raises(SpringshelfError, match="Nothing was written"):
        workplace.feedback.import_file(file_of(printed, tmp_path))


def test_a_frozen_version_is_signed_by_both_and_a_signature_is_taken_back_only_with_a_reason(
    workplace: OpenHome, campaign: Campaign, looking_back: RecordId
) -> None:
    feedback, portfolios = workplace.feedback, workplace.portfolios
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    with pytest.raises(SpringshelfError, match="not frozen"):
        feedback.sign(campaign, 1, Signer.OWNER, "Ana")
    frozen = portfolios.freeze(portfolios.build(PortfolioChoice(campaign)))
    feedback.sign(campaign, 1, Signer.OWNER, "Ana")
    feedback.sign(campaign, 1, Signer.MENTOR, "Dr Mira")
    found = feedback.signatures(frozen)
    assert {(one.by, one.name, one.fingerprint) for _, one in found} == {
        (Signer.OWNER, "Ana", frozen.fingerprint),
        (Signer.MENTOR, "Dr Mira", frozen.fingerprint),
    }
    with pytest.raises(SpringshelfError, match="reason"):
        feedback.withdraw(found[0][0].record, "  ")
    feedback.withdraw(found[0][0].record, "The wrong version.")
    assert [one.taken_back for _, one in feedback.signatures(frozen)] == ["The wrong version.", ""]
