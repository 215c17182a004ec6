"""Responses before their conversion to HTTP."""

from __future__ import annotations

import os
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from desktop_app.domain.file_kinds import KINDS
from desktop_app.transfer.serving.ranges import part_of

MEDIA_TYPES = {
    **{f".{kind.ending}": kind.media_type for kind in KINDS},
    ".json": "application/opds+json",
    ".xml": "application/atom+xml;profile=opds-catalog",
    ".ics": "text/calendar; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
}
"""Media types by file extension. The system's own table differs between computers."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request: its method, its path below the mount without the first slash, its fields in lower case, its query."""

    method: str
    path: str
    fields: dict[str, str]
    query: str = ""

    def field(self, name: str) -> str:
        """A header field, empty if it is missing."""
        return self.fields.get(name, "")


@dataclass(frozen=True, slots=True)
class Response:
    """Status, header fields and body: bytes, or an open file of which `length` bytes are sent from its position."""

    status: HTTPStatus
    fields: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    file: BinaryIO | None = None
    length: int = 0


class Mount(Protocol):
    """Answers the requests below a path."""

    def answer(self, request: Request) -> Response:
        """Answer the request."""
        ...


def refuse(status: HTTPStatus, text: str = "", *fields: tuple[str, str]) -> Response:
    """An error response as plain text."""
    body = f"{text or status.phrase}\n".encode()
    return Response(status, (("Content-Type", "text/plain; charset=utf-8"), *fields), body, length=len(body))


def send_bytes(data: bytes, media_type: str, request: Request) -> Response:
    """The response with a document that was made for this request."""
    if request.method not in {"GET", "HEAD"}:
        return refuse(HTTPStatus.METHOD_NOT_ALLOWED, "", ("Allow", "GET, HEAD"))
    return Response(HTTPStatus.OK, (("Content-Type", media_type),), data, length=len(data))


def send_elsewhere(address: str, request: Request) -> Response:
    """The response that leads to another address, depending on what the client prefers."""
    if request.method not in {"GET", "HEAD"}:
        return refuse(HTTPStatus.METHOD_NOT_ALLOWED, "", ("Allow", "GET, HEAD"))
    return Response(HTTPStatus.FOUND, (("Location", address), ("Vary", "Accept, Accept-Language")))


def send_file(path: Path, request: Request, name: str = "") -> Response:
    """The response with a file or a range of it, or that it has not changed (RFC 9110, sections 13 and 14).

    Args:
        path: the file.
        request: the request.
        name: its extension determines the media type; by default the path's.
    """
    if request.method not in {"GET", "HEAD"}:
        return refuse(HTTPStatus.METHOD_NOT_ALLOWED, "", ("Allow", "GET, HEAD"))
    try:
        file = path.open("rb")
        status = os.fstat(file.fileno())
    except (OSError, ValueError):
        return refuse(HTTPStatus.NOT_FOUND)
    tag = f'"{status.st_mtime_ns:x}-{status.st_size:x}"'
    fields: tuple[tuple[str, str], ...] = (("ETag", tag), ("Accept-Ranges", "bytes"))
    if _names(request.field("if-none-match"), tag):
        file.close()
        return Response(HTTPStatus.NOT_MODIFIED, fields)
    wanted = request.field("range") if request.field("if-range") in {"", tag} else ""
    part = part_of(wanted, status.st_size)
    if part is None:
        file.close()
        return refuse(
            HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "", *fields, ("Content-Range", f"bytes */{status.st_size}")
        )
    fields += (
        ("Content-Type", MEDIA_TYPES.get(PurePosixPath(name or path.name).suffix.lower(), "application/octet-stream")),
    )
    if not part.whole:
        fields += (("Content-Range", f"bytes {part.start}-{part.end - 1}/{status.st_size}"),)
    file.seek(part.start)
    code = HTTPStatus.OK if part.whole else HTTPStatus.PARTIAL_CONTENT
    return Response(code, fields, file=file, length=part.end - part.start)


def _names(condition: str, tag: str) -> bool:
    """Whether an `If-None-Match` contains a version; weak and strong tags compare alike (RFC 9110, section 13.1.2)."""
    tags = {one.strip().removeprefix("W/") for one in condition.split(",")}
    return tag in tags or condition.strip() == "*"
