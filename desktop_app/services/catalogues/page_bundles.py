"""The pages of a catalogue from its bundles, during a crawl (docs/decisions/0019).

Policy: bundles are used where many pages are wanted: in the first crawl, or after one that was interrupted early. One
bundle at a time is in memory. A page counts only if it has the hash that its link states; what is wrong with a bundle
is logged, and its pages are asked for one by one.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from desktop_app.catalogue.bundles import read_index
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.bundle import Bundle, BundleContent, BundleLink
from desktop_app.domain.bundle_parts import is_worth_index, wanted_parts
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.transfer.bundle_reading import fetch_checked, fetch_part
from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.source import ByteSource

log = logging.getLogger(__name__)


class PageBundles:
    """The bundles of pages that one crawl may use. `requests` is the number of requests for them.

    Args:
        source: reads the catalogue's files.
        control: cancels.
    """

    def __init__(self, source: ByteSource, control: Control) -> None:
        self._source = source
        self._control = control
        self._unread: list[BundleLink] = []
        self._found: list[Bundle] = []
        self._wanted: set[Sha256] = set()
        self._here: dict[Sha256, bytes] = {}
        self.requests = 0

    def offer(self, bundles: Iterable[BundleLink], wanted: Iterable[Sha256]) -> None:
        """A feed names bundles of pages.

        Args:
            bundles: the bundles that it names.
            wanted: the hashes of the pages that it names and that are not known.
        """
        offered = [one for one in bundles if one.content is BundleContent.PAGES]
        hashes = set(wanted)
        if offered and is_worth_index(len(hashes), sum(one.items for one in offered)):
            self._unread += offered
            self._wanted |= hashes

    def page(self, digest: Sha256 | None) -> bytes | None:
        """The page with that hash, None if no bundle has it; each is given once.

        Raises:
            CancelledError: the person cancelled it.
        """
        if digest is None or digest not in self._wanted:
            return None
        self._wanted.discard(digest)
        if digest not in self._here:
            bundle = self._bundle_with(digest)
            if bundle is not None:
                self._fetch(bundle, digest)
        return self._here.pop(digest, None)

    def _bundle_with(self, digest: Sha256) -> Bundle | None:
        """The bundle of a page; indexes are read until one names it."""
        while True:
            for bundle in self._found:
                if any(one.sha256 == digest for one in bundle.members):
                    self._found.remove(bundle)
                    return bundle
            if not self._unread:
                return None
            self._read_index(self._unread.pop(0))

    def _read_index(self, link: BundleLink) -> None:
        self.requests += 1
        try:
            data = fetch_checked(self._source, link.index, self._control, _ignore)
            self._found.append(read_index(data, link.index.href))
        except (DocumentError, TransferError) as error:
            log.info("An index of pages can't be used: %s", error)

    def _fetch(self, bundle: Bundle, digest: Sha256) -> None:
        """Fetch the wanted pages of a bundle; those of the one before that nobody asked for are forgotten."""
        self._here = {}
        wanted = {digest, *self._wanted}
        try:
            for part in wanted_parts(bundle.members, wanted):
                self.requests += 1
                for member, data in fetch_part(self._source, bundle, part, self._control, _ignore):
                    if data is not None and member.sha256 in wanted:
                        self._here[member.sha256] = data
        except TransferError as error:
            log.info("A bundle of pages can't be used: %s", error)


def _ignore(_size: int) -> None:
    """The bytes of pages are not counted."""
