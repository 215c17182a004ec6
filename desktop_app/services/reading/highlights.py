"""What a person marked in materials: written, found again in the file that is here now, and taken out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.anchoring import Span, anchor
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import HighlightFormat
from desktop_app.domain.journal import Entry
from desktop_app.domain.passages import TextSection
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import atomic_file
from desktop_app.interchange.highlight_texts import highlights_html, highlights_markdown
from desktop_app.interchange.web_annotation import annotation_page
from desktop_app.services.journal.journal import Journal
from desktop_app.services.reading.codes import HighlightCode
from desktop_app.services.shelf.shelf import Shelf


class NotSavedError(SpringshelfError):
    """A document of highlights can't be written."""


@dataclass(frozen=True, slots=True)
class LocatedHighlight:
    """A highlight, and where its words stand now.

    `entry` is the part of the file that they are in, which may be another one than before; `span` is their place in
    its text. Both are None where they are lost: the highlight stays, and shows what it marked. `relocated` is the
    highlight with its words as they stand there now.
    """

    source: Entry
    value: Highlight
    entry: str | None = None
    span: Span | None = None
    relocated: Highlight | None = None

    @property
    def lost(self) -> bool:
        """Whether its words are no longer in the material."""
        return self.span is None


class Highlights:
    """One person's highlights."""

    def __init__(self, journal: Journal, shelf: Shelf) -> None:
        self._journal = journal
        self._shelf = shelf

    def of(self, publication: str | None = None) -> tuple[tuple[Entry, Highlight], ...]:
        """What was marked in a publication, or in all, oldest first."""
        every = self._journal.highlights()
        return tuple(one for one in every if publication in {None, one[1].publication})

    def located(self, publication: str, sections: Sequence[TextSection] | None = None) -> tuple[LocatedHighlight, ...]:
        """What was marked in a publication, found again in the file that is here, in the order of its text.

        Where the file is not here, nothing can be found, and nothing counts as lost. `sections` is the text of the file
        for whom has it already; it is read where None.
        """
        marked = self.of(publication)
        if not marked:
            return ()
        if sections is None:
            sections = self._sections(publication)
        if not sections:
            return tuple(LocatedHighlight(entry, one, one.entry, (one.start, one.end), one) for entry, one in marked)
        order = {section.entry: number for number, section in enumerate(sections)}
        found = [locate(entry, one, sections) for entry, one in marked]
        return tuple(sorted(found, key=lambda one: (order.get(one.entry or "", len(order)), one.span or (0, 0))))

    def _sections(self, publication: str) -> tuple[TextSection, ...]:
        try:
            return self._shelf.sections(publication)
        except SpringshelfError:
            return ()

    def write(self, kind: HighlightFormat, heading: str, publication: str | None = None) -> str:
        """The highlights of a publication, or all, as a document under that heading."""
        marked = self.of(publication)
        if kind is HighlightFormat.JSON:
            return annotation_page(marked)
        return (highlights_html if kind is HighlightFormat.HTML else highlights_markdown)(marked, heading)

    def save(self, kind: HighlightFormat, heading: str, target: Path, publication: str | None = None) -> int:
        """As `write`, into a file, whole or not at all; returns how many there are.

        Raises:
            NotSavedError: it can't be written there.
        """
        text = self.write(kind, heading, publication)
        try:
            with atomic_file(target, public=False) as file:
                file.write(text.encode())
        except OSError as error:
            raise NotSavedError(HighlightCode.HIGHLIGHTS_NOT_SAVED, str(target), reason=reason_of(error)) from error
        return len(self.of(publication))


def locate(source: Entry, highlight: Highlight, sections: Iterable[TextSection]) -> LocatedHighlight:
    """Find a highlight's words: in the part where they were, else where they are found first."""
    ordered = sorted(sections, key=lambda section: section.entry != highlight.entry)
    for section in ordered:
        span = anchor(section.text, highlight)
        if span is not None:
            start, end = span
            now = replace(highlight, exact=section.text[start:end], start=start, end=end)
            return LocatedHighlight(source, highlight, section.entry, span, now)
    return LocatedHighlight(source, highlight)
