"""The colours of reading pages, highlights and avatars, which are independent of the window's palette."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.records.highlight import Colour
from desktop_app.gui.theme.palette import Palette


class PageTheme(StrEnum):
    """The colour theme of reading pages."""

    WINDOW = "window"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of a theme, as `#rrggbb`."""

    paper: str
    ink: str
    link: str


SHADES = {
    PageTheme.LIGHT: Shades("#ffffff", "#1f2430", "#1b5563"),
    PageTheme.SEPIA: Shades("#f6ecd9", "#3b2f20", "#7a3f10"),
    PageTheme.DARK: Shades("#1b1f27", "#dfe3ea", "#8fc7d4"),
    PageTheme.CONTRAST: Shades("#000000", "#ffffff", "#ffe14d"),
}
MARKS = {
    Colour.YELLOW: ("#ffe58a", "underline solid 2px #8a6200"),
    Colour.GREEN: ("#c3ecc0", "underline dotted 3px #1e6b2d"),
    Colour.BLUE: ("#c6def8", "underline dashed 2px #1d4f91"),
    Colour.PINK: ("#f9cfe0", "underline double 2px #8f2458"),
}
"""The colour and underline of each highlight. The text on it is dark in every theme."""
MARKED_INK, FOUND_BACK, SPOKEN_BACK = "#1b1f27", "#f0b54a", "#d9d3c6"
SELECTED_BACK = "#5a245b66"
"""The overlay on selected text of a PDF, `#aarrggbb`."""
PICTURE_PAPER = "#ffffff"
"""The background of drawings, which often have dark lines on a transparent background."""
DISCS = ("#245b66", "#7a3b5e", "#4d5a2a", "#8a4b18", "#3f4a8a", "#5b4636")
"""The backgrounds of initials. Each has a contrast of at least 6:1 with `DISC_INK`."""
DISC_INK = "#ffffff"


def page_theme(chosen: PageTheme, window: Palette) -> PageTheme:
    """The theme; if it follows the window, the theme that matches the window's palette."""
    if chosen is not PageTheme.WINDOW:
        return chosen
    if not window.is_dark:
        return PageTheme.LIGHT
    return PageTheme.CONTRAST if window.paper == window.ground else PageTheme.DARK
