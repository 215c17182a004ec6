"""Draws the pages of a PDF, or a picture, in a separate process: `python -m desktop_app.reading.page_worker < FILE`.

Writes lines of JSON: `{"jpeg": "…", "text": "…"}` a page, in base 64, and a last one, `{"end": "whole"}`, `"locked"` or
`"damaged"`. With the word `codes`, it also looks for QR codes and adds them as `"codes": ["…"]`.
"""

from __future__ import annotations

import base64
import ctypes
import io
import sys
from collections.abc import Iterator, Sequence

import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter, ImageOps
from pypdfium2 import raw

from desktop_app.reading.pdf_worker import say, text_of_page
from desktop_app.reading.worker import limit_memory

MAX_PAGES = 60
DOTS = 200
"""Dots per inch, for a page that is printed near its own size."""
MAX_SIDE = 2400
"""Pixels: the maximum size, also of a poster."""
POINTS = 72
FIELDS_WITH_WORDS = (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX)


def main(data: bytes, *, codes: bool) -> None:
    """Write the pages."""
    if b"%PDF" not in data[:1024]:
        _picture(data, codes=codes)
        return
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        say(end="locked" if error.err_code == raw.FPDF_ERR_PASSWORD else "damaged")
        return
    form = _form_of(document)
    for number in range(min(len(document), MAX_PAGES)):
        try:
            page = document[number]
            side = max(page.get_size())
            scale = min(DOTS / POINTS, MAX_SIDE / max(side, 1))
            text = "\n".join(filter(None, (text_of_page(page), *filled_in(page, form))))
            _show(page.render(scale=scale).to_pil(), text, codes=codes)
        except (pypdfium2.PdfiumError, OSError, ValueError):
            say(page=number + 1)
    say(end="whole")


def _form_of(document: pypdfium2.PdfDocument) -> pypdfium2.PdfFormEnv | None:
    """What draws the fields of a form; without it, PDFium leaves them out."""
    try:
        document.init_forms()
    except pypdfium2.PdfiumError:
        return None
    return document.formenv


def filled_in(page: pypdfium2.PdfPage, form: pypdfium2.PdfFormEnv | None) -> Iterator[str]:
    """What the fields for text and the lists on a page say."""
    for number in range(raw.FPDFPage_GetAnnotCount(page) if form else 0):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if raw.FPDFAnnot_GetFormFieldType(form, annotation) in FIELDS_WITH_WORDS:
            size = raw.FPDFAnnot_GetFormFieldValue(form, annotation, None, 0)
            value = ctypes.create_string_buffer(size)
            raw.FPDFAnnot_GetFormFieldValue(form, annotation, ctypes.cast(value, ctypes.POINTER(raw.FPDF_WCHAR)), size)
            words = value.raw.decode("utf-16-le", "replace").strip("\0")
            yield " ".join(words.split())
        raw.FPDFPage_CloseAnnot(annotation)


def _picture(data: bytes, *, codes: bool) -> None:
    """Convert a scan that is a picture."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((MAX_SIDE, MAX_SIDE))
            _show(upright, "", codes=codes)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        say(end="damaged")
        return
    say(end="whole")


def _show(picture: Image.Image, text: str, *, codes: bool) -> None:
    picture = picture.convert("RGB")
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=85)
    found = {"codes": codes_in(picture)} if codes else {}
    say(jpeg=base64.b64encode(buffer.getvalue()).decode(), text=text, **found)


def codes_in(picture: Image.Image) -> list[str]:
    """What the QR codes in a picture say. Where none is found, the picture is tried larger, softer, and turned over."""
    grey = picture.convert("L")
    for changed in (_same, _larger, _softer, _softer_and_larger):
        for turned in (0, 180):
            tried = changed(grey.rotate(turned) if turned else grey)
            found = [one.text for one in zxingcpp.read_barcodes(tried, formats=zxingcpp.BarcodeFormat.QRCode)]
            if found:
                return found
    return []


def _same(picture: Image.Image) -> Image.Image:
    return picture


def _larger(picture: Image.Image) -> Image.Image:
    """Twice the size, for scans with few dots."""
    return picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC)


def _softer(picture: Image.Image) -> Image.Image:
    """Without single dots, which dithering and dust leave."""
    return picture.filter(ImageFilter.GaussianBlur(1))


def _softer_and_larger(picture: Image.Image) -> Image.Image:
    return _larger(_softer(picture))


def run(words: Sequence[str]) -> None:
    """Draw the file from standard input, within limits."""
    limit_memory()
    main(sys.stdin.buffer.read(), codes="codes" in words)


if __name__ == "__main__":
    run(sys.argv[1:])
