"""Handwriting on a scanned page is found by comparing it with the original, and cut out by the parts of the page."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.portfolio.issued_pages import IssuedDocument
from desktop_app.reading.drawn_places import drawn_places, place_pictures
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.marked_page import marked_page
from desktop_app.reading.qr_codes import codes_in
from tests.open_home import OpenHome
from tests.portfolio.returned_files import beside, draw_into, scan_of, words_at

WORDS = "asked the caretaker"
DOTS = 100


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign) -> bytes:
    workplace.journal.write(Activity("The walk", campaign.id, "social-innovation", notes=f"They {WORDS}."))
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    return workplace.portfolios.render(portfolio).pdf


def alone(pdf: bytes, page: int) -> bytes:
    """A PDF of one page (from 1)."""
    issued = IssuedDocument(pdf).page(page)
    assert issued is not None
    return issued.pdf


def picture_of(scan: bytes) -> bytes:
    """The picture of the only page of a scan."""
    buffer = io.BytesIO()
    pypdfium2.PdfDocument(scan)[0].render(scale=DOTS / 72).to_pil().save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize("turned", [0, 180])
def test_writing_is_found_in_its_part_of_the_page(printed: bytes, turned: int) -> None:
    page, (left, bottom) = beside(printed, WORDS)
    scan = picture_of(scan_of(printed, (page,), turned=turned, dots=DOTS, places=[(left, bottom)]))
    code = codes_in(Image.open(io.BytesIO(scan)))[0]
    edges = [(10_000.0, bottom + 40), (bottom + 40, bottom - 40), (bottom - 40, 0.0)]
    found = marked_page(scan, code, alone(printed, page), edges)
    assert found.coincides
    assert [part for part, _ in found.parts] == [1]
    assert all(jpeg.startswith(b"\xff\xd8") for jpeg in (found.jpeg, *(jpeg for _, jpeg in found.parts)))


def test_a_page_without_writing_has_no_parts(printed: bytes) -> None:
    page, _ = beside(printed, WORDS)
    scan = picture_of(scan_of(printed, (page,), dots=DOTS, places=[]))
    found = marked_page(scan, codes_in(Image.open(io.BytesIO(scan)))[0], alone(printed, page), [(10_000.0, 0.0)])
    assert (found.coincides, found.parts, found.unclear) == (True, (), None)


def test_an_original_that_is_damaged_is_reported(printed: bytes) -> None:
    page, _ = beside(printed, WORDS)
    scan = picture_of(scan_of(printed, (page,), dots=DOTS, places=[]))
    code = codes_in(Image.open(io.BytesIO(scan)))[0]
    with pytest.raises(ReadingError):
        marked_page(scan, code, b"no PDF", [])


def test_what_is_drawn_into_a_page_has_a_place_and_a_picture(printed: bytes, tmp_path: Path) -> None:
    page, (left, bottom, *_) = words_at(printed, WORDS)
    drawn = draw_into(printed, page, b"q 1 0 0 RG 3 w %d %d m %d %d l S Q" % (left, bottom, left + 90, bottom + 9))
    places = [one for one in drawn_places(drawn, {page: (bottom + 30, bottom - 30)}) if one.page == page]
    (there,) = [one for one in places if WORDS in one.text]
    assert there.box[1] <= bottom <= there.box[3]
    path = tmp_path / "drawn.pdf"
    path.write_bytes(drawn)
    (picture,) = place_pictures(path, [(there.page, there.box)])
    assert picture.startswith(b"\xff\xd8")
    assert place_pictures(path, [(999, there.box)]) == [b""]
