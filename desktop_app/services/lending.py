"""Lending the shelf to the room: what is kept, served as a catalogue to whoever has the address."""

from __future__ import annotations

import io
import shutil
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import segno

from desktop_app.services.workplace import Workplace
from desktop_app.transfer.neighbours import announced, own_address
from desktop_app.transfer.server import CatalogueServer

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending to the room is what this is for


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


@contextmanager
def lend(workplace: Workplace, host: str = EVERYBODY, port: int = 0, *, announce: bool = False) -> Iterator[Lent]:
    """Serve everything that is kept on this computer until the end of the `with` block.

    The catalogue stands in a folder of its own, where the kept files have a second name: no byte is copied.

    Args:
        workplace: whose shelf.
        host: the network to listen in.
        port: the port; 0 for any that is free.
        announce: be found by other computers in the same network.

    Raises:
        StickError: nothing is kept yet.
        LendingError: the port is taken.
    """
    folder = workplace.shelf_folder / "lent"
    workplace.stick.write(folder, linked=True)
    try:
        with ExitStack() as stack:
            server = stack.enter_context(CatalogueServer(folder, host, port))
            shown = own_address() if host == EVERYBODY else host
            name = f"Springshelf on {socket.gethostname()}"
            found = stack.enter_context(announced(name, shown, server.port)) if announce else False
            yield Lent(f"http://{shown}:{server.port}/feed.json", found)
    finally:
        # A second name would keep a file on the disk that is dropped later.
        for name in ("files", "covers"):
            shutil.rmtree(folder / name, ignore_errors=True)
