"""QR codes in the picture of a page, and where they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import zxingcpp
from PIL import Image, ImageFilter

from desktop_app.reading.found_code import Corners, FoundCode

MAX_SIDE = 4000
"""Pixels: a picture is not enlarged beyond it."""


def codes_in(picture: Image.Image) -> list[FoundCode]:
    """The codes of a picture. Where none is found, the picture is tried larger, softer, and turned over."""
    grey = picture.convert("L")
    for changed, factor in _variants(grey):
        upright = changed()
        for turned in (False, True):
            tried = upright.rotate(180) if turned else upright
            found = [
                FoundCode(one.text, _corners(one.position, tried.size, factor, turned=turned))
                for one in zxingcpp.read_barcodes(tried, formats=zxingcpp.BarcodeFormat.QRCode)
            ]
            if found:
                return found
    return []


def _variants(grey: Image.Image) -> Iterator[tuple[Callable[[], Image.Image], float]]:
    """The picture as it is, larger, softer, both; with the factor of its size."""
    yield lambda: grey, 1
    factor = 2 if max(grey.size) * 2 <= MAX_SIDE else 1.5
    if max(grey.size) * factor <= MAX_SIDE:
        yield lambda: _larger(grey, factor), factor
    for radius in (0.7, 1, 1.5):
        yield lambda radius=radius: _softer(grey, radius), 1  # type: ignore[misc]
    if max(grey.size) * factor <= MAX_SIDE:
        yield lambda: _larger(_softer(grey, 1), factor), factor


def _corners(position: zxingcpp.Position, size: tuple[int, int], factor: float, *, turned: bool) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    width, height = size
    places = ((width - one.x, height - one.y) if turned else (one.x, one.y) for one in points)
    return tuple((x / factor, y / factor) for x, y in places)


def _larger(picture: Image.Image, factor: float) -> Image.Image:
    """A larger picture, for scans with few dots."""
    size = (round(picture.width * factor), round(picture.height * factor))
    return picture.resize(size, Image.Resampling.BICUBIC)


def _softer(picture: Image.Image, radius: float) -> Image.Image:
    """Without single dots, which dithering and dust leave."""
    return picture.filter(ImageFilter.GaussianBlur(radius))
