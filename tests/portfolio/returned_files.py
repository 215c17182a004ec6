"""Portfolios as a mentor sends them back: filled in, commented, printed and scanned."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop_app.reading.perspective import solved


def fill(pdf: bytes, values: dict[str, str]) -> bytes:
    """The form with these fields filled in, as a PDF reader saves it."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            name = str(field.T)
            if name not in values:
                continue
            if "/Kids" in field:
                field.V = Name(f"/{values[name]}")
            else:
                field.V = String(values[name])
        return _saved(document)


def comment(pdf: bytes, page: int, box: tuple[float, float, float, float], text: str, kind: str = "Text") -> bytes:
    """The file with a comment on a page (from 1); a `Highlight` marks the words in the box."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        left, bottom, right, top = box
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name(f"/{kind}"),
            Rect=Array(box),
            Contents=String(text),
            T=String("Dr Mira"),
            M=String("D:20230402101500Z"),
        )
        if kind == "Highlight":
            note.QuadPoints = Array([left, top, right, top, left, bottom, right, bottom])
        target = document.pages[page - 1].obj
        if "/Annots" not in target:
            target.Annots = Array()
        target.Annots.append(document.make_indirect(note))
        return _saved(document)


def scan(pdf: bytes, words: str, target: Path) -> Path:
    """The last page with these words, a note by hand beside them, scanned as a grey picture a little askew."""
    page, place = beside(pdf, words)
    picture = noted(pypdfium2.PdfDocument(pdf)[page - 1], 200, place).convert("L")
    picture.rotate(1.5, expand=True, fillcolor=245).save(target, quality=70)
    return target


def beside(pdf: bytes, words: str) -> tuple[int, tuple[float, float]]:
    """The last page (from 1) on which these words are, and the white paper behind them on a short line."""
    page, (_, bottom, right, _) = words_at(pdf, words)
    return page, (max(right + 60.0, 330.0), bottom - 4)


NOTE = (120.0, 150.0)
"""Where a note by hand begins, in points from the left lower corner: in white paper on most pages."""


def noted(page: pypdfium2.PdfPage, dots: int, *places: tuple[float, float]) -> Image.Image:
    """The page with a line of handwriting at each place."""
    picture: Image.Image = page.render(scale=dots / 72).to_pil()
    factor = dots / 72
    pen = ImageDraw.Draw(picture)
    for left, bottom in places:
        points = [
            (left + step * 2.5, page.get_height() - bottom - 6 * math.sin(step * 0.9) - step % 5) for step in range(48)
        ]
        pen.line([(x * factor, y * factor) for x, y in points], fill=(40, 50, 120), width=max(1, round(1.1 * factor)))
    return picture


def photograph(picture: Image.Image, lean: float = 0.04) -> Image.Image:
    """The picture of a page as a phone takes it: from the side, on a dark table, with a shadow over one half."""
    width, height = picture.size
    corners = (
        (width * (0.1 + lean), height * 0.1),
        (width * (1.1 - lean), height * (0.1 + lean / 2)),
        (width * (1.1 + lean), height * 1.1),
        (width * (0.1 - lean / 2), height * (1.1 + lean / 2)),
    )
    back = by_corners(corners, (width, height))
    size = (round(width * 1.22), round(height * 1.24))
    table = picture.convert("L").transform(
        size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BILINEAR, fillcolor=60
    )
    shadow = Image.linear_gradient("L").rotate(90).resize(size).point(lambda grey: 140 + grey * 115 // 255)
    return ImageChops.multiply(table, shadow).filter(ImageFilter.GaussianBlur(0.8))


def by_corners(corners: Sequence[tuple[float, float]], size: tuple[int, int]) -> list[float]:
    """The numbers with which Pillow puts a picture of that size between these corners."""
    width, height = size
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(corners, ((0, 0), (width, 0), (width, height), (0, height)), strict=True):
        rows.extend(([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]))
    return solved(rows)


def words_at(pdf: bytes, words: str) -> tuple[int, tuple[float, float, float, float]]:
    """The last place of these words: its page (from 1), and the box around them."""
    document = pypdfium2.PdfDocument(pdf)
    for number in reversed(range(len(document))):
        text = document[number].get_textpage()
        search = text.search(words)
        found = list(iter(search.get_next, None))
        if found:
            start, count = found[-1]
            boxes = [text.get_charbox(place) for place in range(start, start + count)]
            return number + 1, (
                min(box[0] for box in boxes),
                min(box[1] for box in boxes),
                max(box[2] for box in boxes),
                max(box[3] for box in boxes),
            )
    raise AssertionError(f"not in the file: {words}")


def _saved(document: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def annotate(pdf: bytes, page: int, **values: object) -> bytes:
    """The file with an annotation of these keys on a page (from 1)."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        add_annotation(document, page, **values)
        return _saved(document)


def add_annotation(document: pikepdf.Pdf, page: int, **values: object) -> None:
    """Put an annotation of these keys on a page (from 1)."""
    target = document.pages[page - 1].obj
    if "/Annots" not in target:
        target.Annots = Array()
    target.Annots.append(document.make_indirect(Dictionary({f"/{key}": value for key, value in values.items()})))


def draw_into(pdf: bytes, page: int, content: bytes) -> bytes:
    """The file with more content on a page (from 1), as programs add it that know no annotations."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        target = document.pages[page - 1]
        target.contents_add(b"q", prepend=True)
        target.contents_add(b"Q\n" + content)
        return _saved(document)


def flatten(pdf: bytes) -> bytes:
    """The file with all comments and fields as part of its pages, as qpdf flattens them."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.Root.AcroForm.NeedAppearances = True
        document.generate_appearance_streams()
        document.flatten_annotations("all")
        return _saved(document)


def without_marks(pdf: bytes) -> bytes:
    """The file with its pages written again by a program that keeps no marked content."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            kept = [one for one in pikepdf.parse_content_stream(page) if str(one.operator) not in ("BDC", "BMC", "EMC")]
            page.obj.Contents = document.make_stream(pikepdf.unparse_content_stream(kept))
        return _saved(document)


def scan_of(
    pdf: bytes,
    pages: Sequence[int],
    turned: int = 0,
    *,
    dots: int = 150,
    coded: bool = True,
    places: Sequence[tuple[float, float]] = (NOTE,),
) -> bytes:
    """These pages (from 1), printed, scanned in black and white, and sent as one PDF of pictures.

    Without `coded`, a hand lies over the code. `places` are those of notes by hand on each page.
    """
    document = pypdfium2.PdfDocument(pdf)
    pictures = []
    for page in pages:
        picture = noted(document[page - 1], dots, *places)
        if not coded:
            for edge in ((0, 0, picture.width, dots), (0, picture.height - dots, picture.width, picture.height)):
                picture.paste("white", edge)
        pictures.append(picture.convert("1").rotate(turned))
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PDF", resolution=dots, save_all=True, append_images=pictures[1:])
    return buffer.getvalue()


def joined(*pdfs: bytes) -> bytes:
    """The pages of several PDFs in one, without their forms and named destinations."""
    with pikepdf.new() as whole, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pikepdf warns that the fields are lost, as they are to be
        for one in pdfs:
            with pikepdf.open(io.BytesIO(one)) as part:
                whole.pages.extend(part.pages)
        return _saved(whole)
