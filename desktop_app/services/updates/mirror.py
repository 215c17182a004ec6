"""The updates on this computer in the layout of a repository, so that a lent shelf or a stick carries them on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.updates import Release, ReleaseKind, Tree
from desktop_app.files.atomic_file import copy_missing, write_atomically
from desktop_app.files.file_hash import sha256_of
from desktop_app.files.private_files import make_folder_inside
from desktop_app.transfer.blobs import BlobStore
from desktop_app.updating.layout import FILES, METADATA, TARGETS, TIMESTAMP, stored_target
from desktop_app.updating.tree_list import TreeListError, read_tree

INCOMING = "incoming"


class Mirror:
    """The folder of the updates on this computer.

    Args:
        folder: the folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = BlobStore(folder / FILES)

    def prepare(self) -> None:
        """Create the folders."""
        self.files.prepare()
        for name in (METADATA, TARGETS):
            make_folder_inside(self.folder / name)

    @property
    def is_there(self) -> bool:
        """Whether it has updates to carry on."""
        return (self.folder / TIMESTAMP).is_file()

    def target(self, release: Release) -> Path:
        """The file of a release's target, which may not exist."""
        return self.folder / stored_target(release.target, release.sha256)

    def read_target(self, release: Release) -> bytes | None:
        """The bytes of a release's target; None if they are not here or have changed."""
        try:
            data = self.target(release).read_bytes()
        except OSError:
            return None
        return data if len(data) == release.size and sha256(data) == release.sha256 else None

    def put_target(self, release: Release) -> None:
        """Move a target that was fetched as a file to its own place."""
        path = self.target(release)
        make_folder_inside(path.parent)
        self.files.path(release.sha256).replace(path)

    def tree(self, release: Release) -> Tree | None:
        """The list of a version's files, if it is here."""
        data = self.read_target(release) if release.kind is ReleaseKind.TREE else None
        try:
            return read_tree(data) if data is not None else None
        except TreeListError:
            return None

    def add(self, digest: Sha256, source: Path) -> None:
        """Also store an installed file, without a second copy where the disk allows that.

        A disk that allows none, or is full, stays as it is; then the file is fetched from another place.
        """
        if not self.files.has(digest):
            target = self.files.path(digest)
            with suppress(OSError):
                make_folder_inside(target.parent)
                os.link(source, target)

    def put_metadata(self, metadata: Mapping[str, bytes]) -> None:
        """Write verified metadata in this order; the timestamp has to be the last.

        Raises:
            OSError: it can't be written.
        """
        for path, data in metadata.items():
            write_atomically(self.folder / path, data, public=True)
        for old in (self.folder / METADATA).iterdir():
            if f"{METADATA}/{old.name}" not in metadata and not old.name.endswith(".root.json"):
                old.unlink(missing_ok=True)

    def remove_outdated(self, releases: Iterable[Release]) -> None:
        """Remove the targets and files that these releases do not need. Partial downloads stay."""
        wanted = [one for one in releases if self.target(one).is_file()]
        names = {self.target(one).name for one in wanted}
        for path in (self.folder / TARGETS).iterdir():
            if path.name not in names:
                path.unlink(missing_ok=True)
        trees = [tree for one in wanted if (tree := self.tree(one))]
        needed = {form.sha256 for tree in trees for one in tree.files for form in one.forms}
        for path in (self.folder / FILES).glob("??/*"):
            if path.name not in needed and path.parent.name != INCOMING:
                path.unlink(missing_ok=True)

    def package(self, kind: ReleaseKind, folder: Path) -> Path | None:
        """The package that was laid into a folder, compared with the signed hash once more; None if it is not there."""
        for target in (self.folder / TARGETS).glob(f"*.{kind}"):
            digest, _, name = target.name.partition(".")
            try:
                if sha256_of(folder / name) == digest:
                    return folder / name
            except OSError:
                continue
        return None

    def carry(self, target: Path, control: Control) -> int:
        """Copy all updates into a folder, and return the number of copied bytes. Newer ones there stay.

        Raises:
            OSError: they can't be written; what was there is still usable.
        """
        if not self.is_there or _version(target / TIMESTAMP) > _version(self.folder / TIMESTAMP):
            return 0
        copied = 0
        names = sorted(path.relative_to(self.folder).as_posix() for path in self._stored())
        for number, name in enumerate(names):
            control.check(name)
            control.report(number, len(names), name)
            copied += copy_missing(self.folder / name, target / name)
        metadata = {f"{METADATA}/{one.name}": one.read_bytes() for one in (self.folder / METADATA).glob("*.json")}
        for name in sorted(metadata, key=lambda one: one == TIMESTAMP):
            write_atomically(target / name, metadata[name], public=True)
        return copied

    def _stored(self) -> Iterable[Path]:
        yield from (one for one in (self.folder / FILES).glob("??/*") if one.parent.name != INCOMING)
        yield from (self.folder / TARGETS).glob("*")


def _version(timestamp: Path) -> int:
    """The version of a timestamp that may be damaged; it is only compared, and verified by whoever uses it."""
    try:
        return int(json.loads(timestamp.read_bytes())["signed"]["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def lay_down(source: Path, target: Path) -> None:
    """Put a verified package into a folder under its own name, and remove the earlier ones of its kind."""
    make_folder_inside(target.parent)
    for old in target.parent.glob(f"*{target.suffix}"):
        old.unlink(missing_ok=True)
    copy_missing(source, target)
