"""Lending the shelf to the room: what is kept, served as a catalogue to whoever has the address."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.services.workplace import Workplace
from desktop_app.transfer.server import CatalogueServer


@contextmanager
def lend(workplace: Workplace, host: str, port: int) -> Iterator[CatalogueServer]:
    """Serve everything that is kept on this computer until the end of the `with` block.

    The catalogue stands in a folder of its own, where the kept files have a second name: no byte is copied.

    Raises:
        StickError: nothing is kept yet.
    """
    folder = workplace.shelf_folder / "lent"
    workplace.stick.write(folder, linked=True)
    try:
        with CatalogueServer(folder, host, port) as server:
            yield server
    finally:
        # A second name would keep a file on the disk that is dropped later.
        for name in ("files", "covers"):
            shutil.rmtree(folder / name, ignore_errors=True)
