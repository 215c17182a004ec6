"""Another journal's database as a source to join from: what can be read of it is given, even where it is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from sqlalchemy.exc import DatabaseError

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.store.codes import StoreCode
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.journal_check import is_itself
from desktop_app.store.journal_store import JournalStore

REPORTED = 1000
"""After how many revisions it is told how many are read."""
BATCH = 2000
"""Revisions in one list."""


class JournalSource:
    """The revisions and files of a journal that is open."""

    def __init__(self, store: JournalStore, name: str) -> None:
        """`name` tells the person which journal it is."""
        self._store = store
        self.name = name

    @property
    def copy(self) -> DeviceId:
        """The copy of the journal that it is."""
        return self._store.device()

    def revisions(self, report: Report = silent) -> Iterator[Revision | None]:
        """All revisions; None for one that is not what its id says. Reports how many are read.

        Raises:
            DamagedDatabaseError: the database can't be read to its end.
        """
        with _told(self.name):
            count = self._store.revision_count()
            for number, one in enumerate(self._store.every_revision()):
                if number % REPORTED == 0:
                    report(number, count, "")
                yield one if is_itself(one) else None

    def batches(self, report: Report = silent) -> Iterator[list[Revision | None]]:
        """The same in lists. This program wrote them, so that no list is larger than memory."""
        revisions = self.revisions(report)
        while batch := list(islice(revisions, BATCH)):
            yield batch

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of all files in it.

        Raises:
            DamagedDatabaseError: the database can't be read.
        """
        with _told(self.name):
            return self._store.files.all()

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's bytes, as far as they can be read; whoever takes them compares their hash.

        The length is not limited to `most`, because this program wrote the file.
        """
        del most
        try:
            yield from self._store.files.pieces(digest)
        except DatabaseError:
            return


@contextmanager
def journal_source(file: DatabaseFile, name: str) -> Iterator[JournalSource]:
    """A journal's database as a source, for a `with` block. It is brought up to date first, so give a copy.

    Raises:
        StoreError: it can't be opened or read.
    """
    with _told(name):
        store = JournalStore(open_database(file))
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
