"""A PDF tells nothing by its attachments, comments and photos, however they are packed."""

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.metadata.strip import strip_file
from tests.reading.metadata.files import DEVICE, PLACE, TELLING, TIME, box, drawing, jpeg, png


def made(add: Callable[[pikepdf.Pdf, pikepdf.Page], None]) -> bytes:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 200))
    add(pdf, page)
    buffer = io.BytesIO()
    pdf.save(buffer, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return buffer.getvalue()


def attachment(pdf: pikepdf.Pdf, _page: pikepdf.Page) -> None:
    for name, data in (("photo.jpg", jpeg()), ("picture.bin", png())):
        pdf.attachments[name] = pikepdf.AttachedFileSpec(
            pdf, data, description="", filename=name, mime_type="", creation_date=TIME, mod_date=TIME
        )


def comment(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 20, 20], T=DEVICE, M=TIME, CreationDate=TIME, Contents="Words"
    )
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, Rect=[0, 0, 9, 9], T="Field", V="Words")
    page.Annots = Array([note, pdf.make_indirect(field)])
    pdf.Root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]))
    page.Thumb = pdf.make_stream(PLACE.encode(), Width=1, Height=1)


def signature(pdf: pikepdf.Pdf, _page: pikepdf.Page) -> None:
    signed = Dictionary(Type=Name.Sig, Name=DEVICE, Location=PLACE, M=TIME, ContactInfo=DEVICE)
    pdf.Root.AcroForm = Dictionary(Fields=Array([Dictionary(FT=Name.Sig, T="Field", V=signed)]))


def photo(data: bytes, *filters: str) -> Callable[[pikepdf.Pdf, pikepdf.Page], None]:
    def add(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        stream = pdf.make_stream(data)
        stream.update(Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=64, Height=48, ColorSpace=Name.DeviceRGB))
        stream.BitsPerComponent, stream.Filter = 8, Array([Name(one) for one in filters])
        page.Resources = Dictionary(XObject=Dictionary(Im0=stream))

    return add


def jpeg2000() -> bytes:
    buffer = io.BytesIO()
    drawing().save(buffer, "JPEG2000")
    data = buffer.getvalue()
    return data + box(b"xml ", PLACE.encode(), TIME.encode()) + box(b"uuid", bytes(16), DEVICE.encode())


CASES = {
    "attachments": attachment,
    "comments and a small picture of the page": comment,
    "a signature": signature,
    "a packed photo": photo(zlib.compress(jpeg()), "/FlateDecode", "/DCTDecode"),
    "JPEG 2000": photo(jpeg2000(), "/JPXDecode"),
}


def all_bytes(data: bytes) -> bytes:
    """The file, and each of its streams unpacked."""
    found = [data]
    with pikepdf.open(io.BytesIO(data)) as opened:
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                found.append(one.read_raw_bytes())
                try:
                    found.append(one.read_bytes())
                except pikepdf.PdfError:  # a photo
                    filters = one.Filter if isinstance(one.Filter, Array) else [one.Filter]
                    if str(filters[0]) == "/FlateDecode":
                        found.append(zlib.decompress(one.read_raw_bytes()))
        opened.save(plain := io.BytesIO(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return b"\n".join([*found, plain.getvalue()])


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_told(case: str) -> None:
    data = made(CASES[case])
    assert [told for told in TELLING if told.encode() in all_bytes(data)]
    after = all_bytes(strip_file(data, "a.pdf"))
    assert [told for told in TELLING if told.encode() in after] == []


def test_comments_forms_and_photos_stay() -> None:
    with pikepdf.open(io.BytesIO(strip_file(made(comment), "a.pdf"))) as opened:
        note, field = opened.pages[0].Annots
        assert str(note.Contents) == "Words"
        assert (str(field.T), str(field.V)) == ("Field", "Words")
    for case in ("a packed photo", "JPEG 2000"):
        with pikepdf.open(io.BytesIO(strip_file(made(CASES[case]), "a.pdf"))) as opened:
            kept = opened.pages[0].Resources.XObject.Im0
            assert isinstance(kept, pikepdf.Stream)
            with Image.open(io.BytesIO(kept.read_raw_bytes())) as picture:
                assert picture.convert("RGB").getpixel((5, 40)) == (255, 255, 255)
    with pikepdf.open(io.BytesIO(strip_file(made(attachment), "a.pdf"))) as opened:
        assert sorted(opened.attachments) == ["photo.jpg", "picture.bin"]


def pages_of_text(count: int) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1)
    for number in range(count):
        for line in range(40):
            canvas.drawString(72, 780 - 18 * line, f"Page {number}, line {line * number}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9, 0.995])
def test_a_pdf_that_was_cut_off_is_told_when_it_is_added(share: float) -> None:
    whole = pages_of_text(5)
    with pytest.raises(ReadingError) as told:
        strip_file(whole[: int(len(whole) * share)], "half.pdf")
    assert told.value.code is ReadingCode.PDF_NOT_WHOLE


def test_a_pdf_in_the_middle_of_which_something_is_missing_is_told_when_it_is_added() -> None:
    whole = pages_of_text(5)
    with pytest.raises(ReadingError):
        strip_file(whole[:900] + whole[2200:], "hole.pdf")


def test_a_whole_pdf_is_taken_also_where_a_program_wrote_on_after_its_end() -> None:
    assert strip_file(pages_of_text(2) + b"\n<!-- sent by a web server -->\n" * 9, "whole.pdf")
