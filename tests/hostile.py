"""Files that are made to take all time or all memory."""

from __future__ import annotations

import io

from PIL import Image


def pages_pdf(count: int) -> bytes:
    """A PDF that names its one page so many times."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, b" ".join([b"3 0 R"] * count)),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
    ]
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 4\n0000000000 65535 f \n%strailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return bytes(written + end % (table, len(written)))


def scans_jpeg(scans: int, side: int = 40) -> bytes:
    """A progressive JPEG whose last scan is there so many times more."""
    target = io.BytesIO()
    Image.linear_gradient("L").resize((side, side)).save(target, "JPEG", progressive=True)
    data = target.getvalue()
    last, end = data.rindex(b"\xff\xda"), data.rindex(b"\xff\xd9")
    return data[:end] + data[last:end] * scans + data[end:]


def uses_svg(depth: int) -> bytes:
    """An SVG that asks for ten to the power of `depth` shapes."""
    groups = "".join(
        f'<g id="g{number}">{f"""<use xlink:href="#g{number - 1}"/>""" * 10}</g>' for number in range(1, depth)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">'
        f'<defs><g id="g0"><rect width="9" height="9"/></g>{groups}</defs><use xlink:href="#g{depth - 1}"/></svg>'
    ).encode()
