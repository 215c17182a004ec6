"""Serving a catalogue: its pages from a folder, and files from other places."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.lending import shelf_address
from desktop_app.transfer.serving.mounts import FolderMount
from desktop_app.transfer.serving.responses import Mount
from desktop_app.transfer.serving.server import LOOPBACK, HttpServer


class CatalogueServer(HttpServer):
    """Serves a folder with a catalogue while the `with` block runs; `address` is that of its root feed.

    Args:
        folder: contains the root feed `feed.json`.
        host, port: as in `HttpServer`.
        mounts: more mounts beside the folder.
    """

    def __init__(
        self, folder: Path, host: str = LOOPBACK, port: int = 0, mounts: Mapping[str, Mount] | None = None
    ) -> None:
        super().__init__({"": FolderMount(folder), **(mounts or {})}, host, port)
        self.address = shelf_address(host, self.port)
