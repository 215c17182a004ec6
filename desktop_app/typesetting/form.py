"""The form of a PDF (ISO 32000-1, 12.7): text fields and check boxes, with their appearance and a font."""

from __future__ import annotations

import io
from functools import cache
from itertools import groupby

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, String

from desktop_app.typesetting.font_files import FontCut, font_file
from desktop_app.typesetting.structure_tree import PlacedField

MULTILINE, RADIO = 1 << 12, 1 << 15
SIZE = 10
FONT_NAME = "FiraGOForm"
WIN_ANSI = bytes(range(32, 256)).decode("cp1252", "replace")
TICK = "q 1.4 w 0.12 0.14 0.19 RG {l} {m} m {c} {b} l {r} {t} l S Q"


def add_form(pdf: pikepdf.Pdf, fields: list[PlacedField]) -> None:
    """Create a form with the fields, if there are any."""
    if not fields:
        return
    top = Array()
    for _, group in groupby(sorted(fields, key=lambda one: one[0].name), key=lambda one: one[0].name):
        boxes = list(group)
        if boxes[0][0].choice:
            top.append(_choices(pdf, boxes))
        else:
            top.append(_text(pdf, boxes[0]))
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(
            Fields=top,
            DA=String(f"/{FONT_NAME} {SIZE} Tf 0.12 0.14 0.19 rg"),
            DR=Dictionary(Font=Dictionary({f"/{FONT_NAME}": _font(pdf)})),
        )
    )


def _text(pdf: pikepdf.Pdf, field: PlacedField) -> pikepdf.Object:
    place, annotation = field
    annotation.FT = Name.Tx
    annotation.T = String(place.name)
    annotation.Ff = MULTILINE
    annotation.DA = String(f"/{FONT_NAME} {SIZE} Tf 0.12 0.14 0.19 rg")
    annotation.AP = Dictionary(N=_appearance(pdf, field, "/Tx BMC EMC"))
    return annotation


def _choices(pdf: pikepdf.Pdf, boxes: list[PlacedField]) -> pikepdf.Object:
    parent = pdf.make_indirect(
        Dictionary(
            FT=Name.Btn,
            T=String(boxes[0][0].name),
            TU=String(boxes[0][0].label),
            Ff=RADIO,
            V=Name.Off,
            Kids=Array(),
        )
    )
    for box in boxes:
        place, annotation = box
        annotation.Parent = parent
        annotation.AS = Name.Off
        width, height = place.box[2] - place.box[0], place.box[3] - place.box[1]
        tick = TICK.format(
            l=round(width * 0.15, 2),
            m=round(height * 0.5, 2),
            c=round(width * 0.42, 2),
            b=round(height * 0.18, 2),
            r=round(width * 0.95, 2),
            t=round(height * 0.92, 2),
        )
        states = {"/Off": _appearance(pdf, box, ""), f"/{place.choice}": _appearance(pdf, box, tick)}
        annotation.AP = Dictionary(N=Dictionary(states))
        parent.Kids.append(annotation)
    return parent


def _appearance(pdf: pikepdf.Pdf, field: PlacedField, code: str) -> pikepdf.Object:
    left, bottom, right, top = field[0].box
    stream = pdf.make_stream(code.encode())
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = Array([0, 0, round(right - left, 2), round(top - bottom, 2)])
    stream.Resources = Dictionary()
    return stream


@cache
def _latin() -> bytes:
    """FiraGO reduced to the letters of Windows code page 1252, the initial font for typing in a PDF reader."""
    with TTFont(font_file(FontCut.REGULAR), lazy=True) as font:
        for table in ("GDEF", "GPOS", "GSUB"):  # a form joins no letters, and reading these tables is slow
            del font[table]
        options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False)
        work = subset.Subsetter(options)
        work.populate(text=WIN_ANSI)
        work.subset(font)
        font.recalcTimestamp = False
        buffer = io.BytesIO()
        font.save(buffer)
    return buffer.getvalue()


def _font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    data = _latin()
    with TTFont(io.BytesIO(data), lazy=True) as font:
        unit, known, widths = 1000 / font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
        notdef = widths[".notdef"][0]
        advances = [round(unit * (widths[known[ord(one)]][0] if ord(one) in known else notdef)) for one in WIN_ANSI]
        head, line = font["head"], font["OS/2"]
        box = [round(unit * edge) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)]
        heights = round(unit * font["hhea"].ascent), round(unit * font["hhea"].descent), round(unit * line.sCapHeight)
    file = pdf.make_stream(data)
    file.Length1 = len(data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{FONT_NAME}"),
        Flags=32,
        FontBBox=Array(box),
        ItalicAngle=0,
        Ascent=heights[0],
        Descent=heights[1],
        CapHeight=heights[2],
        StemV=80,
        FontFile2=file,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{FONT_NAME}"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=32,
            LastChar=255,
            Widths=Array(advances),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )
