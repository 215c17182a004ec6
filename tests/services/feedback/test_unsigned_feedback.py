"""Feedback without a name: the same words in another file are another person's."""

import io
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource
from desktop_app.domain.records.person import Person
from desktop_app.services.feedback.feedback_item import FeedbackItem
from tests.open_home import OpenHome
from tests.portfolio.returned_files import comment, fill

WORDS = {"feedback.strong": "All of it.", "feedback.depth.dialogue": "at-times"}


@pytest.fixture
def printed(workplace: OpenHome, campaign: Campaign) -> bytes:
    workplace.journal.save_person(Person("Ana Demo"))
    workplace.journal.write(Activity("The walk", campaign.id, "social-innovation"))
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    workplace.portfolios.remember(portfolio, pdf)
    return pdf


def saved_at(pdf: bytes, day: int) -> bytes:
    """The file as a program writes it again on some day."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/ModDate"] = f"D:202304{day:02}101500Z"
        document.save(buffer)
    return buffer.getvalue()


def updated(pdf: bytes, values: dict[str, str]) -> bytes:
    """The file with fields filled in by an incremental update (ISO 32000-1, 7.5.6)."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        fields = {str(field.T): field for field in document.Root.AcroForm.Fields}
        changed = []
        for name, text in values.items():
            fields[name].V = pikepdf.Name(f"/{text}") if "/Kids" in fields[name] else pikepdf.String(text)
            changed.append((fields[name].objgen, fields[name].unparse(resolved=True)))
        size = int(document.trailer.Size)
        root = "{} {} R".format(*document.Root.objgen)
    made, rows = bytearray(pdf), []
    for (number, generation), content in changed:
        rows.append(f"{number} 1\n{len(made):010} {generation:05} n \n")
        made += b"%d %d obj\n%s\nendobj\n" % (number, generation, content)
    before, place = pdf.rpartition(b"startxref")[2].split()[0].decode(), len(made)
    trailer = f"trailer\n<< /Size {size} /Root {root} /Prev {before} >>\nstartxref\n{place}\n%%EOF\n"
    return bytes(made) + f"xref\n{''.join(rows)}{trailer}".encode()


def taken(workplace: OpenHome, pdf: bytes, folder: Path, name: str = "back.pdf", by: str = "") -> tuple[int, int]:
    """Import a file; how many pieces are new, and how many are known."""
    path = folder / name
    path.write_bytes(pdf)
    done = workplace.feedback.import_file(path, FeedbackAuthor(by))
    return len(done.added), done.known


def test_two_people_who_tick_and_write_the_same_are_two(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    filled = fill(printed, WORDS)
    one, other = saved_at(filled, 4), saved_at(filled, 5)
    assert taken(workplace, one, tmp_path) == (2, 0)
    assert taken(workplace, other, tmp_path) == (2, 0)
    assert len(workplace.feedback.every()) == 4
    assert [taken(workplace, again, tmp_path, "other.pdf") for again in (one, other)] == [(0, 2), (0, 2)]


def test_comments_without_an_author_are_told_apart_too(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(comment(printed, 1, (200, 400, 220, 420), "Good."))) as document:
        for one in document.pages[0].Annots:
            if one.get("/Subtype") == "/Text":
                del one.T
        buffer = io.BytesIO()
        document.save(buffer)
    files = [saved_at(buffer.getvalue(), day) for day in (4, 5)]
    assert [taken(workplace, one, tmp_path) for one in (*files, *files)] == [(1, 0), (1, 0), (0, 1), (0, 1)]


def test_a_name_tells_who_it_is_whatever_the_file(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    filled = fill(printed, {**WORDS, "feedback.name": "Dr Mira"})
    assert taken(workplace, saved_at(filled, 4), tmp_path) == (2, 0)
    assert taken(workplace, saved_at(filled, 5), tmp_path) == (0, 2)
    unsigned = fill(printed, WORDS)
    assert taken(workplace, saved_at(unsigned, 4), tmp_path, by="Dr Weiss") == (2, 0)
    assert taken(workplace, saved_at(unsigned, 5), tmp_path, by="Dr Weiss") == (0, 2)


def test_who_goes_on_in_the_same_file_is_the_same_person(workplace: OpenHome, printed: bytes, tmp_path: Path) -> None:
    begun = updated(printed, {"feedback.strong": "All of it."})
    assert taken(workplace, begun, tmp_path) == (1, 0)
    assert taken(workplace, updated(begun, {"feedback.next": "The next walk."}), tmp_path) == (1, 1)
    elsewhere = updated(printed, {"feedback.next": "More.", "feedback.strong": "All of it."})
    assert taken(workplace, elsewhere, tmp_path) == (2, 0)


def test_what_an_earlier_version_imported_is_known_by_the_name_of_its_file(
    workplace: OpenHome, printed: bytes, tmp_path: Path
) -> None:
    ((_, version),) = workplace.portfolios.every_version()
    earlier = Feedback(
        "All of it.",
        portfolio=version.portfolio,
        version=version.number,
        part=FeedbackPart.STRONG,
        source=FeedbackSource.FORM,
        origin="back.pdf",
    )
    workplace.journal.write(earlier, FeedbackItem(earlier).record)
    pdf = fill(printed, {"feedback.strong": "All of it."})
    assert taken(workplace, pdf, tmp_path) == (0, 1)
    assert taken(workplace, pdf, tmp_path, "other.pdf") == (1, 0)
