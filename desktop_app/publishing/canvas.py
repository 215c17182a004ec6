"""Drawing on a picture with FiraGO, for covers and posters."""

from __future__ import annotations

import io
import math
import re
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from desktop_app.domain.direction import RIGHT_TO_LEFT, without_steering
from desktop_app.publishing.shapes import Colour
from desktop_app.typesetting.font_files import FontCut, font_file
from desktop_app.typesetting.isolates import resolved
from desktop_app.typesetting.scripts import joined, visual

BREAK = re.compile(r"[ \t\r\n]+")
"""Where a line may end: not at a no-break space, which French needs before a colon."""


LEADING = 1.16
"""The distance of a title's lines, in font sizes."""

Face = ImageFont.FreeTypeFont


@cache
def font(cut: FontCut, size: int) -> Face:
    """FiraGO with a certain weight at `size` pixels. The basic layout engine needs no system library."""
    return ImageFont.truetype(font_file(cut), size, layout_engine=ImageFont.Layout.BASIC)


def rgb(colour: str) -> Colour:
    """Parse `#rrggbb` into numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def width_of(text: str, face: Face) -> float:
    """The width of a line in pixels, with Arabic letters joined as they are drawn."""
    return face.getlength(joined(without_steering(text)))


def wrap(text: str, face: Face, width: float) -> list[str]:
    """Break `text` into lines of at most `width` pixels; a longer word gets its own line."""
    lines: list[str] = []
    for word in filter(None, BREAK.split(text)):
        tried = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(tried, face) <= width:
            lines[-1] = tried
        else:
            lines.append(word)
    return lines


def fitted(
    text: str, cut: FontCut, sizes: range, width: float, most_lines: int, height: float = math.inf
) -> tuple[Face, list[str]]:
    """The largest of `sizes` at which `text` fits into `most_lines` lines and no word is too wide.

    `height` is the room for all lines in pixels, with the leading of `LEADING`.
    """
    for size in sizes:
        face = font(cut, size)
        lines = wrap(text, face, width)
        fits = len(lines) <= most_lines and len(lines) * size * LEADING <= height
        if fits and all(width_of(line, face) <= width for line in lines):
            break
    return face, lines


@dataclass(frozen=True, slots=True)
class Lettering:
    """Text on a picture of a certain width, in the direction of its language.

    Places are measured in pixels from the side at which lines begin: from the left, or from the right in a language
    that is written from right to left.
    """

    draw: ImageDraw.ImageDraw
    width: float
    right_to_left: bool = False

    def write(
        self,
        lines: list[str],
        face: Face,
        start: float,
        top: float,
        colour: Colour,
        leading: float = 1.22,
    ) -> float:
        """Write lines downwards from `top`, and return the position of the next line."""
        for line in lines:
            anchor = "ra" if self.right_to_left else "la"
            self.draw.text((self.x(start), top), self._visual(line), font=face, fill=colour, anchor=anchor)
            top += face.size * leading
        return top

    def x(self, start: float, size: float = 0) -> float:
        """The left edge of something of a certain width that begins there."""
        return self.width - start - size if self.right_to_left else start

    def _visual(self, line: str) -> str:
        """The characters of a line from left to right, with Arabic letters joined."""
        if not self.right_to_left and not RIGHT_TO_LEFT.search(line):
            return without_steering(line)
        return "".join(one for one, _ in visual(joined(resolved(line)), right_to_left=self.right_to_left))


def as_png(picture: Image.Image) -> bytes:
    """Encode the picture as PNG."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=False, compress_level=6)
    return buffer.getvalue()


def as_jpeg(picture: Image.Image) -> bytes:
    """Encode the picture as JPEG."""
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88, optimize=True)  # a tenth smaller, with the same picture
    return buffer.getvalue()
