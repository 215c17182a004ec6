"""The source of a catalogue's bytes: the interface, and the folder behind a `file:` address."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from desktop_app.domain.addresses import is_in_home
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import CutOffError, NotThereError, RefusedError, TransferError, UnreachableError

CHUNK_BYTES = 256 * 1024
DOCUMENT_LIMIT = 32 * 1024 * 1024
"""The maximum size of a feed; a larger document is rejected before reading."""
DOCUMENT_SECONDS = 1800.0
"""The time for one document: enough for 3 MB over the slowest line that anybody uses (2 KB a second)."""


@dataclass(frozen=True, slots=True)
class ResumePoint:
    """The point to resume at: after `start` bytes of the version that `validator` identifies.

    With `checked`, a hash shows at the end whether the parts match, so that parts of any version may be joined. What
    follows after the first `stop` bytes of the file is not needed and may be left out; 0 if all is needed.
    """

    start: int = 0
    validator: str = ""
    checked: bool = False
    stop: int = 0


FROM_START = ResumePoint()


@dataclass(frozen=True, slots=True)
class Validators:
    """The server's identifiers of the known version (RFC 9110, section 8.8); empty if there are none.

    With `fresh`, no cache may answer instead of the server (RFC 9111, section 5.2.1.4).
    """

    etag: str = ""
    modified: str = ""
    fresh: bool = False


NO_VALIDATORS = Validators()
FRESH = Validators(fresh=True)


@dataclass(frozen=True, slots=True)
class ResponseBody:
    """A response: its bytes from `offset` on, in pieces.

    `offset` is the requested start, or 0 if the server starts from the beginning; `total` is the size of the complete
    file if it is stated; `validator` identifies this version for resuming (a strong ETag or a time), empty if there is
    none; `media_type` has no parameters; `address` is the final address after redirects; `unchanged` says that the
    known version is current, and then there are no bytes; `ends_by_closing` says that only the end of the connection
    ends the body, as a broken connection does, too (RFC 9112, section 6.3); `age` is how many seconds ago the server
    made or confirmed the response, if a cache answered (RFC 9111, section 5.1).
    """

    chunks: Iterator[bytes]
    offset: int = 0
    total: int | None = None
    validator: str = ""
    media_type: str = ""
    address: str = ""
    known: Validators = NO_VALIDATORS
    unchanged: bool = False
    ends_by_closing: bool = False
    age: float = 0.0


class ByteSource(Protocol):
    """Reads the bytes at an address. It raises only TransferError, also while reading pieces."""

    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> AbstractContextManager[ResponseBody]:
        """Open the bytes at `href` from a position on, or from the beginning if that version is no longer available."""
        ...


@runtime_checkable
class SmallFileSource(Protocol):
    """A source that many small files can be asked of at once."""

    def takes(self, href: str) -> bool:
        """Whether the file at an address can be asked for in this way."""
        ...

    def bodies(self, hrefs: Sequence[str], *, ahead: bool) -> Iterator[ResponseBody | TransferError | None]:
        """The answers for files of one server, in order. The pieces of each are read before the next one.

        Args:
            hrefs: their addresses, all of one origin; `takes` is true for each.
            ahead: several may be asked for before the first one is answered; a hash has to tell whether the answers
                are those for the right files.

        Returns:
            For each file its body, why it can't be had, or None if it has to be asked for with `ByteSource.open`.
        """
        ...

    def ask_singly(self, href: str) -> None:
        """Ask for one file at a time at the server of an address from now on: its answers were mixed up."""
        ...

    def wait(self, href: str) -> float:
        """The shortest time in seconds that the server of an address took to answer, 0 if there is none."""
        ...


@dataclass(frozen=True, slots=True)
class FetchedDocument:
    """A complete document: its bytes, address, version and age in seconds. An unchanged one has no bytes."""

    data: bytes
    address: str
    known: Validators = NO_VALIDATORS
    unchanged: bool = False
    age: float = 0.0


def chunks_in_time(body: ResponseBody, href: str, began: float) -> Iterator[bytes]:
    """The pieces of a document, or of several in a bundle.

    Args:
        body: the answer.
        href: its address.
        began: when it was asked for (`time.monotonic`).

    Raises:
        RefusedError: it needs more than DOCUMENT_SECONDS.
    """
    until = began + DOCUMENT_SECONDS
    for chunk in body.chunks:
        yield chunk
        if time.monotonic() > until:
            raise RefusedError(TransferCode.PAGE_TOO_SLOW, href, minutes=round(DOCUMENT_SECONDS / 60))


def read_document(
    source: ByteSource, href: str, known: Validators = NO_VALIDATORS, control: Control | None = None
) -> FetchedDocument:
    """Read a complete document, or learn that the known version is current.

    Args:
        source: reads the bytes.
        href: its address.
        known: the known version.
        control: cancels between two pieces.

    Raises:
        CancelledError: the person cancelled it.
        TransferError: it could not be read, is larger than DOCUMENT_LIMIT, or needs more than DOCUMENT_SECONDS.
    """
    data = bytearray()
    began = time.monotonic()
    with source.open(href, FROM_START, known) as body:
        for chunk in chunks_in_time(body, href, began):
            data += chunk
            if control is not None:
                control.check(href)
            if len(data) > DOCUMENT_LIMIT:
                raise RefusedError(TransferCode.PAGE_TOO_LARGE, href)
        if body.total is not None and len(data) < body.total and not body.unchanged:
            raise CutOffError(TransferCode.PAGE_CUT_OFF, href)
        return FetchedDocument(bytes(data), body.address or href, body.known, body.unchanged, body.age)


class FolderSource:
    """The files below one folder: a stick, a network folder, the shipped catalogue.

    An address is followed only if it ends below the folder after resolving links; nothing is written to the folder.

    Args:
        root: the catalogue's folder.
        home: the base of addresses relative to the home; None if these are not followed.
        beside: a folder with files that the catalogue's own folder leaves out; None if there is none.
    """

    def __init__(self, root: Path, home: Path | None = None, beside: Path | None = None) -> None:
        self._root = root.resolve()
        self._home = home
        self._beside = beside

    @contextmanager
    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> Iterator[ResponseBody]:
        """Open the bytes of the file at `href`, a `file:` address."""
        path = self._path(href)
        try:
            with path.open("rb") as file:
                status = os.fstat(file.fileno())
                validator = f"{status.st_mtime_ns}-{status.st_size}"
                if validator == known.etag:
                    yield ResponseBody(iter(()), address=href, known=known, unchanged=True)
                    return
                goes_on = place.checked or place.validator == validator
                offset = place.start if goes_on and place.start <= status.st_size else 0
                file.seek(offset)
                mine = Validators(validator)
                yield ResponseBody(_pieces(file), offset, status.st_size, validator, address=href, known=mine)
        except FileNotFoundError as error:
            if not self._root.is_dir():
                raise UnreachableError(TransferCode.FOLDER_GONE, str(self._root), origin=self._root.as_uri()) from error
            raise NotThereError(TransferCode.FILE_MISSING, path.name) from error
        except OSError as error:
            raise UnreachableError(TransferCode.FILE_UNREADABLE, str(path), reason=reason_of(error)) from error

    def takes(self, href: str) -> bool:
        """Whether an address is that of a file."""
        return href.startswith("file:")

    def bodies(self, hrefs: Sequence[str], *, ahead: bool) -> Iterator[ResponseBody | TransferError | None]:  # noqa: ARG002 - for servers
        """The files at some addresses, in order; see `SmallFileSource.bodies`."""
        for href in hrefs:
            try:
                with self.open(href) as body:
                    yield body
            except TransferError as error:
                yield error

    def ask_singly(self, href: str) -> None:
        """Files of a folder are read one by one."""

    def wait(self, href: str) -> float:  # noqa: ARG002 - for servers
        """A folder answers at once."""
        return 0.0

    def _path(self, href: str) -> Path:
        parts = urlsplit(href)
        try:
            if is_in_home(href) and self._home is not None:
                path = (self._home / unquote(parts.path).lstrip("/")).resolve()
            else:
                path = Path(url2pathname(parts.path)).resolve()
        except (ValueError, OSError, RuntimeError) as error:  # a NUL, a name that is too long, or a loop of links
            raise RefusedError(TransferCode.NAMES_NO_FILE, href) from error
        if parts.scheme != "file" or not path.is_relative_to(self._root):
            raise RefusedError(TransferCode.OUT_OF_CATALOGUE, href)
        if self._beside is not None and not path.is_file():
            return self._beside / path.relative_to(self._root)
        return path


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK_BYTES):
        yield chunk
