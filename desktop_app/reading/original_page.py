"""A printed page as it was given out, for comparing a picture of it."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from desktop_app.reading.even_light import even_light, paper_of

ORIGINAL_DOTS = 100.0
"""Dots per inch of the original page."""


@dataclass(frozen=True, slots=True)
class OriginalPage:
    """An original page: its print in even light, and where it is paper and no picture."""

    print: Image.Image
    paper: Image.Image

    @property
    def has_pictures(self) -> bool:
        """Whether a part of the page is no paper."""
        return self.paper.getextrema()[0] == 0

    @classmethod
    def of(cls, page: Image.Image) -> OriginalPage:
        """The original that this grey picture shows."""
        return cls(even_light(page), paper_of(page))
