"""Each kind of annotation (ISO 32000-1, 12.5.6) comes back with its text, or as a drawing; what can't be is counted."""

from collections.abc import Mapping

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from desktop_app.portfolio.annotations import PdfComment, Remarks, remarks_of
from desktop_app.portfolio.pdf_limits import Allowance
from tests.portfolio.returned_files import add_annotation

RICH = '<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>Γιατί &amp; πώς;</p><p>نعم</p></body>'
PLACE = Array([20, 20, 60, 40])


def remarks(*annotations: Mapping[str, object]) -> Remarks:
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(200, 200))
        for one in annotations:
            add_annotation(document, 1, **{"Rect": PLACE, **one})
        return remarks_of(document, lambda _page, _top: "", Allowance())


def only(annotation: Mapping[str, object]) -> PdfComment:
    (one,) = remarks(annotation).found
    return one


KINDS = (
    *("Text", "FreeText", "Square", "Circle", "Line", "Polygon", "PolyLine", "Stamp", "Caret", "StrikeOut", "Ink"),
    *("Highlight", "Underline", "Squiggly", "Redact", "FileAttachment", "Sound", "Screen", "Projection", "Madeup"),
    "Watermark",
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["Чому саме він?", "لماذا هو؟"])
def test_the_text_of_each_kind_is_read(kind: str, text: str) -> None:
    assert only({"Subtype": Name(f"/{kind}"), "Contents": String(text)}).text == text


@pytest.mark.parametrize("kind", ["Text", "Square", "Highlight", "Caret"])
def test_a_text_that_is_only_rich_text_is_read(kind: str) -> None:
    assert only({"Subtype": Name(f"/{kind}"), "RC": String(RICH)}).text == "Γιατί & πώς;\nنعم"


def test_a_text_that_is_only_in_the_window_of_a_mark_is_read() -> None:
    window = Dictionary(Subtype=Name.Popup, Rect=PLACE, Contents=String("Why here?"))
    assert only({"Subtype": Name.Highlight, "Popup": window}).text == "Why here?"


def test_a_field_that_the_mentors_program_added_is_a_remark() -> None:
    above = Dictionary(FT=Name.Tx, T=String("Page3"), V=String("My own words"))
    assert only({"Subtype": Name.Widget, "T": String("Text1"), "Parent": above}).text == "My own words"


def test_a_signature_that_the_mentor_added_is_a_remark() -> None:
    signed = Dictionary(Type=Name.Sig, Name=String("Dr Mira"), Reason=String("I have read it"))
    found = only({"Subtype": Name.Widget, "FT": Name.Sig, "T": String("Signature1"), "V": signed})
    assert found.text == "Dr Mira\nI have read it"


@pytest.mark.parametrize("value", [String("Strong"), Name.Off])
def test_the_fields_of_the_portfolio_are_no_remarks(value: pikepdf.Object) -> None:
    above = Dictionary(T=String("feedback"), V=value)
    assert remarks({"Subtype": Name.Widget, "T": String("strong"), "Parent": above}) == Remarks((), ())


def test_a_rich_text_in_a_stream_is_read() -> None:
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(200, 200))
        add_annotation(document, 1, Subtype=Name.Text, Rect=PLACE, RC=document.make_stream(b"<p>Only here</p>"))
        assert remarks_of(document, lambda _page, _top: "", Allowance()).found[0].text == "Only here"


@pytest.mark.parametrize("kind", ["Link", "Widget", "Popup", "PrinterMark", "TrapNet"])
def test_parts_of_the_document_are_no_remarks(kind: str) -> None:
    assert remarks({"Subtype": Name(f"/{kind}"), "Contents": String("To page 3")}) == Remarks((), ())


def test_a_state_of_a_remark_is_none_itself() -> None:
    state = {"Subtype": Name.Text, "Contents": String("Accepted by Mira"), "StateModel": String("Review")}
    assert remarks(state).found == ()


@pytest.mark.parametrize("kind", ["Ink", "Square", "Circle", "Line", "Polygon", "PolyLine", "Stamp", "Caret"])
def test_what_has_no_text_but_is_drawn_is_a_drawing(kind: str) -> None:
    one = only({"Subtype": Name(f"/{kind}")})
    assert (one.text, one.drawn, one.box) == ("", True, (20, 20, 60, 40))


def test_an_empty_note_says_nothing() -> None:
    assert remarks({"Subtype": Name.Text, "AP": Dictionary()}) == Remarks((), ())


def test_the_strokes_of_a_word_are_one_drawing_and_those_of_another_author_another() -> None:
    strokes = [
        {"Subtype": Name.Ink, "T": String(author), "Rect": Array([left, 20, left + 5, 40])}
        for author, left in (("Mira", 10), ("Mira", 20), ("Oleh", 30), ("Mira", 40))
    ]
    found = remarks(*strokes).found
    assert [(one.author, one.box) for one in found] == [("Mira", (10, 20, 45, 40)), ("Oleh", (30, 20, 35, 40))]


def test_files_and_sounds_stay_in_the_pdf_and_are_counted() -> None:
    attached = {"Subtype": Name.FileAttachment, "FS": Dictionary(F=String("a.docx"), UF=String("вікно.docx"))}
    found = remarks(attached, {"Subtype": Name.Sound}, {"Subtype": Name.Sound, "Contents": String("Listen")})
    assert ([one.text for one in found.found], found.unread) == (["вікно.docx", "Listen"], (1, 1, 1))


def test_an_annotation_that_can_not_be_read_is_counted_and_the_others_are_read() -> None:
    found = remarks(
        {"Subtype": Name.Text, "Contents": String("Good")},
        {"Subtype": Name.Text, "Contents": String("Odd"), "IRT": Dictionary(Rect=Array(["a", 1, 2, 3]))},
    )
    assert [one.text for one in found.found] == ["Good", "Odd"]


def test_a_reply_belongs_to_the_place_of_the_remark_that_it_answers() -> None:
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(200, 200))
        note = document.make_indirect(Dictionary(Subtype=Name.Text, Rect=Array([0, 150, 20, 170]), Contents="Why?"))
        document.pages[0].obj.Annots = Array([note])
        add_annotation(document, 1, Subtype=Name.Text, Rect=PLACE, Contents=String("Because"), IRT=note)
        found = remarks_of(document, lambda _page, box: "upper" if box[3] > 100 else "lower", Allowance()).found
        assert [one.entry for one in found] == ["upper", "upper"]
