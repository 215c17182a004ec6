"""Feedback on somebody else's portfolio: two students of one campaign with a profile each on one computer."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.foreign_file import ForeignFileError
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.portfolio_id import campaign_part
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, Signer
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.portfolio.returned_files import comment, fill, scan, scan_of, words_at

ANNA_WROTE = "The caretaker wept."


@pytest.fixture
def enter(workplace: OpenHome, campaign: Campaign) -> Callable[[str, str], RecordId]:
    """Go on as a new person, who writes one reflection and names themselves in the journal."""

    def enter(name: str, wrote: str) -> RecordId:
        workplace.leave()
        workplace.enter(workplace.profiles.add(name, PersonRole.STUDENT, own_keyring=False).opened)
        workplace.journal.save_person(Person(name))
        walk = workplace.journal.write(Activity(f"The walk of {name}", campaign.id, "social-innovation"))
        stages = (StageText("what", "What?", ("What happened?",), wrote),)
        return workplace.journal.write(Reflection("Looking back", "what-so-what@1", stages, walk))

    return enter


def give_out(workplace: OpenHome, campaign: Campaign, *, old_id: bool = False) -> bytes:
    """The PDF of the first version, as this version of the program names it, or as the first released one did."""
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    if old_id:
        portfolio = replace(portfolio, id=campaign_part(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


def commented(pdf: bytes, words: str) -> bytes:
    return comment(pdf, *words_at(pdf, words), "How did you see that?", "Highlight")


@pytest.mark.parametrize("old_id", [False, True])
@pytest.mark.parametrize("kind", ["comment", "form", pytest.param("scan", marks=pytest.mark.slow)])
def test_feedback_on_the_portfolio_of_another_student_is_taken_in_only_when_a_person_says_so(
    workplace: OpenHome,
    campaign: Campaign,
    enter: Callable[[str, str], RecordId],
    tmp_path: Path,
    kind: str,
    old_id: bool,
) -> None:
    of_anna = enter("Anna", ANNA_WROTE)
    pdf = give_out(workplace, campaign, old_id=old_id)
    came_back = tmp_path / "came-back.pdf"
    if kind == "comment":
        came_back.write_bytes(commented(pdf, ANNA_WROTE))
    elif kind == "form":
        came_back.write_bytes(fill(pdf, {f"feedback.entry.{of_anna}": "Why?"}))
    else:
        came_back = scan(pdf, ANNA_WROTE, tmp_path / "scan.jpg")
    enter("Ben", "It rained.")
    give_out(workplace, campaign, old_id=old_id)
    before = workplace.journal.revision_count()
    with pytest.raises(ForeignFileError) as refused:
        workplace.feedback.import_file(came_back)
    told = refused.value.file
    assert (told.count, told.version) == (1, 1)
    assert told.owner == ("" if kind == "scan" else "Anna")
    assert told.portfolio.startswith("P-SPRING-2023")
    assert workplace.journal.revision_count() == before
    assert workplace.journal.every(Feedback) == ()
    (one,) = workplace.feedback.import_file(came_back, accepted=True).added
    assert (one.entry, one.foreign) == (None, True)
    again = workplace.feedback.import_file(came_back)
    assert (again.added, again.known) == ((), 1)


@pytest.mark.parametrize("old_id", [False, True])
def test_feedback_on_the_own_portfolio_needs_no_question(
    workplace: OpenHome,
    campaign: Campaign,
    enter: Callable[[str, str], RecordId],
    tmp_path: Path,
    old_id: bool,
) -> None:
    entry = enter("Ben", "It rained.")
    pdf = give_out(workplace, campaign, old_id=old_id)
    workplace.journal.delete(entry, Reflection.KIND)
    came_back = tmp_path / "came-back.pdf"
    came_back.write_bytes(commented(pdf, "It rained."))
    page = scan(pdf, "It rained.", tmp_path / "scan.jpg")
    for file in (came_back, page):
        assert [one.entry for one in workplace.feedback.import_file(file).added] == [entry]


def test_a_scan_that_is_refused_leaves_no_picture_in_the_journal(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId], tmp_path: Path
) -> None:
    enter("Anna", ANNA_WROTE)
    pdf = give_out(workplace, campaign)
    page = scan(pdf, ANNA_WROTE, tmp_path / "scan.jpg")
    (kept,) = workplace.feedback.import_file(page).added
    enter("Ben", "It rained.")
    with pytest.raises(ForeignFileError):
        workplace.feedback.import_file(page)
    assert workplace.journal.file(kept.sha256) is None


@pytest.mark.parametrize("old_id", [False, True])
def test_what_was_accepted_is_not_printed_in_the_own_portfolio(
    workplace: OpenHome,
    campaign: Campaign,
    enter: Callable[[str, str], RecordId],
    tmp_path: Path,
    old_id: bool,
) -> None:
    enter("Anna", ANNA_WROTE)
    came_back = tmp_path / "came-back.pdf"
    came_back.write_bytes(commented(give_out(workplace, campaign, old_id=old_id), ANNA_WROTE))
    enter("Ben", "It rained.")
    give_out(workplace, campaign, old_id=old_id)
    workplace.feedback.import_file(came_back, accepted=True)
    workplace.feedback.type_in("", "A good start.", FeedbackAuthor("Dr Mira"))
    assert [one.text for one in workplace.portfolios.build(PortfolioChoice(campaign)).feedback] == ["A good start."]


def test_comments_in_a_pdf_that_is_no_portfolio_are_taken_in_only_when_a_person_says_so(
    workplace: OpenHome, tmp_path: Path
) -> None:
    article = tmp_path / "article.pdf"
    article.write_bytes(_article())
    with pytest.raises(ForeignFileError) as refused:
        workplace.feedback.import_file(article)
    assert (refused.value.file.portfolio, refused.value.file.count) == ("", 1)


@pytest.mark.slow
def test_one_page_of_another_student_among_the_own_ones_is_noticed_and_goes_to_no_own_entry(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId], tmp_path: Path
) -> None:
    enter("Anna", ANNA_WROTE)
    of_anna = give_out(workplace, campaign)
    entry = enter("Ben", "It rained.")
    of_ben = give_out(workplace, campaign)
    pages = [
        scan(pdf, words, tmp_path / f"{number}.jpg")
        for number, (pdf, words) in enumerate([(of_ben, "It rained."), (of_anna, ANNA_WROTE)])
    ]
    both = _joined(pages, tmp_path / "scan.pdf")
    with pytest.raises(ForeignFileError) as refused:
        workplace.feedback.import_file(both)
    assert refused.value.file.count == 1
    assert [one.entry for one in workplace.feedback.import_file(both, accepted=True).added] == [entry, None]


def test_a_page_without_a_code_needs_the_entry_or_an_answer(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId], tmp_path: Path
) -> None:
    entry = enter("Ben", "It rained.")
    page = tmp_path / "cover.pdf"
    page.write_bytes(scan_of(give_out(workplace, campaign), (1,), coded=False))
    with pytest.raises(ForeignFileError):
        workplace.feedback.import_file(page)
    (one,) = workplace.feedback.import_file(page, entry=entry).added
    assert one.entry == entry


def test_ids_differ_from_person_to_person_and_from_version_to_version(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId]
) -> None:
    ids = []
    for name in ("Anna", "Ben"):
        entry = enter(name, "The same words.")
        for _ in range(2):
            portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
            workplace.portfolios.remember(portfolio, b"")
            assert workplace.portfolios.build(PortfolioChoice(campaign)).id == portfolio.id
            assert workplace.portfolios.build_version(campaign, portfolio.version).id == portfolio.id
            ids.append(portfolio.id)
            value = workplace.journal.entry(entry)
            assert value is not None
            assert isinstance(value.value, Reflection)
            workplace.journal.write(replace(value.value, title="Looking back again"), entry)
    assert len(set(ids)) == len(ids)
    assert all(one.startswith("P-SPRING-2023.") for one in ids)


def test_the_version_after_one_of_the_first_released_program_counts_on(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId]
) -> None:
    enter("Anna", ANNA_WROTE)
    give_out(workplace, campaign, old_id=True)
    portfolios, journal = workplace.portfolios, workplace.journal
    assert portfolios.build_version(campaign, 1).id == "P-SPRING-2023"
    journal.write(Activity("The second walk", campaign.id))
    second = portfolios.build(PortfolioChoice(campaign))
    portfolios.remember(second, b"")
    assert (second.version, second.previous) == (2, 1)
    assert second.id != "P-SPRING-2023"
    assert [one.number for _, one in journal.every(PortfolioVersion)] == [1, 2]


def _article() -> bytes:
    """A PDF with a comment that was never a portfolio."""
    document = pikepdf.new()
    document.add_blank_page()
    buffer = io.BytesIO()
    document.save(buffer)
    return comment(buffer.getvalue(), 1, (50.0, 50.0, 90.0, 90.0), "Nice.")


def _joined(pages: list[Path], target: Path) -> Path:
    """Scanned pages as one PDF, as a scanner with a feeder makes it."""
    first, *others = [Image.open(page) for page in pages]
    first.save(target, save_all=True, append_images=others, resolution=200)
    return target


def test_a_signature_under_the_same_version_of_somebody_else_is_not_shown_under_the_own_one(
    workplace: OpenHome, campaign: Campaign, enter: Callable[[str, str], RecordId], tmp_path: Path
) -> None:
    for name in ("Anna", "Ben"):
        enter(name, ANNA_WROTE)
        workplace.portfolios.freeze(
            replace(workplace.portfolios.build(PortfolioChoice(campaign)), id=campaign_part(campaign))
        )
        if name == "Anna":
            workplace.feedback.sign(campaign, 1, Signer.MENTOR, "Dr Mira")
            workplace.exchange.export(tmp_path / "anna.journal")
    ((_, of_ben),) = workplace.portfolios.versions(campaign)
    workplace.exchange.join(tmp_path / "anna.journal", accepted=True)
    assert workplace.feedback.signatures(of_ben) == ()
