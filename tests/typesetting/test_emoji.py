"""Emoji on paper: drawn by the vendored face, a sequence as one glyph, and found again as what was typed."""

import io
from pathlib import Path

import page
import pikepdf
import pytest

from desktop_app.typesetting.document import compose
from desktop_app.typesetting.emoji import EMOJI_FACE, as_written, with_sequences_joined
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.glyphs import printable, runs, unprintable
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph
from tests.pdf_words import words_of

SEQUENCES = ("👩‍👧‍👦", "👩🏽‍🏫", "🇺🇦", "🏳️‍🌈", "1️⃣", "👍🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥")


@pytest.mark.parametrize("emoji", SEQUENCES)
def test_a_sequence_is_one_glyph_of_the_emoji_face(emoji: str) -> None:
    ((face, drawn),) = runs(emoji)
    assert face == EMOJI_FACE
    assert len(drawn) == 1
    assert as_written(drawn) == emoji.replace("\ufe0f", "")


def test_single_emoji_are_printable_on_every_computer_and_text_keeps_its_own_face() -> None:
    assert unprintable("🎉 done ☑ ❤️ 🫠") == ""
    assert [face for face, _ in runs("done 🎉 2023")] == ["FiraGO", EMOJI_FACE, "FiraGO"]


def test_characters_of_the_private_plane_are_no_emoji() -> None:
    private = with_sequences_joined("🇺🇦")
    assert printable(f"a{private}🎉") == f"a[U+{ord(private):04X}]🎉"


def test_what_a_font_has_no_sequence_for_is_drawn_piece_by_piece() -> None:
    assert printable("🎉\u200d🎈") == "🎉🎈"


def test_emoji_conform_and_are_found_as_they_were_typed(tmp_path: Path) -> None:
    text = f"## Head 🇺🇦\n\n**Bold {SEQUENCES[0]}** and {' '.join(SEQUENCES)}, *too 🎉*.\n\n- شاهدنا 👩‍👧‍👦 التلاميذ"
    styles = make_styles("#245b66")
    made = compose(
        lambda: [
            TaggedParagraph("Title", styles.title, "H1", contents_level=0, bookmark="t"),
            *blocks_as_text(text, styles, "H2"),
        ],
        HeaderFooter("Ana 👩🏽‍🏫", "right"),
        DocumentInfo("Emoji", "Ana Demo", "en"),
    )
    (tmp_path / "e.pdf").write_bytes(made.pdf)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        result = page.validate_pdf(str(tmp_path / "e.pdf"), profile=profile)
        assert result.is_compliant, [str(one) for one in result.failures]
    found = words_of(made.pdf)
    assert all(one.replace("\ufe0f", "") in found for one in SEQUENCES)
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        fonts = pdf.pages[0].obj.Resources.Font
        (emoji,) = (one for one in fonts.values() if "NotoEmoji" in str(one.BaseFont))
        assert len(emoji.FontDescriptor.FontFile2.read_bytes()) < 60_000
