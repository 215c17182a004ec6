"""Writing a catalogue into a folder repeatedly: only changes are written.

Policy: every file except the entry points is named by its content and written first. When all of them are on the disk,
the entry points `feed.xml` and `index.html`, for other programs and for browsers, follow. The manifest is written last,
atomically, and names a root that is also named by its content. So a reader, or a person who removes the stick, has
either the complete old or the complete new catalogue. `feed.json` is a copy of the root for programs without support
for manifests. Pages that the last two versions do not need are removed after `KEPT_DAYS`, since a slow reader may still
need them.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.catalogue import terms
from desktop_app.catalogue.browse_pages import GENERATOR
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import JsonDict, count_of, object_of, parse_object, text_of
from desktop_app.catalogue.listing import Listing, listing_of
from desktop_app.catalogue.opds1_write import NAME, NAVIGATION
from desktop_app.catalogue.opds2_write import (
    campaign_document,
    link_to,
    manifest_document,
    root_document,
    to_bytes,
)
from desktop_app.catalogue.signature import SigningKeys, sign
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Publication
from desktop_app.files.limited_file import read_limited
from desktop_app.services.catalogues.atom_files import ATOM_FEED, USUAL_PLACE, AtomFiles, known_entries
from desktop_app.services.catalogues.browse_files import INDEX, write_browse_files
from desktop_app.services.catalogues.catalogue_pages import CataloguePages
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.catalogues.content_names import content_name, names_needed, remove_unneeded
from desktop_app.services.catalogues.folder_names import MANIFEST, ROOT_FEED
from desktop_app.services.catalogues.written_files import WrittenFiles
from desktop_app.services.ports import Clock
from desktop_app.transfer.source import DOCUMENT_LIMIT

MAX_MANIFEST_SIZE = 1024 * 1024
"""The maximum size of a manifest that stands in the folder; ours have less than a thousandth of it."""
OUR_MARKS = (f"<generator>{NAME}</generator>".encode(), GENERATOR.encode())
"""What distinguishes our `feed.xml` and `index.html` from a file that a person put there."""
MARK_WITHIN = 8 * 1024
DESCRIPTION, SEARCH_PAGE = "search/description.xml", "search/"


VersionAfter = Callable[[int], int]


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)


def one_higher(version: int) -> int:
    """The version that follows another one, where only one folder counts."""
    return version + 1


class OwnerError(SpringshelfError):
    """A folder contains the catalogue of another owner."""


class CatalogueFolder(WrittenFiles):
    """A folder into which a catalogue is written.

    Args:
        folder: where it stands.
        keys: sign the manifest; without them it is not signed.
        version_after: the version that follows the one that stands there.
        languages: the languages of the pages for browsers, the usual one first.
        clock: returns the time.
    """

    def __init__(
        self,
        folder: Path,
        keys: SigningKeys | None = None,
        version_after: VersionAfter = one_higher,
        languages: Sequence[PageLanguage] = (PageLanguage(),),
        clock: Clock = now,
    ) -> None:
        super().__init__(folder)
        self._languages = languages
        self._clock = clock
        self._keys = keys
        self._version_after = version_after

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Claim the folder, and write in the `with` block; see `WrittenFiles.writing`.

        Raises:
            OwnerError: see `claim`.
        """
        self.claim()
        with super().writing():
            yield

    def claim(self) -> None:
        """Check that this computer may write here, because readers reject a catalogue with another signature.

        Raises:
            OwnerError: the folder has another computer's catalogue, or files that this catalogue would replace.
        """
        self._check_foreign_files()
        signer = text_of(object_of(self._manifest().get("signature")).get("publicKey"))
        if signer and (self._keys is None or signer not in self._keys.public):
            raise OwnerError(CatalogueCode.OTHER_OWNER, str(self.folder))

    def _check_foreign_files(self) -> None:
        """Refuse to replace a `feed.json` or `manifest.json` that this program did not write.

        A catalogue has a manifest with a root. If the first writing was interrupted, or a stick lost the manifest, the
        root still has a copy that is named by its content.
        """
        there = [name for name in (ROOT_FEED, MANIFEST) if os.path.lexists(self.folder / name)]
        if not there or self._manifest().get("root") is not None or self._has_own_root():
            return
        raise OwnerError(CatalogueCode.FOREIGN_FILES, f"{self.folder}: {', '.join(there)}")

    def _has_own_root(self) -> bool:
        try:
            root = read_limited(self.folder / ROOT_FEED, DOCUMENT_LIMIT)
        except OSError:
            return False
        return (self.folder / content_name(ROOT_FEED, root)).is_file()

    def write_catalogue(
        self,
        title: str,
        campaign: Campaign | None,
        calendar: bytes | None,
        publications: Sequence[Publication],
        *,
        searchable: bool = False,
        bundled: bool = True,
        control: Control | None = None,
    ) -> int:
        """Write pages, campaign, root and manifest; the files of publications must exist already.

        Args:
            title: the catalogue's title.
            campaign: its campaign, with the subtopics as groups.
            calendar: the campaign's events as iCalendar.
            publications: with `href`s relative to a page.
            searchable: whether a server will answer a search in it.
            bundled: whether bundles of small files and pages are written beside the single ones.
            control: reports progress and cancels.

        Returns:
            The catalogue's version, which only grows.

        Raises:
            CancelledError: the person cancelled it; the previous catalogue is unchanged.
        """
        listing = listing_of(title, campaign, publications)
        before = names_needed(self.folder, [ATOM_FEED, *self._indexes()])
        pages = CataloguePages(self, bundled=bundled, control=control or Control())
        groups = pages.write(listing)
        link = None
        if campaign:
            dates = self.put(content_name("events.ics", calendar), calendar, terms.CALENDAR) if calendar else None
            about = to_bytes(campaign_document(campaign, dates))
            link = self.put(content_name("campaign.json", about), about, terms.CAMPAIGN)
        others = self._other_formats(listing, searchable=searchable)
        alternates = [(name, kind) for name, kind in ((ATOM_FEED, NAVIGATION), (INDEX, terms.HTML)) if name in others]
        root = root_document(
            title, link, groups, len(publications), alternates, searchable=searchable, bundles=pages.bundles
        )
        return self._finish(to_bytes(root), others, before)

    def _other_formats(self, listing: Listing, *, searchable: bool) -> dict[str, bytes]:
        """Write the pages for other programs and browsers; returns the entry points that may be written."""
        atom = AtomFiles(self.put, known_entries(self.folder), self._clock)
        feed = atom.write(listing, DESCRIPTION if searchable else "")
        indexes = write_browse_files(listing, self._languages, self.put, SEARCH_PAGE if searchable else "")
        points = {ATOM_FEED: feed, USUAL_PLACE: feed, **indexes}
        return {name: data for name, data in points.items() if self._may_write(name)}

    def _indexes(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("index*.html"))

    def _may_write(self, name: str) -> bool:
        """Whether there is no such entry point yet, or one of ours."""
        path = self.folder / name
        try:
            with path.open("rb") as file:
                beginning = file.read(MARK_WITHIN)
        except OSError:
            return not os.path.lexists(path)
        return any(mark in beginning for mark in OUR_MARKS)

    def _finish(self, root: bytes, others: dict[str, bytes], earlier: set[str]) -> int:
        """Write the entry points and the manifest; its version grows if the root has changed.

        Args:
            root: the root feed.
            others: the entry points beside it, by name.
            earlier: the names of what the entry points referred to until now.
        """
        link = link_to(content_name(ROOT_FEED, root), terms.OPDS_FEED, root)
        before = self._manifest()
        version = count_of(before.get("version")) or 0
        manifest = self._signed(manifest_document(link, version))
        if manifest != before:
            version = self._version_after(version)
            manifest = self._signed(manifest_document(link, version))
        self.put(link.href, root, terms.OPDS_FEED)
        self.replace({**others, ROOT_FEED: root})
        for name in self._indexes():
            if name not in others and self._may_write(name):
                (self.folder / name).unlink()  # a language in which the catalogue is not written any more
        self.replace({MANIFEST: to_bytes(manifest)})
        last = text_of(object_of(before.get("root")).get("href"))
        remove_unneeded(self.folder, earlier | names_needed(self.folder, [link.href, last, *others]))
        return version

    def _signed(self, manifest: JsonDict) -> JsonDict:
        return sign(manifest, self._keys) if self._keys else manifest

    def _manifest(self) -> JsonDict:
        try:
            return parse_object(read_limited(self.folder / MANIFEST, MAX_MANIFEST_SIZE), str(self.folder))
        except (FileNotFoundError, IsADirectoryError, DocumentError):
            return {}
        except OSError as error:
            if error.errno == errno.EFBIG:
                return {}
            raise
