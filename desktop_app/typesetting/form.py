"""The form of a PDF (ISO 32000-1, 12.7): text fields and check boxes, with their appearance and a font."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.pdfbase import pdfmetrics

from desktop_app.typesetting.faces import register_fonts
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.font_tables import with_unicode_map
from desktop_app.typesetting.navigation import PRINT
from desktop_app.typesetting.pdf_file import PdfFile, decimal, decimals, name, reference, text_string
from desktop_app.typesetting.structure import FieldPlace
from desktop_app.typesetting.structure_tree import Annotation

MULTILINE, RADIO = 1 << 12, 1 << 15
SIZE = 10
FONT_NAME = "FiraGOForm"
TYPED = f"/DA(/{FONT_NAME} {SIZE} Tf 0.12 0.14 0.19 rg)"
"""How text that is typed into a field looks."""
WIN_ANSI = bytes(range(32, 256)).decode("cp1252", "replace")
TICK = "q 1.4 w 0.12 0.14 0.19 RG {l} {m} m {c} {b} l {r} {t} l S Q"
PlacedField = tuple[Annotation, FieldPlace]


def write_form(file: PdfFile, fields: Sequence[PlacedField], pages: Sequence[int]) -> int:
    """Write the fields and the form with them, and return its number; 0 if there are none.

    Args:
        file: the file.
        fields: the fields.
        pages: the objects of the file's pages.
    """
    if not fields:
        return 0
    top = []
    for _, group in groupby(sorted(fields, key=lambda one: one[1].name), key=lambda one: one[1].name):
        boxes = list(group)
        if boxes[0][1].choice:
            top.append(_write_choices(file, boxes, pages))
        else:
            top.append(_write_text(file, *boxes[0], pages))
    shown = " ".join(map(reference, top))
    return file.add(f"<</Fields[{shown}]{TYPED}/DR<</Font<</{FONT_NAME} {_write_font(file)} 0 R>>>>>>")


def _widget(annotation: Annotation, place: FieldPlace, pages: Sequence[int], entries: str) -> str:
    return (
        f"<</Type/Annot/Subtype/Widget/Rect{decimals(place.box)}/F {PRINT}/P {pages[place.page - 1]} 0 R"
        f"/TU{text_string(place.label)}/StructParent {annotation.key}{entries}>>"
    )


def _write_text(file: PdfFile, annotation: Annotation, place: FieldPlace, pages: Sequence[int]) -> int:
    shown = _write_appearance(file, place, "/Tx BMC EMC")
    entries = f"/FT/Tx/T{text_string(place.name)}/Ff {MULTILINE}{TYPED}/AP<</N {shown} 0 R>>"
    file.put(annotation.number, _widget(annotation, place, pages, entries))
    return annotation.number


def _write_choices(file: PdfFile, boxes: Sequence[PlacedField], pages: Sequence[int]) -> int:
    parent, first = file.reserve(), boxes[0][1]
    for annotation, place in boxes:
        width, height = place.box[2] - place.box[0], place.box[3] - place.box[1]
        tick = TICK.format(
            l=round(width * 0.15, 2),
            m=round(height * 0.5, 2),
            c=round(width * 0.42, 2),
            b=round(height * 0.18, 2),
            r=round(width * 0.95, 2),
            t=round(height * 0.92, 2),
        )
        empty, ticked = _write_appearance(file, place, ""), _write_appearance(file, place, tick)
        states = f"/AP<</N<</Off {empty} 0 R{name(place.choice)} {ticked} 0 R>>>>"
        file.put(annotation.number, _widget(annotation, place, pages, f"/Parent {parent} 0 R/AS/Off{states}"))
    kids = " ".join(reference(annotation.number) for annotation, _ in boxes)
    file.put(
        parent,
        f"<</FT/Btn/T{text_string(first.name)}/TU{text_string(first.label)}/Ff {RADIO}/V/Off/Kids[{kids}]>>",
    )
    return parent


def _write_appearance(file: PdfFile, place: FieldPlace, code: str) -> int:
    left, bottom, right, top = place.box
    box = decimals((0, 0, right - left, top - bottom))
    return file.add_packed(code.encode(), f"/Type/XObject/Subtype/Form/BBox{box}/Resources<<>>", may_grow=True)


def _write_font(file: PdfFile) -> int:
    """Write FiraGO reduced to the letters of Windows code page 1252, the first font for typing in a PDF reader."""
    register_fonts()
    face = pdfmetrics.getFont(FontCut.REGULAR.value).face
    letters = [ord(one) for one in WIN_ANSI if ord(one) in face.charToGlyph]
    data = with_unicode_map(face.makeSubset(letters), letters)
    descriptor = file.add(
        f"<</Type/FontDescriptor/FontName/{FONT_NAME}/Flags 32/FontBBox{decimals(face.bbox)}/ItalicAngle 0"
        f"/Ascent {decimal(face.ascent)}/Descent {decimal(face.descent)}/CapHeight {decimal(face.capHeight)}/StemV 80"
        f"/FontFile2 {file.add_packed(data, f'/Length1 {len(data)}')} 0 R>>"
    )
    widths = decimals([face.getCharWidth(ord(one)) for one in WIN_ANSI])
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont/{FONT_NAME}/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255"
        f"/Widths{widths}/FontDescriptor {descriptor} 0 R>>"
    )
