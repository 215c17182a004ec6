"""Pages of a returned file that are known by the codes on them, whatever a program did to the named destinations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.portfolio.entry_places import Band


@dataclass(frozen=True, slots=True)
class PageOrigin:
    """The portfolio's id and the version that a page is from, and whether it was given out from this journal."""

    portfolio: str
    version: int
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class KnownPages:
    """The origins of pages (from 1), and which entry is where on those that lie as they were given out."""

    origins: Mapping[int, PageOrigin] = field(default_factory=dict)
    bands: Mapping[int, tuple[Band, ...]] = field(default_factory=dict)

    @property
    def own(self) -> PageOrigin | None:
        """The first origin that is of this journal."""
        return next((one for _, one in sorted(self.origins.items()) if one.is_own), None)
