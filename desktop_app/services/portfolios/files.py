"""The bytes of evidence for a portfolio: pictures to print, pages of PDFs, and the embedded journal."""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import Plate, Portfolio
from desktop_app.domain.portfolio_choice import EmbeddedData
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.revision import Revision
from desktop_app.portfolio.rendered import PageImage
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.page_pictures import DrawnPages, page_pictures
from desktop_app.replication.bundle import write_bundle
from desktop_app.services.journal.journal import Journal
from desktop_app.typesetting.attachment import Attachment

if TYPE_CHECKING:  # ReportLab takes half a second to import
    from desktop_app.portfolio.render_context import EvidenceFiles
    from desktop_app.typesetting.print_quality import PrintPictureCache

T = TypeVar("T")
BUNDLE_NAME, BUNDLE_TYPE = "springshelf.journal", "application/zip"
MAX_CARRIED = 25 * 1024 * 1024
"""The maximum size of embedded evidence; if it is larger, only texts are embedded, so that the file can be sent."""
KEPT_PAGES = 40
"""The number of PDF pages that are cached for the next preview."""


class PortfolioFiles:
    """Reads the evidence of one journal."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._pages: OrderedDict[Sha256, Sequence[PageImage]] = OrderedDict()
        self._printed: PrintPictureCache | None = None
        self._failed: dict[Sha256, ReadingError] = {}
        self._dots: dict[Sha256, tuple[int, int] | None] = {}

    def source(self) -> EvidenceFiles:
        """The source of pictures for the pages."""
        from desktop_app.portfolio.render_context import EvidenceFiles  # noqa: PLC0415 - imports ReportLab
        from desktop_app.typesetting.print_quality import PrintPictureCache  # noqa: PLC0415 - imports Pillow

        self._printed = self._printed or PrintPictureCache()
        return EvidenceFiles(self.picture, self.pages, self.size, self._printed)

    def picture(self, digest: Sha256) -> bytes | None:
        """A picture without its metadata, None if it is missing.

        Raises:
            ReadingError: it can't be read.
        """
        return self._once(self._picture_of, digest)

    def pages(self, digest: Sha256) -> Sequence[PageImage]:
        """The pages of a PDF as pictures.

        Raises:
            ReadingError: it can't be read.
        """
        return self._once(self._pages_of, digest)

    def _once(self, read: Callable[[Sha256], T], digest: Sha256) -> T:
        """Read a file, but not again if that has failed: a file that takes too long costs a minute."""
        if digest in self._failed:
            raise self._failed[digest]
        try:
            return read(digest)
        except ReadingError as error:
            self._failed[digest] = error
            raise

    def _picture_of(self, digest: Sha256) -> bytes | None:
        from desktop_app.reading.bounded_picture import printable_picture  # noqa: PLC0415 - needed for pictures only

        data = self._journal.file(digest)
        return None if data is None else printable_picture(data, "")

    def _pages_of(self, digest: Sha256) -> Sequence[PageImage]:
        if digest not in self._pages:
            data = self._journal.file(digest)
            drawn = page_pictures(data) if data else DrawnPages([])
            count = len(drawn.pages) + drawn.left
            self._pages[digest] = [PageImage(picture.jpeg, picture.text, count) for picture in drawn.pages]
            while sum(map(len, self._pages.values())) > KEPT_PAGES and len(self._pages) > 1:
                self._pages.popitem(last=False)
        self._pages.move_to_end(digest)
        return self._pages[digest]

    def dots_of(self, evidence: Evidence) -> tuple[int, int] | None:
        """A picture's width and height in pixels, None if it is not a picture."""
        if not evidence.is_picture:
            return None
        return self.size(evidence.sha256)

    def size(self, digest: Sha256) -> tuple[int, int] | None:
        """A picture's width and height in pixels, None if they are not known without decoding it."""
        if digest not in self._dots:
            self._dots[digest] = self._measured(digest)
        return self._dots[digest]

    def _measured(self, digest: Sha256) -> tuple[int, int] | None:
        from desktop_app.reading.bounded_picture import picture_size  # noqa: PLC0415 - needed for pictures only

        data = self._journal.file(digest)
        return None if data is None else picture_size(data)

    def carried(self, portfolio: Portfolio) -> EmbeddedData:
        """What is embedded: as chosen, but limited to an amount of evidence that can be sent."""
        chosen = portfolio.look.carried if portfolio.look.carried.is_known else EmbeddedData.NOTHING
        if chosen is EmbeddedData.EVIDENCE and sum(one.evidence.size for one in _travelling(portfolio)) > MAX_CARRIED:
            return EmbeddedData.TEXTS
        return chosen

    def attached(self, portfolio: Portfolio) -> tuple[Attachment, ...]:
        """The revisions of the portfolio with their evidence, as a journal's file.

        It contains no more than is printed: no earlier states, no other entries, and no evidence without consent.
        """
        carried = self.carried(portfolio)
        if carried is EmbeddedData.NOTHING or not portfolio.revisions:
            return ()
        travelling = _travelling(portfolio)
        withheld = {plate.record for plate in portfolio.plates} - {one.record for one in travelling}
        revisions = [one for one in self._journal.revisions_named(portfolio.revisions) if one.record not in withheld]
        buffer = io.BytesIO()
        files = self._files(travelling) if carried is EmbeddedData.EVIDENCE else ()
        stamp = portfolio.made_at.isoformat(timespec="seconds")
        write_bundle(buffer, _in_order(revisions), files, stamp, self._journal.device)
        about = f"The entries of {portfolio.id}, version {portfolio.version}"
        return (Attachment(BUNDLE_NAME, BUNDLE_TYPE, about, buffer.getvalue()),)

    def _files(self, travelling: Iterable[Plate]) -> Iterator[tuple[Sha256, Iterable[bytes]]]:
        wanted = dict.fromkeys(one.evidence.sha256 for one in travelling if one.evidence.sha256)
        for digest in sorted(wanted):
            data = self._journal.file(digest)
            if data is not None:
                yield digest, (data,)


def _travelling(portfolio: Portfolio) -> list[Plate]:
    return [plate for plate in portfolio.plates if plate.evidence.consent.allows]


def _in_order(revisions: Iterable[Revision]) -> list[Revision]:
    return sorted(revisions, key=lambda one: (one.made_at, one.id))
