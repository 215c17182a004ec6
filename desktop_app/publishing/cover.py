"""A material's cover: the subtopic's pattern above, kind and title below, in the same style for all."""

from __future__ import annotations

from PIL import Image, ImageDraw

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.publishing.canvas import as_jpeg, fitted, font, rgb, write
from desktop_app.publishing.html import KIND_NAMES, accent_of
from desktop_app.publishing.shapes import blend, mark, pattern
from desktop_app.typesetting.font_files import FontCut

WIDTH, HEIGHT = 600, 840
SCALE = 2
PAPER, INK, SOFT = (255, 252, 246), (31, 36, 48), (96, 102, 116)
PATTERN_HEIGHT = 400
MARGIN = 44


def make_cover(material: Material, campaign: Campaign) -> bytes:
    """Draw the cover as JPEG, 600 x 840 pixels."""
    colour = rgb(accent_of(material, campaign))
    subtopic = campaign.subtopic(material.subtopic)
    shape = subtopic.shape if subtopic else "circle"
    top = Image.new("RGB", (WIDTH * SCALE, PATTERN_HEIGHT * SCALE), colour)
    pattern(ImageDraw.Draw(top), shape, top.size, colour, material.id)
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    picture.paste(top.resize((WIDTH, PATTERN_HEIGHT), Image.Resampling.LANCZOS), (0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, PATTERN_HEIGHT, WIDTH, PATTERN_HEIGHT + 10), fill=blend(colour, (16, 20, 30), 0.25))
    write(draw, [KIND_NAMES[material.kind]], font(FontCut.BOLD, 25), MARGIN, PATTERN_HEIGHT + 42, colour)
    face, lines = fitted(material.title, FontCut.BOLD, range(52, 33, -2), WIDTH - 2 * MARGIN, 5)
    write(draw, lines, face, MARGIN, PATTERN_HEIGHT + 86, INK, leading=1.16)
    _foot(picture, shape, colour, material, campaign)
    return as_jpeg(picture)


def _foot(
    picture: Image.Image, shape: str, colour: tuple[int, int, int], material: Material, campaign: Campaign
) -> None:
    """Draw campaign, minutes and the subtopic's mark, which is scaled down for a smooth edge."""
    side = 34
    spot = Image.new("RGB", (side * 4, side * 4), PAPER)
    mark(ImageDraw.Draw(spot), shape, (side * 2, side * 2), side * 1.5, colour)
    picture.paste(spot.resize((side, side), Image.Resampling.LANCZOS), (MARGIN - 4, HEIGHT - 66))
    draw = ImageDraw.Draw(picture)
    draw.text((MARGIN + 42, HEIGHT - 62), campaign.title, font=font(FontCut.REGULAR, 22), fill=SOFT)
    minutes = f"{material.minutes} min"
    face = font(FontCut.REGULAR, 22)
    draw.text((WIDTH - MARGIN - face.getlength(minutes), HEIGHT - 62), minutes, font=face, fill=SOFT)
