"""Protocols of what services need from outside: the time, and the sources of catalogues."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # a service that needs the time imports no sources
    from contextlib import AbstractContextManager

    from desktop_app.transfer.access import Access
    from desktop_app.transfer.source import ByteSource

OpenSource: TypeAlias = "Callable[[str], AbstractContextManager[ByteSource]]"
"""Opens the source of the catalogue at an address."""
OpenSourceWith: TypeAlias = "Callable[[str, Access], AbstractContextManager[ByteSource]]"
"""Opens the source of the catalogue at an address, with its permissions."""
Clock = Callable[[], datetime]
"""Returns the time, with a time zone."""
