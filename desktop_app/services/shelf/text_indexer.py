"""Indexes the text inside kept files for the search.

Before that, it renews what the index has of publications, where a newer version divides texts into words otherwise.
After it, the parts of the index are merged where they are many.

Policy: it goes on behind everything else, one file at a time, each whole or not at all. A file that can't be read is
noted with the reason and not tried again, unless this program learns to read more.
"""

from __future__ import annotations

import logging

from desktop_app.domain.indexing import FileToIndex, IndexStatus
from desktop_app.domain.passages import passages_of
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.reading.bounded_sections import bounded_sections
from desktop_app.reading.errors import ReadingError, explained
from desktop_app.reading.sections import Problems
from desktop_app.services.shelf.codes import ShelfCode
from desktop_app.store.index_merging import IndexMerging
from desktop_app.store.passage_store import PassageStore
from desktop_app.store.text_index_renewal import TextIndexRenewal
from desktop_app.transfer.blobs import BlobStore

log = logging.getLogger(__name__)
AT_ONCE = 50
"""The number of files that are looked up together."""


class TextIndexer:
    """The index of the text inside kept files."""

    def __init__(self, store: PassageStore, renewal: TextIndexRenewal, merging: IndexMerging, blobs: BlobStore) -> None:
        self._store = store
        self._merging = merging
        self._renewal = renewal
        self._blobs = blobs

    def status(self) -> IndexStatus:
        """The progress of the index."""
        return self._store.status()

    def run(self, control: Control | None = None) -> int:
        """Read what waits, until nothing does; returns how many publications were renewed and files read.

        Raises:
            CancelledError: it was cancelled. Files that were indexed before stay indexed.
            NotWrittenError: the disk is full, or can't be written.
        """
        control = control or Control()
        done = 0
        while renewed := self._renewal.renew(AT_ONCE):
            control.check()
            done += renewed
        while waiting := self._store.waiting(AT_ONCE):
            for file in waiting:
                control.check()
                self._read(file)
                done += 1
                control.report(done, 0, file.title)
        while self._merging.merge():
            control.check()
        return done

    def _read(self, file: FileToIndex) -> None:
        problems = Problems()
        try:
            sections = bounded_sections(self._blobs.path(file.sha256), file.media_type, problems)
            self._store.save(file.sha256, tuple(passages_of(sections)), problems.first)
        except OSError as error:
            self._store.save(file.sha256, (), ShelfCode.INDEX_FILE_UNREADABLE.message(reason=reason_of(error)))
        except ReadingError as error:
            log.info("The text of a file could not be read")
            spoiled = not self._blobs.verify(file.sha256)
            self._store.save(file.sha256, (), explained(error, "", spoiled=spoiled).message)
