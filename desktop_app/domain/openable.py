"""What a person opens from outside: a file, or a link to a catalogue, as a desktop or a browser passes it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.domain.addresses import is_web_address

SCHEME = "opds:"
"""Links with it, on web pages, lead to catalogues: `opds://host/path`, or `opds:` before a complete address."""
JOURNAL_ENDING = ".journal"


def openable(text: str, folder: Path) -> str:
    """The web address of a catalogue, or the absolute path of a file.

    Args:
        text: a path, a `file:` address, a web address or an `opds:` link.
        folder: the folder that a relative path starts from.
    """
    if text.lower().startswith(SCHEME):
        rest = text[len(SCHEME) :]
        return rest if is_web_address(rest) else f"https:{rest}"
    if is_web_address(text):
        return text
    if text.lower().startswith("file:"):
        return url2pathname(urlsplit(text).path)
    return str(folder / text)


def is_journal(path: str) -> bool:
    """Whether a path is that of a journal's file."""
    return path.lower().endswith(JOURNAL_ENDING)
