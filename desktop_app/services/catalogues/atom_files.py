"""Writing the OPDS 1.2 feeds of a catalogue into its folder.

Policy: a page names the page after it, so a change renames the pages before it, too. An entry keeps its time as long as
it says the same. In the first catalogue of a folder it is the day of publication, so that every computer writes the
same; later it is the time of the change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from posixpath import join, normpath

from desktop_app.catalogue import terms
from desktop_app.catalogue.listing import ListedGroup, Listing
from desktop_app.catalogue.opds1_write import (
    ACQUISITION,
    NAVIGATION,
    FeedHead,
    GroupEntry,
    acquisition_feed,
    atom_id,
    entry_key,
    entry_of,
    navigation_feed,
)
from desktop_app.catalogue.paging import FeedPage, cut
from desktop_app.catalogue.xml import Element, name_of, parse_xml
from desktop_app.domain.publication import Link, Publication
from desktop_app.files.limited_file import read_limited
from desktop_app.services.catalogues.content_names import content_name
from desktop_app.services.ports import Clock
from desktop_app.transfer.source import DOCUMENT_LIMIT

ATOM_FEED = "feed.xml"
USUAL_PLACE = "opds"
"""A copy of the feed under the address that people try first. It has no extension, so that each web server has it."""
DAY = re.compile(r"([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?!\d)")
"""A day, month or year at the beginning of a date."""
PutFile = Callable[[str, bytes, str], Link]


@dataclass(frozen=True, slots=True)
class KnownEntries:
    """The entries of the feeds that stand in a folder: hash without time, and time, by id."""

    is_first: bool = True
    times: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def known_entries(folder: Path) -> KnownEntries:
    """Read the entries of a folder's feeds. What can't be read is left out."""
    root = _parsed(folder / ATOM_FEED)
    if root is None:
        return KnownEntries()
    times: dict[str, tuple[str, str]] = {}
    for entry in root.iter("{*}entry"):
        for page in _chain(folder, next(iter(_hrefs(entry, "subsection")), "")):
            for one in page.iter("{*}entry"):
                texts = {name_of(child): child.text or "" for child in one}
                times[texts.get("id", "")] = (entry_key(one), texts.get("updated", ""))
    return KnownEntries(is_first=False, times=times)


class AtomFiles:
    """Writes the feeds.

    Args:
        put: writes a file of the folder.
        known: the entries that stand there.
        clock: returns the time.
    """

    def __init__(self, put: PutFile, known: KnownEntries, clock: Clock) -> None:
        self._put = put
        self._known = known
        self._now = time_text(clock())

    def write(self, listing: Listing, search: str = "") -> bytes:
        """Write the pages, and return the root feed, which is moved into its place later.

        Args:
            listing: the catalogue.
            search: the address of a description of the search, empty if nothing answers a search.
        """
        catalogue = atom_id(
            listing.campaign.id if listing.campaign else listing.title, within="urn:springshelf:catalogue"
        )
        groups = [self._group(listing, catalogue, group) for group in listing.groups]
        updated = max((group.updated for group in groups), default=self._now)
        links = [("self", ATOM_FEED, NAVIGATION), ("start", ATOM_FEED, NAVIGATION)]
        links.append(("alternate", "feed.json", terms.OPDS_FEED))
        if search:
            links.append(("search", search, terms.OPENSEARCH))
        return navigation_feed(FeedHead(catalogue, listing.title, updated, tuple(links)), groups)

    def _group(self, listing: Listing, catalogue: str, group: ListedGroup) -> GroupEntry:
        title = listing.title if len(listing.groups) == 1 else group.title
        identifier = atom_id(group.id, within=catalogue)
        updated, following = "", ""
        pages = cut(group.publications)
        for page in reversed(pages):
            href, last = self._page(FeedHead(identifier, title, "", ()), group.id, page, following)
            updated, following = max(updated, last), href
        return GroupEntry(identifier, title, updated, following, len(group.publications))

    def _page(self, head: FeedHead, group: str, page: FeedPage, following: str) -> tuple[str, str]:
        """Write a page that leads to the following one; returns its address and the time of its newest entry."""
        entries, times = [], []
        for publication in page.publications:
            entry, time = self._entry(publication)
            entries.append(entry)
            times.append(time)
        links = [("start", f"../{ATOM_FEED}", NAVIGATION), ("up", f"../{ATOM_FEED}", NAVIGATION)]
        if following:
            links.append(("next", following.rpartition("/")[2], ACQUISITION))
        own = atom_id(page.name, within=head.id)
        nameless = replace(head, id=own, updated=max(times), links=(*links, ("self", "", ACQUISITION)))
        href = content_name(f"atom/{group}-{page.name}.xml", acquisition_feed(nameless, entries))
        named = replace(nameless, links=(*links, ("self", href.rpartition("/")[2], ACQUISITION)))
        self._put(href, acquisition_feed(named, entries), terms.ATOM)
        return href, max(times)

    def _entry(self, publication: Publication) -> tuple[Element, str]:
        entry = entry_of(publication, "")
        known = self._known.times.get(entry[0].text)
        if known is not None and known[0] == entry_key(entry):
            time = known[1]
        else:
            time = (self._known.is_first and day_of(publication.published)) or self._now
        entry[2].text = time
        return entry, time


def day_of(published: str) -> str:
    """The beginning of a day of publication as a time (RFC 3339); empty if it is none."""
    found = DAY.match(published)
    if found is None:
        return ""
    try:
        return time_text(datetime(int(found[1]), int(found[2] or 1), int(found[3] or 1), tzinfo=UTC))
    except ValueError:
        return ""


def time_text(moment: datetime) -> str:
    """A moment as RFC 3339 writes it, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _chain(folder: Path, href: str) -> Iterator[Element]:
    """The pages of a chain, each once."""
    seen: set[str] = set()
    while href and href not in seen and not href.startswith(("/", "..")):
        seen.add(href)
        page = _parsed(folder / href)
        if page is None:
            return
        yield page
        following = next(iter(_hrefs(page, "next")), "")
        href = normpath(join("atom", following)) if following else ""


def _hrefs(element: Element, relation: str) -> list[str]:
    return [link.get("href", "") for link in element.iterfind("{*}link") if link.get("rel") == relation]


def _parsed(path: Path) -> Element | None:
    try:
        return parse_xml(read_limited(path, DOCUMENT_LIMIT))
    except OSError:
        return None
