"""Pictures that a person brings as evidence: turned upright, freed of what a camera wrote into them, scaled.

The file on disk is only read. What comes back is a new picture with nothing but its pixels: no place, no time, no
camera, no thumbnail of what was cropped away.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from desktop_app.reading.errors import ReadingError

LONGEST_SIDE = 2000
"""Pixels: enough for a full page of a portfolio at 200 dots an inch."""
MOST_PIXELS = 120_000_000
"""A picture with more is refused unread: it would not fit into a small computer's memory."""
JPEG_QUALITY = 85
READABLE = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture without metadata: its bytes, media type and size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def clean_picture(data: bytes, name: str) -> CleanPicture:
    """The picture in `data`, cleaned; JPEG, or PNG where it has transparent parts.

    Raises:
        ReadingError: it is no picture, or one that is too large; `name` names it in the message.
    """
    try:
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ReadingError("This picture is too large", name, "Save it with fewer pixels first.")
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            see_through = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
            bare = upright.convert("RGBA" if see_through else "RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ReadingError(
            "This file can't be read as a picture", name, "Choose a JPEG or PNG file, or open it and save it anew."
        ) from error
    bare.info.clear()
    buffer = io.BytesIO()
    if see_through:
        bare.save(buffer, "PNG", optimize=True)
        return CleanPicture(buffer.getvalue(), "image/png", bare.width, bare.height)
    bare.save(buffer, "JPEG", quality=JPEG_QUALITY, exif=b"")
    return CleanPicture(buffer.getvalue(), "image/jpeg", bare.width, bare.height)
