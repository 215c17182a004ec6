"""File names that contain the hash of the content, and the removal of files that no version needs any more."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from desktop_app.domain.hashes import sha256

DIGITS = 16
KEPT_DAYS = 30
_NAMED = re.compile(r".+-([0-9a-f]{16})\.(json|ics)")
_FOLDERS = ("", "pages")


def content_name(name: str, data: bytes) -> str:
    """Insert the hash of a content into a name: `campaign.json` becomes `campaign-0123456789abcdef.json`.

    Args:
        name: the name without the hash, with folders.
        data: the content; if the content includes its own name, the content without it.
    """
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem}-{sha256(data)[:DIGITS]}{path.suffix}"))


def remove_unneeded(folder: Path, roots: Iterable[str]) -> None:
    """Remove content-named pages that none of these roots needs and that are older than `KEPT_DAYS`.

    A file is removed only if its name matches its content, so that only files of this program are removed. Files that
    can't be read or removed stay, which does no harm.
    """
    needed: set[str] = set()
    for root in roots:
        needed |= {root, *_names_in(folder, root)}
    oldest = time.time() - KEPT_DAYS * 24 * 3600
    for place in _FOLDERS:
        for path in sorted((folder / place).glob("*-*")):
            with suppress(OSError):
                name = path.relative_to(folder).as_posix()
                if name not in needed and path.stat().st_mtime < oldest and _is_ours(path):
                    path.unlink()


def _names_in(folder: Path, root: str) -> Iterator[str]:
    """The files that a root feed and its campaign refer to, relative to the folder."""
    waiting = [root]
    while waiting:
        try:
            document = json.loads((folder / waiting.pop()).read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
        for href in _hrefs(document):
            yield href
            if href.startswith("campaign-"):
                waiting.append(href)


def _hrefs(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("href"), str):
            yield value["href"]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _hrefs(one)


def _is_ours(path: Path) -> bool:
    """Whether the name matches the content; a page contains its own name, which is excluded from the hash."""
    found = _NAMED.fullmatch(path.name)
    return found is not None and sha256(path.read_bytes().replace(path.name.encode(), b""))[:DIGITS] == found[1]
