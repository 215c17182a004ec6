"""A catalogue that the shelf mirrors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.hashes import Sha256


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A catalogue by its address (`http:`, `https:` or the `file:` address of its feed).

    `checked_at` is when it was last walked whole, None before; `root` is the hash of its root feed at that time.
    """

    id: str
    address: str
    title: str
    added_at: datetime
    checked_at: datetime | None = None
    root: Sha256 | None = None
    campaign: Campaign | None = None
