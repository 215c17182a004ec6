"""The media types of a book's entries: stated ones as they are meant, missing and wrong ones by the entry's name."""

from __future__ import annotations

import posixpath

XHTML, HTML, SVG = "application/xhtml+xml", "text/html", "image/svg+xml"
PAGE_TYPES = (XHTML, HTML)
MEANT = {
    "text/xml": XHTML,
    "application/xml": XHTML,
    "text/xhtml": XHTML,
    "application/xhtml": XHTML,
    "application/html+xml": XHTML,
    "text/x-oeb1-document": HTML,
    "text/x-oeb1-css": "text/css",
    "application/x-dtbook+xml": XHTML,
    "text/svg+xml": SVG,
    "image/svg": SVG,
    "image/jpg": "image/jpeg",
}
"""Types that some books state, each with the one that a browser needs."""
BY_SUFFIX = {
    ".xhtml": XHTML,
    ".xht": XHTML,
    ".html": HTML,
    ".htm": HTML,
    ".css": "text/css",
    ".svg": SVG,
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".ncx": "application/x-dtbncx+xml",
}
SURE = frozenset({".css", ".svg", ".ncx"})
"""Suffixes that say more than the stated type: a browser refuses a style sheet with any other type."""


def media_type_of(stated: str, entry: str) -> str:
    """The media type of an entry; empty where neither what is stated nor its name tells it."""
    plain = stated.partition(";")[0].strip().lower()
    suffix = posixpath.splitext(entry)[1].lower()
    if suffix in SURE:
        return BY_SUFFIX[suffix]
    meant = MEANT.get(plain, plain)
    return meant if "/" in meant and meant != "application/octet-stream" else BY_SUFFIX.get(suffix, "")
