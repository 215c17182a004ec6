"""A PDF that came back is read whatever was done to it, and never trusted."""

import io
from pathlib import Path

import pikepdf
import pytest

from desktop_app.portfolio.pdf_values import MAX_TEXT
from desktop_app.portfolio.returned import ReturnedError, author_of, carried_journal, read_returned
from tests.portfolio.returned_files import comment


def page(width: float = 200) -> pikepdf.Pdf:
    document = pikepdf.new()
    document.add_blank_page(page_size=(width, 200))
    return document


def saved(document: pikepdf.Pdf, folder: Path, **options: object) -> Path:
    target = folder / "back.pdf"
    document.save(target, **options)  # type: ignore[arg-type] # pikepdf's own options
    return target


def test_a_pdf_of_somebody_else_brings_its_comments_and_no_portfolio(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    page().save(buffer)
    target = tmp_path / "back.pdf"
    target.write_bytes(comment(buffer.getvalue(), 1, (10, 10, 30, 30), "Why?"))
    returned = read_returned(target)
    assert (returned.portfolio, returned.version, returned.fields) == ("", 0, ())
    assert [(one.text, one.entry, one.author) for one in returned.remarks] == [("Why?", "", "Dr Mira")]


@pytest.mark.parametrize("box", [[1, 2], ["a", "b", "c", "d"], []])
def test_a_comment_without_a_place_is_taken_for_the_whole(box: list[object], tmp_path: Path) -> None:
    document = page()
    note = pikepdf.Dictionary(Subtype=pikepdf.Name.Text, Contents="Why?", Rect=pikepdf.Array(box))
    document.pages[0].obj.Annots = pikepdf.Array([note])
    assert [(one.text, one.entry) for one in read_returned(saved(document, tmp_path)).remarks] == [("Why?", "")]


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        (pikepdf.String("Anna \u202eDemo\n"), "Anna Demo"),
        (pikepdf.String("Name"), ""),
        (pikepdf.String("A" * 500), "A" * 60),
        (pikepdf.Array([]), None),
        (pikepdf.Dictionary(), None),
    ],
)
def test_whose_a_portfolio_says_it_is_is_told_fit_to_be_shown(
    author: pikepdf.Object, expected: str | None, tmp_path: Path
) -> None:
    document = page()
    document.docinfo["/Author"] = author
    path = saved(document, tmp_path)
    assert read_returned(path).owner == author_of(path)
    assert len(author_of(path)) <= 60
    assert expected is None or author_of(path) == expected


@pytest.mark.parametrize("info", [pikepdf.Array([1]), 7, pikepdf.Name.Odd])
def test_a_file_with_damaged_information_about_its_author_is_read(info: object, tmp_path: Path) -> None:
    document = page()
    document.trailer["/Info"] = info
    assert read_returned(saved(document, tmp_path)).owner == ""


def test_a_locked_file_is_told(tmp_path: Path) -> None:
    locked = saved(page(), tmp_path, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(ReturnedError, match="password"):
        read_returned(locked)


def test_fields_of_other_programs_and_empty_ones_are_left_alone(tmp_path: Path) -> None:
    document = page()
    values = {"feedback.strong": "All", "feedback.next": "  ", "other": "x", "feedback.note": "n" * (MAX_TEXT + 5)}
    fields = [pikepdf.Dictionary(T=name, V=value) for name, value in values.items()]
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields))
    found = dict(read_returned(saved(document, tmp_path)).fields)
    assert (sorted(found), len(found["feedback.note"])) == (["feedback.note", "feedback.strong"], MAX_TEXT)


def test_fields_that_name_each_other_as_kids_come_to_an_end(tmp_path: Path) -> None:
    document = page()
    field = document.make_indirect(pikepdf.Dictionary(T="feedback"))
    field.Kids = pikepdf.Array([field])
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    assert read_returned(saved(document, tmp_path)).fields == ()


def test_a_journal_that_a_reader_has_packed_is_read(tmp_path: Path) -> None:
    document = page()
    document.attachments["springshelf.journal"] = b"journal" * 100
    assert carried_journal(saved(document, tmp_path, compress_streams=True)) == b"journal" * 100


def test_a_journal_that_unpacks_to_more_than_any_has_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.portfolio.returned.MAX_JOURNAL", 1000)
    document = page()
    document.attachments["springshelf.journal"] = bytes(100_000)
    with pytest.raises(ReturnedError, match="too large"):
        carried_journal(saved(document, tmp_path, compress_streams=True))


def test_a_field_that_stands_below_itself_is_read_once(tmp_path: Path) -> None:
    document = pikepdf.new()
    document.add_blank_page(page_size=(200, 200))
    field = document.make_indirect(pikepdf.Dictionary(T="feedback.strong", V="All"))
    field.Kids = pikepdf.Array([field] * 9)
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field] * 9))
    document.save(tmp_path / "a.pdf")
    assert read_returned(tmp_path / "a.pdf").fields == (("feedback.strong", "All"),)


def test_marks_lose_what_can_not_be_shown(tmp_path: Path) -> None:
    document = pikepdf.new()
    sheet = document.add_blank_page(page_size=(200, 200)).obj
    note = pikepdf.Dictionary({"/Contents": "Why\u202e?\x1b", "/T": "Mira\x07", "/Rect": [1, 2, 3, 4]})
    note.Subtype = pikepdf.Name.Text
    sheet.Annots = pikepdf.Array([note])
    document.save(tmp_path / "a.pdf")
    (remark,) = read_returned(tmp_path / "a.pdf").remarks
    assert (remark.text, remark.author) == ("Why?", "Mira")


def test_fields_that_were_dropped_spoil_nothing(tmp_path: Path) -> None:
    document = page()
    own = document.make_indirect(
        pikepdf.Dictionary(T=pikepdf.String("feedback.strong"), FT=pikepdf.Name.Tx, V=pikepdf.String("All"))
    )
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([None, own]))
    assert read_returned(saved(document, tmp_path)).fields == (("feedback.strong", "All"),)


@pytest.mark.filterwarnings("ignore:This document has 1 form widget")  # which is what the test is about
def test_fields_without_a_form_are_read_from_the_pages(tmp_path: Path) -> None:
    document = page()
    above = document.make_indirect(pikepdf.Dictionary(T=pikepdf.String("feedback"), FT=pikepdf.Name.Tx))
    widget = pikepdf.Dictionary(Subtype=pikepdf.Name.Widget, Parent=above, T=pikepdf.String("strong"))
    widget.V = pikepdf.String("All")
    above.Kids = pikepdf.Array([document.make_indirect(widget)])
    document.pages[0].obj.Annots = pikepdf.Array([above.Kids[0]])
    assert read_returned(saved(document, tmp_path)).fields == (("feedback.strong", "All"),)
