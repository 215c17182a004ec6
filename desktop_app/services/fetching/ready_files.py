"""The files that are downloaded next: which of them are asked for together, and which alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache

from desktop_app.domain.audiobook import TRACK_LISTS
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import Name
from desktop_app.domain.publication import Link
from desktop_app.services.fetching.origin_rests import place_of
from desktop_app.services.fetching.small_files_job import ODD_ANSWERS, SmallFilesResult
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.fetcher import SMALL
from desktop_app.transfer.metalink import ENDING
from desktop_app.transfer.source import ByteSource, SmallFileSource

GROUP = 64
"""The maximum number of files in one job: the person can stop them, and other servers get their turn."""


@dataclass(frozen=True, slots=True)
class SmallRequest:
    """How a file is asked for together with others: its link, and the source."""

    link: Link
    source: SmallFileSource


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """A file that is downloaded next: what it is asked from, and how if others are asked for with it."""

    wanted: QueuedFile
    place: str
    small: SmallRequest | None


class SmallFiles:
    """Decides which files are asked for together.

    Args:
        source: returns the source of a catalogue.
    """

    def __init__(self, source: Callable[[str], ByteSource]) -> None:
        self._alone: set[Name] = set()
        self._odd: Counter[str] = Counter()
        self._source_of = cache(lambda catalogue: _small_source(source, catalogue))

    def ready(self, wanted: QueuedFile) -> ReadyFile:
        """Decide about a file."""
        place = place_of(wanted)
        return ReadyFile(wanted, place, self._request(wanted, place))

    def _request(self, wanted: QueuedFile, place: str) -> SmallRequest | None:
        link = wanted.link
        if link is None or not is_small(wanted, link) or wanted.name in self._alone:
            return None
        source = self._source_of(wanted.key[0])  # None if only one file at a time can be asked of it
        if source is None or self._odd[place] >= ODD_ANSWERS:
            return None
        return SmallRequest(link, source) if source.takes(link.href) else None

    def note(self, place: str, result: SmallFilesResult) -> bool:
        """Note what became of a group of files of one place; returns whether the next ones need another decision."""
        self._alone.update(result.alone, result.odd)
        self._odd[place] = 0 if result.received else self._odd[place] + len(result.odd)
        return bool(result.odd)


def take_group(ready: list[ReadyFile], first: int, most: int, coming: Collection[str]) -> list[ReadyFile]:
    """Take a file and those after it that are asked for together with it out of a list.

    Args:
        ready: the files, most urgent first.
        first: the position of the first one, which is small.
        most: the maximum number.
        coming: the addresses of files that are being downloaded.
    """
    wanted = ready[first]
    hrefs = set(coming)
    found: list[ReadyFile] = []
    rest = ready[:first]
    for number in range(first, len(ready)):
        if len(found) == most:
            rest += ready[number:]
            break
        one = ready[number]
        fits = one.place == wanted.place and one.wanted.key[0] == wanted.wanted.key[0]
        if not fits or one.small is None or one.small.link.href in hrefs:
            rest.append(one)
            continue
        hrefs.add(one.small.link.href)
        found.append(one)
    ready[:] = rest
    return found


def is_small(wanted: QueuedFile, link: Link) -> bool:
    """Whether a file is small, as far as its catalogue says, and needs nothing beside itself."""
    if wanted.caption_links or link.media_type in TRACK_LISTS or ENDING in link.href:
        return False
    return wanted.role.is_cover if link.size is None else 0 < link.size <= SMALL


def _small_source(source: Callable[[str], ByteSource], catalogue: str) -> SmallFileSource | None:
    try:
        found = source(catalogue)
    except (SpringshelfError, KeyError):
        return None  # the download says what is wrong
    return found if isinstance(found, SmallFileSource) else None
