"""How far the tiles of a page are from their places, roughly: all tiles at once, in a small picture."""

from __future__ import annotations

from array import array

from PIL import Image, ImageChops


def rough_step(reach: int) -> int:
    """The pixels between two shifts that are tried."""
    return max(1, reach // 3)


def rough_shifts(seen: Image.Image, wanted: Image.Image, grid: tuple[int, int], reach: int) -> list[tuple[int, int]]:
    """The shift of each tile, row by row, up to about `reach` pixels: the one with the least difference.

    Args:
        seen: the grey page, already softened: single pixels are skipped.
        wanted: its original, of the same size.
        grid: the number of tiles across and down.
        reach: the farthest shift in pixels.
    """
    step, (across, down) = rough_step(reach), grid
    small_seen, small_wanted = seen.reduce(step), wanted.reduce(step)
    area = (0, 0, wanted.width // across * across / step, wanted.height // down * down / step)
    steps = sorted(range(-(reach // step), reach // step + 1), key=abs)
    best: list[tuple[float, tuple[int, int]]] = [(256.0, (0, 0))] * (across * down)
    for x in steps:
        for y in steps:
            moved = small_seen.crop((x, y, x + small_wanted.width, y + small_wanted.height))
            difference = ImageChops.difference(moved, small_wanted).convert("F")
            means = array("f", difference.resize(grid, Image.Resampling.BOX, area).tobytes())
            shift = (x * step, y * step)
            best = [(mean, shift) if mean < found[0] else found for mean, found in zip(means, best, strict=True)]
    return [shift for _, shift in best]
