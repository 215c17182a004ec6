"""The appearance of text in the reader: colours, size and spacing, as a style sheet over the material's own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from desktop_app.gui.theme.pages import (
    FOUND_BACK,
    MARKED_INK,
    MARKS,
    PICTURE_PAPER,
    SHADES,
    SPOKEN_BACK,
    PageTheme,
    Shades,
    page_theme,
)
from desktop_app.gui.theme.theme import colours

LAYER = "springshelf"
"""The cascade layer of the theme's colours. `web_isolation` names it before all layers of a material."""
ELEMENTS = "body *:not(img):not(svg):not(svg *)"
PARTS = ("before", "after", "first-letter", "first-line", "marker")
FOUND, SPOKEN = "found", "spoken"
SIZES = (0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Zoom factors of the material's own size."""
SPACINGS = (0.0, 1.3, 1.6, 2.0)
"""Line heights relative to the text size; 0 keeps the material's own."""
OWN_STYLE = (
    ":where(html){font-family:FiraGO,sans-serif}"
    ":where(body){max-width:44rem;margin:0 auto;padding:1.5rem 2rem 4rem;line-height:1.5;overflow-wrap:break-word}"
    "img,svg,video{max-width:100%}"
)
FIXED_STYLE = "html,body{margin:0!important;padding:0!important}"


@dataclass(frozen=True, slots=True)
class ReaderAppearance:
    """The person's settings."""

    theme: PageTheme = PageTheme.WINDOW
    size: float = 1.0
    spacing: float = 0.0

    def larger(self) -> ReaderAppearance:
        """The next larger size."""
        return replace(self, size=next((one for one in SIZES if one > self.size), SIZES[-1]))

    def smaller(self) -> ReaderAppearance:
        """The next smaller size."""
        return replace(self, size=next((one for one in reversed(SIZES) if one < self.size), SIZES[0]))

    def to_text(self) -> str:
        """Serialise the settings."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> ReaderAppearance:
        """Parse the result of `to_text`; the default if it is invalid."""
        try:
            plain = json.loads(text)
            return cls(PageTheme(plain["theme"]), float(plain["size"]), float(plain["spacing"]))
        except (ValueError, KeyError, TypeError):
            return cls()


def _colours_of(shades: Shades) -> str:
    """The colours of a theme for everything in a page, whatever the material says.

    Where a material says `!important`, so do we, and of such rules those in the first layer count (CSS Cascading and
    Inheritance 5, section 6.4.4). The reader's script takes the word out of `style` attributes, which count before any
    layer.
    """
    return (
        f"html,body{{background:{shades.paper}!important}}"
        f"body,{ELEMENTS}{{{_ink_of(shades)}}}{ELEMENTS}{{background:none!important}}"
        f"a[href],a[href] *:not(svg *){{color:{shades.link}!important}}"
        # Drawings are often dark lines on nothing: they keep the paper and the ink that they were made for.
        f"img,svg{{background-color:{PICTURE_PAPER}!important;color:{SHADES[PageTheme.LIGHT].ink}!important}}"
    )


def _ink_of(shades: Shades) -> str:
    return (
        f"color:{shades.ink}!important;-webkit-text-fill-color:currentcolor!important;text-shadow:none!important;"
        "border-color:currentcolor!important;mix-blend-mode:normal!important;filter:none!important"
    )


def parts_style_of(look: ReaderAppearance, *, fixed: bool) -> str:
    """The same for parts of elements, such as initials; only where a material has rules for them: it takes long."""
    theme = page_theme(look.theme, colours())
    if fixed or theme is PageTheme.LIGHT:
        return ""
    parts = ",".join(f"{one}::{part}" for one in ("body", ELEMENTS) for part in PARTS)
    return f"@layer {LAYER}{{{parts}{{{_ink_of(SHADES[theme])};background:none!important}}}}"


def style_of(look: ReaderAppearance, *, fixed: bool) -> str:
    """The style sheet of an appearance. A page with fixed layout keeps its own colours and lines."""
    parts = [
        f"::highlight({colour.value}){{background-color:{back};color:{MARKED_INK};text-decoration:{line}}}"
        for colour, (back, line) in MARKS.items()
    ]
    parts.append(f"::highlight({FOUND}){{background-color:{FOUND_BACK};color:{MARKED_INK}}}")
    parts.append(f"::highlight({SPOKEN}){{background-color:{SPOKEN_BACK};color:{MARKED_INK}}}")
    if fixed:
        return "".join([FIXED_STYLE, *parts])
    theme = page_theme(look.theme, colours())
    shades = SHADES[theme]
    if theme is PageTheme.LIGHT:
        # Without a background, the material's own fills the window to its edges.
        parts.append(f":where(html){{color:{shades.ink}}}")
    else:
        scheme = "light" if theme is PageTheme.SEPIA else "dark"
        parts.append(f"html{{color-scheme:{scheme}}}@layer {LAYER}{{{_colours_of(shades)}}}")
    if look.spacing:
        parts.append(f"body,p,li,dd,dt,blockquote,div{{line-height:{look.spacing}!important}}")
    return "".join([OWN_STYLE, *parts])
