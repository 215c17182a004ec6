"""Lending the shelf to the room: what is kept, served as a catalogue to whoever has the address."""

from __future__ import annotations

import io
import shutil
import socket
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import segno

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.lending import DEFAULT_PORT, EVERYBODY
from desktop_app.services.publishing.stick import Stick
from desktop_app.transfer.neighbours import announced, own_address
from desktop_app.transfer.serving.catalogue import CatalogueServer


class LendingError(SpringshelfError):
    """The shelf can't be lent."""


@dataclass(frozen=True, slots=True)
class Lent:
    """A shelf that is being lent: the address for others, and whether they find it by itself."""

    address: str
    found_by_itself: bool

    def qr_text(self) -> str:
        """The address as a QR code of characters, for a terminal."""
        drawn = io.StringIO()
        segno.make(self.address).terminal(drawn, compact=True)
        return drawn.getvalue()

    def qr_png(self, scale: int = 6) -> bytes:
        """The address as a QR code, as PNG; `scale` is the pixels of a module."""
        drawn = io.BytesIO()
        segno.make(self.address, error="m").save(drawn, kind="png", scale=scale, border=2)
        return drawn.getvalue()


def _serving(folder: Path, host: str, port: int | None) -> CatalogueServer:
    try:
        return CatalogueServer(folder, host, DEFAULT_PORT if port is None else port)
    except OSError as error:
        if port is None:
            return CatalogueServer(folder, host, 0)
        what = f"Nothing can be served at port {port} of {host} ({error.strerror})"
        raise LendingError(what, "", "Choose another port; 0 takes any that is free.") from error


@contextmanager
def lend(
    stick: Stick, folder: Path, host: str = EVERYBODY, port: int | None = None, *, announce: bool = False
) -> Iterator[Lent]:
    """Serve everything that is kept on this computer until the end of the `with` block.

    The catalogue stands in a folder of its own, where the kept files have a second name: no byte is copied.

    Args:
        stick: writes the catalogue of what is kept.
        folder: where the catalogue stands while it is lent.
        host: the network to listen in.
        port: the port; 0 for any that is free, None for the usual one or any other.
        announce: be found by other computers in the same network.

    Raises:
        StickError: nothing is kept yet.
        LendingError: the port is taken.
    """
    stick.write(folder, linked=True)
    try:
        with ExitStack() as stack:
            server = stack.enter_context(_serving(folder, host, port))
            shown = own_address() if host == EVERYBODY else host
            name = f"Springshelf on {socket.gethostname()}"
            found = stack.enter_context(announced(name, shown, server.port)) if announce else False
            yield Lent(f"http://{shown}:{server.port}/feed.json", found)
    finally:
        # A second name would keep a file on the disk that is dropped later.
        for name in ("files", "covers"):
            shutil.rmtree(folder / name, ignore_errors=True)


class Lender:
    """Lends a shelf from `start` to `stop`, which may be called from different threads.

    Args:
        stick: writes the catalogue of what is kept.
        folder: where the catalogue stands while it is lent.
    """

    def __init__(self, stick: Stick, folder: Path) -> None:
        self._stick = stick
        self._folder = folder
        self._stack = ExitStack()

    def lending(self, host: str, port: int | None, *, announce: bool) -> AbstractContextManager[Lent]:
        """Lend for a `with` block; see `lend`."""
        return lend(self._stick, self._folder, host, port, announce=announce)

    def start(self) -> Lent:
        """Begin to lend.

        Raises:
            StickError: nothing is kept yet.
        """
        return self._stack.enter_context(lend(self._stick, self._folder, announce=True))

    def stop(self) -> None:
        """End it; also where it did not begin."""
        self._stack.close()
