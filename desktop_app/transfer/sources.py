"""The registry of transports: the source for an address, by its scheme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.transfer.access import Access
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import ByteSource, FolderSource

AGENT = "Springshelf/0.1"


@contextmanager
def open_source(address: str, access: Access | None = None) -> Iterator[ByteSource]:
    """Open the source of the catalogue with the root feed at `address`; closed at the end of the `with` block.

    Args:
        address: the root feed's address.
        access: its permissions; by default all addresses and no passwords.

    Raises:
        RefusedError: the address is neither of a web server nor of a folder.
    """
    scheme = urlsplit(address).scheme
    if scheme not in TRANSPORTS:
        raise RefusedError(TransferCode.NOT_AN_ADDRESS, address)
    with TRANSPORTS[scheme](address, access) as source:
        yield source


@contextmanager
def _folder(address: str, _access: Access | None) -> Iterator[ByteSource]:
    yield FolderSource(Path(url2pathname(urlsplit(address).path)).parent)


@contextmanager
def _web(_address: str, access: Access | None) -> Iterator[ByteSource]:
    from desktop_app.transfer.http_source import HttpSource  # noqa: PLC0415 - requests is slow to import

    with closing(HttpSource(AGENT, access)) as source:
        yield source


Transport = Callable[[str, Access | None], AbstractContextManager[ByteSource]]
TRANSPORTS: dict[str, Transport] = {"file": _folder, "http": _web, "https": _web}
"""The transport for each scheme. A new transport is a module and a line here."""
