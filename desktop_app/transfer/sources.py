"""Which source an address needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.transfer.access import Access
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import FolderSource, Source

AGENT = "Springshelf/0.1"


@contextmanager
def open_source(address: str, access: Access | None = None) -> Iterator[Source]:
    """The source of a catalogue whose root feed lies at `address`, closed at the end of the `with` block.

    Args:
        address: the root feed's.
        access: where it may go and which passwords it may give; everywhere and none where left out.

    Raises:
        RefusedError: the address is neither of a web server nor of a folder.
    """
    parts = urlsplit(address)
    if parts.scheme == "file":
        yield FolderSource(Path(url2pathname(parts.path)).parent)
        return
    if parts.scheme not in ("http", "https"):
        raise RefusedError("This is not an address of a catalogue", address, "It begins with https:// or is a folder.")
    from desktop_app.transfer.http_source import HttpSource  # noqa: PLC0415 - requests is slow to import

    source = HttpSource(AGENT, access)
    try:
        yield source
    finally:
        source.close()
