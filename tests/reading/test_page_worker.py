"""What the process that draws pages makes of a form that was filled in."""

import base64
import io
import json

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from desktop_app.reading import page_worker

BOX = (72, 600, 372, 640)


def form(value: str, *, drawn: bool, ticked: bool = False) -> bytes:
    """A page with a field for text and a box to tick; `drawn`: the program that filled it in also drew the value."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    )
    text = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, Rect=Array(BOX), FT=Name.Tx, T=String("name"), F=4,
        V=String(value), DA=String("/Helv 24 Tf 0 g"), P=page.obj,
    )  # fmt: skip
    if drawn:
        stream = pdf.make_stream(f"/Tx BMC q BT /Helv 24 Tf 0 g 2 8 Td ({value}) Tj ET Q EMC".encode())
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox, stream.Resources = Array([0, 0, 300, 40]), Dictionary(Font=Dictionary(Helv=font))
        text.AP = Dictionary(N=stream)
    states = {}
    for name, code in (("/Off", b""), ("/Yes", b"0 0 20 20 re f")):
        states[name] = pdf.make_stream(code)
        states[name].Type, states[name].Subtype, states[name].BBox = Name.XObject, Name.Form, Array([0, 0, 20, 20])
    tick = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, Rect=Array([72, 400, 92, 420]), FT=Name.Btn, T=String("tick"), F=4,
        V=Name.Yes if ticked else Name.Off, AS=Name.Yes if ticked else Name.Off, AP=Dictionary(N=Dictionary(states)),
    )  # fmt: skip
    fields = [pdf.make_indirect(text), pdf.make_indirect(tick)]
    page.obj.Annots = Array(fields)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array(fields), DR=Dictionary(Font=Dictionary(Helv=font)), NeedAppearances=not drawn
    )
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def drawn_page(data: bytes, capsys: pytest.CaptureFixture[str]) -> tuple[Image.Image, str]:
    page_worker.main(data, codes=False)
    found = json.loads(capsys.readouterr().out.splitlines()[0])
    return Image.open(io.BytesIO(base64.b64decode(found["jpeg"]))).convert("L"), found["text"]


def darkest(picture: Image.Image, box: tuple[float, float, float, float]) -> int:
    scale = picture.height / 842
    left, bottom, right, top = (edge * scale for edge in box)
    shown = picture.crop((int(left), int(picture.height - top), int(right), int(picture.height - bottom)))
    return min(shown.tobytes())


@pytest.mark.parametrize("drawn", [True, False], ids=["drawn", "value alone"])
def test_what_was_filled_in_is_drawn_and_read(drawn: bool, capsys: pytest.CaptureFixture[str]) -> None:
    picture, text = drawn_page(form("Four groups", drawn=drawn, ticked=True), capsys)
    assert darkest(picture, BOX) < 100
    assert darkest(picture, (74, 402, 90, 418)) < 100
    assert "Four groups" in text


def test_an_empty_form_stays_empty(capsys: pytest.CaptureFixture[str]) -> None:
    picture, text = drawn_page(form("", drawn=True), capsys)
    assert darkest(picture, (80, 605, 365, 635)) > 150
    assert darkest(picture, (74, 402, 90, 418)) > 150
    assert text == ""
