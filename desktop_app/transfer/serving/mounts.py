"""Mounts: a folder, and single files with other names."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path

from desktop_app.transfer.serving.responses import Request, Response, refuse, send_file


class FolderMount:
    """The files below a folder, without listings and without links that lead out of it.

    Args:
        folder: the folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def answer(self, request: Request) -> Response:
        """Serve the file at the path."""
        names = request.path.split("/")
        if not all(_is_plain(name) for name in names):
            return refuse(HTTPStatus.NOT_FOUND)
        try:
            path = self._folder.joinpath(*names).resolve()
            found = path.is_relative_to(self._folder) and path.is_file()
        except (OSError, ValueError, RuntimeError):  # a name that is too long, or a loop of links
            found = False
        return send_file(path, request) if found else refuse(HTTPStatus.NOT_FOUND)


class FilesMount:
    """Files from other places, each with its own name.

    Args:
        files: the files by their names.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = files

    def answer(self, request: Request) -> Response:
        """Serve the file with that name."""
        path = self._files.get(request.path)
        # The name's extension determines the media type; the file itself may have none.
        return send_file(path, request, request.path) if path else refuse(HTTPStatus.NOT_FOUND)


def _is_plain(name: str) -> bool:
    """Whether a part of a path names a file on every system; not `..`, drives, streams and backslashes."""
    return bool(name) and name not in {".", ".."} and not any(one in "\\:\x00" or ord(one) < ord(" ") for one in name)
