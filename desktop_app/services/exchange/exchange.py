"""Transferring a journal to another computer in a file, and importing such a file."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import IO

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.merging.history import go_on
from desktop_app.domain.progress import Control
from desktop_app.domain.records.registry import WITH_FILES, decode, files_of
from desktop_app.domain.revision import RecordId, Revision
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.exported_file import exported_file
from desktop_app.reading.worker import limited
from desktop_app.replication.bundle import open_bundle, write_bundle
from desktop_app.services.exchange.codes import ExchangeCode
from desktop_app.services.exchange.computer_names import ComputerNames
from desktop_app.services.exchange.copies import KnownCopies
from desktop_app.services.exchange.revision_source import RevisionSource
from desktop_app.services.journal.evidence_bytes import MAX_FILE_SIZE
from desktop_app.services.ports import Clock
from desktop_app.store.cycle_search import no_cycle_search
from desktop_app.store.encrypted_file import encrypted_writer, is_encrypted, open_encrypted
from desktop_app.store.journal_store import JournalStore

READING = 60.0
"""The time limit in seconds for finding the journal inside a PDF."""


class ExchangeError(SpringshelfError):
    """A journal can't be written into a file, or read from one."""


class SealedError(ExchangeError):
    """A journal's file needs its passphrase."""


@dataclass(frozen=True, slots=True)
class JournalFileContent:
    """The content of a file; `missing` counts evidence with missing bytes in this journal."""

    revisions: int
    files: int
    missing: int
    size: int


@dataclass(frozen=True, slots=True)
class JoinResult:
    """The result of an import.

    `added` and `known` count revisions, `refused` revisions that were altered, `bad_files` files that do not match
    their hash. `records` are the changed records, `undecided` those of them that have a conflict.
    """

    added: int
    known: int
    refused: int
    files: int
    bad_files: int
    records: tuple[RecordId, ...]
    undecided: tuple[RecordId, ...]


@dataclass(slots=True)
class _JoinProgress:
    """The counts of an import so far."""

    added: int = 0
    known: int = 0
    refused: int = 0
    records: dict[RecordId, None] = field(default_factory=dict)


class Exchange:
    """Transfers one person's journal."""

    def __init__(self, store: JournalStore, clock: Clock, computer: str = "") -> None:
        """Take the journal's store, a clock, and the name of this computer."""
        self._store = store
        self.computers = ComputerNames(store, computer)
        self._copies = KnownCopies(store)
        self._clock = clock

    def export(self, target: Path, control: Control | None = None, passphrase: str = "") -> JournalFileContent:
        """Write the complete journal with its evidence into a file, atomically.

        Args:
            target: the file.
            control: reports progress and cancels.
            passphrase: encrypts the file; without one, anyone with the file can read it.

        Raises:
            ExchangeError: the file can't be written.
            CancelledError: the person cancelled it.
        """
        control = control or Control()
        try:
            with exported_file(target) as file:
                if passphrase:
                    with encrypted_writer(file, target.parent, passphrase) as inside:
                        exported = self._write(inside, control)
                else:
                    exported = self._write(file, control)
        except OSError as error:
            raise ExchangeError(ExchangeCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error
        return JournalFileContent(*exported, size=target.stat().st_size)

    def _write(self, file: IO[bytes], control: Control) -> tuple[int, int, int]:
        wanted = _files_of(chain.from_iterable(map(self._store.every_revision, WITH_FILES)))
        here = [digest for digest in sorted(wanted) if self._store.files.holds(digest)]

        def files() -> Iterator[tuple[Sha256, Iterable[bytes]]]:
            for number, digest in enumerate(here):
                control.check()
                control.report(number, len(here), "")
                yield digest, self._store.files.pieces(digest)

        stamp = self._clock().isoformat(timespec="seconds")
        count, kept = write_bundle(
            file, self._store.every_line(), files(), stamp, self._store.device(), self.computers.known()
        )
        return count, kept, len(wanted) - kept

    def join(
        self, source: Path, control: Control | None = None, passphrase: str = "", *, accepted: bool = False
    ) -> JoinResult:
        """Import a journal's file, or a portfolio with an embedded journal. Importing it again adds nothing.

        Existing revisions are kept. Altered revisions are rejected and reported; all others are imported.

        Args:
            source: the file; it is only read.
            control: cancels.
            passphrase: decrypts the file.
            accepted: the person has agreed, although no known copy of this journal wrote it.

        Raises:
            SealedError: the file needs a passphrase, and none was given.
            WrongSecretError: the passphrase is wrong.
            ForeignFileError: it was not accepted, and no known copy of this journal wrote it.
            SpringshelfError: the PDF has no journal inside, or can't be read.
            BundleError: it is not a journal's file, or it is damaged; everything before the damage was imported.
            CancelledError: the person cancelled it; everything imported so far is kept.
        """
        with _journal_in(source, passphrase) as inside, open_bundle(inside, source.name) as bundle:
            return self.join_from(bundle, control, accepted=accepted, author=_author_of(source))

    def join_from(
        self,
        source: RevisionSource,
        control: Control | None = None,
        *,
        accepted: bool = False,
        author: str | None = None,
    ) -> JoinResult:
        """Import another journal; see `join`.

        Args:
            source: the other journal.
            control: cancels.
            accepted: the person has agreed, although no known copy of this journal wrote it.
            author: the stated owner if it came in a portfolio; else None.

        Raises:
            ForeignFileError: it was not accepted, and no known copy of this journal wrote it.
            SpringshelfError: the source can't be read to its end; everything before was imported.
            CancelledError: the person cancelled it; everything imported so far is kept.
        """
        control = control or Control()
        taken = _JoinProgress()
        self._copies.admit(source, control, accepted=accepted, author=author)
        if author is None:
            self.computers.learn(source.computers)
        good, bad_files = self._take_files(source, control)
        with no_cycle_search():
            try:
                self._take_revisions(source, taken, control)
            finally:
                # Show also what was imported before a cancel.
                self._store.merge(go_on if control.cancelled else control.check)
        self._take_drafts(source)
        records = tuple(taken.records)
        undecided = self._store.undecided()
        left = tuple(record for record in records if record in undecided)
        return JoinResult(taken.added, taken.known, taken.refused, good, bad_files, records, left)

    def _take_revisions(self, source: RevisionSource, taken: _JoinProgress, control: Control) -> None:
        for some in source.batches(control.report, self._store.known):
            control.check()
            new = self._store.add(some.revisions)
            taken.added, taken.known = taken.added + len(new), taken.known + some.known + len(some.revisions) - len(new)
            taken.refused += some.refused
            taken.records.update(dict.fromkeys(one.record for one in some.revisions if one.id in new))

    def _take_drafts(self, source: RevisionSource) -> None:
        """Import drafts whose records are here as they were when the drafts were written; others are outdated."""
        here = {one.record for one in self._store.drafts()}
        for one in source.drafts():
            if one.record not in here and set(self._store.heads(one.record)) == set(one.heads):
                self._store.save_draft(one.record, one.kind, one.body, one.saved_at, one.heads)

    def _take_files(self, source: RevisionSource, control: Control) -> tuple[int, int]:
        """Import files before revisions, so that no visible entry lacks its files.

        Only files that a record names are taken.
        """
        offered = source.files()
        if not offered:
            return 0, 0
        here = chain.from_iterable(map(self._store.every_revision, WITH_FILES))
        sizes = _files_of(chain(here, source.of_kinds(WITH_FILES)))
        good = bad = 0
        wanted = [digest for digest in offered if sizes.get(digest, MAX_FILE_SIZE + 1) <= MAX_FILE_SIZE]
        for number, digest in enumerate(wanted):
            control.check()
            control.report(number, len(wanted), "")
            if self._store.files.holds(digest):
                continue
            if self._store.files.put_pieces(digest, source.pieces(digest, sizes[digest])):
                good += 1
            else:
                bad += 1
        return good, bad


def _files_of(revisions: Iterable[Revision]) -> dict[Sha256, int]:
    """The files that records name, with their sizes in bytes, or the maximum where no record states the size."""
    found: dict[Sha256, int] = {}
    for revision in revisions:
        if revision.body is None:
            continue
        for digest, size in files_of(decode(revision.kind, revision.body)):
            found[digest] = MAX_FILE_SIZE if size is None else size
    return found


@contextmanager
def _journal_in(source: Path, passphrase: str) -> Iterator[Path | IO[bytes]]:
    """Open the file itself, the decrypted content, or the journal embedded in a PDF."""
    if is_encrypted(source):
        if not passphrase:
            raise SealedError(ExchangeCode.PASSPHRASE_NEEDED, source.name)
        with open_encrypted(source, passphrase) as file:
            yield file
        return
    if not _is_pdf(source):
        yield source
        return
    from desktop_app.portfolio.returned import carried_journal  # noqa: PLC0415 - slow to import, and seldom needed

    inside = limited(source.name, READING, carried_journal, source)
    if inside is None:
        raise ExchangeError(ExchangeCode.NO_JOURNAL_IN_PDF, source.name)
    yield io.BytesIO(inside)


def _author_of(source: Path) -> str | None:
    """The stated author of a portfolio; None for a journal's file."""
    from desktop_app.portfolio.returned import author_of  # noqa: PLC0415 - slow to import, and seldom needed

    return limited(source.name, READING, author_of, source) if _is_pdf(source) else None


def _is_pdf(source: Path) -> bool:
    from desktop_app.portfolio.returned import is_pdf  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        return is_pdf(source)
    except OSError:  # the next function that opens the file reports the reason
        return False
