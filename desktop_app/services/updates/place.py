"""A place with updates: a web server, a folder, a stick or a lent shelf, found from what a person enters."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit
from urllib.request import url2pathname

from desktop_app.domain.addresses import is_nearby, without_login
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.ports import OpenSource
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import NotThereError, RefusedError, TemporaryError, TransferError, UnreachableError
from desktop_app.transfer.source import FRESH, FROM_START, ByteSource
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import MissingFileError, UpdateError
from desktop_app.updating.layout import TIMESTAMP

HTML = "text/html"
BYTES = "application/octet-stream"
FOLDERS = ("", "updates", "springshelf/updates")
"""Where the updates are below a folder: itself, a shelf's folder, a stick's root."""
PATIENCE, SLOWEST = 300.0, 250
"""After so many seconds, fewer bytes a second are too slow to ever end; the slowest line in use has 2,000."""


@dataclass
class Pace:
    """Stops a server that sends so slowly that an update would never end (TUF specification, "slow retrieval").

    Args:
        clock: a monotonic clock in seconds.
        slowest: bytes per second.
    """

    clock: Callable[[], float] = time.monotonic
    slowest: float = SLOWEST
    _since: float | None = None
    _bytes: int = 0

    def count(self, size: int) -> None:
        """Count a piece.

        Raises:
            TemporaryError: the pieces of the last minutes came too slowly.
        """
        now = self.clock()
        if self._since is None:
            self._since = now
        self._bytes += size
        seconds = now - self._since
        if seconds < PATIENCE:
            return
        if self._bytes < self.slowest * seconds:
            raise TemporaryError(UpdateCode.TOO_SLOW)
        self._since, self._bytes = now, 0


@dataclass(frozen=True, slots=True)
class UpdatePlace:
    """An opened place: the address of its folder with updates, which ends with a slash, and the source of its bytes."""

    base: str
    source: ByteSource
    control: Control = field(default_factory=Control)
    pace: Callable[[], Pace] = Pace

    @property
    def is_near(self) -> bool:
        """Whether it is a folder or in the local network, so that its bytes do not come over the internet."""
        return is_nearby(self.base)

    def read(self, path: str) -> Iterator[bytes]:
        """Read a file in pieces.

        Raises:
            MissingFileError: it is not there.
            TransferError: it can't be read.
            CancelledError: the person cancelled it.
        """
        pace = self.pace()
        try:
            with self.source.open(self.address(path), FROM_START, FRESH) as body:
                if body.media_type == HTML:
                    raise RefusedError(TransferCode.CAPTIVE_PORTAL, self.base)
                for piece in body.chunks:
                    self.control.check(path)
                    pace.count(len(piece))
                    yield piece
        except NotThereError as error:
            raise MissingFileError(path) from error

    def address(self, path: str) -> str:
        """The address of a file."""
        return urljoin(self.base, quote(path))

    def link(self, path: str, digest: Sha256, size: int) -> Link:
        """A link to a file with a known hash and size."""
        return Link(self.address(path), BYTES, size, digest)


def bases_of(text: str) -> tuple[str, ...]:
    """The addresses where the updates may be, for a web address or folder that a person entered.

    Raises:
        RefusedError: it can't be an address.
    """
    text = text.strip()
    try:
        if urlsplit(text).scheme.lower() in {"http", "https"}:
            return _web_bases(without_login(text))
        is_file = text.lower().startswith("file:")
        if "://" in text and not is_file:
            raise RefusedError(TransferCode.NOT_AN_ADDRESS, text)
        path = Path(url2pathname(urlsplit(text).path)) if is_file else Path(text).expanduser()
        if not path.exists() and not path.is_absolute() and "." in text.partition("/")[0].strip("."):
            return _web_bases(without_login(f"https://{text}"))
        folder = path if path.is_dir() or not path.suffix else path.parent
        return tuple(f"{(folder.resolve() / name).as_uri()}/" for name in FOLDERS)
    except ValueError as error:
        raise RefusedError(TransferCode.NOT_AN_ADDRESS, text) from error


def _web_bases(address: str) -> tuple[str, ...]:
    _ = urlsplit(address).port  # which is checked only when it is read
    start, _, last = address.partition("#")[0].partition("?")[0].rpartition("/")
    is_page = "." in last and urlsplit(address).path.strip("/")
    folder = f"{start}/" if is_page else f"{address.rstrip('/')}/"
    return (f"{folder}updates/", folder) if is_page else (folder, f"{folder}updates/")


@contextmanager
def open_place(text: str, open_source: OpenSource, control: Control) -> Iterator[UpdatePlace]:
    """Find and open the updates at what a person entered, for a `with` block.

    Raises:
        UpdateError: there are none.
        TransferError: it can't be reached.
    """
    with ExitStack() as stack:
        for number, base in enumerate(bases_of(text)):
            place = UpdatePlace(base, stack.enter_context(open_source(f"{base}feed.json")), control)
            if _has_updates(place, must_exist=number == 0):
                yield place
                return
    raise UpdateError(UpdateCode.NONE_HERE, text)


def _has_updates(place: UpdatePlace, *, must_exist: bool) -> bool:
    """Whether there are updates; `must_exist` is for the folder itself that a person entered."""
    try:
        return any(place.read(TIMESTAMP))
    except MissingFileError:
        return False
    except UnreachableError:
        if must_exist or not place.base.startswith("file:"):
            raise
        return False


class Places:
    """Several opened places; a file is read from the first that has it, near ones first."""

    def __init__(self, places: tuple[UpdatePlace, ...]) -> None:
        self._places = tuple(sorted(places, key=lambda one: not one.is_near))

    def first(self, fetch: Callable[[UpdatePlace], None], name: str) -> None:
        """Call `fetch` with each place until one has the file.

        Raises:
            TransferError: none has it, and one could not be reached or has another file.
            UpdateError: none has it.
        """
        failed: TransferError | None = None
        for place in self._places:
            try:
                fetch(place)
            except NotThereError:
                continue
            except TransferError as error:
                failed = error
                continue
            return
        raise failed or UpdateError(UpdateCode.INCOMPLETE, name=name)
