"""Writes marks into a PDF with PDFium, as Chrome fills a form and as programs on top of PDFium write annotations."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from pathlib import Path

import pypdfium2
from bidi.algorithm import get_display
from pypdfium2 import raw

from desktop_app.typesetting.font_files import FontCut, font_file
from tests.proofs.returned_marks import ON_WORDS, Box, Mark

KINDS = {
    "note": raw.FPDF_ANNOT_TEXT,
    "free text": raw.FPDF_ANNOT_FREETEXT,
    "highlight": raw.FPDF_ANNOT_HIGHLIGHT,
    "underline": raw.FPDF_ANNOT_UNDERLINE,
    "squiggly": raw.FPDF_ANNOT_SQUIGGLY,
    "strike-out": raw.FPDF_ANNOT_STRIKEOUT,
    "ink": raw.FPDF_ANNOT_INK,
    "stamp": raw.FPDF_ANNOT_STAMP,
    "square": raw.FPDF_ANNOT_SQUARE,
    "circle": raw.FPDF_ANNOT_CIRCLE,
    "attachment": raw.FPDF_ANNOT_FILEATTACHMENT,
}
SIZE = 9


def write_marks(source: Path, target: Path, marks: Sequence[Mark], *, flat: bool = False) -> None:
    """Write a copy of a portfolio with these marks; `flat` makes them a part of the pages."""
    document = pypdfium2.PdfDocument(source)
    document.init_forms()
    form = document.formenv
    assert form is not None
    for number in range(len(document)):
        page = document[number]
        here = [one for one in marks if one.page == number + 1 and not one.field]
        for mark in marks:
            if mark.field:
                _fill(form, page, mark)
        for mark in here:
            if mark.kind in KINDS:
                _annotate(page, mark)
            elif mark.kind in ("drawing", "words"):
                _draw_into(document, page, mark)
        if any(one.kind in ("drawing", "words") for one in here):
            page.gen_content()
        if flat:
            page.flatten()
    document.save(target)


def _fill(form: pypdfium2.PdfFormEnv, page: pypdfium2.PdfPage, mark: Mark) -> None:
    """Type into a field, as a person does in the viewer."""
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        widget = raw.FPDFPage_GetAnnot(page, number)
        size = raw.FPDFAnnot_GetFormFieldName(form, widget, None, 0)
        name = ctypes.create_string_buffer(size)
        raw.FPDFAnnot_GetFormFieldName(form, widget, ctypes.cast(name, ctypes.POINTER(raw.FPDF_WCHAR)), size)
        if name.raw.decode("utf-16-le").rstrip("\0") == mark.field:
            raw.FORM_SetFocusedAnnot(form, widget)
            raw.FORM_ReplaceSelection(form, page, _wide(mark.text))
            raw.FORM_ForceToKillFocus(form)
        raw.FPDFPage_CloseAnnot(widget)


def _annotate(page: pypdfium2.PdfPage, mark: Mark) -> None:
    left, bottom, right, top = mark.box
    note = raw.FPDFPage_CreateAnnot(page, KINDS[mark.kind])
    raw.FPDFAnnot_SetRect(note, raw.FS_RECTF(left, top, right, bottom))
    raw.FPDFAnnot_SetColor(note, raw.FPDFANNOT_COLORTYPE_Color, 20, 20, 200, 255)
    if mark.kind in ON_WORDS:
        quad = raw.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
        raw.FPDFAnnot_AppendAttachmentPoints(note, quad)
    elif mark.kind == "ink":
        points = (raw.FS_POINTF * 3)(*_points(mark.box))
        raw.FPDFAnnot_AddInkStroke(note, points, len(points))
    elif mark.kind == "attachment":
        raw.FPDFAnnot_AddFileAttachment(note, _wide(mark.text))
    raw.FPDFAnnot_SetStringValue(note, b"T", _wide(mark.author))
    if mark.text and mark.kind != "attachment":
        raw.FPDFAnnot_SetStringValue(note, b"Contents", _wide(mark.text))
    raw.FPDFPage_CloseAnnot(note)


def _points(box: Box) -> Iterable[raw.FS_POINTF]:
    left, bottom, right, top = box
    return (raw.FS_POINTF(x, y) for x, y in ((left, top), ((left + right) / 2, bottom), (right, top)))


def _draw_into(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, mark: Mark) -> None:
    left, bottom, right, top = mark.box
    if mark.kind == "words":
        data = font_file(FontCut.REGULAR).read_bytes()
        bytes_ = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        font = raw.FPDFText_LoadFont(document, bytes_, len(data), raw.FPDF_FONT_TRUETYPE, True)
        drawn = raw.FPDFPageObj_CreateTextObj(document, font, SIZE)
        raw.FPDFText_SetText(drawn, _wide(get_display(mark.text)))
        raw.FPDFPageObj_Transform(drawn, 1, 0, 0, 1, left, bottom)
    else:
        drawn = raw.FPDFPageObj_CreateNewPath(left, top)
        raw.FPDFPath_LineTo(drawn, (left + right) / 2, bottom)
        raw.FPDFPath_LineTo(drawn, right, top)
        raw.FPDFPageObj_SetStrokeColor(drawn, 20, 20, 200, 255)
        raw.FPDFPageObj_SetStrokeWidth(drawn, 2)
        raw.FPDFPath_SetDrawMode(drawn, 0, True)
    raw.FPDFPage_InsertObject(page, drawn)


def _wide(text: str) -> ctypes.Array[ctypes.c_ushort]:
    """A text as PDFium takes it: UTF-16, with a zero at its end."""
    data = f"{text}\0".encode("utf-16-le")
    return (ctypes.c_ushort * (len(data) // 2)).from_buffer_copy(data)
