"""A catalogue's documents, read: what any OPDS version turns into."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.message import Message
from desktop_app.domain.publication import Link, Publication


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A publication on a page, with the lane that it stands in: its group's title, empty where it has none."""

    publication: Publication
    lane: str = ""


@dataclass(frozen=True, slots=True)
class PublicationSummary:
    """A publication that a page only summarises: its id there, empty for none, and the link to the whole of it."""

    id: str
    link: Link


@dataclass(frozen=True, slots=True)
class CatalogueSearch:
    """Where a catalogue can be searched.

    `template` is a URI template (RFC 6570 in OPDS 2.0, OpenSearch 1.1 in OPDS 1.2), not yet resolved against `base`:
    resolving would spoil its braces. Where `described`, it is the address of an OpenSearch description instead.
    """

    template: str
    base: str
    described: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of a catalogue.

    `pages` are links to further pages in reading order, `summaries` stand for whole publications; `crawlable` is a feed
    that lists everything, where there is one; `campaign` and `manifest` are links that only Springshelf's catalogues
    have; `catalogues` are links to other catalogues, in registries; `problems` are sentences about entries that could
    not be read, beside which the rest is whole; `stated_items` is what the feed says it has in all, None where it says
    nothing.
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

    @property
    def publications(self) -> tuple[Publication, ...]:
        """What the page lists, without lanes."""
        return tuple(entry.publication for entry in self.entries)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a check for new materials did.

    `requests` counts documents asked for, `pages_fetched` those that came anew and `pages_unchanged` those that did not
    have to; `kept` counts the catalogue's materials that are here now, `updated` kept ones whose new version came,
    `size` the bytes that came; `failed` counts files that could not be had now, and stay waiting; `refused` are
    sentences, one for each page, entry or file that something is wrong with.
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
