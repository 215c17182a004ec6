"""A journal in one file: a ZIP with its revisions, one JSON line each, and its evidence files named by their hash.

Anyone can read it with common tools, also in many years: `revisions.ndjson` contains everything that was ever written,
and `files/` the evidence. The file is not encrypted.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from desktop_app.domain.canonical_shapes import CanonicalShapes
from desktop_app.domain.foreign_size import json_parts
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.domain.revision_batch import KnownRevisions, RevisionBatch, none_known
from desktop_app.domain.revision_line import sealed_id
from desktop_app.files.limited_zip import open_limited_zip
from desktop_app.replication.codes import ReplicationCode
from desktop_app.replication.errors import BundleError
from desktop_app.replication.revision_json import AlteredError, from_line, from_sealed_line, may_be_of, to_line

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

FORMAT, VERSION = "springshelf-journal", 1
ABOUT, REVISIONS, FILES = "journal.json", "revisions.ndjson", "files/"
MAX_LINE_SIZE = 32 * 1024 * 1024
MAX_HEADER_SIZE = 64 * 1024
MAX_LINE_PARTS = 500_000
"""The maximum number of values in one revision; a body that a person wrote has a few hundred."""
MAX_REFUSED = 10_000
"""The number of invalid lines after which the rest of the file is not read."""
BATCH, BATCH_BYTES = 15_000, 16 * 1024 * 1024
"""The maximum number and size in bytes of revisions in one batch."""
ALWAYS_FINE, MAX_COMPRESSION_RATIO = 256 * 1024 * 1024, 100
"""The size to which any journal may unpack, and the maximum compression ratio of a larger one."""
PIECE = 256 * 1024
PARTS = 100
"""The number of steps in which reading reports its progress."""
UNREADABLE = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
)
"""The errors of Python's `zipfile` for a damaged file; ValueError for invalid names."""


def write_bundle(
    target: IO[bytes],
    revisions: Iterable[Revision | bytes],
    files: Iterable[tuple[Sha256, Iterable[bytes]]],
    made_at: str,
    copy: DeviceId,
    computers: Mapping[DeviceId, str] | None = None,
) -> tuple[int, int]:
    """Write a journal into an open file, and return the numbers of revisions and files.

    The revisions may be given as their lines (`revision_line`). The same content, time (`made_at`, ISO 8601) and copy
    of the journal give the same bytes. `computers` are the names of the copies that the person's journal has.
    """
    count, kept = 0, 0
    moment = datetime.fromisoformat(made_at).timetuple()[:6]

    def entry_of(name: str, packing: int) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(name, moment)
        entry.compress_type = packing
        return entry

    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        about: dict[str, object] = {"format": FORMAT, "version": VERSION, "made_at": made_at, "copy": copy}
        if computers:
            about["computers"] = dict(sorted(computers.items()))
        archive.writestr(entry_of(ABOUT, zipfile.ZIP_DEFLATED), json.dumps(about, indent=1))
        entry = entry_of(REVISIONS, zipfile.ZIP_DEFLATED)
        with archive.open(entry, "w", force_zip64=True) as file, io.BufferedWriter(file, PIECE) as lines:
            for one in revisions:
                lines.write((one if isinstance(one, bytes) else to_line(one)) + b"\n")
                count += 1
        for digest, pieces in files:
            # Pictures, films and PDFs are already compressed.
            with archive.open(entry_of(FILES + digest, zipfile.ZIP_STORED), "w", force_zip64=True) as place:
                for piece in pieces:
                    place.write(piece)
            kept += 1
    return count, kept


@dataclass(frozen=True, slots=True)
class Bundle:
    """A journal's file, open for reading.

    `copy` is the copy of the journal that wrote it; empty in files of the first released version. `computers` are the
    names of the copies that it knew.
    """

    name: str
    archive: zipfile.ZipFile
    copy: DeviceId
    computers: Mapping[DeviceId, str] = field(default_factory=dict)

    def revisions(self, report: Report = silent) -> Iterator[Revision | None]:
        """The revision of each line; None for an altered one. Reports the percentage that was read.

        Raises:
            BundleError: the file is truncated or damaged.
        """
        return (revision for revision in self._checked(map(_revision, self._lines(report))))

    def of_kinds(self, kinds: Collection[str]) -> Iterator[Revision]:
        """The revisions of these kinds; lines of other kinds are not parsed.

        Raises:
            BundleError: the file is truncated or damaged.
        """
        found = (_revision(line) for line in self._lines(silent) if may_be_of(line, kinds))
        return (one for one in self._checked(found) if one is not None and one.kind in kinds)

    def batches(self, report: Report = silent, known: KnownRevisions = none_known) -> Iterator[RevisionBatch]:
        """The revisions in batches that fit into memory; those that are `known` are not parsed.

        Raises:
            BundleError: the file is truncated or damaged; earlier batches are valid.
        """
        refused = 0
        shapes = CanonicalShapes()
        for lines in _batched(self._lines(report)):
            batch = _parsed(lines, known, shapes)
            refused += batch.refused
            if refused > MAX_REFUSED:
                raise self.damaged()
            yield batch

    def _checked(self, revisions: Iterable[Revision | None]) -> Iterator[Revision | None]:
        """The same, until too many lines are invalid."""
        refused = 0
        for revision in revisions:
            refused += revision is None
            if refused > MAX_REFUSED:
                raise self.damaged()
            yield revision

    def _lines(self, report: Report) -> Iterator[bytes]:
        try:
            size = self.archive.getinfo(REVISIONS).file_size
            with self.archive.open(REVISIONS) as file, io.BufferedReader(_Unpacked(file), PIECE) as lines:
                read = told = 0
                while line := lines.readline(MAX_LINE_SIZE):
                    yield line
                    read += len(line)
                    if read * PARTS // size > told:
                        told = read * PARTS // size
                        report(told, PARTS, "")
        except UNREADABLE as error:
            raise self.damaged() from error

    def drafts(self) -> tuple[()]:
        """None: drafts are saved as revisions before a journal is written into a file."""
        return ()

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of the files in it."""
        names = (name.removeprefix(FILES) for name in self.archive.namelist() if name.startswith(FILES))
        return tuple(Sha256(name) for name in names if re.fullmatch(r"[0-9a-f]{64}", name))

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's bytes, at most `most` of them: a longer file does not match its stated hash.

        Raises:
            BundleError: the file is truncated or damaged.
        """
        left = most + 1
        try:
            with self.archive.open(FILES + digest) as file:
                while left > 0 and (piece := file.read(min(PIECE, left))):
                    left -= len(piece)
                    yield piece
        except UNREADABLE as error:
            raise self.damaged() from error

    def damaged(self) -> BundleError:
        """Make the error for a file that can't be read to its end."""
        return _damaged(self.name)


class _Unpacked(io.RawIOBase):
    """A file inside an archive, of which each piece is given as soon as it is unpacked.

    So everything in front of a damaged place is read.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = cast("io.BufferedReader", file)

    def readable(self) -> bool:
        return True

    def readinto(self, room: WriteableBuffer) -> int:
        view = memoryview(room)
        piece = self._file.read1(len(view))
        view[: len(piece)] = piece
        return len(piece)


def _batched(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if len(batch) == BATCH or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _parsed(lines: Sequence[bytes], known: KnownRevisions, shapes: CanonicalShapes) -> RevisionBatch:
    names = [*map(sealed_id, lines)]
    here = known([name for name in names if name is not None])
    new = [
        _revision(line) if name is None else _sealed_revision(line, shapes)
        for line, name in zip(lines, names, strict=True)
        if name not in here
    ]
    whole = [one for one in new if one is not None]
    return RevisionBatch(whole, len(lines) - len(new), len(new) - len(whole))


def _damaged(name: str) -> BundleError:
    return BundleError(ReplicationCode.BUNDLE_DAMAGED, name)


def _revision(line: bytes) -> Revision | None:
    if json_parts(line) > MAX_LINE_PARTS:
        return None
    try:
        return from_line(line)
    except AlteredError:
        return None


def _sealed_revision(line: bytes, shapes: CanonicalShapes) -> Revision | None:
    """The revision in a line whose id is the hash of the rest."""
    quick = from_sealed_line(line, shapes) if len(line) <= MAX_LINE_PARTS else None
    one = quick or _revision(line)
    if one is not quick and one is not None and one.body_text is not None:
        shapes.learn(one.body_text)
    return one


@contextmanager
def open_bundle(source: Path | IO[bytes], name: str = "") -> Iterator[Bundle]:
    """Open a journal's file, or the bytes of one in memory (with that name for messages).

    Raises:
        BundleError: it is not a journal's file, can't be read, or was written by a newer version.
    """
    named = source.name if isinstance(source, Path) else name
    try:
        size = source.stat().st_size if isinstance(source, Path) else source.seek(0, io.SEEK_END)
        archive = open_limited_zip(source)
    except UNREADABLE as error:
        raise BundleError(ReplicationCode.NOT_A_BUNDLE, named) from error
    with archive:
        yield Bundle(named, archive, *_checked(archive, named, size))


def _checked(archive: zipfile.ZipFile, name: str, size: int) -> tuple[DeviceId, Mapping[DeviceId, str]]:
    """The copy of the journal that wrote a file and the names of copies, after checking that it is a journal's file."""
    try:
        with archive.open(ABOUT) as file:
            about = json.loads(file.read(MAX_HEADER_SIZE))
        made_by, copy, computers = (about["format"], about["version"]), about.get("copy"), about.get("computers")
    except (*UNREADABLE, TypeError, AttributeError, RecursionError) as error:
        raise BundleError(ReplicationCode.NOT_A_BUNDLE, name) from error
    if sum(one.file_size for one in archive.infolist()) > max(ALWAYS_FINE, MAX_COMPRESSION_RATIO * size):
        raise _damaged(name)
    if made_by[0] != FORMAT or not isinstance(made_by[1], int) or made_by[1] > VERSION:
        raise BundleError(ReplicationCode.NEWER_BUNDLE, name)
    pairs = computers.items() if isinstance(computers, dict) else ()
    names = {DeviceId(device): told for device, told in pairs if isinstance(told, str)}
    return DeviceId(copy if isinstance(copy, str) else ""), names
