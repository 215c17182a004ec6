"""Serving a catalogue: its pages from a folder, and files from other places."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.lending import shelf_address
from desktop_app.transfer.serving.languages import preferred_language
from desktop_app.transfer.serving.mounts import FolderMount
from desktop_app.transfer.serving.preferences import preferred_type
from desktop_app.transfer.serving.responses import Mount, Request, Response, send_elsewhere
from desktop_app.transfer.serving.server import LOOPBACK, HttpServer

ENTRY_POINTS = {
    "application/opds+json": "feed.json",
    "application/atom+xml": "feed.xml",
    "text/html": "index.html",
    "application/xhtml+xml": "index.html",
}
"""The entry points of a catalogue by media type."""
ROOTS = {"": "application/opds+json", "opds": "application/atom+xml", "opds/": "application/atom+xml"}
"""Paths that lead to an entry point, and the media type for clients that accept anything."""
INDEX = "index.html"


class CatalogueMount:
    """A folder with a catalogue; `/` and `/opds` lead to the entry point for the client's formats and language.

    Args:
        folder: contains the entry points.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = FolderMount(folder)

    def answer(self, request: Request) -> Response:
        """Serve a file, or lead to an entry point."""
        usual = ROOTS.get(request.path)
        if usual is None:
            return self._files.answer(request)
        there = [kind for kind, name in ENTRY_POINTS.items() if (self._folder / name).is_file()]
        kinds = sorted(there, key=lambda kind: kind != usual)
        if not kinds:
            return self._files.answer(request)
        name = ENTRY_POINTS[preferred_type(request.field("accept"), kinds)]
        return send_elsewhere(f"/{self._translated(request) if name == INDEX else name}", request)

    def _translated(self, request: Request) -> str:
        """The first page in the language that the browser prefers."""
        languages = sorted(path.name.split(".")[1] for path in self._folder.glob("index.*.html"))
        wanted = preferred_language(request.field("accept-language"), ["", *languages])
        return f"index.{wanted}.html" if wanted else INDEX


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
        super().__init__({"": CatalogueMount(folder), **(mounts or {})}, host, port)
        self.address = shelf_address(host, self.port)
