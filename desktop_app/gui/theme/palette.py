"""The colours of the interface, in three palettes, and their contrast."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LINEAR_BELOW = 0.04045
DARK_INK, LIGHT_INK = "#000000", "#ffffff"
"""Text on a colour that is none of a palette, as on a book's cover: the one with more contrast."""


class Scheme(StrEnum):
    """The chosen palette."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by purpose, as `#rrggbb`.

    Args:
        ground: the background of the window.
        paper: the background of panels, fields and lists.
        ink, soft, faint: main text, secondary text, disabled text.
        line: separator lines; `edge`: borders that identify a field or a button.
        accent, accent_strong, on_accent, quiet_accent: the primary button, hovered, its text, disabled.
        tint: the background of a selection.
        rail, on_rail, rail_hover, rail_line, rail_chosen, on_rail_chosen, rail_track: the navigation on the left.
        focus, rail_focus: the focus frame.
        problem, warning, removed, added: states, which are also given in words.
        track: the remaining part of a progress bar.
        grip: the handle of a scroll bar.
        message, on_message: the message bar.
        found: the background of search matches.
        arrows: the set of arrows drawn on `paper`.
        is_dark: whether text is lighter than its background.
    """

    ground: str
    paper: str
    ink: str
    soft: str
    faint: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    quiet_accent: str
    tint: str
    rail: str
    on_rail: str
    rail_hover: str
    rail_line: str
    rail_chosen: str
    on_rail_chosen: str
    rail_track: str
    focus: str
    rail_focus: str
    problem: str
    warning: str
    removed: str
    added: str
    track: str
    grip: str
    message: str
    on_message: str
    found: str
    arrows: str
    is_dark: bool


LIGHT = Palette(
    ground="#f4f1ea",
    paper="#fffdf8",
    ink="#1f2430",
    soft="#59606e",
    faint="#626875",
    line="#d9d3c6",
    edge="#8b8678",
    accent="#245b66",
    accent_strong="#173f48",
    on_accent="#ffffff",
    quiet_accent="#587a81",
    tint="#e3edee",
    rail="#1d3f47",
    on_rail="#e8f0f1",
    rail_hover="#2a5661",
    rail_line="#6d939b",
    rail_chosen="#fffdf8",
    on_rail_chosen="#173f48",
    rail_track="#15323a",
    focus="#b06a00",
    rail_focus="#f0b54a",
    problem="#9a3324",
    warning="#fbeed5",
    removed="#f6d9d3",
    added="#d6ebd8",
    track="#d9d3c6",
    grip="#8f897b",
    message="#1f2430",
    on_message="#fffdf8",
    found="#f0b54a",
    arrows="on-light",
    is_dark=False,
)
DARK = Palette(
    ground="#15191d",
    paper="#1d2328",
    ink="#e9ecef",
    soft="#b0b8c1",
    faint="#9099a3",
    line="#39424a",
    edge="#79858f",
    accent="#7fc6d2",
    accent_strong="#a9dfe8",
    on_accent="#0b2229",
    quiet_accent="#6f9fa9",
    tint="#24383e",
    rail="#0e2227",
    on_rail="#dfecee",
    rail_hover="#1b3a42",
    rail_line="#5a828b",
    rail_chosen="#24383e",
    on_rail_chosen="#ffffff",
    rail_track="#1b3a42",
    focus="#f0b54a",
    rail_focus="#f0b54a",
    problem="#ff9f8e",
    warning="#3d3117",
    removed="#5a2c25",
    added="#1f4527",
    track="#39424a",
    grip="#6d7882",
    message="#e9ecef",
    on_message="#15191d",
    found="#f0b54a",
    arrows="on-dark",
    is_dark=True,
)
CONTRAST = Palette(
    ground="#000000",
    paper="#000000",
    ink="#ffffff",
    soft="#ffffff",
    faint="#c4c4c4",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffe14d",
    accent_strong="#fff2a8",
    on_accent="#000000",
    quiet_accent="#c9c9c9",
    tint="#00384a",
    rail="#000000",
    on_rail="#ffffff",
    rail_hover="#00384a",
    rail_line="#ffffff",
    rail_chosen="#ffe14d",
    on_rail_chosen="#000000",
    rail_track="#4a4a4a",
    focus="#4de1ff",
    rail_focus="#4de1ff",
    problem="#ffb3a7",
    warning="#332600",
    removed="#5c1a12",
    added="#0f4a1c",
    track="#4a4a4a",
    grip="#ffffff",
    message="#ffffff",
    on_message="#000000",
    found="#ffe14d",
    arrows="on-dark",
    is_dark=True,
)
PALETTES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

TEXT_PAIRS = (
    ("ink", "ground"),
    ("ink", "paper"),
    ("ink", "tint"),
    ("ink", "warning"),
    ("ink", "removed"),
    ("ink", "added"),
    ("soft", "ground"),
    ("soft", "paper"),
    ("soft", "tint"),
    ("faint", "ground"),
    ("faint", "paper"),
    ("accent", "ground"),
    ("accent", "paper"),
    ("accent", "tint"),
    ("accent_strong", "tint"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_accent", "quiet_accent"),
    ("on_rail", "rail"),
    ("on_rail", "rail_hover"),
    ("on_rail_chosen", "rail_chosen"),
    ("problem", "ground"),
    ("problem", "paper"),
    ("on_message", "message"),
)
"""Each text colour with its possible backgrounds: a contrast of at least 4.5:1, in high contrast 7:1 (WCAG 2.2, 1.4.3
and 6).
"""
EDGE_PAIRS = (
    ("edge", "ground"),
    ("edge", "paper"),
    ("focus", "ground"),
    ("focus", "paper"),
    ("focus", "tint"),
    ("accent", "track"),
    ("grip", "ground"),
    ("grip", "paper"),
    ("rail_focus", "rail"),
    ("rail_focus", "rail_hover"),
    ("rail_line", "rail"),
    ("rail_focus", "rail_track"),
)
"""Visible parts that are not text: a contrast of at least 3:1 (WCAG 2.2, 1.4.11)."""


def luminance(colour: str) -> float:
    """The luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


MIDDLE_GREY = 0.18
"""The luminance that is perceived as halfway between black and white."""


def seen_on(colour: str, ground: str, least: float = 3.0) -> str:
    """A foreign colour, mixed with white or black until it has enough contrast on `ground`.

    A campaign chooses its subtopics' colours for white paper; they must also be visible on a dark window.
    """
    goal = 255 if luminance(ground) < MIDDLE_GREY else 0
    parts = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    for step in range(11):
        mixed = "#" + "".join(f"{round(part + (goal - part) * step / 10):02x}" for part in parts)
        if contrast(mixed, ground) >= least:
            return mixed
    return mixed
