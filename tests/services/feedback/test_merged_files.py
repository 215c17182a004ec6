"""Returned files that other programs merged or split: the codes on the pages tell what the lost names told."""

import io
import warnings
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Name, String

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import FeedbackPart, FeedbackSource
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.portfolio.returned_files import annotate, beside, draw_into, fill, joined, scan_of, words_at


@pytest.fixture
def looking_back(workplace: OpenHome, campaign: Campaign) -> RecordId:
    walk = workplace.journal.write(Activity("The walk", campaign.id, "social-innovation"))
    stages = (StageText("what", "What?", (), "They asked the caretaker what he needs."),)
    return workplace.journal.write(Reflection("Looking back", "what-so-what@1", stages, walk))


def given_out(workplace: OpenHome, campaign: Campaign) -> bytes:
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign, looking_back: RecordId) -> bytes:
    return given_out(workplace, campaign)


def asked_why(pdf: bytes, text: str) -> bytes:
    """A comment on the caretaker."""
    page, (left, bottom, right, top) = words_at(pdf, "asked the caretaker")
    box = Array([left, bottom, right, top])
    return annotate(pdf, page, Subtype=Name.Text, Rect=box, Contents=String(text), T=String("Dr Mira"))


def file_of(data: bytes, folder: Path) -> Path:
    path = folder / "back.pdf"
    path.write_bytes(data)
    return path


def test_comments_and_drawings_come_to_their_entry_without_the_names(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, (left, bottom, *_) = words_at(printed, "asked the caretaker")
    drawn = draw_into(printed, page, b"q 1 0 0 RG 3 w %d %d m %d %d l S Q" % (left, bottom, left + 90, bottom + 9))
    found = workplace.feedback.import_file(file_of(joined(asked_why(drawn, "Why?")), tmp_path)).added
    assert {(one.entry, one.source, one.text, one.version, one.foreign) for one in found} == {
        (looking_back, FeedbackSource.COMMENT, "Why?", 1, False),
        (looking_back, FeedbackSource.DRAWN, "", 1, False),
    }


def test_a_single_page_after_a_letter_is_known(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    letter = pypdfium2.PdfDocument.new()
    letter.new_page(595, 842)
    buffer = io.BytesIO()
    letter.save(buffer)
    page, _ = words_at(printed, "asked the caretaker")
    single, part = pypdfium2.PdfDocument.new(), io.BytesIO()
    single.import_pages(pypdfium2.PdfDocument(asked_why(printed, "Why?")), [page - 1])
    single.save(part)
    taken = workplace.feedback.import_file(file_of(joined(buffer.getvalue(), part.getvalue()), tmp_path))
    assert [(one.entry, one.text, one.page) for one in taken.added] == [(looking_back, "Why?", 2)]


def test_two_versions_whose_names_were_mixed_are_told_apart(
    workplace: OpenHome, campaign: Campaign, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    other = workplace.journal.write(Activity("Another walk", campaign.id, "social-innovation", notes="In the rain."))
    later = given_out(workplace, campaign)
    page, box = words_at(later, "In the rain")
    both = joined(
        asked_why(printed, "Why him?"),
        annotate(later, page, Subtype=Name.Text, Rect=Array(box), Contents=String("With coats?")),
    )
    portfolio = workplace.portfolios.every_version()[0][1].portfolio
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(both)) as merged:
        start = Array([merged.pages[1].obj, Name.XYZ, 0, 800, 0])
        names = (f"springshelf.{portfolio}.1", f"springshelf.{portfolio}.2", f"entry.{looking_back}")
        merged.Root.Dests = pikepdf.Dictionary({f"/{name}": start for name in names})
        with warnings.catch_warnings(action="ignore"):
            merged.save(buffer)
    found = workplace.feedback.import_file(file_of(buffer.getvalue(), tmp_path)).added
    assert {(one.entry, one.text, one.version) for one in found} == {
        (looking_back, "Why him?", 1),
        (other, "With coats?", 2),
    }


def test_a_scanned_page_beside_commented_pages_is_read_too(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, place = beside(printed, "asked the caretaker")
    both = joined(asked_why(printed, "Why?"), scan_of(printed, (page,), places=[place]))
    found = workplace.feedback.import_file(file_of(both, tmp_path)).added
    assert {(one.entry, one.source, one.text) for one in found} == {
        (looking_back, FeedbackSource.COMMENT, "Why?"),
        (looking_back, FeedbackSource.SCAN, ""),
    }


def test_a_comment_on_a_scan_that_lies_otherwise_is_put_to_no_entry(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    page, place = beside(printed, "asked the caretaker")
    scanned = scan_of(printed, (page,), turned=180, places=[place])
    noted = annotate(scanned, 1, Subtype=Name.Text, Rect=Array([90, 600, 110, 620]), Contents=String("Here?"))
    found = workplace.feedback.import_file(file_of(noted, tmp_path)).added
    assert {(one.entry, one.source) for one in found} == {
        (None, FeedbackSource.COMMENT),
        (looking_back, FeedbackSource.SCAN),
    }


def test_fields_that_a_merge_renamed_are_read(
    workplace: OpenHome, printed: bytes, looking_back: RecordId, tmp_path: Path
) -> None:
    filled = fill(printed, {"feedback.strong": "The caretaker."})
    with pikepdf.open(io.BytesIO(filled)) as pdf:
        for one in pdf.Root.AcroForm.Fields:
            one.T = String(f"{one.T}+1")
        buffer = io.BytesIO()
        pdf.save(buffer)
    (found,) = workplace.feedback.import_file(file_of(buffer.getvalue(), tmp_path)).added
    assert (found.part, found.text) == (FeedbackPart.STRONG, "The caretaker.")
