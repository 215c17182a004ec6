"""The files of a version in the publisher's repository: stored by hash, compressed where that pays."""

from __future__ import annotations

import lzma
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from tuf.api.metadata import TargetFile

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.updates import ReleaseKind, StoredForm, Tree, TreeFile, TreeLink, tree_problem
from desktop_app.files.atomic_file import copy_missing, write_atomically
from desktop_app.files.file_hash import sha256_of
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError
from desktop_app.updating.layout import CUSTOM, FILES, TARGETS, stored_file, stored_target
from desktop_app.updating.tree_list import TreeListError, read_tree, write_tree

WORTH_PACKING = 0.9
"""A file is stored compressed if that makes it smaller than this part of its size."""
PRESET = 6
PROGRAMS = ("springshelf", "springshelf.exe")


def add_tree(repository: Path, source: Path, version: str, platform: str, control: Control) -> TargetFile:
    """Store a version's files and their list, and return its target.

    Raises:
        UpdateError: the folder is not a version of the program.
        OSError: it can't be read or written.
        CancelledError: it was cancelled; the repository is unchanged for its readers.
    """
    if not any((source / name).is_file() for name in PROGRAMS):
        raise UpdateError(UpdateCode.NO_PROGRAM, str(source))
    paths = sorted(_walk(source))
    links = tuple(TreeLink(_name(one, source), os.readlink(one)) for one in paths if one.is_symlink())  # noqa: PTH115 - the text of the link
    known = {one.sha256: one.packed for tree in trees_of(repository) for one in tree.files}
    files = []
    plain = [one for one in paths if not one.is_symlink()]
    for number, path in enumerate(plain):
        control.check(path.name)
        control.report(number, len(plain), path.name)
        files.append(_add_file(repository, path, _name(path, source), known))
    tree = Tree(version, platform, tuple(files), links)
    if problem := tree_problem(tree):
        raise UpdateError(UpdateCode.LIST_INVALID, str(source), reason=problem)
    name = f"springshelf-{version}-{platform}.tree.json"
    data = write_tree(tree)
    digest = sha256(data)
    write_atomically(repository / stored_target(name, digest), data, public=True)
    return _target(name, digest, len(data), version, platform, ReleaseKind.TREE)


def add_package(repository: Path, source: Path, version: str, platform: str) -> TargetFile:
    """Store a package of the system's installer, and return its target.

    Raises:
        UpdateError: it is not a package.
        OSError: it can't be read or written.
    """
    kind = source.suffix.lstrip(".").lower()
    if kind not in {one.value for one in ReleaseKind if one.is_package} or not source.is_file():
        raise UpdateError(UpdateCode.NOT_A_PACKAGE, str(source))
    digest, size = sha256_of(source), source.stat().st_size
    copy_missing(source, repository / stored_target(source.name, digest))
    return _target(source.name, digest, size, version, platform, ReleaseKind(kind))


def trees_of(repository: Path) -> Iterator[Tree]:
    """The readable lists of files in a repository."""
    for path in sorted((repository / TARGETS).glob("*.tree.json")):
        with suppress(TreeListError, OSError):
            yield read_tree(path.read_bytes())


def remove_unlisted(repository: Path, targets: Iterable[TargetFile]) -> None:
    """Remove the targets and files that none of these targets needs."""
    wanted = {Path(stored_target(one.path, Sha256(one.hashes["sha256"]))).name for one in targets}
    for path in (repository / TARGETS).iterdir():
        if path.name not in wanted:
            path.unlink(missing_ok=True)
    needed = {form.sha256 for tree in trees_of(repository) for one in tree.files for form in one.forms}
    for path in (repository / FILES).glob("??/*"):
        if path.name not in needed:
            path.unlink(missing_ok=True)


def _walk(folder: Path) -> Iterator[Path]:
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            yield from _walk(one)
        else:
            yield one


def _name(path: Path, source: Path) -> str:
    return path.relative_to(source).as_posix()


def _add_file(repository: Path, path: Path, name: str, known: dict[Sha256, StoredForm | None]) -> TreeFile:
    digest, size = sha256_of(path), path.stat().st_size
    executable = bool(path.stat().st_mode & 0o111)
    if digest in known:
        packed = known[digest]
    else:
        packed = known[digest] = _packed(repository, path, size)
    if packed is None:
        copy_missing(path, repository / stored_file(digest))
    return TreeFile(name, digest, size, executable, packed)


def _packed(repository: Path, path: Path, size: int) -> StoredForm | None:
    """Store a file compressed; None if that does not pay."""
    data = lzma.compress(path.read_bytes(), preset=PRESET)
    if len(data) > size * WORTH_PACKING:
        return None
    digest = sha256(data)
    write_atomically(repository / stored_file(digest), data, public=True)
    return StoredForm(digest, len(data))


def _target(name: str, digest: Sha256, size: int, version: str, platform: str, kind: ReleaseKind) -> TargetFile:
    about = {CUSTOM: {"version": version, "platform": platform, "kind": kind.value}}
    return TargetFile(size, {"sha256": digest}, name, unrecognized_fields={"custom": about})
