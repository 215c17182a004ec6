"""A file inside a PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """An embedded file: its name, its description, and its bytes."""

    name: str
    media_type: str
    about: str
    data: bytes
