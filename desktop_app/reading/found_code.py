"""A QR code in a picture."""

from __future__ import annotations

from dataclasses import dataclass

Corners = tuple[tuple[float, float], ...]
"""Left upper, right upper, right lower and left lower corner as the code stands upright; in pixels."""


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code's text and its corners."""

    text: str
    corners: Corners
