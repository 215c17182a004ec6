"""The pictures of the demonstration: a drawn board with cards, so that no real photograph is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw

from desktop_app.publishing.canvas import Lettering, as_jpeg, fitted, rgb
from desktop_app.publishing.shapes import WHITE, blend
from desktop_app.typesetting.font_files import FontCut

WIDTH, HEIGHT = 1200, 760
COLUMNS, MARGIN, GAP = 3, 60, 34
BOARD, EDGE, INK = (233, 226, 211), (196, 184, 160), (31, 36, 48)


def draw_board(cards: Sequence[tuple[str, str]]) -> bytes:
    """Draw a board with cards as JPEG; each card is a text and a colour `#rrggbb`."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), BOARD)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, WIDTH - 1, HEIGHT - 1), outline=EDGE, width=18)
    rows = -(-len(cards) // COLUMNS)
    width = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
    height = (HEIGHT - 2 * MARGIN - (rows - 1) * GAP) / max(rows, 1)
    for number, (text, colour) in enumerate(cards):
        row, column = divmod(number, COLUMNS)
        left, top = MARGIN + column * (width + GAP), MARGIN + row * (height + GAP)
        tint = blend(rgb(colour), WHITE, 0.82)
        draw.rounded_rectangle((left, top, left + width, top + height), radius=10, fill=tint)
        draw.rectangle((left, top, left + width, top + 16), fill=rgb(colour))
        face, lines = fitted(text, FontCut.BOLD, range(42, 25, -2), width - 56, 4)
        Lettering(draw, WIDTH).write(lines, face, left + 28, top + 52, INK, leading=1.25)
    return as_jpeg(picture)
