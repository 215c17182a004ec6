"""Inspirations as a poster: an A4 picture with a title, three columns and a closing sentence."""

from __future__ import annotations

from PIL import Image, ImageDraw

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.material import Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.canvas import Face, Lettering, as_png, fitted, font, rgb, wrap
from desktop_app.publishing.fixed_texts import running_title
from desktop_app.publishing.html import accent_of
from desktop_app.publishing.shapes import blend, drawn_pattern, mark
from desktop_app.typesetting.font_files import FontCut

WIDTH, HEIGHT = 1240, 1754
MARGIN, GAP = 90, 32
PAPER, INK = (255, 252, 246), (31, 36, 48)
BAND = 420
PANEL_TOP, PANEL_BOTTOM = 790, 1340


def make_poster(material: Material, campaign: Campaign, say: Wording) -> bytes:
    """Draw the poster as PNG, A4 at 150 dpi. Its text is also in `material.alternative`."""
    colour = rgb(accent_of(material, campaign))
    subtopic = campaign.subtopic(material.subtopic)
    shape = subtopic.shape if subtopic else "circle"
    picture = Image.new("RGB", (WIDTH, HEIGHT), colour)
    picture.paste(drawn_pattern(shape, (WIDTH, BAND), colour, material.id), (0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, BAND, WIDTH, BAND + 16), fill=blend(colour, INK, 0.35))
    lettering = Lettering(draw, WIDTH, is_right_to_left(material.language))
    face, lines = _sentence(material.title, FontCut.BOLD, range(140, 71, -4), range(104, 47, -4))
    lettering.write(lines, face, MARGIN, BAND + 110, PAPER, leading=1.1)
    _columns(lettering, material, shape, colour)
    face, lines = _sentence(material.closing, FontCut.ITALIC, range(64, 37, -2), range(56, 29, -2))
    lettering.write(lines, face, MARGIN, PANEL_BOTTOM + 110, PAPER)
    foot = blend(colour, PAPER, 0.8)
    lettering.write([running_title(campaign, say)], font(FontCut.REGULAR, 28), MARGIN, HEIGHT - 110, foot)
    return as_png(picture.quantize(128, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE))


def _sentence(text: str, cut: FontCut, sizes: range, smaller: range) -> tuple[Face, list[str]]:
    """The text on one line at the largest of `sizes` at which it fits, or else on two at one of `smaller`."""
    face, lines = fitted(text, cut, sizes, WIDTH - 2 * MARGIN, 1)
    return (face, lines) if len(lines) <= 1 else fitted(text, cut, smaller, WIDTH - 2 * MARGIN, 2)


def _columns(lettering: Lettering, material: Material, shape: str, colour: tuple[int, int, int]) -> None:
    count = max(len(material.columns), 1)
    width = (WIDTH - 2 * MARGIN - (count - 1) * GAP) / count
    room = width - 72
    body, _ = min(
        (fitted(sentence, FontCut.REGULAR, range(46, 27, -1), room, 5) for _, sentence in material.columns),
        key=lambda found: found[0].size,
    )
    for number, (heading, sentence) in enumerate(material.columns):
        start = MARGIN + number * (width + GAP)
        left = lettering.x(start, width)
        lettering.draw.rounded_rectangle((left, PANEL_TOP, left + width, PANEL_BOTTOM), radius=18, fill=PAPER)
        mark(lettering.draw, shape, (lettering.x(start + 62), PANEL_TOP + 74), 24, colour)
        face, lines = fitted(heading, FontCut.BOLD, range(44, 27, -2), room, 2)
        below = lettering.write(lines, face, start + 36, PANEL_TOP + 128, colour, leading=1.15)
        lettering.write(wrap(sentence, body, room), body, start + 36, below + 24, INK, leading=1.32)
