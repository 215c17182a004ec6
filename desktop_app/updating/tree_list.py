"""The list of a version's files as a target of the repository: canonical JSON (RFC 8785) in, a `Tree` out.

Why a list and not a TUF target for each file: a version has about 1,500 files. As targets, those of all versions and
platforms would make `targets.json`, which each check reads, several megabytes long. Now it names one list for each
version and platform. TUF signs the hash of the list, and the list has the hash of each file, so that each file is
verified up to the root key, and equal files of two versions are one file of the repository.
"""

from __future__ import annotations

import json
import re
from typing import Any

import rfc8785

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.updates import PLATFORM, VERSION, StoredForm, Tree, TreeFile, TreeLink, tree_problem

FORMAT = 1
MAX_SIZE = 8 * 1024 * 1024
"""The maximum size of a list in bytes: about 30,000 files."""
SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


class TreeListError(ValueError):
    """A list of files is invalid."""


def write_tree(tree: Tree) -> bytes:
    """The list as canonical JSON: the same tree has the same bytes."""
    files = [_file(one) for one in sorted(tree.files, key=lambda one: one.path)]
    links = {one.path: one.target for one in sorted(tree.links, key=lambda one: one.path)}
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": tree.version,
        "platform": tree.platform,
        "files": files,
        "links": links,
    }
    return rfc8785.dumps(document)


def _file(one: TreeFile) -> dict[str, Any]:
    found: dict[str, Any] = {"path": one.path, "sha256": one.sha256, "size": one.size}
    if one.executable:
        found["executable"] = True
    if one.packed is not None:
        found["packed"] = {"sha256": one.packed.sha256, "size": one.packed.size}
    return found


def read_tree(data: bytes) -> Tree:
    """Parse a list. Unknown keys are ignored, because a later version may write them.

    Raises:
        TreeListError: it is invalid, or it names a file outside of its folder.
    """
    try:
        found = json.loads(data)
        tree = Tree(
            _matching(VERSION, found["version"]),
            _matching(PLATFORM, found["platform"]),
            tuple(_read_file(one) for one in found["files"]),
            tuple(TreeLink(_text(path), _text(target)) for path, target in found.get("links", {}).items()),
        )
        if found["format"] != FORMAT:
            raise TreeListError(f"format {found['format']!r}")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TreeListError(str(error)) from error
    if problem := tree_problem(tree):
        raise TreeListError(problem)
    return tree


def _read_file(found: dict[str, Any]) -> TreeFile:
    packed = found.get("packed")
    return TreeFile(
        _text(found["path"]),
        _digest(found["sha256"]),
        _size(found["size"]),
        found.get("executable") is True,
        StoredForm(_digest(packed["sha256"]), _size(packed["size"])) if packed else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(repr(value))
    return value


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not pattern.fullmatch(_text(value)):
        raise ValueError(repr(value))
    return _text(value)


def _digest(value: object) -> Sha256:
    return Sha256(_matching(SHA256, value))


def _size(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError(repr(value))
    return value
