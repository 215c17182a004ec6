"""Where the pixels of a photographed or scanned page are on the original page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from desktop_app.reading.even_light import even_light
from desktop_app.reading.grey_levels import averaged
from desktop_app.reading.original_page import OriginalPage
from desktop_app.reading.page_guesses import guesses
from desktop_app.reading.page_search import PageSearch
from desktop_app.reading.page_tiles import REACHES, Tile, corrected, refined, tiles
from desktop_app.reading.perspective import Point, Quad, warped
from desktop_app.reading.picture_tiles import picture_tiles

WORKING_SIDE = 900
"""The larger side of the picture in which the page is searched, in pixels."""
STARTS = 3
"""How many guesses are tried, the best one first, until one coincides."""
CORRECTIONS, AT_PLACE = 5, 1
"""How many corrections the pictures of a page may need, because there may be no print around them; and the pixels up
to which a picture needs none."""
MATCHING = 0.5
"""The part of a page's tiles with print that have to be where they should be."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The page in a picture.

    Attributes:
        seen: the page in even light, of the original's size.
        corners: its corners in the picture.
        original: the original page.
        tiles: the tiles with print, and where they are in `seen`.
    """

    seen: Image.Image
    corners: Quad
    original: OriginalPage
    tiles: tuple[Tile, ...]

    @property
    def share(self) -> float:
        """How many of the tiles with print are where they should be, from 0 to 1."""
        return sum(one.is_near for one in self.tiles) / max(1, len(self.tiles))

    @property
    def coincides(self) -> bool:
        """Whether a place on the page can be trusted."""
        return self.share >= MATCHING


def aligned(picture: Image.Image, original: Image.Image, code: Quad, original_code: Quad) -> Alignment | None:
    """Find the original page in a picture.

    Args:
        picture: the grey picture.
        original: the grey original page, with `ORIGINAL_DOTS`.
        code: the corners of the page's QR code in the picture.
        original_code: its corners on the original.

    Returns:
        The best alignment; None if the corners are impossible.
    """
    small = picture.copy()
    small.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.BOX, reducing_gap=None)
    factor = small.width / picture.width
    code_seen = _scaled(code, factor)
    ink, page = even_light(picture), OriginalPage.of(original)
    starts = [*guesses(small, original.size, code_seen, original_code)]
    search = PageSearch(even_light(small), page, (_middle(original_code), _middle(code_seen)), starts)
    best: Alignment | None = None
    for begun in search.begun(STARTS):
        try:
            corners = refined(ink, page, _scaled(search.finished(begun).corners, 1 / factor))
            seen = warped(ink, corners, original.size)
        except (ValueError, ZeroDivisionError):
            continue
        now = Alignment(seen, corners, page, tuple(tiles(seen, page, REACHES[-1])))
        if now.coincides:
            if not page.has_pictures:
                return now
            return _with_pictures(now, averaged(picture, original.size), ink, original)
        best = now if best is None or now.share > best.share else best
    return best


def _with_pictures(found: Alignment, picture: Image.Image, ink: Image.Image, grey: Image.Image) -> Alignment:
    """The alignment, improved by the pictures of the page: there may be no print around them."""
    corners, page, size, reach = found.corners, found.original, grey.size, REACHES[0]
    for _ in range(CORRECTIONS):
        pictures = [*picture_tiles(warped(picture, corners, size), grey, page.paper, reach)]
        if not pictures:
            return found
        farthest = max(max(map(abs, one.shift)) for one in pictures if one.shift)
        if farthest <= AT_PLACE:
            break
        printed = [one for one in tiles(warped(ink, corners, size), page, reach) if one.shift is not None]
        corners = corrected(corners, [*printed, *pictures], size)
        reach = REACHES[0] if farthest > REACHES[1] else REACHES[1]
    if corners == found.corners:
        return found
    seen = warped(ink, corners, size)
    now = Alignment(seen, corners, page, tuple(tiles(seen, page, REACHES[-1])))
    return now if now.coincides else found


def _scaled(points: Sequence[Point], factor: float) -> Quad:
    return tuple((x * factor, y * factor) for x, y in points)


def _middle(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
