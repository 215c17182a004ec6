"""Pictures for print: limited to the printer's resolution, in colours that an archive PDF allows."""

from __future__ import annotations

import io
import struct
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from PIL import Image as Picture

from desktop_app.domain.foreign_size import picture_work

DOTS = 300
"""Dots per inch; more is not visible on paper."""
QUALITY, DRAWN_QUALITY = 82, 92
"""JPEG quality; drawings need more than photographs, because artefacts are visible at their edges."""
KEPT_AS_IT_IS = 96 * 1024
"""The size in bytes below which a JPEG is kept unchanged."""
MAX_PIXELS = 16_000_000
"""The maximum number of pixels of a template's logo, and what it may take to decode it."""
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
"""The formats that are printed. Without this list, Pillow would let Ghostscript run the program in an EPS file."""
UNREADABLE = (
    OSError,
    EOFError,
    SyntaxError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    MemoryError,
    struct.error,
    Picture.DecompressionBombError,
)
"""The errors of Pillow for invalid or incomplete pictures."""


@dataclass(frozen=True, slots=True)
class PrintPicture:
    """A picture prepared for print: its width and height in points, and its bytes."""

    width: float
    height: float
    jpeg: bytes


class PrintPictureCache:
    """Caches the most recent prepared pictures up to a number of bytes, because a preview is rendered repeatedly."""

    def __init__(self, most_bytes: int = 16 * 1024 * 1024) -> None:
        self._most, self._held = most_bytes, 0
        self._kept: OrderedDict[tuple[object, ...], PrintPicture] = OrderedDict()
        self._lock = Lock()

    def get(self, key: tuple[object, ...]) -> PrintPicture | None:
        """The picture of that key; None if it is not cached."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def keep(self, key: tuple[object, ...], made: PrintPicture) -> None:
        """Cache a picture, and drop the least recently used ones."""
        with self._lock:
            self._kept[key] = made
            self._held = sum(len(one.jpeg) for one in self._kept.values())
            while self._held > self._most and len(self._kept) > 1:
                self._held -= len(self._kept.popitem(last=False)[1].jpeg)


def is_printable(data: bytes) -> bool:
    """Whether a picture can be decoded in the program itself, with little time and memory."""
    if picture_work(data) > MAX_PIXELS:
        return False
    try:
        with Picture.open(io.BytesIO(data), formats=FORMATS) as opened:
            if opened.width * opened.height > MAX_PIXELS:
                return False
            opened.load()
    except UNREADABLE:
        return False
    return True


def printed_size(pixels: tuple[int, int], room: float, most_height: float) -> tuple[float, float]:
    """The width and height in points of a picture with so many pixels, as large as an area in points allows."""
    scale = min(room / pixels[0], most_height / pixels[1])
    return pixels[0] * scale, pixels[1] * scale


def for_print(data: bytes, room: float, most_height: float) -> PrintPicture:
    """Prepare a picture for an area in points.

    Raises:
        OSError, ValueError and others: see `UNREADABLE`.
    """
    with Picture.open(io.BytesIO(data), formats=FORMATS) as opened:
        width, height = printed_size(opened.size, room, most_height)
        wanted = max(1, round(width / 72 * DOTS)), max(1, round(height / 72 * DOTS))
        jpeg = opened.format == "JPEG" and opened.mode in ("RGB", "L")
        if jpeg and len(data) <= KEPT_AS_IT_IS:
            opened.load()
            return PrintPicture(width, height, data)
        opened.draft("RGB", wanted)
        picture = _on_white(opened)
        if picture.width > wanted[0] or picture.height > wanted[1]:
            picture = picture.resize(wanted, Picture.Resampling.BILINEAR)
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=QUALITY if jpeg else DRAWN_QUALITY)
    return PrintPicture(width, height, buffer.getvalue())


def _on_white(picture: Picture.Image) -> Picture.Image:
    """Convert to RGB; transparent parts show the paper."""
    if picture.mode in ("RGB", "L"):
        picture.load()
        return picture
    if picture.mode in ("RGBA", "LA", "PA", "P"):
        whole = picture.convert("RGBA")
        white = Picture.new("RGBA", whole.size, "white")
        return Picture.alpha_composite(white, whole).convert("RGB")
    return picture.convert("RGB")
