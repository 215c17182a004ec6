"""Paper and print settings: sizes, margins, large print, duplex."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import FLAG, Codecs, choice
from desktop_app.domain.json_object import JsonObject
from desktop_app.domain.open_enum import OpenEnum

POINTS_IN_INCH = 72
POINTS_IN_MM = POINTS_IN_INCH / 25.4
BODY_SIZE, LARGE_SIZE = 10.0, 16.0
"""The size of body text in points; guides for large print require at least 16 (RNIB, Clear print guidelines)."""
PLATE_SHARE = 122 / 841.8898
"""The maximum height of a picture relative to the page, so that four fit on one."""
MARGIN_MM, INNER_MM, OUTER_MM = 22.0, 27.0, 17.0


class Paper(OpenEnum):
    """A paper format."""

    A4 = "A4"
    LETTER = "Letter"


SIZES = {Paper.A4: (595.2756, 841.8898), Paper.LETTER: (612.0, 792.0)}
"""Width and height in points (ISO 216; ANSI/ASME Y14.1)."""


@dataclass(frozen=True, slots=True)
class PrintSetup(JsonObject):
    """The page layout. With `two_sided`, the inner margin is wider."""

    paper: Paper = Paper.A4
    large_print: bool = False
    two_sided: bool = False

    CODECS: ClassVar[Codecs] = {"paper": choice(Paper, absent=Paper.A4), "large_print": FLAG, "two_sided": FLAG}

    @property
    def _size(self) -> tuple[float, float]:
        """The size of a paper; a paper of a newer version is replaced with A4."""
        return SIZES.get(self.paper, SIZES[Paper.A4])

    @property
    def width(self) -> float:
        """The width of the page, in points."""
        return self._size[0]

    @property
    def height(self) -> float:
        """The height of the page, in points."""
        return self._size[1]

    @property
    def margin(self) -> float:
        """The margin at the top, at the bottom and, on one-sided pages, at both sides, in points."""
        return MARGIN_MM * POINTS_IN_MM

    @property
    def text_width(self) -> float:
        """The width of the column, in points; left and right pages have the same."""
        return self.width - 2 * self.margin

    @property
    def scale(self) -> float:
        """The size of body text relative to the usual size."""
        return LARGE_SIZE / BODY_SIZE if self.large_print else 1.0

    @property
    def plate_height(self) -> float:
        """The maximum height of a picture, in points."""
        return PLATE_SHARE * self.height * self.scale

    def left_margin(self, page: int, *, right_to_left: bool = False) -> float:
        """The left margin of that page (from 1); pages with an odd number are on the right of the spine."""
        if not self.two_sided:
            return self.margin
        inner_left = (page % 2 == 1) != right_to_left
        return (INNER_MM if inner_left else OUTER_MM) * POINTS_IN_MM
