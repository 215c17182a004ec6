"""Where something is drawn on the pages of a PDF."""

import io

from reportlab.pdfgen.canvas import Canvas

from desktop_app.reading.drawn_places import drawn_places


def test_a_pale_yellow_highlight_is_found() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(300, 200))
    canvas.setFillColorRGB(1, 1, 0, alpha=0.4)
    canvas.rect(60, 100, 120, 12, stroke=0, fill=1)
    canvas.save()
    (found,) = drawn_places(buffer.getvalue())
    assert [round(edge) for edge in found.box] == [60, 100, 180, 112]
