"""What one run through the queue may download: a person's selection, within the download rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from desktop_app.domain.addresses import is_nearby
from desktop_app.domain.fetching import AllowedSources, FileRole
from desktop_app.domain.publication import Key
from desktop_app.services.fetching.download_job import DownloadContext

LOOK_AGAIN = 1.0
"""The seconds after which rules are read again at the earliest, because another window may have changed them."""


@dataclass(frozen=True, slots=True)
class QueueSelection:
    """The part of the queue for a run; None means no limit."""

    catalogues: Collection[str] | None = None
    keys: Collection[Key] | None = None
    roles: Collection[FileRole] = tuple(FileRole)


class RunRules:
    """The rules during one run.

    Args:
        parts: the queue with the rules.
        choice: the person's selection.
        forced: a person is waiting for it: pauses and times of the day are ignored.
    """

    def __init__(self, parts: DownloadContext, choice: QueueSelection, *, forced: bool) -> None:
        self._parts = parts
        self._choice = choice
        self._forced = forced
        self._looked_at = monotonic()
        self.changed = False
        self._read()

    def _read(self) -> None:
        self._rules = self._parts.store.listing.rules()
        self._parts.flow.bytes_per_second = self._rules.bytes_per_second

    def look_again(self, seconds: float) -> bool:
        """Read the rules again if this window has changed them, or after some seconds; returns whether they were read.

        `changed` says whether this window has changed the rules or the queue since the last time.
        """
        self.changed = self._parts.changed.is_set()
        if monotonic() - self._looked_at < seconds and not self.changed:
            return False
        self._parts.changed.clear()
        self._looked_at = monotonic()
        self._read()
        return True

    @property
    def paused(self) -> bool:
        """Whether nothing may be downloaded now."""
        return self._rules.paused and not self._forced

    @property
    def most_bytes(self) -> int:
        """The maximum size of all files of the shelf; 0 for no limit."""
        return self._rules.most_bytes

    def catalogues(self, now: datetime, addresses: Mapping[str, str]) -> Collection[str] | None:
        """The catalogues that may be requested now; None for all.

        Args:
            now: the time.
            addresses: the address of each catalogue.
        """
        if self.paused:
            return ()
        closed = not self._forced and not self._rules.is_open(now.astimezone().time())
        nearby_only = self._rules.sources is AllowedSources.NEARBY or closed
        chosen = self._choice.catalogues
        if not nearby_only:
            return chosen
        return [one for one in (addresses if chosen is None else chosen) if is_nearby(addresses.get(one, ""))]
