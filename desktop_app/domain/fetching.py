"""The download queue, and its rules, which a person or an administrator sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import IntEnum, StrEnum

from desktop_app.domain.message import Message
from desktop_app.domain.open_enum import OpenEnum


class FileRole(OpenEnum):
    """The role of a file in its publication. Those of an edition in another language are written as `file:fr`."""

    FILE = "file"
    COVER = "cover"

    def in_language(self, language: str) -> FileRole:
        """The same role in the edition of that language; empty for the publication's own."""
        return FileRole(f"{self}:{language}") if language else self

    @property
    def language(self) -> str:
        """The language of the edition; empty for the publication's own."""
        return self.partition(":")[2]

    @property
    def is_cover(self) -> bool:
        """Whether it is a cover, in any language."""
        return self == COVER or self.startswith(IN_LANGUAGE)


COVER = FileRole.COVER.value
IN_LANGUAGE = f"{COVER}:"
Name = tuple[str, str, FileRole]
"""The key of a download: its catalogue, its publication, and the role of the file."""


class Priority(IntEnum):
    """The order of downloads. Covers are small and make the shelf readable."""

    RULE = 10
    COVER = 20
    ASKED = 30
    FIRST = 40


class DownloadState(StrEnum):
    """The state of a download. A finished download is removed from the queue."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    LATER = "later"
    """It failed, and is tried again automatically."""


@dataclass(frozen=True, slots=True)
class Download:
    """A file in the download queue.

    `size` is stated by the catalogue, 0 if unknown; `done` is the number of received bytes; `again_at` is the time of
    the next try, None for now; `error` is the last failure, and `tries` counts failures.
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
        """The key of its publication among all catalogues."""
        return (self.catalogue, self.publication)

    @property
    def name(self) -> Name:
        """Its key among all downloads."""
        return (self.catalogue, self.publication, self.role)


class KeepMode(StrEnum):
    """Which materials of a catalogue are kept automatically."""

    ASK = "ask"
    ALL = "all"
    SUBTOPICS = "subtopics"


@dataclass(frozen=True, slots=True)
class KeepRule:
    """A catalogue's rule; `subtopics` are ids, used only if the rule selects subtopics."""

    keeping: KeepMode = KeepMode.ASK
    subtopics: tuple[str, ...] = ()


class AllowedSources(StrEnum):
    """The allowed origins of downloads."""

    EVERYWHERE = "everywhere"
    NEARBY = "nearby"
    """Sticks, folders and computers in the local network; the internet is never contacted."""


@dataclass(frozen=True, slots=True)
class FetchRules:
    """The download rules of this computer.

    `bytes_per_second` is 0 for no limit; `begins` and `ends` limit downloads from the internet to a part of the day
    (local time), both None for the full day. `most_bytes` is the maximum size of all files of the shelf, 0 for no
    limit.
    """

    paused: bool = False
    bytes_per_second: int = 0
    begins: time | None = None
    ends: time | None = None
    sources: AllowedSources = AllowedSources.EVERYWHERE
    most_bytes: int = 0

    def is_open(self, moment: time) -> bool:
        """Whether downloads are allowed at that time of day. If the window ends before it begins, it spans midnight."""
        if self.begins is None or self.ends is None or self.begins == self.ends:
            return True
        if self.begins < self.ends:
            return self.begins <= moment < self.ends
        return moment >= self.begins or moment < self.ends


FIRST_PAUSE, GROWTH, MAX_PAUSE = 0.5, 3.0, 3600.0
"""Seconds between tries: 0.5, 1.5, 4.5 … up to an hour, without a limit of tries."""


MAX_RETRY_AFTER = timedelta(days=1)
"""The maximum delay that a server may request. A later time in the queue means that the clock was wrong."""


def pause_after(failures: int, asked: float = 0.0) -> timedelta:
    """The delay after that many consecutive failures, or the one that the server requests (seconds)."""
    if asked:
        return timedelta(seconds=min(asked, MAX_RETRY_AFTER.total_seconds()))
    return timedelta(seconds=min(MAX_PAUSE, FIRST_PAUSE * GROWTH ** (min(failures, 20) - 1)))
