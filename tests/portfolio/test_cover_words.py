"""The heading of the table on a portfolio's cover stands in one line, in every language."""

from pathlib import Path

import pytest

from desktop_app.services.resources.resources import Resources
from desktop_app.typesetting.drawn_text import width_of
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.tables import PADDING

ROOT = Path(__file__).resolve().parents[2] / "resources"


@pytest.mark.parametrize("language", Resources(ROOT).document_languages)
def test_the_heading_of_the_cover_is_not_broken(language: str) -> None:
    styles = make_styles("#235a63", language=language)
    heading = Resources(ROOT).wording(language)("About this portfolio")
    room = styles.text_width / 4 - 2 * PADDING
    assert width_of(heading, styles.small_bold.fontSize, FontCut.BOLD) <= room
