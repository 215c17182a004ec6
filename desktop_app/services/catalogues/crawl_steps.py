"""The state of a crawl: what waits, the chains of pages, and the result."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.feed import CatalogueSearch, Feed
from desktop_app.domain.message import Message
from desktop_app.domain.publication import Link, Publication
from desktop_app.services.catalogues.siblings import Siblings
from desktop_app.services.catalogues.walk_plan import ROOT
from desktop_app.store.listing_store import CachedPage


@dataclass(slots=True)
class CrawlResult:
    """The result of a crawl. `feed` is the root without its entries.

    `differs` says that a page was not the same as in the last crawl, `left_out` that branches were left out. `fresh`
    says that every page was requested anew, past all caches; `age` is that of the oldest response, in seconds.
    """

    feed: Feed = field(default_factory=lambda: Feed("", ""))
    new: int = 0
    changed: int = 0
    requests: int = 0
    fetched: int = 0
    unchanged: int = 0
    problems: list[Message] = field(default_factory=list)
    whole: bool = True
    differs: bool = False
    left_out: bool = False
    fresh: bool = False
    age: float = 0.0


class PageChain:
    """A chain of `next` pages: what it has listed so far, and how many of its last pages brought nothing new.

    A chain of search results (`search`) ends with the first page that brings nothing new.
    """

    def __init__(self, search: CatalogueSearch | None = None) -> None:
        self.listed: set[str] = set()
        self.search = search
        self.length = 0
        self.barren = 0

    def add(self, publications: tuple[Publication, ...], *, leads_on: bool) -> None:
        """One more page; `leads_on` where it names pages that are not visited yet, besides the next one."""
        ids = {publication.id for publication in publications}
        self.barren = self.barren + 1 if ids <= self.listed and not leads_on else 0
        self.listed |= ids
        self.length += len(publications)


@dataclass(frozen=True, slots=True)
class QueuedPage:
    """A page to be requested.

    `chain` is set if it is the next page of a chain; `branch` is the branch of the page that links it, or of its chain;
    `siblings` is set for a link of the navigation; `barren` is the number of pages above it, one below the other, that
    brought nothing new.
    """

    link: Link
    chain: PageChain | None = None
    branch: int = ROOT
    siblings: Siblings | None = None
    barren: int = 0


def shortened(pages: Iterable[QueuedPage], seen: Container[str], most: int) -> list[QueuedPage]:
    """The first pages, each once, without those that were requested already.

    Args:
        pages: the pages that wait.
        seen: the addresses of those that were requested.
        most: the maximum number of pages.
    """
    waiting: dict[str, QueuedPage] = {}
    for page in pages:
        if page.link.href not in seen:
            waiting.setdefault(page.link.href, page)
        if len(waiting) == most:
            break
    return list(waiting.values())


def known_rest(feed: Feed, known: Mapping[str, CachedPage]) -> dict[str, CachedPage]:
    """The pages after the first one of a list as an earlier crawl read them, by address.

    Args:
        feed: the first page.
        known: all pages that the earlier crawl read.

    Returns:
        None of them if one is missing or leads elsewhere.
    """
    rest: dict[str, CachedPage] = {}
    following = None if feed.pages or feed.summaries else feed.next_page
    while following is not None and following.href not in rest:
        page = known.get(following.href)
        if page is None or page.feed.pages or page.feed.summaries or page.feed.repaired:
            return {}
        rest[following.href] = page
        following = page.feed.next_page
    return rest
