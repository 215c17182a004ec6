"""Which of the next files of a run are fetched from bundles.

Policy: the files of one page with one role (its covers, its files, those of a language) are looked at once in a run,
when the first of them is next. If bundles may have enough of them, they are one job, else they are asked for like all
others, and so is what a bundle did not bring.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.bundle import BundleContent, BundleLink
from desktop_app.domain.bundle_parts import is_worth_index
from desktop_app.domain.fetching import FileRole, Name
from desktop_app.domain.publication import Key
from desktop_app.services.fetching.origin_rests import place_at
from desktop_app.services.fetching.ready_files import is_small
from desktop_app.store.queued_file import QueuedFile
from desktop_app.store.upcoming_files import UpcomingFile, UpcomingFiles

ROLES = {BundleContent.FILES: FileRole.FILE, BundleContent.COVERS: FileRole.COVER}


@dataclass(frozen=True, slots=True)
class BundledFiles:
    """Files that bundles may have: of one page, with one role; the first one's priority, and the bundles' server."""

    page: int
    role: FileRole
    names: tuple[Name, ...]
    bundles: tuple[BundleLink, ...]
    priority: int
    place: str


class RunBundles:
    """The files of one run that bundles may have, most urgent first.

    Args:
        store: the queue.
        keys: only these publications; None for all.
        may_ask: whether a place may be asked for many files at once.
    """

    def __init__(self, store: UpcomingFiles, keys: Collection[Key] | None, may_ask: Callable[[str], bool]) -> None:
        self._store = store
        self._keys = None if keys is None else frozenset(keys)
        self._may_ask = may_ask
        self._seen: set[tuple[int, FileRole]] = set()
        self._links: dict[int, tuple[BundleLink, ...]] = {}
        self._waiting: list[BundledFiles] = []

    def __bool__(self) -> bool:
        """Whether files wait for a job."""
        return bool(self._waiting)

    @property
    def are_there(self) -> bool:
        """Whether one of the pages that were looked at names a bundle."""
        return any(self._links.values())

    def clear(self) -> None:
        """Decide again about the files that wait, because the queue may have changed."""
        self._seen -= {(one.page, one.role) for one in self._waiting}
        self._waiting.clear()

    def drop(self, place: str) -> None:
        """Leave the files of a place to single downloads."""
        self._waiting = [one for one in self._waiting if one.place != place]

    def next(self, may_begin: Callable[[str], bool], priority: int) -> BundledFiles | None:
        """Take the first files that may begin; None if there are none.

        Args:
            may_begin: whether a place may be asked for something more now.
            priority: the lowest priority.
        """
        found = next((one for one in self._waiting if one.priority >= priority and may_begin(one.place)), None)
        if found is not None:
            self._waiting.remove(found)
        return found

    def plan(self, upcoming: Sequence[UpcomingFile], now: datetime, exclude: Collection[Name]) -> list[Name]:
        """Decide which of the next files bundles may have; returns the others, in their order.

        Args:
            upcoming: the next files.
            now: the time.
            exclude: downloads that are running, or are not to be tried now.
        """
        first: dict[tuple[int, FileRole], int] = {}
        for one in upcoming:
            if one.page is not None and (one.page, one.name[2]) not in self._seen:
                first.setdefault((one.page, one.name[2]), one.priority)
        self._read_links({page for page, _ in first})
        links = {one: self._links_of(*one) for one in first}
        found = self._store.on_pages({page for (page, _), some in links.items() if some}, now) if links else {}
        for (page, role), priority in first.items():
            some = links[page, role]
            names = tuple(one for one in found.get((page, role), ()) if self._is_wanted(one, exclude))
            if not some or not is_worth_index(len(names), min(one.items for one in some)):
                continue
            place = place_at(some[0].index.href, names[0][0])
            if self._may_ask(place):
                self._waiting.append(BundledFiles(page, role, names, some, priority, place))
                self._seen.add((page, role))
        waiting = {name for one in self._waiting for name in one.names}
        return [one.name for one in upcoming if one.name not in waiting]

    def _read_links(self, pages: Collection[int]) -> None:
        unread = [page for page in pages if page not in self._links]
        if unread:
            self._links |= dict.fromkeys(unread, ()) | self._store.bundles(unread)

    def _links_of(self, page: int, role: FileRole) -> tuple[BundleLink, ...]:
        return tuple(one for one in self._links[page] if ROLES[one.content].in_language(one.language) == role)

    def _is_wanted(self, name: Name, exclude: Collection[Name]) -> bool:
        return name not in exclude and (self._keys is None or name[:2] in self._keys)

    def files(self, bundled: BundledFiles, coming: Collection[str]) -> list[QueuedFile]:
        """Those of the files that may come from a bundle.

        Args:
            bundled: what `next` returned.
            coming: the addresses of files that are being downloaded.
        """
        return [
            one
            for one in self._store.files(bundled.names)
            if one.link is not None
            and one.link.sha256 is not None
            and one.link.href not in coming
            and is_small(one, one.link)
        ]
