"""Drawings, and what became a part of the pages, come back at their entries; nothing that was written is denied."""

from pathlib import Path

import pytest
from pikepdf import Array, Name, String

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import FeedbackPart, FeedbackSource
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.portfolio.returned_files import (
    annotate,
    beside,
    draw_into,
    fill,
    flatten,
    joined,
    scan_of,
    without_marks,
    words_at,
)


@pytest.fixture
def looking_back(workplace: OpenHome, campaign: Campaign) -> RecordId:
    walk = workplace.journal.write(Activity("The walk", campaign.id, "social-innovation"))
    stages = (StageText("what", "What?", (), "They asked the caretaker what he needs."),)
    return workplace.journal.write(Reflection("Looking back", "what-so-what@1", stages, walk))


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign, looking_back: RecordId) -> bytes:
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


def file_of(data: bytes, folder: Path) -> Path:
    path = folder / "back.pdf"
    path.write_bytes(data)
    return path


def test_ink_comes_back_as_a_picture_at_its_entry(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, (left, bottom, right, top) = words_at(printed, "asked the caretaker")
    box = Array([left, bottom, right, top])
    ink = annotate(printed, page, Subtype=Name.Ink, Rect=box, InkList=Array([box]), T=String("Др Мира"))
    path = file_of(ink, tmp_path)
    (one,) = workplace.feedback.import_file(path).added
    assert (one.entry, one.source, one.name, one.text) == (looking_back, FeedbackSource.DRAWN, "Др Мира", "")
    assert (workplace.journal.file(one.sha256) or b"").startswith(b"\xff\xd8")
    assert workplace.feedback.import_file(path).known == 1


def test_what_was_drawn_into_a_page_comes_back_at_its_entry(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, (left, bottom, *_) = words_at(printed, "asked the caretaker")
    drawn = draw_into(printed, page, b"q 1 0 0 RG 3 w %d %d m %d %d l S Q" % (left, bottom, left + 90, bottom + 9))
    (one,) = workplace.feedback.import_file(file_of(drawn, tmp_path)).added
    assert (one.entry, one.source, one.page, one.media_type) == (looking_back, FeedbackSource.DRAWN, page, "image/jpeg")


def test_a_flattened_form_comes_back_with_its_texts(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    filled = fill(printed, {f"feedback.entry.{looking_back}": "Why him?", "feedback.strong": "The caretaker."})
    taken = workplace.feedback.import_file(file_of(flatten(filled), tmp_path))
    assert {(one.part, one.entry, one.text) for one in taken.added} == {
        (FeedbackPart.NOTE, looking_back, "Why him?"),
        (FeedbackPart.NOTE, None, "The caretaker."),
    }


def test_the_same_words_in_two_places_are_two_remarks(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    page, (left, bottom, *_) = words_at(printed, "asked the caretaker")
    for up in (0, 30):
        place = Array([left, bottom + up, left + 20, bottom + up + 20])
        printed = annotate(printed, page, Subtype=Name.Text, Rect=place, Contents=String("Why?"))
    path = file_of(printed, tmp_path)
    assert len(workplace.feedback.import_file(path).added) == 2
    assert workplace.feedback.import_file(path).known == 2


def test_a_file_with_a_sound_alone_is_not_said_to_be_empty(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    spoken = annotate(printed, 2, Subtype=Name.Sound, Rect=Array([1, 2, 3, 4]))
    with pytest.raises(SpringshelfError, match=r"can’t be read.*2"):
        workplace.feedback.import_file(file_of(spoken, tmp_path))
    both = annotate(spoken, 2, Subtype=Name.Circle, Rect=Array([1, 2, 3, 4]), Contents=String("Here"))
    assert workplace.feedback.import_file(file_of(both, tmp_path)).unread == (2,)


def test_pages_that_another_program_wrote_again_are_shown_as_they_are(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, (left, bottom, *_) = words_at(printed, "asked the caretaker")
    drawn = draw_into(printed, page, b"q 1 0 0 RG 3 w %d %d m %d %d l S Q" % (left, bottom - 12, left + 90, bottom - 9))
    (shown,) = workplace.feedback.import_file(file_of(without_marks(drawn), tmp_path)).added
    assert (shown.entry, shown.source, shown.page) == (looking_back, FeedbackSource.SCAN, page)


def test_a_scanned_page_without_a_code_is_asked_for_and_put_to_no_entry(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, place = beside(printed, "asked the caretaker")
    with_code, without = scan_of(printed, (page,), places=[place]), scan_of(printed, (1,), coded=False)
    taken = workplace.feedback.import_file(file_of(joined(with_code, without), tmp_path))
    assert [one.entry for one in taken.added] == [looking_back, None]
    (asked,) = taken.to_place
    assert (asked.page, asked.guess) == (2, looking_back)
    workplace.feedback.place(asked.record[:8], looking_back[:8])
    assert len(workplace.feedback.on(looking_back)) == 2
    with pytest.raises(SpringshelfError, match="no such feedback"):
        workplace.feedback.place(looking_back, looking_back)


def test_a_page_that_lies_upside_down_is_put_to_its_entry(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, place = beside(printed, "asked the caretaker")
    data = scan_of(printed, (page,), turned=180, places=[place])
    assert [one.entry for one in workplace.feedback.import_file(file_of(data, tmp_path)).added] == [looking_back]
