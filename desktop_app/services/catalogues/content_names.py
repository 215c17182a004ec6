"""File names that contain the hash of the content, and the removal of files that no version needs any more."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path, PurePosixPath
from posixpath import dirname, join, normpath

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import parse_object
from desktop_app.domain.hashes import sha256
from desktop_app.files.limited_file import read_limited
from desktop_app.transfer.source import DOCUMENT_LIMIT

DIGITS = 16
KEPT_DAYS = 30
KEPT_BUNDLE_DAYS = 2
"""Bundles are removed sooner than pages: they are large, and who misses one fetches the single files."""
BUNDLES = "bundles"
_NAMED = re.compile(r".+-([0-9a-f]{16})\.(json|ics|xml|html)")
_FOLDERS = ("", "pages", "atom", "browse")
_HREF = re.compile(r'href="([^"]+)"')
_BUNDLE_HREF = re.compile(rb'"href": "((?:\.\./bundles/)?[a-z]+-[0-9a-f]{16}\.(?:json|bundle))"')
"""The address of an index in a page, or that of a bundle in its index, as this program writes them."""
_AFTER_LINKS = re.compile(rb'\n "(?:publications|files)": ')
"""Where the list of a page or of an index begins; what it names is never removed."""
_READ = ("campaign-", "atom/", "pages/", f"{BUNDLES}/")
"""The beginnings of the names of documents that refer to others."""


def content_name(name: str, data: bytes) -> str:
    """Insert the hash of a content into a name: `campaign.json` becomes `campaign-0123456789abcdef.json`.

    Args:
        name: the name without the hash, with folders.
        data: the content; if the content includes its own name, the content without it.
    """
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}-{sha256(data)[:DIGITS]}{path.suffix}"))


def remove_unneeded(folder: Path, needed: Collection[str]) -> None:
    """Remove content-named pages that are not needed and that are older than `KEPT_DAYS`.

    A file is removed only if its name matches its content, so that only files of this program are removed. Files that
    can't be read or removed stay, which does no harm. Bundles are removed after `KEPT_BUNDLE_DAYS`.
    """
    for place in _FOLDERS:
        for path in _unneeded(folder, place, KEPT_DAYS, needed):
            with suppress(OSError):
                path.unlink()
    for index in _unneeded(folder, BUNDLES, KEPT_BUNDLE_DAYS, needed):
        with suppress(OSError):
            # The index goes last, because only it tells that a bundle is one of ours.
            for name in _names_in(index.relative_to(folder).as_posix(), read_limited(index, DOCUMENT_LIMIT)):
                if name not in needed:
                    (folder / name).unlink(missing_ok=True)
            index.unlink()


def _unneeded(folder: Path, place: str, days: int, needed: Collection[str]) -> Iterator[Path]:
    """The documents in one of the folders that are not needed, are old enough, and are ours."""
    oldest = time.time() - days * 24 * 3600
    for path in sorted((folder / place).glob("*-*")):
        with suppress(OSError):
            name = path.relative_to(folder).as_posix()
            if name not in needed and path.stat().st_mtime < oldest and _is_ours(path):
                yield path


def names_needed(folder: Path, roots: Iterable[str]) -> set[str]:
    """The names of these root documents, and of what they refer to, relative to the folder.

    The files may be somebody else's, and name each other in a circle or a file of the system.
    """
    waiting = [root for root in roots if root]
    needed = set(waiting)
    while waiting:
        name = waiting.pop()
        try:
            found = _names_in(name, read_limited(folder / name, DOCUMENT_LIMIT))
        except (OSError, ValueError, DocumentError):
            continue
        for inner in found:
            if inner not in needed and inner.startswith(_READ) and not inner.endswith(".bundle"):
                waiting.append(inner)
            needed.add(inner)
    return needed


def _names_in(name: str, data: bytes) -> list[str]:
    """The names of the files that a document refers to. Of a page and of an index, only indexes and bundles.

    Raises:
        ValueError: the document can't be read.
        DocumentError: it is no document of a catalogue.
    """
    if name.startswith(("pages/", f"{BUNDLES}/")):
        head = _AFTER_LINKS.split(data, maxsplit=1)[0]
        hrefs: Iterable[str] = (found[1].decode() for found in _BUNDLE_HREF.finditer(head))
    else:
        hrefs = _hrefs(parse_object(data, name)) if name.endswith(".json") else _hrefs_in_markup(data)
    return [normpath(join(dirname(name), href)) for href in hrefs]


def _hrefs_in_markup(data: bytes) -> Iterator[str]:
    """The addresses in one of our own feeds or web pages."""
    return (unescape(found[1]) for found in _HREF.finditer(data.decode("utf-8", "replace")))


def _hrefs(document: object) -> Iterator[str]:
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("href"), str):
                yield value["href"]
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value


def _is_ours(path: Path) -> bool:
    """Whether the name matches the content; a page contains its own name, which is excluded from the hash."""
    found = _NAMED.fullmatch(path.name)
    return (
        found is not None
        and sha256(read_limited(path, DOCUMENT_LIMIT).replace(path.name.encode(), b""))[:DIGITS] == found[1]
    )
