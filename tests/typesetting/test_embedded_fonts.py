import io

import pikepdf
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from desktop_app.typesetting.document import compose
from desktop_app.typesetting.embedded_fonts import CMAP_BLOCK, character_map
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.styles import make_styles


def test_an_embedded_font_stands_in_the_place_of_one_that_is_not_embedded() -> None:
    style = ParagraphStyle("listed", parent=make_styles("#245b66").body, bulletFontName="Helvetica")
    story = [Paragraph("Words", style, bulletText="-")]
    made = compose(lambda: [*story], HeaderFooter("", ""), DocumentInfo("A", "B", "en"))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert any("+" not in name for name, _ in fonts.items())
        assert all("/ToUnicode" in font and "/FontFile2" in font.FontDescriptor for _, font in fonts.items())


@pytest.mark.parametrize(
    ("character", "line"),
    [(0x41, "<00> <0041>"), (0xFEE1, "<00> <0645>"), (0x1F600, "<00> <D83DDE00>"), (0, ""), (0xFEFF, "")],
)
def test_a_map_names_what_a_code_stands_for_and_leaves_out_what_is_no_text(character: int, line: str) -> None:
    assert [
        one for one in character_map([character]).splitlines() if one.startswith("<00> <") and one != "<00> <FF>"
    ] == [*([line] if line else [])]


def test_a_map_is_divided_into_blocks_of_a_limited_size() -> None:
    made = character_map(range(0x100, 0x100 + CMAP_BLOCK + 1))
    assert made.count("endbfchar") == 2
    assert "\n1 beginbfchar\n<64> <0164>\nendbfchar" in made
