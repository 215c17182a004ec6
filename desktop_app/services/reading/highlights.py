"""A person's highlights in materials: saving them, locating them in the present file, and exporting them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from desktop_app.domain.anchoring import Place, Span, best_exact, exact_places, find_across, find_alike, quote
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import HighlightFormat
from desktop_app.domain.journal import Entry
from desktop_app.domain.passages import TextSection
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.exported_file import exported_file
from desktop_app.interchange.highlight_texts import highlights_html, highlights_markdown
from desktop_app.interchange.web_annotation import annotation_page
from desktop_app.services.journal.journal import Journal
from desktop_app.services.reading.codes import HighlightCode
from desktop_app.services.shelf.shelf import Shelf

Found = tuple[Place, TextSection]


class NotSavedError(SpringshelfError):
    """A document of highlights can't be written."""


@dataclass(frozen=True, slots=True)
class LocatedHighlight:
    """A highlight with its present position.

    `entry` is the part of the file that they are in, which may be another one than before; `span` is their place in
    its text. Both are None where they are lost: the highlight stays, and shows what it marked. `relocated` is the
    highlight with its words as they stand there now. A `guess` has to be confirmed by the person: the words have
    changed, or are so few that others may have been meant.
    """

    source: Entry
    value: Highlight
    entry: str | None = None
    span: Span | None = None
    relocated: Highlight | None = None
    guess: bool = False

    @property
    def lost(self) -> bool:
        """Whether its text is no longer in the material."""
        return self.span is None


class Highlights:
    """One person's highlights."""

    def __init__(self, journal: Journal, shelf: Shelf) -> None:
        self._journal = journal
        self._shelf = shelf

    def of(self, publication: str | None = None) -> tuple[tuple[Entry, Highlight], ...]:
        """The highlights in a publication or in all, oldest first."""
        every = self._journal.highlights()
        return tuple(one for one in every if publication in {None, one[1].publication})

    def located(
        self, publication: str, sections: Sequence[TextSection] | None = None, edition: str | None = None
    ) -> tuple[LocatedHighlight, ...]:
        """The highlights in a publication, located in the present file, in the order of its text.

        Without the file, nothing can be located, and no highlight counts as lost.

        Args:
            publication: its id.
            sections: the text of the file if the caller has it already; it is read if it is None.
            edition: only those in the edition of that language, empty for the publication's own; by default all, each
                in its edition.
        """
        marked = [one for one in self.of(publication) if edition in {None, one[1].edition}]
        if edition is None and sections is None:
            each = dict.fromkeys(highlight.edition for _, highlight in marked)
            return tuple(found for one in each for found in self.located(publication, None, one))
        if not marked:
            return ()
        if sections is None:
            sections = self._sections(publication, edition or "")
        if not sections:
            return tuple(LocatedHighlight(entry, one, one.entry, (one.start, one.end), one) for entry, one in marked)
        order = {section.entry: number for number, section in enumerate(sections)}
        found = [locate(entry, one, sections) for entry, one in marked]
        return tuple(sorted(found, key=lambda one: (order.get(one.entry or "", len(order)), one.span or (0, 0))))

    def confirm(self, located: LocatedHighlight) -> None:
        """Have a highlight stand where it was guessed, with the words that are there now."""
        if located.relocated is not None:
            self._journal.save(located.relocated, located.source.record, located.source.heads)

    def _sections(self, publication: str, edition: str) -> tuple[TextSection, ...]:
        try:
            return self._shelf.sections(publication, edition)
        except SpringshelfError:
            return ()

    def write(self, kind: HighlightFormat, heading: str, publication: str | None = None) -> str:
        """Write the highlights of a publication or of all as a document with that heading."""
        marked = self.of(publication)
        if kind is HighlightFormat.JSON:
            return annotation_page(marked)
        return (highlights_html if kind is HighlightFormat.HTML else highlights_markdown)(marked, heading)

    def save(self, kind: HighlightFormat, heading: str, target: Path, publication: str | None = None) -> int:
        """Write like `write` into a file, atomically; returns the number of highlights.

        Raises:
            NotSavedError: the file can't be written.
        """
        text = self.write(kind, heading, publication)
        try:
            with exported_file(target) as file:
                file.write(text.encode())
        except OSError as error:
            raise NotSavedError(HighlightCode.HIGHLIGHTS_NOT_SAVED, str(target), reason=reason_of(error)) from error
        return len(self.of(publication))


def locate(source: Entry, highlight: Highlight, sections: Sequence[TextSection]) -> LocatedHighlight:
    """Find a highlight's words: as they were in any part of the material, else over two parts, else similar words."""
    found = _exact(highlight, sections) or _across(highlight, sections) or _alike(highlight, sections)
    if found is None:
        return LocatedHighlight(source, highlight)
    place, section = found
    start, end = place.span
    now, prefix, suffix = quote(section.text, start, end)
    relocated = replace(highlight, entry=section.entry, exact=now, prefix=prefix, suffix=suffix, start=start, end=end)
    return LocatedHighlight(source, highlight, section.entry, place.span, relocated, guess=not place.certain)


def _exact(highlight: Highlight, sections: Sequence[TextSection]) -> Found | None:
    found = [
        (place, section)
        for section in sections
        for place in exact_places(section.text, highlight, same_part=section.entry == highlight.entry)
    ]
    if not found:
        return None
    number, place = best_exact([place for place, _ in found], highlight)
    return place, found[number][1]


def _across(highlight: Highlight, sections: Sequence[TextSection]) -> Found | None:
    for before, behind in pairwise(sections):
        if found := find_across(before.text, behind.text, highlight):
            return found[0], behind if found[1] else before
    return None


def _alike(highlight: Highlight, sections: Sequence[TextSection]) -> Found | None:
    found = [(place, section) for section in sections if (place := find_alike(section.text, highlight))]
    return max(found, key=lambda one: (one[0].worth[0], one[1].entry == highlight.entry)) if found else None
