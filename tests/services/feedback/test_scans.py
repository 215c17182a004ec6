"""Handwriting on scanned and photographed pages comes to the entry at its place, and never to a wrong one."""

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import PortfolioChoice, PortfolioLook
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import FeedbackAuthor
from desktop_app.domain.revision import RecordId
from desktop_app.services.feedback.import_result import FeedbackImport
from desktop_app.services.feedback.returned_files import files_in, import_all
from tests.open_home import OpenHome
from tests.portfolio.returned_files import beside, draw_into, joined, noted, photograph, scan_of

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


def taken(workplace: OpenHome, data: bytes, path: Path) -> FeedbackImport:
    path.write_bytes(data)
    return workplace.feedback.import_file(path)


def test_notes_on_a_page_that_entries_share_come_to_the_entry_beside_them(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    page, first = beside(printed, "· Walk 1")
    _, third = beside(printed, "· Walk 3")
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
    page, place = beside(printed, "· Walk 2")
    buffer = io.BytesIO()
    photograph(noted(pypdfium2.PdfDocument(printed)[page - 1], 170, place)).save(buffer, "JPEG", quality=80)
    found = taken(workplace, buffer.getvalue(), tmp_path / "phone.jpg")
    assert [one.entry for one in found.added if one.entry] == [walks[1]]


def test_writing_over_two_entries_is_asked_for(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    page, (left, upper) = beside(printed, "· Walk 1")
    _, (_, lower) = beside(printed, "· Walk 3")
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
    page, place = beside(printed, "· Walk 2")
    whole = joined(buffer.getvalue(), scan_of(printed, [page], places=[place]))
    found = taken(workplace, whole, tmp_path / "long.pdf")
    assert found.added[-1].page == 62
    assert found.added[-1].entry == walks[1]


PROGRAMS = {
    "gs": ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-o", "{target}", "{source}"],
    "gs to pictures": ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfimage8", "-r150", "-o", "{target}", "{source}"],
    "pdftocairo": ["pdftocairo", "-pdf", "{source}", "{target}"],
    "mutool": ["mutool", "clean", "-gggg", "-d", "{source}", "{target}"],
    "qpdf": ["qpdf", "--flatten-annotations=all", "--generate-appearances", "{source}", "{target}"],
}
"""How other programs write a PDF again."""


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_what_was_drawn_comes_back_through_other_programs(
    name: str, workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    if shutil.which(PROGRAMS[name][0]) is None:
        pytest.skip(f"{PROGRAMS[name][0]} is not installed")
    page, (left, bottom) = beside(printed, "· Walk 2")
    drawn, back = tmp_path / "drawn.pdf", tmp_path / "back.pdf"
    line = b"q 0 0 1 RG 2 w %d %d m %d %d l %d %d l S Q" % (left, bottom, left + 60, bottom + 5, left + 120, bottom)
    drawn.write_bytes(draw_into(printed, page, line))
    words = [word.format(source=drawn, target=back) for word in PROGRAMS[name]]
    subprocess.run(words, check=True, timeout=120)
    found = workplace.feedback.import_file(back)
    assert {one.entry for one in found.added if one.page == page} == {walks[1]}
    assert {one.entry for one in found.added} <= {walks[1]}


@pytest.mark.slow
def test_a_folder_of_thirty_returned_files_is_taken_in_with_nothing_at_a_wrong_place(
    workplace: OpenHome, printed: bytes, walks: list[RecordId], tmp_path: Path
) -> None:
    wanted = {}
    for number in range(30):
        walk = number % 3
        page, (left, bottom) = beside(printed, f"· Walk {walk + 1}")
        place = (left + number, bottom)
        if number % 5 == 4:
            path = tmp_path / f"{number:02}.jpg"
            photograph(noted(pypdfium2.PdfDocument(printed)[page - 1], 170, place)).save(path, quality=80)
        else:
            path = tmp_path / f"{number:02}.pdf"
            turned = 180 * (number % 2)
            path.write_bytes(scan_of(printed, [page], turned, dots=(100, 150, 200, 300)[number % 4], places=[place]))
        wanted[path] = walks[walk]
    asked = 0
    for one in import_all(workplace.feedback, files_in(tmp_path), FeedbackAuthor("Dr Mira")):
        assert one.done is not None, one.error
        assert {piece.entry for piece in one.done.added} <= {wanted[one.source], None}, one.source
        asked += len(one.done.to_place)
    assert asked <= 6
