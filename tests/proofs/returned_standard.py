"""Writes marks into a PDF as the standard describes them (ISO 32000-1, 12.5.6), each with its appearance."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
from bidi.algorithm import get_display
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.font_files import FontCut, font_file
from tests.proofs.returned_marks import ON_WORDS, WITHOUT_TEXT, Box, Mark

SUBTYPES = {
    "note": "Text",
    "free text": "FreeText",
    "highlight": "Highlight",
    "underline": "Underline",
    "squiggly": "Squiggly",
    "strike-out": "StrikeOut",
    "ink": "Ink",
    "stamp": "Stamp",
    "square": "Square",
    "circle": "Circle",
    "line": "Line",
    "polygon": "Polygon",
    "polyline": "PolyLine",
    "caret": "Caret",
    "rich text": "Square",
    "attachment": "FileAttachment",
    "sound": "Sound",
}
SHOWN = frozenset({"free text", "stamp", "words"})
"""Kinds whose text stands on the page."""
FONT = "Marks"
SIZE = 9


def write_marks(source: Path, target: Path, marks: Sequence[Mark]) -> None:
    """Write a copy of a portfolio with these marks."""
    with pikepdf.open(source) as pdf:
        for mark in marks:
            page = pdf.pages[mark.page - 1]
            if mark.field:
                _fill(pdf, mark)
            elif mark.kind in ("drawing", "words"):
                _draw_into(pdf, page, mark)
            else:
                if "/Annots" not in page.obj:
                    page.obj.Annots = Array()
                page.obj.Annots.append(pdf.make_indirect(_annotation(pdf, mark)))
        pdf.save(target)


def _fill(pdf: pikepdf.Pdf, mark: Mark) -> None:
    for field in pdf.Root.AcroForm.Fields:
        if str(field.T) == mark.field:
            field.V = String(mark.text)
            left, bottom, right, top = map(float, field.Rect)
            field.AP = Dictionary(N=_form(pdf, mark, (0, 0, right - left, top - bottom)))


def _annotation(pdf: pikepdf.Pdf, mark: Mark) -> Dictionary:
    left, bottom, right, top = mark.box
    note = Dictionary(Type=Name.Annot, Subtype=Name(f"/{SUBTYPES[mark.kind]}"), Rect=Array(mark.box), F=4)
    note.T, note.M = String(mark.author), String("D:20230402101500Z")
    if mark.kind == "rich text":
        note.RC = String(f'<body xmlns="http://www.w3.org/1999/xhtml"><p>{mark.text}</p></body>')
    elif mark.kind == "attachment":
        note.FS = Dictionary(
            Type=Name.Filespec, UF=String(mark.text), EF=Dictionary(F=pdf.make_stream(b"words", Type=Name.EmbeddedFile))
        )
    elif mark.kind not in WITHOUT_TEXT:
        note.Contents = String(mark.text)
    if mark.kind in ON_WORDS:
        note.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])
    elif mark.kind == "ink":
        note.InkList = Array([Array([left, top, (left + right) / 2, bottom, right, top])])
    elif mark.kind == "line":
        note.L = Array([left, bottom, right, top])
    elif mark.kind in ("polygon", "polyline"):
        note.Vertices = Array([left, top, right, top, (left + right) / 2, bottom])
    elif mark.kind == "free text":
        note.DA = String("/Helv 9 Tf 0 g")
    elif mark.kind == "sound":
        note.Sound = pdf.make_stream(b"\x80" * 800, Type=Name.Sound, R=8000)
    note.AP = Dictionary(N=_form(pdf, mark, mark.box))
    return note


def _form(pdf: pikepdf.Pdf, mark: Mark, box: Box) -> pikepdf.Object:
    """What a mark looks like, as a form that fills a box."""
    left, bottom, right, top = box
    with pikepdf.open(_picture(mark, right - left, top - bottom)) as drawn:
        return pdf.copy_foreign(drawn.pages[0].as_form_xobject())


def _picture(mark: Mark, width: float, height: float) -> io.BytesIO:
    """A page of this size with the mark."""
    registerFont(TTFont(FONT, str(font_file(FontCut.REGULAR))))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height))
    canvas.setStrokeColorRGB(0.1, 0.1, 0.8)
    if mark.field or mark.kind in SHOWN:
        canvas.setFont(FONT, SIZE)
        canvas.drawString(1, 2, get_display(mark.text))
    elif mark.kind == "highlight":
        canvas.setFillColorRGB(1, 1, 0, alpha=0.4)
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
    elif mark.kind in ON_WORDS:
        middle = height / 2 if mark.kind == "strike-out" else 1
        canvas.line(0, middle, width, middle)
    elif mark.kind in ("line", "ink", "drawing"):
        canvas.lines([(0, height, width / 2, 0), (width / 2, 0, width, height)])
    else:
        canvas.rect(1, 1, width - 2, height - 2)
    canvas.save()
    buffer.seek(0)
    return buffer


def _draw_into(pdf: pikepdf.Pdf, page: pikepdf.Page, mark: Mark) -> None:
    """Draw on the page itself, as programs do that know no annotations."""
    left, bottom, right, top = mark.box
    with pikepdf.open(_picture(mark, right - left, top - bottom)) as drawn:
        name = page.add_resource(pdf.copy_foreign(drawn.pages[0].as_form_xobject()), Name.XObject)
    page.contents_add(b"q", prepend=True)
    page.contents_add(f"Q q 1 0 0 1 {left} {bottom} cm {name} Do Q".encode())
