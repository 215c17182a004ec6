"""A catalogue's documents, read: what any OPDS version turns into."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.publication import Link, Publication


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of a catalogue.

    `pages` are links to further feeds in reading order; `crawlable` is a feed that lists everything, where there is
    one; `campaign` is the link to the campaign's data, None in catalogues that carry no campaign; `problems` are
    sentences about entries that could not be read, beside which the rest is whole; `stated_items` is what the feed says
    it has in all, None where it says nothing.
    """

    address: str
    title: str
    publications: tuple[Publication, ...] = ()
    pages: tuple[Link, ...] = ()
    next_page: Link | None = None
    crawlable: Link | None = None
    campaign: Link | None = None
    stated_items: int | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a check for new materials did.

    `updated` counts kept materials of which the new version is here now; `refused` are sentences, one for each entry or
    file left out.
    """

    found: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    updated: int = 0
    unchanged: bool = False
    requests: int = 0
    refused: tuple[str, ...] = ()
