"""Where a catalogue's bytes come from: the interface, and the folder behind a `file:` address."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from desktop_app.domain.addresses import is_in_home
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import CutOffError, NotThereError, RefusedError, UnreachableError

CHUNK_BYTES = 256 * 1024
DOCUMENT_LIMIT = 32 * 1024 * 1024
"""No feed that a person could browse is larger; what is larger is refused unread."""


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """Where to go on: after `start` bytes of the version that `validator` names."""

    start: int = 0
    validator: str = ""


FROM_START = ResumePoint()


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server called the version that is here already (RFC 9110, section 8.8); empty for nothing."""

    etag: str = ""
    modified: str = ""


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class ResponseBody:
    """An answer: its bytes from `offset` on, in pieces.

    `offset` is the asked-for start, or 0 where the other side begins anew; `total` is the size of the whole where it is
    told; `validator` names this version for going on with it (a strong ETag or a time), empty where nothing does;
    `media_type` has no parameters; `address` is where the bytes were in the end; `unchanged` says that the known
    version still holds, and then there are no bytes.
    """

    chunks: Iterator[bytes]
    offset: int = 0
    total: int | None = None
    validator: str = ""
    media_type: str = ""
    address: str = ""
    known: Validators = NO_VALIDATORS
    unchanged: bool = False


class ByteSource(Protocol):
    """Something that gives the bytes at an address. It raises TransferError and nothing else, at any piece."""

    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> AbstractContextManager[ResponseBody]:
        """The bytes at `href` from a place on, or from the beginning where that version is gone."""
        ...


@dataclass(frozen=True, slots=True)
class FetchedDocument:
    """A whole document: its bytes, where they were, and what names their version. Unchanged ones have no bytes."""

    data: bytes
    address: str
    known: Validators = NO_VALIDATORS
    unchanged: bool = False


def read_document(
    source: ByteSource, href: str, known: Validators = NO_VALIDATORS, control: Control | None = None
) -> FetchedDocument:
    """A whole document, or that the known version still holds.

    Args:
        source: where it lies.
        href: its address.
        known: the version that is here already.
        control: stops it between two pieces.

    Raises:
        CancelledError: the person stopped it.
        TransferError: it could not be had, or is larger than DOCUMENT_LIMIT.
    """
    data = bytearray()
    with source.open(href, FROM_START, known) as body:
        for chunk in body.chunks:
            data += chunk
            if control is not None:
                control.check(href)
            if len(data) > DOCUMENT_LIMIT:
                raise RefusedError(TransferCode.PAGE_TOO_LARGE, href)
        if body.total is not None and len(data) < body.total and not body.unchanged:
            raise CutOffError(TransferCode.PAGE_CUT_OFF, href)
        return FetchedDocument(bytes(data), body.address or href, body.known, body.unchanged)


class FolderSource:
    """The files below one folder: a stick, a network folder, the catalogue that came with the program.

    An address is followed only where it ends below the folder, links resolved; the folder is never written to.

    Args:
        root: the catalogue's folder.
        home: the folder that addresses of the home are relative to; None where none is followed.
    """

    def __init__(self, root: Path, home: Path | None = None) -> None:
        self._root = root.resolve()
        self._home = home

    @contextmanager
    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> Iterator[ResponseBody]:
        """The bytes of the file that `href`, a `file:` address, names."""
        path = self._path(href)
        try:
            with path.open("rb") as file:
                status = os.fstat(file.fileno())
                validator = f"{status.st_mtime_ns}-{status.st_size}"
                if validator == known.etag:
                    yield ResponseBody(iter(()), address=href, known=known, unchanged=True)
                    return
                offset = place.start if place.validator == validator and place.start <= status.st_size else 0
                file.seek(offset)
                mine = Validators(validator)
                yield ResponseBody(_pieces(file), offset, status.st_size, validator, address=href, known=mine)
        except FileNotFoundError as error:
            if not self._root.is_dir():
                raise UnreachableError(TransferCode.FOLDER_GONE, str(self._root)) from error
            raise NotThereError(TransferCode.FILE_MISSING, path.name) from error
        except OSError as error:
            raise UnreachableError(TransferCode.FILE_UNREADABLE, str(path), reason=reason_of(error)) from error

    def _path(self, href: str) -> Path:
        parts = urlsplit(href)
        try:
            if is_in_home(href) and self._home is not None:
                path = (self._home / unquote(parts.path).lstrip("/")).resolve()
            else:
                path = Path(url2pathname(parts.path)).resolve()
        except (ValueError, OSError, RuntimeError) as error:  # a NUL, a name that is too long, a circle of links
            raise RefusedError(TransferCode.NAMES_NO_FILE, href) from error
        if parts.scheme != "file" or not path.is_relative_to(self._root):
            raise RefusedError(TransferCode.OUT_OF_CATALOGUE, href)
        return path


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK_BYTES):
        yield chunk
