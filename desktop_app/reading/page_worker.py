"""Draws the pages of a PDF, or a picture, in a separate process: `python -m desktop_app.reading.page_worker < FILE`.

Writes lines of JSON: `{"jpeg": "…", "text": "…"}` a page, in base 64, and a last one, `{"end": "whole"}`, `"locked"`
or `"damaged"`. A PDF with more pages than `MAX_PAGES` ends with `{"end": "whole", "left": 12}`; a number in the words
is the page (from 0) to begin with. With the word `codes`, it also looks for QR codes and adds them as `"codes": [["…",
[[x, y], …]]]`.
"""

from __future__ import annotations

import base64
import ctypes
import io
import sys
from collections.abc import Iterator, Sequence

import pypdfium2
from PIL import Image, ImageOps
from pypdfium2 import raw

from desktop_app.reading.page_pictures import MAX_PAGES
from desktop_app.reading.pdf_worker import say, text_of_page
from desktop_app.reading.picture import MAX_PIXELS, READABLE, UNREADABLE
from desktop_app.reading.qr_codes import codes_in
from desktop_app.reading.worker import limit_memory

DOTS = 200
"""Dots per inch, for a page that is printed near its own size."""
MAX_SIDE = 2400
"""Pixels: the maximum size, also of a poster."""
POINTS = 72
FIELDS_WITH_WORDS = (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX)


def main(data: bytes, *, codes: bool, first: int = 0) -> None:
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
    last = min(len(document), first + MAX_PAGES)
    for number in range(first, last):
        try:
            page = document[number]
            side = max(page.get_size())
            scale = min(DOTS / POINTS, MAX_SIDE / max(side, 1))
            text = "\n".join(filter(None, (text_of_page(page), *filled_in(page, form))))
            # What annotations say is read from themselves; a scan is compared without them.
            drawn = page.render(scale=scale, draw_annots=not codes, may_draw_forms=not codes)
            _show(drawn.to_pil(), text, codes=codes)
        except (pypdfium2.PdfiumError, OSError, ValueError):
            say(page=number + 1)
    say(end="whole", left=len(document) - last)


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
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                say(end="damaged")
                return
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((MAX_SIDE, MAX_SIDE))
            _show(upright, "", codes=codes)
    except UNREADABLE:
        say(end="damaged")
        return
    say(end="whole")


def _show(picture: Image.Image, text: str, *, codes: bool) -> None:
    picture = picture.convert("RGB")
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=85)
    found = {"codes": [[one.text, one.corners] for one in codes_in(picture)]} if codes else {}
    say(jpeg=base64.b64encode(buffer.getvalue()).decode(), text=text, **found)


def run(words: Sequence[str]) -> None:
    """Draw the file from standard input, within limits."""
    limit_memory()
    first = next((int(word) for word in words if word.isdecimal()), 0)
    main(sys.stdin.buffer.read(), codes="codes" in words, first=first)


if __name__ == "__main__":
    run(sys.argv[1:])
