"""The media types of a package's entries, by their names: the system's own list is wrong on some computers."""

from __future__ import annotations

import posixpath

from desktop_app.reading.media_types import BY_SUFFIX

OF_PACKAGES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".map": "application/json",
    ".xml": "application/xml",
    ".xsd": "application/xml",
    ".xsl": "application/xml",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".vtt": "text/vtt",
    ".srt": "text/plain",
    ".wasm": "application/wasm",
    ".bmp": "image/bmp",
    ".ico": "image/x-icon",
    ".avif": "image/avif",
    ".eot": "application/vnd.ms-fontobject",
    ".wav": "audio/wav",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".weba": "audio/webm",
    ".aac": "audio/aac",
    ".flac": "audio/flac",
    ".m4v": "video/mp4",
    ".ogv": "video/ogg",
    ".webm": "video/webm",
    ".mov": "video/quicktime",
    ".pdf": "application/pdf",
}


def type_of_entry(entry: str) -> str:
    """The media type of an entry; bytes of no known kind if its name tells nothing."""
    suffix = posixpath.splitext(entry)[1].lower()
    return OF_PACKAGES.get(suffix) or BY_SUFFIX.get(suffix, "application/octet-stream")
