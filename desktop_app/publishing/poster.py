"""Inspirations as a poster: an A4 picture with a title, three columns and a closing sentence."""

from __future__ import annotations

from PIL import Image, ImageDraw

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.publishing.canvas import as_png, fitted, font, rgb, wrap, write
from desktop_app.publishing.html import accent_of
from desktop_app.publishing.shapes import blend, mark, pattern
from desktop_app.typesetting.font_files import FontCut

WIDTH, HEIGHT = 1240, 1754
MARGIN, GAP = 90, 32
PAPER, INK = (255, 252, 246), (31, 36, 48)
BAND = 420
PANEL_TOP, PANEL_BOTTOM = 790, 1340


def make_poster(material: Material, campaign: Campaign) -> bytes:
    """Draw the poster as PNG, A4 at 150 dpi. Its text is also in `material.alternative`."""
    colour = rgb(accent_of(material, campaign))
    subtopic = campaign.subtopic(material.subtopic)
    shape = subtopic.shape if subtopic else "circle"
    picture = Image.new("RGB", (WIDTH, HEIGHT), colour)
    band = Image.new("RGB", (WIDTH * 2, BAND * 2), colour)
    pattern(ImageDraw.Draw(band), shape, band.size, colour, material.id)
    picture.paste(band.resize((WIDTH, BAND), Image.Resampling.LANCZOS), (0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, BAND, WIDTH, BAND + 16), fill=blend(colour, INK, 0.35))
    face, lines = fitted(material.title, FontCut.BOLD, range(140, 71, -4), WIDTH - 2 * MARGIN, 1)
    write(draw, lines, face, MARGIN, BAND + 110, PAPER, leading=1.1)
    _columns(draw, material, shape, colour)
    face, lines = fitted(material.closing, FontCut.ITALIC, range(64, 37, -2), WIDTH - 2 * MARGIN, 1)
    write(draw, lines, face, MARGIN, PANEL_BOTTOM + 110, PAPER)
    foot = blend(colour, PAPER, 0.8)
    write(draw, [f"{campaign.title} · {campaign.hashtag}"], font(FontCut.REGULAR, 28), MARGIN, HEIGHT - 110, foot)
    return as_png(picture.quantize(128, dither=Image.Dither.NONE))


def _columns(draw: ImageDraw.ImageDraw, material: Material, shape: str, colour: tuple[int, int, int]) -> None:
    count = max(len(material.columns), 1)
    width = (WIDTH - 2 * MARGIN - (count - 1) * GAP) / count
    room = width - 72
    body, _ = min(
        (fitted(sentence, FontCut.REGULAR, range(46, 27, -1), room, 5) for _, sentence in material.columns),
        key=lambda found: found[0].size,
    )
    for number, (heading, sentence) in enumerate(material.columns):
        left = MARGIN + number * (width + GAP)
        draw.rounded_rectangle((left, PANEL_TOP, left + width, PANEL_BOTTOM), radius=18, fill=PAPER)
        mark(draw, shape, (left + 62, PANEL_TOP + 74), 24, colour)
        face, lines = fitted(heading, FontCut.BOLD, range(44, 27, -2), room, 2)
        below = write(draw, lines, face, left + 36, PANEL_TOP + 128, colour, leading=1.15)
        write(draw, wrap(sentence, body, room), body, left + 36, below + 24, INK, leading=1.32)
