"""Evidence pictures: turned upright, without camera metadata, scaled.

The file on disk is only read. The result is a new picture with only its pixels: no place, no time, no camera, no
thumbnail of cropped parts.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import pi_heif  # type: ignore[import-untyped]  # it has no types
from PIL import Image, ImageOps

from desktop_app.domain.foreign_size import MAX_WORK, picture_work
from desktop_app.domain.records.evidence import PictureArea
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

MAX_SIDE = 2000
"""Pixels: enough for a full page of a portfolio at 200 dpi."""
MAX_PIXELS = 120_000_000
"""A picture with more pixels is rejected before decoding: it would not fit into a small computer's memory."""
JPEG_QUALITY = 85
TURNS = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}
"""Pillow turns counter-clockwise."""
READABLE = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF")
pi_heif.register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # whoever decodes checks the size; Pillow would print a warning to the terminal

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
)
"""The errors of Pillow's decoders for invalid files: OSError and SyntaxError according to the documentation, all of
these in practice.
"""


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture without metadata: its bytes, media type and size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def clean_picture(
    data: bytes, name: str, longest_side: int = MAX_SIDE, hidden: Sequence[PictureArea] = (), turns: int = 0
) -> CleanPicture:
    """Clean the picture in `data`; the result is a JPEG, or a PNG if it has transparent parts.

    Args:
        data: the file's bytes.
        name: its name in messages.
        longest_side: the maximum length of the longer side in pixels.
        hidden: areas of the turned picture that must not be recognisable; their content is removed from the copy.
        turns: quarter turns clockwise.

    Raises:
        ReadingError: it is not a picture, or it is too large; `name` names it in the message.
    """
    try:
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            if opened.width * opened.height > MAX_PIXELS or picture_work(data) > MAX_WORK:
                raise ReadingError(ReadingCode.PICTURE_TOO_LARGE, name)
            upright = ImageOps.exif_transpose(opened)
            if turns % 4:
                upright = upright.transpose(TURNS[turns % 4])
            upright.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
            see_through = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
            bare = upright.convert("RGBA" if see_through else "RGB")
            for area in hidden:
                _hide(bare, area)
    except UNREADABLE as error:
        raise ReadingError(ReadingCode.NOT_A_PICTURE, name) from error
    bare.info.clear()
    buffer = io.BytesIO()
    if see_through:
        bare.save(buffer, "PNG", optimize=True)
        return CleanPicture(buffer.getvalue(), "image/png", bare.width, bare.height)
    bare.save(buffer, "JPEG", quality=JPEG_QUALITY, exif=b"")
    return CleanPicture(buffer.getvalue(), "image/jpeg", bare.width, bare.height)


COARSE = 4
"""The number of averaged patches along each side of a hidden area: too few to recognise a face or a name."""


def _hide(picture: Image.Image, area: PictureArea) -> None:
    """Replace an area with a few soft patches."""
    left, top = round(area.left * picture.width), round(area.top * picture.height)
    right, bottom = round((area.left + area.width) * picture.width), round((area.top + area.height) * picture.height)
    box = (max(0, left), max(0, top), min(picture.width, right), min(picture.height, bottom))
    size = (box[2] - box[0], box[3] - box[1])
    if min(size) > 0:
        patches = picture.crop(box).resize((COARSE, COARSE), Image.Resampling.BOX)
        picture.paste(patches.resize(size, Image.Resampling.BILINEAR), box)
