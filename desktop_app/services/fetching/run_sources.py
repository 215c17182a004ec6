"""The sources of the catalogues that one run through the queue asks."""

from __future__ import annotations

from contextlib import ExitStack
from threading import Lock

from desktop_app.services.fetching.download_job import DownloadContext
from desktop_app.transfer.source import ByteSource


class RunSources:
    """The sources, each opened with the first use. Thread-safe.

    Args:
        parts: the queue, and what opens sources.
        opened: closes them.
    """

    def __init__(self, parts: DownloadContext, opened: ExitStack) -> None:
        self._parts = parts
        self._opened = opened
        self._lock = Lock()
        self._sources: dict[str, ByteSource] = {}
        self.addresses = parts.store.addresses()

    def source(self, catalogue: str) -> ByteSource:
        """The source of a catalogue."""
        with self._lock:
            if catalogue not in self.addresses:
                self.addresses = self._parts.store.addresses()
            if catalogue not in self._sources:
                opened = self._parts.open_source(self.addresses[catalogue])
                self._sources[catalogue] = self._opened.enter_context(opened)
            return self._sources[catalogue]
