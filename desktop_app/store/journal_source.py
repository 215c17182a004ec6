"""Another journal's database as a source to join from; readable parts are used even if it is damaged."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

from sqlalchemy.exc import DatabaseError

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.domain.revision_batch import KnownRevisions, RevisionBatch, none_known
from desktop_app.store.codes import StoreCode
from desktop_app.store.computers import read_computers
from desktop_app.store.current_rows import open_journal
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.journal_store import JournalStore, StoredDraft
from desktop_app.store.revision_rows import is_itself

BATCH = 2000
"""The number of revisions in one batch. This program wrote them, so none is larger than memory."""


class JournalSource:
    """The revisions and files of an open journal."""

    def __init__(self, store: JournalStore, name: str) -> None:
        """Take `name`, the person's name for the journal."""
        self._store = store
        self.name = name

    @property
    def copy(self) -> DeviceId:
        """The id of this copy of the journal."""
        return self._store.device()

    @property
    def computers(self) -> Mapping[DeviceId, str]:
        """The names of the copies that it knows, from its setting."""
        return read_computers(self._store)

    def of_kinds(self, kinds: Collection[str]) -> Iterator[Revision]:
        """The revisions of these kinds, without altered ones.

        Raises:
            DamagedDatabaseError: the database can't be read to its end.
        """
        with _told(self.name):
            for kind in kinds:
                yield from filter(is_itself, self._store.every_revision(kind))

    def batches(self, report: Report = silent, known: KnownRevisions = none_known) -> Iterator[RevisionBatch]:
        """All revisions in batches, known ones too, so that altered ones are found. Reports how many are read.

        Raises:
            DamagedDatabaseError: the database can't be read to its end.
        """
        del known
        with _told(self.name):
            count, read = self._store.revision_count(), 0
            revisions = self._store.every_revision()
            while some := [*islice(revisions, BATCH)]:
                report(read, count, "")
                read += len(some)
                whole = [one for one in some if is_itself(one)]
                yield RevisionBatch(whole, refused=len(some) - len(whole))

    def drafts(self) -> tuple[StoredDraft, ...]:
        """What was being written in it.

        Raises:
            DamagedDatabaseError: the database can't be read.
        """
        with _told(self.name):
            return self._store.drafts()

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of all files in it.

        Raises:
            DamagedDatabaseError: the database can't be read.
        """
        with _told(self.name):
            return self._store.files.all()

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's readable bytes; the caller verifies their hash.

        The length is not limited to `most`, because this program wrote the file.
        """
        del most
        try:
            yield from self._store.files.pieces(digest)
        except DatabaseError:
            return


@contextmanager
def journal_source(file: DatabaseFile, name: str) -> Iterator[JournalSource]:
    """A journal's database as a source, for a `with` block. It is upgraded first, so pass a copy.

    Raises:
        StoreError: it can't be opened or read.
    """
    with _told(name):
        store = JournalStore(open_journal(file))
    try:
        yield JournalSource(store, name)
    finally:
        store.close()


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        raise DamagedDatabaseError(StoreCode.SOURCE_DAMAGED, name) from error
