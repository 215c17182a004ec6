"""What a journal can be written as for other programs."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """A format that others read."""

    MARKDOWN = "markdown"
    CSV = "csv"
    XAPI = "xapi"
    LEAP2A = "leap2a"
    ICS = "ics"


FOLDERS = (Format.MARKDOWN, Format.CSV)
"""Those that are a folder with files, not one file."""
ENDINGS = {Format.XAPI: "ndjson", Format.LEAP2A: "zip", Format.ICS: "ics"}
"""The ending of each file's name."""


class HighlightFormat(StrEnum):
    """How highlights are taken out."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
