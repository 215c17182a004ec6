import pikepdf
from pikepdf import Dictionary, Name

from desktop_app.typesetting.embedded_fonts import mend_fonts


def test_a_font_that_is_not_embedded_gives_way_to_the_same_one_each_time() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    embedded = {f"/F{number:02}": font(pdf, f"/Own{number:02}") for number in range(20)}
    page.obj.Resources = Dictionary(Font=Dictionary({**embedded, "/F99": pdf.make_indirect(Dictionary())}))
    mend_fonts(pdf)
    assert page.obj.Resources.Font["/F99"].BaseFont == "/Own00"


def font(pdf: pikepdf.Pdf, name: str) -> pikepdf.Object:
    """An embedded font: it has a map to Unicode."""
    cmap = pdf.make_stream(b"endcodespacerange\n1 beginbfchar\n<01> <0041>\nendbfchar")
    return pdf.make_indirect(Dictionary(Type=Name.Font, BaseFont=Name(name), ToUnicode=cmap))
