"""What can be mounted: a folder, and single files under names of their own."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path

from desktop_app.transfer.serving.responses import Request, Response, refuse, send_file


class FolderMount:
    """The files below a folder: no listings, and no way out of it, by links neither.

    Args:
        folder: the folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def answer(self, request: Request) -> Response:
        """The file that the path names."""
        names = request.path.split("/")
        if not all(_is_plain(name) for name in names):
            return refuse(HTTPStatus.NOT_FOUND)
        try:
            path = self._folder.joinpath(*names).resolve()
            found = path.is_relative_to(self._folder) and path.is_file()
        except (OSError, ValueError, RuntimeError):  # a name that is too long, a circle of links
            found = False
        return send_file(path, request) if found else refuse(HTTPStatus.NOT_FOUND)


class FilesMount:
    """Files that stand elsewhere, each under a name of its own.

    Args:
        files: the files by the names under which they are served.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files

    def answer(self, request: Request) -> Response:
        """The file of that name."""
        path = self._files.get(request.path)
        # The name's ending tells the media type; the file itself may have none.
        return send_file(path, request, request.path) if path else refuse(HTTPStatus.NOT_FOUND)


def _is_plain(name: str) -> bool:
    """Whether a part of a path names a file on every system: `..`, drives, streams and backslashes do not."""
    return bool(name) and name not in {".", ".."} and not any(one in "\\:\x00" or ord(one) < ord(" ") for one in name)
