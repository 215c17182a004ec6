"""A material's cover: the subtopic's pattern above, kind and title below, in the same style for all."""

from __future__ import annotations

from PIL import Image, ImageDraw

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.material import Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.canvas import LEADING, Lettering, as_jpeg, fitted, font, rgb, width_of
from desktop_app.publishing.fixed_texts import kind_name
from desktop_app.publishing.html import accent_of
from desktop_app.publishing.shapes import blend, drawn_pattern, mark
from desktop_app.typesetting.font_files import FontCut

WIDTH, HEIGHT = 600, 840
PAPER, INK, SOFT = (255, 252, 246), (31, 36, 48), (96, 102, 116)
PATTERN_HEIGHT = 400
MARGIN = 44
TITLE, FOOT = PATTERN_HEIGHT + 86, HEIGHT - 66
"""Where the title and the line at the foot begin, in pixels from the top."""


def make_cover(material: Material, campaign: Campaign, say: Wording) -> bytes:
    """Draw the cover as JPEG, 600 x 840 pixels."""
    colour = rgb(accent_of(material, campaign))
    subtopic = campaign.subtopic(material.subtopic)
    shape = subtopic.shape if subtopic else "circle"
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    picture.paste(drawn_pattern(shape, (WIDTH, PATTERN_HEIGHT), colour, material.id), (0, 0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, PATTERN_HEIGHT, WIDTH, PATTERN_HEIGHT + 10), fill=blend(colour, (16, 20, 30), 0.25))
    lettering = Lettering(draw, WIDTH, is_right_to_left(material.language))
    lettering.write([kind_name(material, say)], font(FontCut.BOLD, 25), MARGIN, PATTERN_HEIGHT + 42, colour)
    face, lines = fitted(material.title, FontCut.BOLD, range(52, 33, -2), WIDTH - 2 * MARGIN, 5, FOOT - 8 - TITLE)
    lettering.write(lines, face, MARGIN, TITLE, INK, leading=LEADING)
    minutes = say("{minutes} min", minutes=material.minutes)
    _foot(picture, lettering, shape, colour, (campaign.title, minutes))
    return as_jpeg(picture)


def _foot(
    picture: Image.Image, lettering: Lettering, shape: str, colour: tuple[int, int, int], texts: tuple[str, str]
) -> None:
    """Draw campaign, minutes and the subtopic's mark, which is scaled down for a smooth edge."""
    side = 34
    spot = Image.new("RGB", (side * 4, side * 4), PAPER)
    mark(ImageDraw.Draw(spot), shape, (side * 2, side * 2), side * 1.5, colour)
    spot = spot.reduce(4)
    picture.paste(spot, (round(lettering.x(MARGIN - 4, side)), FOOT))
    title, minutes = texts
    small = font(FontCut.REGULAR, 22)
    end = width_of(minutes, small)
    face, lines = fitted(title, FontCut.REGULAR, range(22, 13, -1), WIDTH - 2 * MARGIN - 42 - end - 16, 1)
    lettering.write(lines, face, MARGIN + 42, HEIGHT - 62, SOFT)
    lettering.write([minutes], small, WIDTH - MARGIN - end, HEIGHT - 62, SOFT)
