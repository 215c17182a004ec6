"""The shelf: finding, keeping, opening and removing materials.

Policy: a material counts as kept only after its bytes are in the blob store and their hash was verified; then its row
is written. A material that can't be downloaded is reported and does not stop the others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.editions import edition_of, wanted_edition
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.file_ending import FileEnding
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message
from desktop_app.domain.own_files import is_own
from desktop_app.domain.passages import TextSection
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Key, MaterialName, Publication, ShelfItem, best_file, kept_link
from desktop_app.files.volume import free_bytes
from desktop_app.reading.bounded_sections import bounded_sections
from desktop_app.reading.errors import ReadingError, explained
from desktop_app.reading.file_endings import ending_of
from desktop_app.reading.interactive.recognition import package_of
from desktop_app.reading.sections import Problems
from desktop_app.services.fetching.download_job import RESERVE, limit_reached
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.run_rules import QueueSelection
from desktop_app.services.shelf.codes import ShelfCode
from desktop_app.services.shelf.own_files import OwnFiles, damaged_copy
from desktop_app.services.shelf.shelf_lists import ShelfLists
from desktop_app.services.shelf.shelf_names import ShelfNames
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import DroppedFiles, ShelfStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import NoSpaceError

MAX_CHOOSABLE = 1_000
"""The maximum length of a selection list; other materials are chosen on the shelf."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """The result of `Shelf.drop`, which `Shelf.restore_dropped` takes: files, and publications of “My files”."""

    files: DroppedFiles
    own: tuple[Publication, ...] = ()


class NotOnShelfError(SpringshelfError):
    """A requested item is not on the shelf."""


@dataclass(frozen=True, slots=True)
class KeepReport:
    """The result of keeping: the number of kept materials, their bytes, and the errors of all others."""

    kept: int
    size: int
    refused: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A readable kept file: its path, its media type, and the text alternative of a picture.

    `edition` is the language of the edition, empty for the publication's own; `captions` are those that were beside a
    recording, or came with it.
    """

    path: Path
    media_type: str
    title: str
    language: str
    alternative: str
    edition: str = ""
    captions: tuple[CaptionFile, ...] = ()


class Shelf(ShelfLists):
    """The computer's shelf."""

    def __init__(
        self,
        store: ShelfStore,
        listing: ShelfListing,
        blobs: BlobStore,
        downloads: Downloads,
        contents: ContentTranslations,
        own: OwnFiles,
    ) -> None:
        """Take `contents`, the language of shipped titles and descriptions, and `own`, the person's own files."""
        super().__init__(listing, contents, lambda: ShelfNames(store, contents))
        self._store = store
        self._blobs = blobs
        self._downloads = downloads
        self.own = own

    def arrived(self) -> dict[Key, float]:
        """The progress of running downloads, from 0 to 1."""
        return self._downloads.arrived()

    def signature(self) -> tuple[object, ...]:
        """Differs after the shelf was changed, also by another program: its catalogues, materials or kept files."""
        return self._store.signature()

    def names(self, ids: Collection[str]) -> tuple[MaterialName, ...]:
        """The names of the publications with these ids, by title, without duplicates."""
        return tuple(self.contents.name(name) for name in self._store.names(ids))

    def choosable(self, chosen: Collection[str] = ()) -> tuple[MaterialName, ...]:
        """The items for a selection list: all of them, or on a large shelf the chosen, the kept, and some others."""
        found = dict.fromkeys([*self._store.names(chosen), *self._store.some_names(MAX_CHOOSABLE)])
        return tuple(self.contents.name(one) for one in found)

    def subtopic_counts(self) -> dict[str, int]:
        """The number of publications of each subtopic."""
        return self._store.subtopic_counts()

    def of_catalogue(self, catalogue: str) -> tuple[ShelfItem, ...]:
        """The publications of one catalogue, in its order."""
        return self._store.items(catalogue)

    def keep(self, keys: Iterable[Key], control: Control | None = None, *, language: str | None = None) -> KeepReport:
        """Download and verify the files of these publications.

        Args:
            keys: the publications.
            control: reports progress and cancels.
            language: of the editions; that of the person by default, empty for the publications' own. A publication
                without an edition in it is kept in its own language.

        Files that can't be downloaded now stay in the queue, and later runs try them again.

        Raises:
            NoSpaceError: they do not fit on the disk; nothing was downloaded.
            CancelledError: the person cancelled it. Files that are kept already stay kept, all others stay in the
                queue.
        """
        language = self.language if language is None else language
        asked = tuple(dict.fromkeys(keys))
        here = self._store.complete(asked, language)
        lost = [key for key in asked if key not in here and is_own(key[0])]
        missing = [key for key in asked if key not in here and not is_own(key[0])]
        left: tuple[Message, ...] = ()
        if missing:
            self._downloads.enqueue(missing, language)
            choice = QueueSelection(keys=missing)
            self._check_room(choice, missing)
            left = self._downloads.run(control or Control(), choice, forced=True).left
            here = self._store.complete(asked, language)
            self._downloads.sweep()
        errors = (*self._downloads.errors(missing), *left, *map(self._damaged_copy, lost))
        return KeepReport(len(here), self._store.size_of(here, language), errors)

    def keep_in(self, keys: Iterable[Key], languages: Collection[str], control: Control | None = None) -> KeepReport:
        """Keep these publications in each of these languages; see `keep`. The report counts what is kept in all.

        Raises:
            NoSpaceError: see `keep`.
            CancelledError: see `keep`.
        """
        keys = list(keys)
        reports = [self.keep(keys, control, language=one) for one in languages]
        refused = tuple(message for one in reports for message in one.refused)
        return KeepReport(min(one.kept for one in reports), sum(one.size for one in reports), refused)

    def _damaged_copy(self, key: Key) -> Message:
        found = self._store.items(key[0], publication=key[1])
        return damaged_copy(found[0].publication.title if found else key[1])

    def _check_room(self, choice: QueueSelection, keys: Sequence[Key]) -> None:
        """Check that all missing files fit, as far as the catalogue states sizes."""
        free, most = free_bytes(self._blobs.incoming), self._downloads.rules().most_bytes
        kept = self._downloads.store.kept_bytes() if most else 0
        needed = self._downloads.needed(choice, min(free - RESERVE, most - kept if most else free)) + RESERVE
        if most and kept + needed - RESERVE > most:
            self._downloads.cancel(keys)
            raise limit_reached(most, str(self._blobs.incoming))
        if needed > free:
            self._downloads.cancel(keys)
            raise NoSpaceError(
                ShelfCode.NO_ROOM, str(self._blobs.incoming), needed=needed // 1_000_000, free=free // 1_000_000
            )

    def drop(self, keys: Iterable[Key]) -> Dropped:
        """Remove these publications' files from the computer; the publications stay listed, except in “My files”.

        `sweep` deletes the files; until then `restore_dropped` undoes this.
        """
        keys = list(keys)
        self._downloads.cancel(keys)
        files = self._store.drop_files(keys)
        return Dropped(files, self.own.remove([publication for catalogue, publication in keys if is_own(catalogue)]))

    def restore_dropped(self, dropped: Dropped) -> KeepReport:
        """Undo `drop`: existing files are kept again at once, all others are downloaded."""
        self.own.restore(dropped.own)
        self._store.restore_files(dropped.files)
        return self._keep_each(((one["catalogue"], one["publication"]), one["edition"]) for one in dropped.files)

    def _keep_each(self, asked: Iterable[tuple[Key, str]], control: Control | None = None) -> KeepReport:
        """Keep publications, each in a language of its own."""
        by_language: dict[str, list[Key]] = {}
        for key, language in asked:
            by_language.setdefault(language, []).append(key)
        reports = [self.keep(keys, control, language=language) for language, keys in by_language.items()]
        refused = tuple(message for one in reports for message in one.refused)
        return KeepReport(sum(one.kept for one in reports), sum(one.size for one in reports), refused)

    def sweep(self) -> None:
        """Delete the files that belong to no kept publication."""
        self._downloads.sweep()

    def open(self, key: Key, control: Control | None = None, *, language: str | None = None) -> OpenedFile:
        """The file of a publication, downloaded if necessary.

        Args:
            key: the publication.
            control: reports progress and cancels.
            language: of the edition; by default that of the person or, if it can't be downloaded now, the kept one.

        Raises:
            SpringshelfError: it is not kept and can't be downloaded now.
        """
        item = self._item(key)
        wanted = wanted_edition(item.publication, self.language if language is None else language)
        if item.state is not KeepState.KEPT or wanted not in item.kept_in:
            report = self.keep([key], control, language=language)
            item = self._item(key)
            if not report.kept and (language is not None or item.state is not KeepState.KEPT):
                if report.refused:
                    raise NotOnShelfError(ShelfCode.NOT_AVAILABLE_BECAUSE, reason=report.refused[0])
                raise NotOnShelfError(ShelfCode.NOT_AVAILABLE, item.publication.title)
        edition = wanted if wanted in item.kept_in else item.kept_in[0]
        publication = edition_of(item.publication, edition)
        link, digest = best_file(publication), item.kept_files[item.kept_in.index(edition)]
        if link is None or not self._blobs.has(digest):
            self._store.blob_damaged(digest)
            raise NotOnShelfError(ShelfCode.FILE_GONE, publication.title)
        path, media_type = self._blobs.path(digest), kept_link(link).media_type
        captions = (*publication.captions, *self.captions(item, digest))
        about = (publication.title, publication.language, link.alternative, edition, captions)
        return OpenedFile(path, media_type, *about)

    def captions(self, item: ShelfItem, digest: Sha256) -> tuple[CaptionFile, ...]:
        """The captions that came with a kept recording from its catalogue."""
        return self._store.kept_captions(item.key, digest) if item.publication.caption_links else ()

    def sections(self, publication: str, language: str | None = None) -> tuple[TextSection, ...]:
        """The text inside a kept publication, part by part; empty if it is not kept, or has no text.

        Args:
            publication: its id.
            language: of the edition, empty for the publication's own; by default that of the person, if it is kept.

        Raises:
            ReadingError: its file can't be read.
        """
        item = self._copy(publication)
        if item is None or item.state is not KeepState.KEPT:
            return ()
        edition = wanted_edition(item.publication, self.language) if language is None else language
        if edition not in item.kept_in:
            if language is not None:
                return ()
            edition = item.kept_in[0]
        told = edition_of(item.publication, edition)
        link, digest = best_file(told), item.kept_files[item.kept_in.index(edition)]
        if link is None:
            return ()
        try:
            return tuple(bounded_sections(self._blobs.path(digest), kept_link(link).media_type, Problems()))
        except ReadingError as error:
            raise self.failure(error, digest, told.title) from error

    def is_interactive(self, item: ShelfItem) -> bool:
        """Whether a material has scripts that can be run: as its catalogue states, or as its kept file has them."""
        link = best_file(item.publication)
        if link is None or link.interactive:
            return link is not None
        own = [one for one, edition in zip(item.kept_files, item.kept_in, strict=False) if not edition]
        return bool(own) and package_of(self._blobs.path(own[0]), kept_link(link).media_type) is not None

    def failure(self, error: ReadingError, digest: Sha256, title: str) -> ReadingError:
        """Why a kept file can't be read, with its title, and with the advice that can help."""
        spoiled = not self._blobs.verify(digest)
        if spoiled:
            self._store.blob_damaged(digest)
        return explained(error, title, spoiled=spoiled)

    def _item(self, key: Key) -> ShelfItem:
        catalogue, publication = key
        found = self._store.items(catalogue, publication=publication)
        if not found:
            raise NotOnShelfError(ShelfCode.NOT_ON_SHELF, publication)
        return found[0]

    def file(self, digest: Sha256) -> Path:
        """The path of a kept file or a cover."""
        return self._blobs.path(digest)

    def repair(self, control: Control | None = None) -> KeepReport:
        """Download the files again that `verify` found damaged."""
        return self._keep_each(self._store.damaged(), control)

    def verify(self, control: Control | None = None) -> tuple[int, tuple[Sha256, ...]]:
        """Verify the hash of every file; returns the number of intact files, and the damaged ones, which are marked.

        A file without a hash in its catalogue is also damaged if it is empty or truncated: it may have arrived so.
        """
        control = control or Control()
        digests, unstated = self._store.blobs(), self._store.without_stated_hash()
        damaged = []
        for number, digest in enumerate(digests):
            control.check()
            control.report(number, len(digests), "")
            if not self._blobs.verify(digest) or (digest in unstated and self._is_cut(digest, unstated[digest])):
                self._store.blob_damaged(digest)
                damaged.append(digest)
        return len(digests) - len(damaged), tuple(damaged)

    def _is_cut(self, digest: Sha256, media_type: str) -> bool:
        path = self._blobs.path(digest)
        with path.open("rb") as file:
            return ending_of(file, path.stat().st_size, media_type) is FileEnding.CUT
