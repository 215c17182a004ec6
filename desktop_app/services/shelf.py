"""The shelf: catalogues checked for new materials, materials kept, opened and dropped.

Policy: a material counts as kept once its bytes are in the blob store and their hash was verified; only then its row is
written. One material that can't be had is reported beside the others and stops none of them. Files come through a
small pool of their own; rows are written by the calling thread alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.catalogue import Catalogue, short_name
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Link, ShelfItem, best_file, merge_duplicates
from desktop_app.services.walk import Walk, Walker
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.source import Source
from desktop_app.transfer.volume import free_bytes

CONNECTIONS = 4
RESERVE = 64 * 1024 * 1024
"""Bytes of the disk that keeping materials leaves free, for the journal above all."""
Key = tuple[str, str]
OpenSource = Callable[[str], AbstractContextManager[Source]]
Clock = Callable[[], datetime]
Fetched = tuple[Key, Link | SpringshelfError]


class NotOnShelfError(SpringshelfError):
    """Something was asked of the shelf that does not stand there."""


@dataclass(frozen=True, slots=True)
class KeepReport:
    """How many materials are kept now that were asked for, their bytes, and a sentence for each that failed."""

    kept: int
    size: int
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A kept file that can be read: where it lies, what it is, and the text alternative of a picture."""

    path: Path
    media_type: str
    title: str
    language: str
    alternative: str


class Shelf:
    """The computer's shelf."""

    def __init__(
        self, store: ShelfStore, blobs: BlobStore, fetcher: Fetcher, open_source: OpenSource, clock: Clock
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._fetcher = fetcher
        self._open_source = open_source
        self._clock = clock

    def close(self) -> None:
        """Close the database."""
        self._store.close()

    def catalogues(self) -> tuple[Catalogue, ...]:
        """All catalogues, in the order in which they were added."""
        return self._store.catalogues()

    def newest_campaign(self) -> Campaign | None:
        """The campaign that starts last of all that the catalogues carry, None where none does."""
        campaigns = [one.campaign for one in self.catalogues() if one.campaign]
        return max(campaigns, key=lambda one: one.starts, default=None)

    def items(self, words: str = "") -> tuple[ShelfItem, ...]:
        """What stands on the shelf, each publication once; with `words`, what has words that begin with all of them."""
        return merge_duplicates(self._store.items(words))

    def add_catalogue(
        self, address: str, control: Control | None = None, *, name: str = ""
    ) -> tuple[Catalogue, SyncReport]:
        """Add the catalogue at an address, or a folder with one, and walk it.

        Args:
            address: where it is.
            control: reports and stops.
            name: a short name to call it by; made of its title where empty.

        Raises:
            SpringshelfError: there is no catalogue that can be read; nothing was added.
        """
        address = as_address(address)
        known = next((one for one in self.catalogues() if one.address == address), None)
        catalogue = known or Catalogue(id=address, address=address, title=address, added_at=self._clock())
        catalogue = replace(catalogue, name=name or catalogue.name)
        report = self._sync(catalogue, control or Control())
        return self._catalogue(catalogue.id), report

    def catalogue_named(self, name: str) -> Catalogue:
        """The catalogue of that name, title or address.

        Raises:
            NotOnShelfError: there is none.
        """
        for one in self.catalogues():
            if name in {one.name, one.title, one.address}:
                return one
        known = ", ".join(one.name for one in self.catalogues()) or "none"
        raise NotOnShelfError("There is no such catalogue on this shelf", name, f"There are: {known}.")

    def remove_catalogue(self, catalogue: str) -> None:
        """Take a catalogue off the shelf, with the files that no other catalogue shares."""
        self._store.remove_catalogue(catalogue)
        self._sweep()

    def sync(self, catalogue: str, control: Control | None = None) -> SyncReport:
        """Check a catalogue for new materials.

        Raises:
            SpringshelfError: its root can't be had or read; the shelf stays as it was.
            CancelledError: the person stopped it.
        """
        return self._sync(self._catalogue(catalogue), control or Control())

    def _sync(self, catalogue: Catalogue, control: Control) -> SyncReport:
        with self._open_source(catalogue.address) as source:
            walk = Walker(source, control).walk(catalogue.address, catalogue.root)
            if walk.unchanged:
                self._store.save_catalogue(replace(catalogue, checked_at=self._clock()))
                refused = self._covers(source, catalogue.id, control)
                updated = self._update_kept(source, catalogue.id, control)
                return SyncReport(
                    found=self._store.count(catalogue.id),
                    updated=updated.kept,
                    unchanged=True,
                    requests=walk.requests,
                    refused=(*refused, *updated.refused),
                )
            # The root counts as seen only when what it names is listed: a kill in between must not hide it for ever.
            walked = self._walked(catalogue, walk)
            self._store.save_catalogue(replace(walked, root=None))
            publications = tuple(walk.publications.values())
            changes = self._store.list_publications(catalogue.id, publications, whole=walk.whole)
            self._store.save_catalogue(walked)
            refused = self._covers(source, catalogue.id, control)
            updated = self._update_kept(source, catalogue.id, control)
        return SyncReport(
            found=len(publications),
            new=changes.new,
            changed=changes.changed,
            gone=changes.gone,
            updated=updated.kept,
            requests=walk.requests,
            refused=(*walk.problems, *refused, *updated.refused),
        )

    def _update_kept(self, source: Source, catalogue: str, control: Control) -> KeepReport:
        """Bring the new version of what is kept and has changed. The old one stays until the new one is verified."""
        outdated = [
            (item, link)
            for item in self._store.items(catalogue=catalogue)
            if item.kept_files and (link := best_file(item.publication)) and link.sha256 not in {None, *item.kept_files}
        ]
        report = self._keep_from(source, outdated, control)
        if report.kept:
            self._sweep()
        return report

    def _walked(self, catalogue: Catalogue, walk: Walk) -> Catalogue:
        taken = [one.name for one in self.catalogues() if one.id != catalogue.id]
        return replace(
            catalogue,
            title=walk.title,
            name=catalogue.name or short_name(walk.title, taken),
            checked_at=self._clock(),
            root=walk.root,
            campaign=walk.campaign or catalogue.campaign,
        )

    def _catalogue(self, catalogue: str) -> Catalogue:
        found = next((one for one in self.catalogues() if one.id == catalogue), None)
        if found is None:
            raise NotOnShelfError("There is no such catalogue on this shelf", catalogue, "Add it first.")
        return found

    def _covers(self, source: Source, catalogue: str, control: Control) -> tuple[str, ...]:
        """Fetch the covers that are missing or new. A cover that can't be had spoils nothing."""
        wanted = [
            (item.key, item.publication.cover)
            for item in self._store.items(catalogue=catalogue)
            if item.publication.cover and not self._has_cover(item)
        ]
        covers: list[tuple[Key, Link]] = []
        refused: list[str] = []
        for number, (key, found) in enumerate(self._fetch(source, wanted, control)):
            control.report(number + 1, len(wanted), "")
            if isinstance(found, Link):
                covers.append((key, found))
            else:
                refused.append(str(found))
        self._store.covers_kept(covers, self._clock())
        return tuple(refused)

    def _has_cover(self, item: ShelfItem) -> bool:
        cover = item.publication.cover
        same = cover is None or cover.sha256 is None or cover.sha256 == item.cover_file
        return same and item.cover_file is not None and self._blobs.has(item.cover_file)

    def keep(self, keys: Iterable[Key], control: Control | None = None) -> KeepReport:
        """Bring the files of these publications onto the computer and verify them.

        Raises:
            NoSpaceError: they do not fit on the disk; nothing was fetched.
            CancelledError: the person stopped it. What was kept before stays kept.
        """
        control = control or Control()
        asked = set(keys)
        items = [item for item in self._store.items() if item.key in asked]
        self._check_room(items)
        reports = []
        for catalogue in dict.fromkeys(item.catalogue for item in items):
            mine = [(item, best_file(item.publication)) for item in items if item.catalogue == catalogue]
            with self._open_source(self._catalogue(catalogue).address) as source:
                reports.append(self._keep_from(source, mine, control))
        return KeepReport(
            kept=sum(one.kept for one in reports),
            size=sum(one.size for one in reports),
            refused=tuple(sentence for one in reports for sentence in one.refused),
        )

    def _keep_from(
        self, source: Source, wanted: Sequence[tuple[ShelfItem, Link | None]], control: Control
    ) -> KeepReport:
        kept = size = 0
        refused: list[str] = []
        titles = {item.key: item.publication.title for item, _ in wanted}
        links = [(item.key, link) for item, link in wanted]
        for number, (key, found) in enumerate(self._fetch(source, links, control), 1):
            control.report(number, len(links), titles[key])
            if isinstance(found, Link):
                self._store.file_kept(key, found, self._clock())
                kept, size = kept + 1, size + (found.size or 0)
            else:
                refused.append(f"{titles[key]}: {found}")
        return KeepReport(kept, size, tuple(refused))

    def _check_room(self, items: Sequence[ShelfItem]) -> None:
        """Look whether what is still missing fits, as far as the catalogue tells sizes."""
        links = [link for item in items if (link := best_file(item.publication)) and item.state is not KeepState.KEPT]
        missing = [link for link in links if link.sha256 is None or not self._blobs.has(link.sha256)]
        needed = sum(link.size or 0 for link in missing) + RESERVE
        free = free_bytes(self._blobs.incoming)
        if missing and needed > free:
            raise NoSpaceError(
                f"These materials need {needed // 1_000_000} MB, and {free // 1_000_000} MB are free",
                str(self._blobs.incoming),
                "Make room there, or keep fewer of them.",
            )

    def _fetch(self, source: Source, wanted: Sequence[tuple[Key, Link | None]], control: Control) -> Iterator[Fetched]:
        """Fetch files several at a time, and yield each with its hash, or with why not, in the order asked for."""
        with ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="fetch") as pool:
            jobs = [(key, pool.submit(self._fetch_one, source, link, control)) for key, link in wanted]
            try:
                for key, job in jobs:
                    yield key, job.result()
            finally:
                pool.shutdown(cancel_futures=True)

    def _fetch_one(self, source: Source, link: Link | None, control: Control) -> Link | SpringshelfError:
        if link is None:
            return NotOnShelfError("This material has no file", "", "Tell whoever runs the catalogue.")
        control.check(link.href)
        if link.sha256 is not None and self._blobs.verify(link.sha256):
            return replace(link, size=self._blobs.path(link.sha256).stat().st_size)
        try:
            digest, size = self._fetcher.fetch(source, link, control)
        except CancelledError:
            raise
        except SpringshelfError as error:
            return error
        return replace(link, sha256=digest, size=size)

    def drop(self, keys: Iterable[Key]) -> None:
        """Take these publications' files off the computer; they stay listed."""
        for key in keys:
            self._store.drop_files(key)
        self._sweep()

    def _sweep(self) -> None:
        for digest in self._store.unused_files():
            self._blobs.remove(digest)

    def open(self, key: Key, control: Control | None = None) -> OpenedFile:
        """The file of a publication, kept first where it is not.

        Raises:
            SpringshelfError: it is not here and can't be had now.
        """
        item = self._item(key)
        if item.state is not KeepState.KEPT:
            report = self.keep([key], control)
            if report.refused:
                raise NotOnShelfError("This material is not on this computer and can't be had now", report.refused[0])
            item = self._item(key)
        link = best_file(item.publication)
        digest = item.kept_files[0]
        if link is None or not self._blobs.has(digest):
            self._store.blob_damaged(digest)
            raise NotOnShelfError(
                "The file of this material is gone from the disk", item.publication.title, "Keep it again."
            )
        return OpenedFile(
            self._blobs.path(digest),
            link.media_type,
            item.publication.title,
            item.publication.language,
            link.alternative,
        )

    def _item(self, key: Key) -> ShelfItem:
        catalogue, publication = key
        found = self._store.items(catalogue=catalogue, publication=publication)
        if not found:
            raise NotOnShelfError("This material is no longer on the shelf", publication, "Check for new materials.")
        return found[0]

    def file(self, digest: Sha256) -> Path:
        """Where a kept file or a cover lies."""
        return self._blobs.path(digest)

    def repair(self, control: Control | None = None) -> KeepReport:
        """Fetch again what `verify` found damaged."""
        damaged = [item.key for item in self._store.items() if item.state is KeepState.DAMAGED]
        return self.keep(damaged, control)

    def verify(self, control: Control | None = None) -> tuple[int, tuple[Sha256, ...]]:
        """Hash every file again; returns how many are whole, and which are not. Damaged ones are marked."""
        control = control or Control()
        digests = self._store.blobs()
        damaged = []
        for number, digest in enumerate(digests):
            control.check()
            control.report(number, len(digests), "")
            if not self._blobs.verify(digest):
                self._store.blob_damaged(digest)
                damaged.append(digest)
        return len(digests) - len(damaged), tuple(damaged)


def as_address(text: str) -> str:
    """A catalogue's address from what a person types: a web address, a folder, or a feed's file.

    A web address without scheme is meant as `https:`.
    """
    text = text.strip()
    if text.startswith(("http://", "https://", "file:")):
        return text
    path = Path(text).expanduser()
    if path.is_dir():
        return (path.resolve() / "feed.json").as_uri()
    if path.is_file() or path.is_absolute():
        return path.resolve().as_uri()
    return f"https://{text}"
