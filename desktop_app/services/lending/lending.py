"""Lending the shelf in the local network: kept files, served as a catalogue to anyone with the address."""

from __future__ import annotations

import io
import secrets
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import segno

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.lending import DEFAULT_PORT, EVERYBODY, EVERYBODY_IPV6, browser_address, shelf_address
from desktop_app.domain.system_reason import reason_of
from desktop_app.services.lending.codes import LendingCode
from desktop_app.services.lending.lending_folder import lent_folder
from desktop_app.services.lending.lent_search import LentSearch
from desktop_app.services.publishing.stick import UPDATES, StickWriter, WrittenPages
from desktop_app.transfer.neighbours import announced, own_address
from desktop_app.transfer.serving.catalogue import CatalogueServer
from desktop_app.transfer.serving.mounts import FilesMount, FolderMount
from desktop_app.transfer.serving.responses import Mount


class LendingError(SpringshelfError):
    """The shelf can't be lent."""


@dataclass(frozen=True, slots=True)
class LentShelf:
    """A lent shelf: the address of its catalogue, and its name in the network, if it is announced."""

    address: str
    name: str

    @property
    def page(self) -> str:
        """The address for a phone's browser. A program that reads catalogues finds the catalogue there, too."""
        return browser_address(self.address)

    def qr_text(self) -> str:
        """The address of the page as a QR code of characters, for a terminal."""
        drawn = io.StringIO()
        segno.make(self.page).terminal(drawn, compact=True)
        return drawn.getvalue()

    def qr_png(self, scale: int = 6) -> bytes:
        """The address of the page as a QR code in PNG; `scale` is the size of a module in pixels."""
        drawn = io.BytesIO()
        segno.make(self.page, error="m").save(drawn, kind="png", scale=scale, border=2)
        return drawn.getvalue()


def _mounts(written: WrittenPages, stick: StickWriter) -> dict[str, Mount]:
    """What is served beside the pages: kept files, the search, and updates of the program if there are any."""
    folders = {"files", "covers", *(name.partition("/")[0] for name in written.files)}
    files = {name: FilesMount(_below(f"{name}/", written.files)) for name in folders}
    mounts: dict[str, Mount] = {"/search": LentSearch(written, stick.languages, stick.clock)}
    mounts |= {f"/{name}": mount for name, mount in files.items()}
    if stick.updates is not None and stick.updates.is_there:
        mounts[f"/{UPDATES}"] = FolderMount(stick.updates.folder)
    return mounts


def _serving(folder: Path, mounts: Mapping[str, Mount], host: str, port: int | None) -> CatalogueServer:
    wanted = DEFAULT_PORT if port is None else port
    try:
        return CatalogueServer(folder, host, wanted, mounts)
    except (OSError, ValueError) as error:
        if port is None:
            return CatalogueServer(folder, host, 0, mounts)
        reason = reason_of(error) if isinstance(error, OSError) else LendingCode.NO_SUCH_PORT.message()
        raise LendingError(LendingCode.PORT_REFUSED, port=port, host=host, reason=reason) from error


def _below(folder: str, files: Mapping[str, Path]) -> dict[str, Path]:
    return {name.removeprefix(folder): path for name, path in files.items() if name.startswith(folder)}


def _name() -> str:
    """The name in the network. It reveals nothing about the computer or the person."""
    return f"Springshelf {secrets.randbelow(9000) + 1000}"


@contextmanager
def lend(
    stick: StickWriter, folder: Path, host: str = EVERYBODY, port: int | None = None, *, announce: bool = False
) -> Iterator[LentShelf]:
    """Serve everything that is kept on this computer until the end of the `with` block.

    The pages of the catalogue are in a separate folder, so that several lendings are possible; the kept files are
    served from the shelf.

    Args:
        stick: writes the catalogue of the kept files.
        folder: the parent of the lending folders.
        host: the network interface to listen on.
        port: the port; 0 for any free one, None for the usual one or any other.
        announce: announce the shelf to other computers in the network.

    Raises:
        StickError: nothing is kept yet.
        LendingError: the port is in use, or the pages can't be written.
    """
    with ExitStack() as stack:
        try:
            pages = stack.enter_context(lent_folder(folder))
            written = pages.write(stick)
        except OSError as error:
            raise LendingError(LendingCode.PAGES_NOT_WRITTEN, str(folder), reason=reason_of(error)) from error
        server = stack.enter_context(_serving(pages.folder, _mounts(written, stick), host, port))
        shown, name = own_address() if host in {EVERYBODY, EVERYBODY_IPV6} else host, _name()
        found = stack.enter_context(announced(name, shown, server.port)) if announce else False
        yield LentShelf(shelf_address(shown, server.port), name if found else "")


class Lender:
    """Lends a shelf from `start` to `stop`, which may be called from different threads.

    Args:
        stick: writes the catalogue of the kept files.
        folder: the parent of the lending folders.
    """

    def __init__(self, stick: StickWriter, folder: Path) -> None:
        self._stick = stick
        self._folder = folder
        self._stack = ExitStack()

    def lending(self, host: str, port: int | None, *, announce: bool) -> AbstractContextManager[LentShelf]:
        """Lend during a `with` block; see `lend`."""
        return lend(self._stick, self._folder, host, port, announce=announce)

    def start(self) -> LentShelf:
        """Start lending.

        Raises:
            StickError: nothing is kept yet.
        """
        return self._stack.enter_context(lend(self._stick, self._folder, announce=True))

    def stop(self) -> None:
        """Stop lending; does nothing if it was not started."""
        self._stack.close()
