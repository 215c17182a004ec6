"""Copying the shelf: kept files, written as a catalogue onto a stick or into a network folder.

Policy: free space for all files is checked before the first byte. Files are copied under the name of their hash, each
atomically, and only missing or damaged ones; the pages follow, and the manifest is last. So the stick can be removed at
any time and the copying continued later: until the end it has the old catalogue, then the new one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.catalogue.calendar import write_events
from desktop_app.catalogue.signature import SigningKeys
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.editions import edition_of
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.file_kinds import ending_of_type
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.own_files import is_own
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Link, Publication, ShelfItem, best_file, kept_link
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.volume import free_bytes, largest_file
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder, VersionAfter, now, one_higher
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.catalogues.folder_names import ROOT_FEED
from desktop_app.services.ports import Clock
from desktop_app.services.publishing.codes import PublishingCode
from desktop_app.services.publishing.material_entries import captions_in
from desktop_app.services.publishing.sources import LANGUAGES
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.services.updates.mirror import Mirror

UPDATES = "updates"
"""The folder of a shelf with the updates of the program."""
RESERVE = 16 * 1024 * 1024
"""Bytes that stay free on the target: pages are written too, and a full stick is slow."""


class StickError(SpringshelfError):
    """The shelf can't be copied there."""


@dataclass(frozen=True, slots=True)
class StickResult:
    """The result: publications in the catalogue, written files, copied bytes, and the version."""

    root: Path
    publications: int
    written: int
    size: int
    version: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A file to copy: its source, its name in the catalogue, its hash, and its size in bytes."""

    source: Path
    name: str
    digest: Sha256
    size: int


@dataclass(frozen=True, slots=True)
class _KeptItem:
    """A kept publication: the file of each kept edition by its language, its captions, and the cover if it has one.

    The first file is that of the publication itself, or else of the only or first edition.
    """

    item: ShelfItem
    files: dict[str, _Piece]
    cover: _Piece | None
    captions: tuple[CaptionFile, ...] = ()

    @property
    def pieces(self) -> tuple[_Piece, ...]:
        return (*self.files.values(), *([self.cover] if self.cover else []))


@dataclass(frozen=True, slots=True)
class WrittenPages:
    """A catalogue without its files: its title, what it lists, and the files by their names in it."""

    title: str
    publications: Sequence[Publication]
    files: Mapping[str, Path]


class StickWriter:
    """Copies the shelf onto sticks and into folders.

    Args:
        shelf: what is kept.
        catalogues: where it came from.
        keys: sign what is written; without keys it is not signed.
        version_after: the version that follows the one that stands there.
        languages: the languages of the pages for browsers, the usual one first.
        clock: returns the time.
        updates: the fetched updates of the program, which are carried on.
    """

    def __init__(
        self,
        shelf: Shelf,
        catalogues: Catalogues,
        keys: SigningKeys | None = None,
        version_after: VersionAfter = one_higher,
        languages: Sequence[PageLanguage] = (PageLanguage(),),
        clock: Clock = now,
        updates: Mirror | None = None,
    ) -> None:
        self.languages = languages
        self._shelf = shelf
        self._catalogues = catalogues
        self._keys, self._version_after, self.clock = keys, version_after, clock
        self.updates = updates

    def write(self, target: Path, control: Control | None = None, *, only: Catalogue | None = None) -> StickResult:
        """Write or update the catalogue of everything that is kept.

        Args:
            target: the folder.
            control: reports progress and cancels.
            only: only the publications of this catalogue, with its title.

        Raises:
            StickError: nothing is kept, it does not fit, or the target can't be written.
            CancelledError: the person cancelled it; copied files stay for the next time.
        """
        control = control or Control()
        pieces = self._kept(only)
        folder = self._folder(target)
        try:
            with folder.writing():
                size = _bring(_missing(pieces, folder, control), folder, control)
                version = self._write_pages(pieces, folder, only, control)
                if self.updates is not None:
                    size += self.updates.carry(target / UPDATES, control)
        except OSError as error:
            raise StickError(PublishingCode.STICK_NOT_WRITTEN, str(target), reason=reason_of(error)) from error
        return StickResult(target / ROOT_FEED, len(pieces), folder.written, size, version)

    def write_pages(self, target: Path) -> WrittenPages:
        """Write the catalogue of everything that is kept without its files, for lending.

        Returns:
            What the catalogue lists.

        Raises:
            StickError: nothing is kept.
            OSError: the target can't be written.
        """
        pieces = self._kept(None)
        title, _ = self._about(None)
        publications = [_publication(one) for one in pieces]
        self._write_pages(pieces, self._folder(target), None, Control(), lent=True)
        return WrittenPages(title, publications, {one.name: one.source for kept in pieces for one in kept.pieces})

    def _folder(self, target: Path) -> CatalogueFolder:
        return CatalogueFolder(target, self._keys, self._version_after, self.languages, self.clock)

    def _kept(self, only: Catalogue | None) -> list[_KeptItem]:
        """The kept publications with their files; without a catalogue, all except those of “My files”."""
        everything = (item for item in self._shelf.listed_items() if not is_own(item.catalogue))
        found = self._shelf.of_catalogue(only.id) if only else everything
        items = [item for item in found if item.state is KeepState.KEPT and item.kept_files]
        if not items:
            raise StickError(PublishingCode.NOTHING_KEPT)
        return [self._pieces(item) for item in items]

    def _write_pages(
        self,
        pieces: list[_KeptItem],
        folder: CatalogueFolder,
        only: Catalogue | None,
        control: Control,
        *,
        lent: bool = False,
    ) -> int:
        """Write all but the files; of a lent shelf without bundles, because a neighbour answers at once."""
        title, campaign = self._about(only)
        calendar = write_events(campaign.events, campaign.title) if campaign else None
        publications = [replace(_publication(one), caption_links=captions_in(one.captions, folder)) for one in pieces]
        return folder.write_catalogue(
            title, campaign, calendar, publications, searchable=lent, bundled=not lent, control=control
        )

    def _about(self, only: Catalogue | None) -> tuple[str, Campaign | None]:
        """Title and campaign of what is written."""
        # As its catalogue has it: the reader of the stick may have another language.
        found = [one.campaign for one in self._catalogues.all() if one.campaign]
        campaign = only.campaign if only else max(found, key=lambda one: (one.starts, one.id), default=None)
        return only.title if only else campaign.title if campaign else "Springshelf", campaign

    def _pieces(self, item: ShelfItem) -> _KeptItem:
        """The publication's files, and its cover if it has one."""
        files = {}
        for edition, digest in zip(item.kept_in, item.kept_files, strict=True):
            link = kept_link(best_file(edition_of(item.publication, edition)))
            below = f"{LANGUAGES}/{edition}/" if edition else ""
            ending = ending_of_type(link.media_type)
            files[edition] = self._piece(digest, f"{below}files/{digest}.{ending}")
        cover = self._piece(item.cover_file, f"covers/{item.cover_file}.jpg") if item.cover_file else None
        captions = dict.fromkeys(one for digest in item.kept_files for one in self._shelf.captions(item, digest))
        return _KeptItem(item, files, cover, tuple(captions))

    def _piece(self, digest: Sha256, name: str) -> _Piece:
        source = self._shelf.file(digest)
        return _Piece(source, name, digest, source.stat().st_size)


def _missing(pieces: list[_KeptItem], folder: CatalogueFolder, control: Control) -> list[_Piece]:
    """The files that are missing or damaged in the target."""
    wanted = {one.name: one for kept in pieces for one in kept.pieces}
    missing = []
    for number, piece in enumerate(wanted.values()):
        control.check(str(folder.folder))
        control.report(number, len(wanted), piece.name)
        if folder.needs(piece.name, piece.size, piece.digest):
            missing.append(piece)
    return missing


def _bring(missing: list[_Piece], folder: CatalogueFolder, control: Control) -> int:
    """Copy files, and return the number of copied bytes."""
    _check_room(folder.folder, missing)
    for number, piece in enumerate(missing):
        control.check(str(folder.folder))
        control.report(number, len(missing), piece.name)
        folder.copy(piece.name, piece.source, piece.digest, control)
    return sum(piece.size for piece in missing)


def _check_room(target: Path, pieces: list[_Piece]) -> None:
    limit = largest_file(target)
    large = [piece for piece in pieces if limit is not None and piece.size > limit]
    if large:
        raise StickError(PublishingCode.FILE_TOO_LARGE_FOR_STICK, large[0].name)
    needed, free = sum(piece.size for piece in pieces) + RESERVE, free_bytes(target)
    if needed > free:
        megabytes = {"needed": needed // 1_000_000, "free": free // 1_000_000}
        raise StickError(PublishingCode.SHELF_DOES_NOT_FIT, str(target), **megabytes)


def _publication(kept: _KeptItem) -> Publication:
    """The publication with links to the copied files: in its own language if that is kept, else in another one."""
    first, *others = kept.files
    shown = edition_of(kept.item.publication, first)
    editions = [
        replace(one, file=_carried(kept.files[one.language], one.file), cover=None)
        for one in shown.editions
        if one.language in others
    ]
    picture, cover = shown.cover, None
    if kept.cover:
        media_type = picture.media_type if picture else "image/jpeg"
        cover = Link(f"../{kept.cover.name}", media_type, kept.cover.size, kept.cover.digest)
    return replace(shown, files=(_carried(kept.files[first], best_file(shown)),), cover=cover, editions=tuple(editions))


def _carried(file: _Piece, link: Link | None) -> Link:
    """The link to a copied file."""
    known = kept_link(link)
    return replace(known, href=f"../{file.name}", size=file.size, sha256=file.digest)
