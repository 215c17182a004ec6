"""Emoji in one colour, with Noto Emoji (SIL Open Font License 1.1), which is vendored beside this module.

An emoji of several characters (a family, a flag, a skin tone) is one glyph, which the font names in its substitutions
(OpenType, GSUB). ReportLab knows characters alone: each sequence gets a character of a private plane here, which the
finished file maps back to the sequence. Unicode Technical Standard 51.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

EMOJI_FACE = "NotoEmoji"
EMOJI_FILE = Path(__file__).parent / "noto_emoji" / "NotoEmoji-Regular.ttf"
FIRST_PRIVATE = 0xF0000
"""Supplementary Private Use Area A."""
PRIVATE = re.compile("[\U000f0000-\U000ffffd]")
TEXT_STYLE, EMOJI_STYLE = "\ufe0e", "\ufe0f"
IN_SEQUENCES = re.compile("[\u200d\u20e3\U0001f1e6-\U000effff]")
"""What each sequence has one of: joiners, keys, letters of flags, colours of skin, tags; not text in most languages."""
LIGATURES = 4
"""Kind of a substitution (OpenType, GSUB, LookupType)."""


@dataclass(frozen=True, slots=True)
class EmojiGlyphs:
    """What the font draws: single characters, and sequences (without variation selectors) as private characters."""

    characters: frozenset[int]
    sequences: dict[str, str]
    glyphs: dict[int, tuple[int, float]]
    """The glyph of each private character: its number, and its width in thousandths of the type size."""
    spoken: dict[str, str]
    """The sequence of each private character."""
    longest: int


@cache
def emoji_glyphs() -> EmojiGlyphs:
    """The font's characters and sequences."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow to import, and most texts have no emoji

    with TTFont(EMOJI_FILE, lazy=True) as font:
        names = font.getBestCmap()
        letters = {name: chr(code) for code, name in sorted(names.items(), reverse=True)}
        found: dict[str, tuple[int, float]] = {}
        widths, unit = font["hmtx"], 1000 / font["head"].unitsPerEm
        for lookup in font["GSUB"].table.LookupList.Lookup[:1]:
            for table in lookup.SubTable if lookup.LookupType == LIGATURES else ():
                for first, ligatures in table.ligatures.items():
                    for one in ligatures:
                        sequence = "".join(letters[name] for name in (first, *one.Component))
                        found[sequence.replace(EMOJI_STYLE, "")] = (
                            font.getGlyphID(one.LigGlyph),
                            unit * widths[one.LigGlyph][0],
                        )
    sequences = {sequence: chr(FIRST_PRIVATE + place) for place, sequence in enumerate(sorted(found))}
    return EmojiGlyphs(
        frozenset(names),
        sequences,
        {ord(sequences[sequence]): glyph for sequence, glyph in found.items()},
        {character: sequence for sequence, character in sequences.items()},
        max(map(len, sequences)),
    )


def with_sequences_joined(text: str) -> str:
    """The text with each sequence that has one glyph as its private character, the longest first."""
    if not IN_SEQUENCES.search(text):
        return text.replace(EMOJI_STYLE, "")
    known, shown, place = emoji_glyphs(), list[str](), 0
    text = text.replace(EMOJI_STYLE, "")
    starts = _starts()
    while place < len(text):
        if text[place] in starts:
            lengths = range(min(known.longest, len(text) - place), 1, -1)
            joined = next((one for one in lengths if text[place : place + one] in known.sequences), 0)
            if joined:
                shown.append(known.sequences[text[place : place + joined]])
                place += joined
                continue
        shown.append(text[place])
        place += 1
    return "".join(shown)


@cache
def _starts() -> frozenset[str]:
    return frozenset(sequence[0] for sequence in emoji_glyphs().sequences)


def as_written(text: str) -> str:
    """The text with sequences in the place of their private characters."""
    return PRIVATE.sub(lambda found: emoji_glyphs().spoken.get(found[0], found[0]), text)
