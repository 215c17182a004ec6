"""A booklet: two pages side by side on each side of a sheet, in folding order."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

PAGES_ON_A_SHEET = 4


def booklet(pdf: bytes, *, right_to_left: bool = False) -> bytes:
    """Arrange the pages for duplex printing, flipped on the short edge, and folding in the middle.

    The result is for paper only: it has no tags, since its pages are not in reading order.
    """
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        count = len(source.pages)
        places = -(-count // PAGES_ON_A_SHEET) * PAGES_ON_A_SHEET
        width, height = (float(edge) for edge in source.pages[0].mediabox[2:])
        for left, right in _sides(places):
            pair = (right, left) if right_to_left else (left, right)
            page = target.add_blank_page(page_size=(height, width))
            scale = min(height / 2 / width, width / height)
            code, forms = [], Dictionary()
            for half, number in enumerate(pair):
                if number < count:
                    form = target.copy_foreign(source.pages[number].as_form_xobject())
                    forms[f"/P{half}"] = form
                    x = half * height / 2 + (height / 2 - width * scale) / 2
                    y = (width - height * scale) / 2
                    code.append(f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm /P{half} Do Q")
            page.obj.Resources = Dictionary(XObject=forms)
            page.obj.Contents = Array([target.make_stream("\n".join(code).encode())])
        target.docinfo[Name.Title] = source.docinfo.get("/Title", "")
        buffer = io.BytesIO()
        target.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def _sides(places: int) -> list[tuple[int, int]]:
    """The left and right pages (from 0) of each side of each sheet, front and back alternating."""
    sides: list[tuple[int, int]] = []
    for sheet in range(places // PAGES_ON_A_SHEET):
        first, last = 2 * sheet, places - 1 - 2 * sheet
        sides += [(last, first), (first + 1, last - 1)]
    return sides
