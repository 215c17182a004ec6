"""The characters of FiraGO, and fonts of this computer for characters that it lacks."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop_app.typesetting.emoji import EMOJI_FACE, EMOJI_FILE, emoji_glyphs
from desktop_app.typesetting.font_files import FontCut, font_file
from desktop_app.typesetting.font_tables import character_codes


@cache
def own_characters() -> frozenset[int]:
    """The code points with a glyph in FiraGO."""
    return character_codes(font_file(FontCut.REGULAR).read_bytes())


@dataclass(frozen=True, slots=True)
class Face:
    """A TrueType font of this computer: its regular file and its bold file, if there is one."""

    name: str
    regular: Path
    bold: Path
    characters: frozenset[int]


FAMILIES = (
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Bold.ttf"),
    ("segoeui.ttf", "segoeuib.ttf"),
    ("sylfaen.ttf", "sylfaen.ttf"),
    ("seguisym.ttf", "seguisym.ttf"),
    ("Arial Unicode.ttf", "Arial Unicode.ttf"),
    ("NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Regular.ttf"),
)
"""Fonts of Linux, Windows and macOS with characters that FiraGO lacks: Armenian, which no package of ours has, and
symbols.
"""
NOT_TO_BE_EMBEDDED = 0x0002
"""A bit of a font's licence (OpenType, OS/2 table, fsType)."""


def _folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts/Supplemental"), Path("/Library/Fonts"), Path.home() / "Library/Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


@cache
def system_faces() -> tuple[Face, ...]:
    """The fallback fonts of this computer, in the order in which they are tried."""
    wanted = {name for family in FAMILIES for name in family}
    found = {
        path.name: path
        for folder in _folders()
        if folder.is_dir()
        for path in sorted(folder.rglob("*.ttf"))
        if path.name in wanted
    }
    faces = (_face(found, *family) for family in FAMILIES)
    return tuple(face for face in faces if face is not None)


def _face(found: dict[str, Path], regular: str, bold: str) -> Face | None:
    """The font; None if it is missing, unreadable, or may not be embedded."""
    if regular not in found:
        return None
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 - slow to import, and most texts need no other font

    try:
        with TTFont(found[regular], lazy=True) as font:
            if "glyf" not in font or font["OS/2"].fsType & NOT_TO_BE_EMBEDDED:
                return None
            characters = frozenset(font.getBestCmap())
    except (OSError, TTLibError, KeyError):
        return None
    return Face(Path(regular).stem.replace(" ", ""), found[regular], found.get(bold, found[regular]), characters)


@cache
def face_of(character: str) -> Face | None:
    """The first face with a glyph for a character that FiraGO has none for: that of emoji, then this computer's."""
    return next((face for face in (_emoji_face(), *system_faces()) if ord(character) in face.characters), None)


@cache
def _emoji_face() -> Face:
    return Face(EMOJI_FACE, EMOJI_FILE, EMOJI_FILE, emoji_glyphs().characters)
