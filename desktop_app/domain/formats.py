"""The export formats of a journal and of highlights."""

from __future__ import annotations

from enum import StrEnum


class ExportFormat(StrEnum):
    """A format in which the journal can be exported."""

    MARKDOWN = "markdown"
    CSV = "csv"
    XAPI = "xapi"
    LEAP2A = "leap2a"
    ICS = "ics"


FOLDERS = (ExportFormat.MARKDOWN, ExportFormat.CSV)
"""The formats that are a folder with files, not one file."""
ENDINGS = {ExportFormat.XAPI: "ndjson", ExportFormat.LEAP2A: "zip", ExportFormat.ICS: "ics"}
"""The file extension of each format."""


class HighlightFormat(StrEnum):
    """A format in which highlights can be exported."""

    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
