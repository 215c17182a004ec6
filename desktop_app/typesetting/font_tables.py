"""The map of characters to glyphs in a TrueType font (OpenType, cmap), read and written without other tables."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from reportlab.pdfbase.ttfonts import TTFontMaker

WINDOWS, BASIC_PLANE = 3, 1
"""The platform and encoding of a map of 16-bit code points."""
LAST = 0xFFFF


def character_codes(font: bytes) -> frozenset[int]:
    """The code points with a glyph, of a map in format 4 or 12."""
    start = _tables(font)["cmap"][0]
    (count,) = struct.unpack_from(">H", font, start + 2)
    codes: set[int] = set()
    for number in range(count):
        platform, _, offset = struct.unpack_from(">HHL", font, start + 4 + 8 * number)
        if platform in (0, WINDOWS):
            codes.update(_mapped(font, start + offset))
    return frozenset(codes)


def _mapped(font: bytes, start: int) -> Iterator[int]:
    (kind,) = struct.unpack_from(">H", font, start)
    if kind == 4:  # noqa: PLR2004 - segment mapping to delta values
        yield from _in_segments(font, start)
    elif kind == 12:  # noqa: PLR2004 - segmented coverage
        (groups,) = struct.unpack_from(">L", font, start + 12)
        for number in range(groups):
            first, last, glyph = struct.unpack_from(">LLL", font, start + 16 + 12 * number)
            yield from range(first + (glyph == 0), last + 1)


def _in_segments(font: bytes, start: int) -> Iterator[int]:
    (size,) = struct.unpack_from(">H", font, start + 6)
    count = size // 2
    shape = f">{count}H"
    ends = struct.unpack_from(shape, font, start + 14)
    starts, deltas, offsets = (struct.unpack_from(shape, font, start + 16 + number * size) for number in (1, 2, 3))
    for number, (first, last, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        here = start + 16 + 3 * size + 2 * number + offset
        for code in range(first, min(last, LAST - 1) + 1):
            glyph = struct.unpack_from(">H", font, here + 2 * (code - first))[0] if offset else code + delta
            if glyph % (LAST + 1):
                yield code


def with_unicode_map(subset: bytes, characters: Sequence[int]) -> bytes:
    """A subset that ReportLab made of these characters, with a map of Unicode in place of one of their positions.

    PDF requires it of a font that is not symbolic (ISO 32000-1, 9.6.6.4).
    """
    tables = _tables(subset)
    start, _ = tables["cmap"]
    (offset,) = struct.unpack_from(">L", subset, start + 8)
    glyphs = struct.unpack_from(f">{len(characters)}H", subset, start + offset + 10)
    made = TTFontMaker()
    for tag, (place, length) in tables.items():
        made.add(tag, subset[place : place + length])
    made.add("cmap", _unicode_map(dict(zip(characters, glyphs, strict=True))))
    return bytes(made.makeStream())


def _unicode_map(glyphs: dict[int, int]) -> bytes:
    """A map in format 4 with a segment for each character."""
    codes = [*sorted(glyphs), LAST]
    deltas = [*((glyphs[code] - code) & LAST for code in codes[:-1]), 1]
    count = len(codes)
    power = 1 << (count.bit_length() - 1)
    search = (2 * power, power.bit_length() - 1, 2 * (count - power))
    words = (4, 16 + 8 * count, 0, 2 * count, *search, *codes, 0, *codes, *deltas, *([0] * count))
    return struct.pack(">HHHHL", 0, 1, WINDOWS, BASIC_PLANE, 12) + struct.pack(f">{len(words)}H", *words)


def _tables(font: bytes) -> dict[str, tuple[int, int]]:
    """The position and length of each table."""
    (count,) = struct.unpack_from(">H", font, 4)
    found = {}
    for number in range(count):
        tag, _, place, length = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        found[tag.decode("ascii")] = place, length
    return found
