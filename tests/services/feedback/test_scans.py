"""Handwriting on scanned and photographed pages comes to the entry at its place, and never to a wrong one."""

import io
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import PortfolioChoice, PortfolioLook
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.services.feedback.feedback import FeedbackImport
from tests.open_home import OpenHome
from tests.portfolio.returned_files import joined, noted, photograph, scan_of, words_at

NOTES = "We walked through the street and asked people what they need. " * 4


@pytest.fixture
def walks(workplace: OpenHome, campaign: Campaign) -> list[RecordId]:
    """Activities that share a page."""
    made = [
        Activity(f"Walk {number}", campaign.id, "social-innovation", day=date(2023, 3, number), notes=NOTES)
        for number in (1, 2, 3)
    ]
    return [workplace.journal.write(one) for one in made]


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign, walks: list[RecordId]) -> bytes:
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("campaign-report")))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


def beside(pdf: bytes, title: str) -> tuple[int, tuple[float, float]]:
    """The page, and the white end of the line under a title."""
    page, (_, bottom, _, _) = words_at(pdf, f"· {title}")
    return page, (330.0, bottom - 4)


def taken(workplace: OpenHome, data: bytes, path: Path) -> FeedbackImport:
    path.write_bytes(data)
    return workplace.feedback.import_file(path)


def test_notes_on_a_page_that_entries_share_come_to_the_entry_beside_them(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    page, first = beside(printed, "Walk 1")
    _, third = beside(printed, "Walk 3")
    whole = joined(scan_of(printed, [page], turned=180, places=[first, third]), scan_of(printed, [1, page], places=[]))
    found = taken(workplace, whole, tmp_path / "back.pdf")
    assert [(one.entry, one.page, one.version) for one in found.added] == [(walks[0], 1, 1), (walks[2], 1, 1)]
    assert (found.blank, found.to_place, found.unplaced) == ((2, 3), (), 0)


def test_a_note_on_the_cover_belongs_to_the_whole(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    found = taken(workplace, scan_of(printed, [1]), tmp_path / "back.pdf")
    assert [(one.entry, one.whole) for one in found.added] == [(None, True)]
    assert (found.to_place, found.unplaced) == ((), 0)


def test_a_photograph_from_the_side_with_a_shadow_comes_to_its_entry(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    page, place = beside(printed, "Walk 2")
    buffer = io.BytesIO()
    photograph(noted(pypdfium2.PdfDocument(printed)[page - 1], 170, place)).save(buffer, "JPEG", quality=80)
    found = taken(workplace, buffer.getvalue(), tmp_path / "phone.jpg")
    assert [one.entry for one in found.added if one.entry] == [walks[1]]


def test_writing_over_two_entries_is_asked_for(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    page, (left, upper) = beside(printed, "Walk 1")
    _, (_, lower) = beside(printed, "Walk 3")
    line = [(left + 160.0, upper - step) for step in range(0, round(upper - lower), 9)]
    found = taken(workplace, scan_of(printed, [page], places=line), tmp_path / "back.pdf")
    assert [one.entry for one in found.added] == [None]
    (asked,) = found.to_place
    assert (asked.page, asked.guess in walks) == (1, True)


def test_pages_without_handwriting_are_not_taken_in_and_that_is_told(
    workplace: OpenHome, printed: bytes, tmp_path: Path
) -> None:
    with pytest.raises(SpringshelfError, match=r"No handwriting was found on these pages \(1, 2\)"):
        taken(workplace, scan_of(printed, [1, 2], places=[]), tmp_path / "back.pdf")
    assert workplace.feedback.every() == ()


def test_a_scan_of_many_pages_is_read_to_its_end(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank = pypdfium2.PdfDocument.new()
    for _ in range(61):
        blank.new_page(100, 100)
    buffer = io.BytesIO()
    blank.save(buffer)
    page, place = beside(printed, "Walk 2")
    whole = joined(buffer.getvalue(), scan_of(printed, [page], places=[place]))
    found = taken(workplace, whole, tmp_path / "long.pdf")
    assert found.added[-1].page == 62
    assert found.added[-1].entry == walks[1]
