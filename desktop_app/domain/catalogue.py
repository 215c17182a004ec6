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
from desktop_app.domain.letter_case import lower_case


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A catalogue by its address (`http:`, `https:` or the `file:` address of its feed).

    `name` is short and unique; `checked_at` is the time of the last complete crawl, or None; `root` is the hash of its
    root feed at that time. `manifest` is the address of its signed manifest, if it has one; `key` is the Ed25519 public
    key (base64) that signed it when the catalogue was added, `version` is the newest version
    seen, and `signed_root` the hash of the root feed that its manifest named.
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
    signed_root: Sha256 | None = None


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A shelf that is lent in the network: its name and the address of its root feed."""

    name: str
    address: str


def short_name(title: str, taken: Iterable[str]) -> str:
    """Make a short name from a title (lower-case letters, digits and dashes), with a number if it is taken."""
    plain = "-".join(re.findall(r"\w+", lower_case(title))) or "catalogue"
    used = set(taken)
    return next(name for number in count(1) if (name := plain if number == 1 else f"{plain}-{number}") not in used)
