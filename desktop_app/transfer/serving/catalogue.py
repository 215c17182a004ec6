"""Serving a catalogue: its pages from a folder, and files that stand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.transfer.serving.mounts import FolderMount
from desktop_app.transfer.serving.responses import Mount
from desktop_app.transfer.serving.server import LOOPBACK, HttpServer


class CatalogueServer(HttpServer):
    """Serves a folder with a catalogue in it while the `with` block runs; `address` is its root feed's.

    Args:
        folder: has the root feed `feed.json`.
        host, port: as of `HttpServer`.
        mounts: what is served beside the folder.
    """

    def __init__(
        self, folder: Path, host: str = LOOPBACK, port: int = 0, mounts: Mapping[str, Mount] | None = None
    ) -> None:
        super().__init__({"": FolderMount(folder), **(mounts or {})}, host, port)
        self.address = f"http://{host}:{self.port}/feed.json"
