"""How full the pages of a document are, measured on the pages as they are drawn."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2

from desktop_app.domain.print_setup import MARGIN_MM, POINTS_IN_MM
from desktop_app.typesetting.document import FOOTER_ROOM, HEADER_ROOM

WHITE = 245
MARGIN = MARGIN_MM * POINTS_IN_MM


def fill_of_pages(pdf: bytes) -> list[float]:
    """For each page, the part of the text area's height from its top to the lowest ink."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_fill(page) for page in document]
    finally:
        document.close()


def _fill(page: pypdfium2.PdfPage) -> float:
    picture = page.render(scale=1.0).to_pil().convert("L")
    top, bottom = round(MARGIN + HEADER_ROOM), round(page.get_height() - MARGIN - FOOTER_ROOM)
    area = picture.crop((0, top, picture.width, bottom)).point(lambda grey: 255 if grey < WHITE else 0)
    box = area.getbbox()
    return box[3] / area.height if box else 0.0


def last_pages(pdf: bytes, begin_on_new_page: tuple[str, ...]) -> set[int]:
    """The last page (from 0) of the document, and the pages before the sections with these names."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        number_of = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        places = pikepdf.NameTree(opened.Root.Names.Dests)
        found = {number_of[places[name][0].objgen] - 1 for name in begin_on_new_page if name in places}
        return found | {len(number_of) - 1}
