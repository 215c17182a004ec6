"""Finds out by the codes on its pages what is where in a returned PDF whose named destinations can't be trusted.

Programs that merge, split or print PDFs drop the destinations, or mix those of several portfolios.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain

from desktop_app.domain.page_mark import PageMark
from desktop_app.portfolio.entry_places import Band
from desktop_app.portfolio.issued_pages import joined_pages
from desktop_app.portfolio.known_pages import KnownPages, PageOrigin
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.reading.found_code import Corners, FoundCode
from desktop_app.reading.page_pictures import PagePicture, scanned_pages
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios

NEAR = 6.0
"""Pixels (at 200 dots per inch) up to which a code is at its place: the page is not a scan of itself."""


def known_pages(
    returned: ReturnedPortfolio, pages: Iterable[PagePicture], given_out: IssuedPortfolios
) -> KnownPages | None:
    """The pages that are known by their codes; None if the names in the file tell it, or no code is known.

    Args:
        returned: what the file says by its names.
        pages: its pages; they are drawn only if needed.
        given_out: the portfolios that were given out from this journal.
    """
    if returned.portfolio and given_out.is_as_issued(returned):
        return None
    found = [(page.page, code, mark) for page in pages for code, mark in _marks(page)]
    origins = {
        page: PageOrigin(given_out.full_id(mark), mark.version, given_out.is_own(mark)) for page, _, mark in found
    }
    places = _original_places({mark for _, _, mark in found}, given_out)
    bands: dict[int, tuple[Band, ...]] = {}
    for page, code, mark in found:
        original = given_out.page(mark)
        if original is not None and _is_near(code.corners, places.get(mark, ())):
            bands[page] = original.bands
    known = KnownPages(origins, bands)
    return known if known.own or not returned.is_single else None


def _marks(page: PagePicture) -> list[tuple[FoundCode, PageMark]]:
    """The first code of a page that names a page."""
    return [(code, mark) for code in page.codes if (mark := PageMark.parse(code.text)) is not None][:1]


def _original_places(marks: Collection[PageMark], given_out: IssuedPortfolios) -> dict[PageMark, Corners]:
    """Where the codes are on the pages as they were given out."""
    originals = [original.pdf for mark in marks if (original := given_out.page(mark)) is not None]
    drawn = scanned_pages(joined_pages(originals)) if originals else ()
    return {mark: code.corners for page in drawn for code, mark in _marks(page)}


def _is_near(seen: Corners, wanted: Corners) -> bool:
    """Whether a code is where it is on the original page, so that all places on both are the same."""
    pairs = zip(chain(*seen), chain(*wanted), strict=False)
    return bool(wanted) and all(abs(one - other) <= NEAR for one, other in pairs)
