"""The feedback that stands on the pages of a returned portfolio: comments, marks, drawings and added content."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.hashes import sha256
from desktop_app.domain.records.feedback import Feedback, FeedbackSource
from desktop_app.portfolio.annotations import PdfComment
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.reading.drawn_places import Box, DrawnPlace, drawn_places, place_pictures
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.marked_text import marked_texts
from desktop_app.reading.worker import limited
from desktop_app.services.feedback.feedback_item import FeedbackItem
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios

DRAWING = 60.0
"""The time limit in seconds for finding, and for drawing, what was drawn on the pages."""
WHOLE_PAGE = (0.0, 0.0, 10_000.0, 10_000.0)
"""The place of an annotation that names none."""


class RemarkReader:
    """Finds the remarks on the pages of one file.

    Attributes:
        unread: the pages (from 1) of drawings that could not be read, one for each; complete after `items`.

    Args:
        source: the file.
        returned: its content.
        common: the fields that all pieces of feedback in the file share.
        given_out: the portfolios that were given out from the journal.
    """

    def __init__(
        self, source: Path, returned: ReturnedPortfolio, common: Feedback, given_out: IssuedPortfolios
    ) -> None:
        self._source = source
        self._returned = returned
        self._common = common
        self._given_out = given_out
        self.unread: list[int] = []

    def items(self) -> Iterator[FeedbackItem]:
        """Each remark once; drawings with a picture of their place."""
        found = [*self._comments(), *self._added()]
        drawn = [one for one in found if one.feedback.media_type]
        pictures = self._pictures([(one.feedback.page, one.box or WHOLE_PAGE) for one in drawn])
        by_item = dict(zip(map(id, drawn), pictures, strict=True))
        for one in found:
            yield self._with_picture(one, by_item.get(id(one), b""))

    def _pictures(self, places: list[tuple[int, Box]]) -> list[bytes]:
        if not places:
            return []
        try:
            return limited(self._source.name, DRAWING, place_pictures, self._source, places)
        except ReadingError:
            return [b""] * len(places)

    def _with_picture(self, one: FeedbackItem, picture: bytes) -> FeedbackItem:
        if picture:
            return replace(one, feedback=replace(one.feedback, sha256=sha256(picture)), picture=picture)
        if one.feedback.media_type:
            self.unread.append(one.feedback.page)
        return replace(one, feedback=replace(one.feedback, media_type=""))

    def _comments(self) -> Iterator[FeedbackItem]:
        remarks = self._returned.remarks
        marked = [one for one in remarks if one.marks]
        texts = marked_texts(self._source, [(one.page, one.marks) for one in marked])
        quotes = dict(zip(map(id, marked), texts, strict=True))
        for one in remarks:
            yield self._comment(one, quotes.get(id(one), ""))

    def _comment(self, one: PdfComment, quote: str) -> FeedbackItem:
        """A comment. A mark without words below it, as on a photograph, is shown as a drawing."""
        drawn = one.drawn or not (one.text or quote)
        said = replace(
            self._on(one.page),
            text=one.text if one.text != quote else "",
            entry=self._given_out.record(one.entry) if one.entry else None,
            quote=quote,
            name=one.author or self._common.name,
            day=one.day or self._common.day,
            page=one.page,
            source=FeedbackSource.DRAWN if drawn and not one.text else FeedbackSource.COMMENT,
            media_type="image/jpeg" if drawn else "",
        )
        return FeedbackItem(said, box=one.box)

    def _added(self) -> Iterator[FeedbackItem]:
        added = self._returned.added
        if not added.pdf:
            return
        try:
            cuts = {page: self._returned.places.cuts(page) for page in added.pages}
            places = limited(self._source.name, DRAWING, drawn_places, added.pdf, cuts)
        except ReadingError:
            self.unread.extend(added.pages)
            return
        yield from map(self._addition, places)

    def _on(self, page: int) -> Feedback:
        """The fields that all feedback on a page shares."""
        origin = self._returned.origin(page)
        return replace(self._common, portfolio=origin.portfolio, version=origin.version)

    def _addition(self, place: DrawnPlace) -> FeedbackItem:
        entry = self._returned.places.at(place.page, place.box)
        said = replace(
            self._on(place.page),
            text=clean_text(place.text).strip(),
            entry=self._given_out.record(entry) if entry else None,
            page=place.page,
            source=FeedbackSource.DRAWN,
            media_type="image/jpeg",
        )
        return FeedbackItem(said, box=place.box)
