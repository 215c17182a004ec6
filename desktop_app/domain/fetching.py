"""What waits to be fetched, and the rules that a person or an administrator sets for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum, StrEnum

from desktop_app.domain.message import Message


class FileRole(StrEnum):
    """What a file is to its publication."""

    FILE = "file"
    COVER = "cover"


Name = tuple[str, str, FileRole]
"""What names a download: its catalogue, its publication, and what the file is to it."""


class Priority(IntEnum):
    """What is fetched before what. Covers are small and make the shelf readable."""

    RULE = 10
    COVER = 20
    ASKED = 30
    FIRST = 40


class DownloadState(StrEnum):
    """What becomes of a download next. What is done is no download any more, but kept."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    LATER = "later"
    """It failed, and is tried again by itself."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file that waits to be fetched.

    `size` is what the catalogue says, 0 where it says nothing; `done` the bytes that are here already; `again_at` when
    it is tried again, None for now; `error` is the last failure, and `tries` counts failures.
    """

    catalogue: str
    publication: str
    role: FileRole
    title: str
    size: int
    priority: int
    state: DownloadState
    done: int = 0
    tries: int = 0
    again_at: datetime | None = None
    error: Message | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What names its publication among all catalogues."""
        return (self.catalogue, self.publication)

    @property
    def name(self) -> Name:
        """What names it among all downloads."""
        return (self.catalogue, self.publication, self.role)


class KeepMode(StrEnum):
    """Which materials of a catalogue are brought onto the computer without being asked for one by one."""

    ASK = "ask"
    ALL = "all"
    SUBTOPICS = "subtopics"


@dataclass(frozen=True, slots=True)
class KeepRule:
    """A catalogue's rule; `subtopics` are ids, and count only where the rule is of subtopics."""

    keeping: KeepMode = KeepMode.ASK
    subtopics: tuple[str, ...] = ()


class AllowedSources(StrEnum):
    """From where anything may be fetched."""

    EVERYWHERE = "everywhere"
    NEARBY = "nearby"
    """Sticks, folders and computers in the same network: the internet is never touched."""


@dataclass(frozen=True, slots=True)
class FetchRules:
    """How files are fetched on this computer.

    `bytes_per_second` is 0 for no limit; `begins` and `ends` frame the time of day (of the computer's clock) in which
    files are fetched from the internet, both None for the whole day. `most_bytes` is what all files of the shelf may
    take together, 0 for as much as the disk has.
    """

    paused: bool = False
    bytes_per_second: int = 0
    begins: time | None = None
    ends: time | None = None
    sources: AllowedSources = AllowedSources.EVERYWHERE
    most_bytes: int = 0

    def is_open(self, moment: time) -> bool:
        """Whether files may be fetched at that time of day. A window that ends before it begins spans midnight."""
        if self.begins is None or self.ends is None or self.begins == self.ends:
            return True
        if self.begins < self.ends:
            return self.begins <= moment < self.ends
        return moment >= self.begins or moment < self.ends


FIRST_PAUSE, GROWTH, MAX_PAUSE = 0.5, 3.0, 3600.0
"""Seconds between tries: 0.5, 1.5, 4.5 … up to an hour, for as long as it takes."""


MAX_RETRY_AFTER = timedelta(days=1)
"""What a server may ask for at most. What is to be tried later than this was noted by a clock that has jumped since."""


def pause_after(failures: int, asked: float = 0.0) -> timedelta:
    """How long to wait after that many failures in a row, or as long as the other side asks (seconds)."""
    if asked:
        return timedelta(seconds=min(asked, MAX_RETRY_AFTER.total_seconds()))
    return timedelta(seconds=min(MAX_PAUSE, FIRST_PAUSE * GROWTH ** (min(failures, 20) - 1)))
