"""Which source an address needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import FolderSource, Source

AGENT = "Springshelf/0.1"


@contextmanager
def open_source(address: str) -> Iterator[Source]:
    """The source of a catalogue whose root feed lies at `address`, closed at the end of the `with` block.

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

    source = HttpSource(AGENT)
    try:
        yield source
    finally:
        source.close()
