"""The sizes of the interface: text, gaps, corners, durations. Given for a text size of 100 %."""

from __future__ import annotations

from dataclasses import dataclass

FAMILY = "FiraGO"


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Text sizes, in points."""

    small: float = 10.0
    text: float = 11.0
    place: float = 12.0
    title: float = 13.5
    brand: float = 14.0
    code: float = 15.0
    heading: float = 21.0


@dataclass(frozen=True, slots=True)
class Space:
    """Gaps, in pixels of a screen with 96 dpi."""

    tight: int = 5
    near: int = 8
    apart: int = 14
    page: int = 28
    page_small: int = 14
    target: int = 24
    scroller: int = 52
    tick: int = 14
    arrow: int = 11


@dataclass(frozen=True, slots=True)
class Radius:
    """Corner radii, in pixels."""

    bar: int = 4
    control: int = 7
    panel: int = 10
    badge: int = 11


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations of animations, in milliseconds; they are off if the person turned animations off."""

    caret: int = 1060


RAIL_WIDE, RAIL_NARROW = 196, 112
"""The widths of the navigation on the left, in pixels."""
TYPE, SPACE, RADIUS, MOTION = TypeScale(), Space(), Radius(), Motion()
