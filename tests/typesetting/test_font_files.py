"""The vendored files of FiraGO: complete, named as the window and paper name them, and with their licence."""

import pytest
from PySide6.QtGui import QFontDatabase
from reportlab.pdfbase.ttfonts import TTFontFile

from desktop_app.gui.theme.tokens import FAMILY
from desktop_app.typesetting.font_files import FOLDER, FontCut, font_file

STYLES = {
    FontCut.REGULAR: "Regular",
    FontCut.BOLD: "Bold",
    FontCut.ITALIC: "Italic",
    FontCut.BOLD_ITALIC: "Bold Italic",
}
LICENCE = FOLDER / "OFL.txt"


@pytest.mark.parametrize("cut", FontCut)
def test_a_style_is_a_complete_truetype_font_of_the_family(cut: FontCut) -> None:
    font = TTFontFile(str(font_file(cut)), validate=1)  # compares the sums of the tables and of the whole file
    assert (font.familyName.decode(), font.styleName.decode()) == (FAMILY, STYLES[cut])


@pytest.mark.parametrize("cut", FontCut)
def test_the_window_finds_a_style_in_the_family(qapp: object, cut: FontCut) -> None:
    added = QFontDatabase.addApplicationFont(str(font_file(cut)))
    assert QFontDatabase.applicationFontFamilies(added) == [FAMILY]
    assert STYLES[cut] in QFontDatabase.styles(FAMILY)
    QFontDatabase.removeApplicationFont(added)


def test_the_folder_holds_the_four_styles_and_their_licence() -> None:
    assert {*FOLDER.iterdir()} == {*map(font_file, FontCut), LICENCE}


def test_the_licence_begins_with_the_notice_that_the_fonts_carry() -> None:
    notice, _, licence = LICENCE.read_text(encoding="utf-8").partition("\n\n")
    carried = " / ".join(notice.splitlines()).encode("utf-16-be")
    assert all(carried in font_file(cut).read_bytes() for cut in FontCut)
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in licence
