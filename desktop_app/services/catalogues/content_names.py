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
_NAMED = re.compile(r".+-([0-9a-f]{16})\.(json|ics|xml|html)")
_FOLDERS = ("", "pages", "atom", "browse")
_HREF = re.compile(r'href="([^"]+)"')


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
    can't be read or removed stay, which does no harm.
    """
    oldest = time.time() - KEPT_DAYS * 24 * 3600
    for place in _FOLDERS:
        for path in sorted((folder / place).glob("*-*")):
            with suppress(OSError):
                name = path.relative_to(folder).as_posix()
                if name not in needed and path.stat().st_mtime < oldest and _is_ours(path):
                    path.unlink()


def names_needed(folder: Path, roots: Iterable[str]) -> set[str]:
    """The names of these root documents, and of what they refer to, relative to the folder.

    The files may be somebody else's, and name each other in a circle or a file of the system.
    """
    waiting = [root for root in roots if root]
    needed = set(waiting)
    while waiting:
        name = waiting.pop()
        try:
            data = read_limited(folder / name, DOCUMENT_LIMIT)
            hrefs = _hrefs(parse_object(data, name)) if name.endswith(".json") else _hrefs_in_markup(data)
        except (OSError, ValueError, DocumentError):
            continue
        for href in hrefs:
            inner = normpath(join(dirname(name), href))
            if inner not in needed and inner.startswith(("campaign-", "atom/")):
                waiting.append(inner)
            needed.add(inner)
    return needed


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
