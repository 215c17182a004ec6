"""Drawing on a picture with FiraGO, for covers and posters."""

from __future__ import annotations

import io
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from desktop_app.publishing.shapes import Colour
from desktop_app.typesetting.font_files import FontCut, font_file


@cache
def font(cut: FontCut, size: int) -> ImageFont.FreeTypeFont:
    """FiraGO with a certain weight at `size` pixels. The basic layout engine needs no system library."""
    return ImageFont.truetype(font_file(cut), size, layout_engine=ImageFont.Layout.BASIC)


def rgb(colour: str) -> Colour:
    """Parse `#rrggbb` into numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def wrap(text: str, face: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """Break `text` into lines of at most `width` pixels; a longer word gets its own line."""
    lines: list[str] = []
    for word in text.split():
        tried = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(tried) <= width:
            lines[-1] = tried
        else:
            lines.append(word)
    return lines


def fitted(
    text: str, cut: FontCut, sizes: range, width: float, most_lines: int
) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The largest of `sizes` at which `text` fits into `most_lines` lines and no word is too wide."""
    for size in sizes:
        face = font(cut, size)
        lines = wrap(text, face, width)
        if len(lines) <= most_lines and all(face.getlength(line) <= width for line in lines):
            break
    return face, lines


def write(
    draw: ImageDraw.ImageDraw,
    lines: list[str],
    face: ImageFont.FreeTypeFont,
    left: float,
    top: float,
    colour: Colour,
    leading: float = 1.22,
) -> float:
    """Write lines downwards from `top`, and return the position of the next line."""
    for line in lines:
        draw.text((left, top), line, font=face, fill=colour)
        top += face.size * leading
    return top


def as_png(picture: Image.Image) -> bytes:
    """Encode the picture as PNG."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=False, compress_level=6)
    return buffer.getvalue()


def as_jpeg(picture: Image.Image) -> bytes:
    """Encode the picture as JPEG."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88)
    return buffer.getvalue()
