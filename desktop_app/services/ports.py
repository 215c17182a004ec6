"""Protocols of what services need from outside: the time, and the sources of catalogues."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

from desktop_app.transfer.access import Access
from desktop_app.transfer.source import ByteSource

OpenSource = Callable[[str], AbstractContextManager[ByteSource]]
"""Opens the source of the catalogue at an address."""
OpenSourceWith = Callable[[str, Access], AbstractContextManager[ByteSource]]
"""Opens the source of the catalogue at an address, with its permissions."""
Clock = Callable[[], datetime]
"""Returns the time, with a time zone."""
