"""A PDF tells nothing by its attachments, comments and photos, however they are packed."""

import base64
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
from desktop_app.typesetting.page_references import MAX_PAGES
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


def inline(data: bytes, keys: bytes = b"/F /DCT") -> bytes:
    """The instructions that draw a photo which is written inside them."""
    return b"q 64 0 0 48 0 0 cm BI /W 64 /H 48 /CS /RGB /BPC 8 " + keys + b" ID " + data + b"\nEI Q (a word) Tj"


@pytest.mark.parametrize("keys", [b"/F /DCT", b"/Filter [/DCTDecode]", b"/L %d /F [ /DCT ]" % len(jpeg())])
@pytest.mark.parametrize("pieces", [1, 2])
def test_a_photo_inside_a_page_or_form_tells_nothing_either(keys: bytes, pieces: int) -> None:
    drawn = inline(jpeg(), keys)

    def add(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        middle = drawn.index(b" ID ") if pieces > 1 else len(drawn)
        page.obj.Contents = Array([pdf.make_stream(drawn[:middle]), pdf.make_stream(drawn[middle:])][:pieces])
        form = pdf.make_stream(drawn, Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 64, 48])
        page.Resources = Dictionary(XObject=Dictionary(Fm0=form))

    before = made(add)
    assert any(one.encode() in before for one in TELLING)
    with pikepdf.open(io.BytesIO(strip_file(before, "a.pdf"))) as pdf:
        page = pdf.pages[0]
        for stream in (page.Contents, page.Resources.XObject.Fm0):
            held = stream.read_bytes() if isinstance(stream, pikepdf.Stream) else stream[0].read_bytes()
            assert not [one for one in TELLING if one.encode() in held]
            assert held.endswith(b"EI Q (a word) Tj")
            assert len(held) - len(drawn) in {0, 1}, "a stated length still fits"
            read = pikepdf.parse_content_stream(page)
            (picture,) = [one.iimage for one in read if isinstance(one, pikepdf.ContentStreamInlineImage)]
            assert picture.width == 64


def test_an_inline_photo_within_another_filter_is_refused() -> None:
    data = inline(base64.a85encode(jpeg()) + b"~>", b"/F [/A85 /DCT]")

    def add(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        page.obj.Contents = pdf.make_stream(data)

    with pytest.raises(ReadingError) as refused:
        strip_file(made(add), "a.pdf")
    assert refused.value.code == ReadingCode.FILE_NOT_STRIPPED


def test_a_pdf_that_refers_to_one_page_thousands_of_times_is_refused_at_once() -> None:
    def refer(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        pdf.Root.Pages.Kids = Array([page.obj] * (MAX_PAGES + 1))

    with pytest.raises(ReadingError) as refused:
        strip_file(made(refer), "a.pdf")
    assert refused.value.code is ReadingCode.TOO_MANY_PAGES
