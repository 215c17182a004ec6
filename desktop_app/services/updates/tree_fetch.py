"""Fetching the files of a version: what an installed version has already is not fetched.

Policy: stored files are fetched into the mirror one by one, with resume; only when all are there, the version is put
together in an unfinished folder, each file verified once more and synced, and the folder gets its name last.
"""

from __future__ import annotations

import hashlib
import lzma
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.updates import Tree, TreeFile
from desktop_app.files.atomic_file import sync, sync_file, sync_folder
from desktop_app.files.file_hash import sha256_of
from desktop_app.files.volume import free_bytes, nearest
from desktop_app.services.updates.mirror import Mirror
from desktop_app.services.updates.place import Places, UpdatePlace
from desktop_app.transfer.errors import NotThereError
from desktop_app.transfer.fetcher import Fetcher, Received, ignore_progress
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UntrustedError, UpdateError
from desktop_app.updating.installation import Installation
from desktop_app.updating.layout import stored_file

PIECE = 1024 * 1024
RESERVE = 16 * 1024 * 1024
"""Bytes that stay free."""
FILE_MODE, PROGRAM_MODE = 0o644, 0o755


@dataclass(frozen=True, slots=True)
class FetchedFiles:
    """What was fetched for a version: the number of files and their bytes, and the files that were there already."""

    files: int
    size: int
    there: int


class TreeFetch:
    """Fetches a version's files into the mirror, and puts the version together.

    Args:
        tree: the version.
        mirror: the stored files.
        places: where missing ones are fetched from.
        control: reports progress and cancels.
    """

    def __init__(self, tree: Tree, mirror: Mirror, places: Places, control: Control) -> None:
        self.tree, self._mirror, self._places, self._control = tree, mirror, places, control

    def missing(self, installed: Mapping[Sha256, Path]) -> list[TreeFile]:
        """One file for each content that is neither in the mirror nor installed."""
        return list({one.sha256: one for one in self.tree.files if not self._is_here(one, installed)}.values())

    def _is_here(self, file: TreeFile, installed: Mapping[Sha256, Path]) -> bool:
        return file.sha256 in installed or any(self._mirror.files.has(form.sha256) for form in file.forms)

    def fetch(self, missing: Iterable[TreeFile], received: Received = ignore_progress) -> FetchedFiles:
        """Fetch stored files into the mirror.

        Raises:
            UpdateError: no place has a file.
            TransferError: one can't be fetched; what arrived is kept.
            CancelledError: the person cancelled it; as above.
        """
        wanted = list(missing)
        total, done = sum(one.forms[0].size for one in wanted), 0
        for one in wanted:
            self._control.report(done, total, Path(one.path).name)
            done += self._fetch(one, received)
        return FetchedFiles(len(wanted), done, len(self.tree.files) - len(wanted))

    def _fetch(self, file: TreeFile, received: Received) -> int:
        """Fetch one file in its smallest form that a place has; returns its bytes."""
        size = 0

        def from_place(place: UpdatePlace) -> None:
            nonlocal size
            size = self._from_place(place, file, received)

        self._places.first(from_place, file.path)
        return size

    def _from_place(self, place: UpdatePlace, file: TreeFile, received: Received) -> int:
        fetcher, missing = Fetcher(self._mirror.files), NotThereError(UpdateCode.INCOMPLETE, name=file.path)
        for form in file.forms:
            link = place.link(stored_file(form.sha256), form.sha256, form.size)
            try:
                return fetcher.fetch(place.source, link, self._control, paced(place, received))[1]
            except NotThereError as error:
                missing = error
        raise missing

    def install(self, installation: Installation, installed: Mapping[Sha256, Path]) -> None:
        """Put the version together beside the others, from the mirror and from installed files.

        Raises:
            InstallationError: this account can't write there.
            UpdateError: there is no room.
            UntrustedError: a file has changed on this disk.
            CancelledError: the person cancelled it; nothing was installed.
            OSError: it can't be written.
        """
        check_room([(installation.base, self.tree.size)])
        with installation.staging() as staged:
            for number, file in enumerate(self.tree.files):
                self._control.check(file.path)
                self._control.report(number, len(self.tree.files), Path(file.path).name)
                self._write(staged / file.path, file, installed)
            for link in self.tree.links:
                _make_link(staged / link.path, link.target)
            for folder in [staged, *(one for one in staged.rglob("*") if one.is_dir() and not one.is_symlink())]:
                sync_folder(folder)
            installation.put(staged, self.tree.version)

    def _write(self, target: Path, file: TreeFile, installed: Mapping[Sha256, Path]) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        hashed, size = hashlib.sha256(), 0
        with target.open("xb") as writing:
            for piece in self._pieces(file, installed):
                hashed.update(piece)
                size += len(piece)
                if size > file.size:
                    break
                writing.write(piece)
            writing.flush()
            sync(writing.fileno())
        if hashed.hexdigest() != file.sha256:
            self._forget(file)
            raise UntrustedError(UpdateCode.DIFFERENT, name=file.path)
        target.chmod(PROGRAM_MODE if file.executable else FILE_MODE)

    def _pieces(self, file: TreeFile, installed: Mapping[Sha256, Path]) -> Iterator[bytes]:
        source = installed.get(file.sha256)
        if source is not None:
            yield from read_pieces(source)
            return
        packed = file.packed
        if packed is not None and self._mirror.files.has(packed.sha256):
            yield from unpacked(self._mirror.files.path(packed.sha256), file)
            return
        yield from read_pieces(self._mirror.files.path(file.sha256))

    def _forget(self, file: TreeFile) -> None:
        """Remove a stored file that has changed on this disk, so that it is fetched again."""
        for form in file.forms:
            self._mirror.files.remove(form.sha256)

    def share(self, folder: Path) -> None:
        """Also put the version's files that were not fetched into the mirror, so that others can get them from here."""
        for file in self.tree.files:
            if not any(self._mirror.files.has(form.sha256) for form in file.forms):
                self._mirror.add(file.sha256, folder / file.path)


def _make_link(path: Path, target: str) -> None:
    """Create a symbolic link; on a disk without links, such as most sticks, a copy of its file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.symlink_to(target)
    except OSError:
        shutil.copy2(path.parent / target, path)
        sync_file(path)


def installed_files(tree: Tree, folders: Iterable[Path]) -> dict[Sha256, Path]:
    """The files of a version that other folders have already, by hash; each was read completely.

    Only files with a size that the version needs are read.
    """
    sizes = {one.size for one in tree.files}
    wanted = {one.sha256 for one in tree.files}
    found: dict[Sha256, Path] = {}
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_symlink() or not path.is_file() or path.stat().st_size not in sizes:
                continue
            digest = sha256_of(path)
            if digest in wanted:
                found.setdefault(digest, path)
    return found


def paced(place: UpdatePlace, received: Received) -> Callable[[int], None]:
    """Counts the bytes of one file, and stops a server that is too slow."""
    pace = place.pace()

    def count(size: int) -> None:
        received(size)
        pace.count(size)

    return count


def read_pieces(path: Path) -> Iterator[bytes]:
    """The bytes of a file in pieces."""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def unpacked(path: Path, file: TreeFile) -> Iterator[bytes]:
    """The unpacked bytes of a stored file in pieces; never much more than its stated size.

    Raises:
        UntrustedError: it can't be unpacked.
    """
    unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=256 * 1024 * 1024)
    try:
        for packed in read_pieces(path):
            data = packed
            while True:
                yield unpacker.decompress(data, PIECE)
                if unpacker.eof or unpacker.needs_input:
                    break
                data = b""
    except (lzma.LZMAError, EOFError) as error:
        raise UntrustedError(UpdateCode.DIFFERENT, name=file.path) from error


def check_room(needs: Iterable[tuple[Path, int]]) -> None:
    """Check that bytes fit into folders, of which several may be on one disk.

    Raises:
        UpdateError: they don't.
    """
    by_disk: dict[int, tuple[Path, int]] = {}
    for folder, size in needs:
        disk = nearest(folder).stat().st_dev
        by_disk[disk] = (folder, by_disk.get(disk, (folder, 0))[1] + size)
    for folder, size in by_disk.values():
        free = free_bytes(folder)
        if size and free < size + RESERVE:
            megabytes = {"needed": (size + RESERVE) // 1_000_000 + 1, "free": free // 1_000_000}
            raise UpdateError(UpdateCode.NO_ROOM, str(folder), **megabytes)
