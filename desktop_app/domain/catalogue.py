"""A catalogue that the shelf mirrors."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.fetching import KeepRule
from desktop_app.domain.hashes import Sha256


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A catalogue by its address (`http:`, `https:` or the `file:` address of its feed).

    `name` is short and unique, to call it by; `checked_at` is when it was last walked whole, None before; `root` is the
    hash of its root feed at that time. `manifest` is the address of its signed manifest, where it has one; `key` the
    Ed25519 public key (base64) that signed it when the catalogue was added, and `version` the newest that was seen.
    """

    id: str
    address: str
    title: str
    added_at: datetime
    checked_at: datetime | None = None
    root: Sha256 | None = None
    campaign: Campaign | None = None
    name: str = ""
    rule: KeepRule = field(default_factory=KeepRule)
    manifest: str = ""
    key: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A shelf that is lent nearby: its name and the address of its root feed."""

    name: str
    address: str


def short_name(title: str, taken: Iterable[str]) -> str:
    """A name made of a title, with a number where it is taken: lower-case letters, digits and dashes."""
    plain = "-".join(re.findall(r"\w+", title.casefold())) or "catalogue"
    used = set(taken)
    return next(name for number in count(1) if (name := plain if number == 1 else f"{plain}-{number}") not in used)
