"""Parsed documents of a catalogue, independent of the OPDS version."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.bundle import BundleLink
from desktop_app.domain.message import Message
from desktop_app.domain.publication import Link, Publication


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A publication on a page, with the title of its group (`lane`), and when the entry was last changed.

    Both are empty if the page does not state them.
    """

    publication: Publication
    lane: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True)
class PublicationSummary:
    """A publication that a page only summarises: its id there (may be empty), and the link to the complete entry."""

    id: str
    link: Link


@dataclass(frozen=True, slots=True)
class CatalogueSearch:
    """How a catalogue can be searched.

    `template` is a URI template (RFC 6570 in OPDS 2.0, OpenSearch 1.1 in OPDS 1.2), not yet resolved against `base`,
    because resolving would escape its braces. If `described` is set, it is the address of an OpenSearch description
    instead.
    """

    template: str
    base: str
    described: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of a catalogue.

    `pages` are links to more pages in reading order; `summaries` are publications with a separate complete entry;
    `crawlable` is the link to a feed that lists everything, if there is one; `campaign` and `manifest` are links that
    only Springshelf's catalogues have; `catalogues` are a registry's links to other catalogues; `problems` are messages
    about unreadable entries, while all others are valid; `stated_items` is the total number that the feed states, None
    if it states none; `updated` is when it was last changed, as it states it; `bundles` are links to the indexes of
    bundles, with covers and files of its publications, or with pages that it names. A `repaired` page was truncated or
    damaged: it may have listed more than could be read.
    """

    address: str
    title: str
    entries: tuple[FeedEntry, ...] = ()
    pages: tuple[Link, ...] = ()
    summaries: tuple[PublicationSummary, ...] = ()
    next_page: Link | None = None
    crawlable: Link | None = None
    campaign: Link | None = None
    manifest: Link | None = None
    search: CatalogueSearch | None = None
    catalogues: tuple[Link, ...] = ()
    stated_items: int | None = None
    problems: tuple[Message, ...] = ()
    repaired: bool = False
    updated: str = ""
    bundles: tuple[BundleLink, ...] = ()

    @property
    def publications(self) -> tuple[Publication, ...]:
        """The publications of the page, without their groups."""
        return tuple(entry.publication for entry in self.entries)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """The result of a check for new materials.

    `requests` counts requested documents, `pages_fetched` those that were transferred, and `pages_unchanged` those that
    were not; `kept` counts the catalogue's materials that are kept now, `updated` kept ones with a new version, `size`
    the received bytes; `failed` counts files that could not be downloaded and stay in the queue; `refused` are
    messages, one for each page, entry or file with a problem.
    """

    found: int = 0
    new: int = 0
    changed: int = 0
    removed: int = 0
    updated: int = 0
    unchanged: bool = False
    requests: int = 0
    pages_fetched: int = 0
    pages_unchanged: int = 0
    kept: int = 0
    failed: int = 0
    size: int = 0
    refused: tuple[Message, ...] = ()
