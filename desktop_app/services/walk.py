"""Walking a catalogue: from its root through all its pages to the publications in them.

Policy: pages are asked for in reading order, each once. A page that can't be had, or is not what its link's hash says,
is reported and the walk goes on; it then counts as not whole, and nothing disappears from the shelf because of it.
Where every page is named with its hash, an unchanged root stands for an unchanged catalogue, and one request is all.
A feed that lists everything is walked in place of the navigation. A chain of pages that brings nothing new is left.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import calendar_link, read_campaign
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.loose import parse_object
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import Feed
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, Publication
from desktop_app.transfer.errors import MismatchError
from desktop_app.transfer.source import Source, read_document

PAGE_LIMIT = 2000
"""No walk asks for more pages; where more are named, the report says so."""


BARREN_PAGES = 3
"""So many pages of a chain in a row that it has listed before end it: some servers never end theirs."""


@dataclass(slots=True)
class Walk:
    """What a walk found."""

    title: str = ""
    root: Sha256 | None = None
    unchanged: bool = False
    campaign: Campaign | None = None
    publications: dict[str, Publication] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    requests: int = 0
    whole: bool = True


class _Chain:
    """Pages that follow each other by `next`: what they listed so far, and how many of the last brought nothing new."""

    def __init__(self, first: Feed) -> None:
        self._listed = {one.id for one in first.publications}
        self.barren = 0

    def after(self, feed: Feed) -> _Chain:
        """The chain with one more page. A page without publications, of navigation alone, says nothing."""
        ids = {one.id for one in feed.publications}
        if ids:
            self.barren = self.barren + 1 if ids <= self._listed else 0
        self._listed |= ids
        return self


class Walker:
    """Walks one catalogue through one source."""

    def __init__(self, source: Source, control: Control) -> None:
        self._source = source
        self._control = control
        self._walk = Walk()

    def walk(self, address: str, known_root: Sha256 | None) -> Walk:
        """Walk the catalogue whose root feed lies at `address`.

        Args:
            address: the root feed's.
            known_root: the hash that the root had when the catalogue was last walked whole.

        Raises:
            SpringshelfError: the root itself can't be had or read.
            CancelledError: the person stopped it.
        """
        walk = self._walk
        data = self._read(Link(address, ""))
        digest = sha256(data)
        if digest == known_root:
            walk.unchanged = True
            return walk
        feed = read_feed(data, address)
        walk.title = feed.title
        walk.campaign = self._campaign(feed)
        self._take(feed)
        self._pages(_onward(feed, _Chain(feed)), {address}, feed.stated_items)
        if walk.whole and feed.pages and all(page.sha256 for page in feed.pages):
            walk.root = digest
        return walk

    def _pages(self, waiting: list[tuple[Link, _Chain | None]], seen: set[str], stated: int | None) -> None:
        walk = self._walk
        while waiting:
            link, chain = waiting.pop(0)
            if link.href in seen:
                continue
            if len(seen) > PAGE_LIMIT:
                walk.whole = False
                walk.problems.append(f"This catalogue has more than {PAGE_LIMIT} pages; the rest was left out.")
                return
            seen.add(link.href)
            self._control.report(len(seen), 0, walk.title)
            try:
                feed = read_feed(self._read(link), link.href)
            except CancelledError:
                raise
            except SpringshelfError as error:
                walk.whole = False
                walk.problems.append(str(error))
                continue
            self._take(feed)
            chain = chain.after(feed) if chain else _Chain(feed)
            if chain.barren < BARREN_PAGES:
                waiting[:0] = _onward(feed, chain)
            else:
                walk.problems.append(f"The pages after {link.href} repeat themselves; the walk went on elsewhere.")
        if stated is not None and stated != len(walk.publications):
            walk.problems.append(
                f"The catalogue says that it has {stated} materials; {len(walk.publications)} were found in it."
            )

    def _take(self, feed: Feed) -> None:
        """Note what a page lists.

        Some servers give one id to many publications: what has other files is another publication.
        """
        self._walk.problems += feed.problems
        found = self._walk.publications
        for publication in feed.publications:
            known = found.get(publication.id)
            if known is None or known.files == publication.files:
                found.setdefault(publication.id, publication)
            else:
                name = f"{publication.id} {publication.files[0].href}"
                found.setdefault(name, replace(publication, id=name))

    def _read(self, link: Link) -> bytes:
        self._control.check(link.href)
        self._walk.requests += 1
        data = read_document(self._source, link.href)
        if link.sha256 is not None and sha256(data) != link.sha256:
            raise MismatchError(
                "This page is not the one that the catalogue names", link.href, "It may be changing: check again soon."
            )
        return data

    def _campaign(self, feed: Feed) -> Campaign | None:
        if feed.campaign is None:
            return None
        try:
            document = parse_object(self._read(feed.campaign), feed.campaign.href)
            calendar = calendar_link(document, feed.campaign.href)
            events = read_events(self._read(calendar), calendar.href) if calendar else ()
            return read_campaign(document, feed.campaign.href, events)
        except CancelledError:
            raise
        except SpringshelfError as error:
            self._walk.whole = False
            self._walk.problems.append(str(error))
            return None


def _onward(feed: Feed, chain: _Chain) -> list[tuple[Link, _Chain | None]]:
    """Where a walk goes on after a page, in order; only the next page belongs to the same chain."""
    if feed.crawlable:
        return [(feed.crawlable, None)]
    pages: list[tuple[Link, _Chain | None]] = [(page, None) for page in feed.pages]
    return [*pages, *([(feed.next_page, chain)] if feed.next_page else [])]
