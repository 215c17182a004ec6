"""Writing the OPDS 2.0 pages of a catalogue into its folder, with their bundles."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.catalogue import terms
from desktop_app.catalogue.listing import ListedGroup, Listing
from desktop_app.catalogue.opds2_write import page_document, to_bytes
from desktop_app.catalogue.paging import FeedPage, cut
from desktop_app.domain.bundle import BundleLink
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.catalogues.bundle_files import BundleFiles
from desktop_app.services.catalogues.content_names import content_name
from desktop_app.services.catalogues.written_files import WrittenFiles

WrittenGroup = tuple[str, int, Sequence[Link]]
"""The title of a group, the number of its publications, and the links to its pages."""


class CataloguePages:
    """Writes pages. `bundles` are the bundles of those that were written, for the root.

    Args:
        files: the catalogue's files.
        bundled: whether bundles are written.
        control: reports progress and cancels.
    """

    def __init__(self, files: WrittenFiles, *, bundled: bool, control: Control) -> None:
        self.bundles: list[BundleLink] = []
        self._files = files
        self._bundles = BundleFiles(files, control) if bundled else None
        self._control = control

    def write(self, listing: Listing) -> list[WrittenGroup]:
        """Write the pages of all groups."""
        total, done = listing.size, 0
        groups: list[WrittenGroup] = []
        for group in listing.groups:
            pages = cut(group.publications)
            links = []
            for number, page in enumerate(pages, 1):
                self._control.check(group.title)
                self._control.report(done, total, group.title)
                label = group.title if len(pages) == 1 else f"{group.title} {number}"
                links.append(self._page(group, page, label))
                done += len(page.publications)
            if self._bundles:
                self.bundles += self._bundles.of_pages(links)
            groups.append((group.title, len(group.publications), links))
        return groups

    def _page(self, group: ListedGroup, page: FeedPage, label: str) -> Link:
        bundles = self._bundles.of_publications(page.publications) if self._bundles else []
        nameless = to_bytes(page_document(group.title, "", page.publications, bundles))
        href = content_name(f"pages/{group.id}-{page.name}.json", nameless)
        document = page_document(group.title, href, page.publications, bundles)
        return self._files.put(href, to_bytes(document), terms.OPDS_FEED, label)
