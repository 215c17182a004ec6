"""Reads views of the shelf: row numbers for all results, and complete cards only for those on screen.

A shelf may hold 100,000 publications: a view is read as numbers alone, in its order, and only what is painted is read
whole.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.passages import Passage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Key, Publication, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfSort, ShelfView
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.interruption import interruptible
from desktop_app.store.row_reader import OpenReader, Row, RowReader
from desktop_app.store.shelf_copies import further_copies
from desktop_app.store.shelf_filters import IS_KEPT, ORDERS, WAITS, filters_of, languages_in

if TYPE_CHECKING:  # most views have no words to search for
    from desktop_app.domain.search_names import NameMatches

CHUNK = 500
CATALOGUES = "SELECT id, title FROM catalogue ORDER BY added_at, id"
COUNT_CATALOGUES = "SELECT count(*) FROM catalogue"
SUBTOPICS = (
    "WITH RECURSIVE each(subtopic) AS (SELECT min(subtopic) FROM publication UNION ALL"
    " SELECT (SELECT min(p.subtopic) FROM publication p WHERE p.subtopic > each.subtopic) FROM each"
    " WHERE each.subtopic IS NOT NULL) SELECT subtopic FROM each WHERE subtopic IS NOT NULL"
)
"""In alphabetical order; from one to the next by the index, as `shelf_filters.LANGUAGES`."""
CAMPAIGN_ORDER = (
    "SELECT s.value ->> 'id' FROM catalogue c, json_each(c.campaign, '$.subtopics') s ORDER BY c.added_at, c.id, s.key"
)
"""The subtopics of campaigns, in the order of these."""
COUNT_PUBLICATIONS = "SELECT count(*) FROM publication"
COUNT_KEPT = "SELECT count(*) FROM (SELECT DISTINCT catalogue, publication FROM kept_file)"
LANES = (
    "SELECT e.catalogue, e.publication, e.lane, g.feed FROM page_entry e JOIN page g ON g.id = e.page"
    " ORDER BY g.position"
)
NUMBERS = "SELECT number FROM publication WHERE id IN (SELECT value FROM json_each(:ids))"
AMONG = "IN (SELECT value FROM json_each(:numbers))"
CARDS = (
    "SELECT p.number, p.catalogue, p.position, p.body, p.cover_sha256, p.page, p.gone,"
    f" {WAITS} AS waits FROM publication p WHERE p.number {AMONG}"
)
FILES = (
    "SELECT p.number, k.sha256, b.damaged, k.edition FROM publication p"
    " JOIN kept_file k ON k.catalogue = p.catalogue AND k.publication = p.id JOIN blob b ON b.sha256 = k.sha256"
    f" WHERE p.number {AMONG}"
)
PASSAGES = f"SELECT number, sha256, entry, heading, start, text FROM passage WHERE number {AMONG}"
KEPT_NUMBERS = (
    "SELECT p.number FROM kept_file k JOIN blob b ON b.sha256 = k.sha256 AND NOT b.damaged"
    " CROSS JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
)
NUMBER_OF = f"SELECT p.number FROM publication p WHERE p.id = :id ORDER BY {IS_KEPT} DESC, p.number LIMIT 1"
KeptFile = tuple[Sha256, bool, str]
"""A kept file: its hash, whether it is damaged, and the language of its edition."""
Snippet = Callable[[Publication, Passage | None], str]
"""The part of a publication's texts, or of a passage inside its file, that has what was searched."""


class ShelfListing:
    """Views of the shelf, in an open database."""

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader

    def find(
        self,
        view: ShelfView,
        subtopics: Sequence[str] = (),
        used: Collection[str] = (),
        names: NameMatches | None = None,
        control: Control | None = None,
    ) -> ShelfResult:
        """The result of a view.

        Args:
            view: the filters and the order.
            subtopics: ids in the campaign's order.
            used: ids of publications that the journal mentions, for a view that excludes them.
            names: what the view's words match and the index does not have.
            control: ends it.

        Raises:
            CancelledError: it was cancelled.
        """
        with self._open() as reader, interruptible(reader, control):
            hidden = _numbers_of(reader, used) if view.unused else set[int]()
            if view.words.strip():
                from desktop_app.store.shelf_search import search  # noqa: PLC0415 - a list without words needs none of it

                return search(reader, view, names, hidden)
            if view.catalogue is None:
                hidden |= further_copies(reader)
            numbers = _in_order(reader, view, subtopics)
        return ShelfResult(view, _without(numbers, hidden))

    def corrected(self, words: str, names: Collection[str] = (), control: Control | None = None) -> str:
        """Words to search instead of misspelt ones; empty if there are none. `names` has words beside the index.

        Raises:
            CancelledError: it was cancelled.
        """
        from desktop_app.store.shelf_spelling import corrected  # noqa: PLC0415 - as above

        with self._open() as reader, interruptible(reader, control):
            return corrected(reader, words, names)

    def cards(self, found: ShelfResult, numbers: Sequence[int]) -> tuple[ShelfCard, ...]:
        """The cards of these publications, in this order; one that has left the shelf meanwhile has none."""
        listed: dict[int, Row] = {}
        files: dict[int, list[KeptFile]] = {}
        passages: dict[int, tuple[Passage, str]] = {}
        with self._open() as reader:
            snippet = _snippets(reader, found.words)
            for some in _chunks(list(numbers)):
                listed |= {row.number: row for row in _among(reader, CARDS, some)}
                for row in _among(reader, FILES, some):
                    files.setdefault(row.number, []).append((Sha256(row.sha256), bool(row.damaged), row.edition))
                wanted = [found.passages[number] for number in some if number in found.passages]
                for row in _among(reader, PASSAGES, wanted):
                    passages[row.number] = Passage(row.entry, row.heading, row.start, row.text), row.sha256
        return tuple(
            _card(listed[number], files.get(number, []), snippet, passages.get(found.passages.get(number, 0)))
            for number in numbers
            if number in listed
        )

    def kept_among(self, found: ShelfResult) -> int:
        """The number of results that are kept on this computer."""
        with self._open() as reader:
            kept = set(reader.column(KEPT_NUMBERS))
        return len(kept.intersection(found.numbers))

    def number_of(self, publication: str) -> int | None:
        """The number of the publication with this id, preferably of a kept copy; None if there is none."""
        with self._open() as reader:
            number: int | None = reader.value(NUMBER_OF, {"id": publication})
        return number

    def choices(self) -> ShelfChoices:
        """The choices of the filters."""
        with self._open() as reader:
            return ShelfChoices(languages_in(reader), tuple((row.id, row.title) for row in reader.named(CATALOGUES)))

    def subtopics(self) -> tuple[str, ...]:
        """The ids of the campaigns' subtopics, in the order of these."""
        with self._open() as reader:
            return tuple(dict.fromkeys(reader.column(CAMPAIGN_ORDER)))

    def all_subtopics(self) -> tuple[str, ...]:
        """The ids of the subtopics of campaigns and publications."""
        with self._open() as reader:
            every = dict.fromkeys([*reader.column(CAMPAIGN_ORDER), *reader.column(SUBTOPICS)])
        return tuple(filter(None, every))

    def unkept(self) -> int:
        """The number of publications without a kept file."""
        with self._open() as reader:
            return int(reader.value(COUNT_PUBLICATIONS)) - int(reader.value(COUNT_KEPT))

    def has_catalogues(self) -> bool:
        """Whether there is a catalogue."""
        with self._open() as reader:
            return bool(reader.value(COUNT_CATALOGUES))

    def lanes(self) -> dict[Key, tuple[str, ...]]:
        """The groups of its catalogue that contain each publication, in reading order."""
        found: dict[Key, dict[str, None]] = {}
        titles: dict[str, str] = {}
        with self._open() as reader:
            for catalogue, publication, lane, feed in reader.rows(LANES):
                if not lane and feed not in titles:
                    titles[feed] = json.loads(feed)["title"]
                found.setdefault((catalogue, publication), {})[lane or titles[feed]] = None
        return {key: tuple(lanes) for key, lanes in found.items()}


def _numbers_of(reader: RowReader, publications: Collection[str]) -> set[int]:
    return set(reader.column(NUMBERS, {"ids": json.dumps(sorted(publications))}))


def _in_order(reader: RowReader, view: ShelfView, subtopics: Sequence[str]) -> array[int]:
    only, values = filters_of(view)
    numbers: array[int] = array("q")
    if view.sort is not ShelfSort.CAMPAIGN:
        for order in ORDERS[view.sort]:
            query = f"SELECT p.number FROM publication p WHERE 1 {only} {order}"
            numbers += reader.numbers(query, values)
        return numbers
    there = reader.column(SUBTOPICS)
    ordered = [one for one in subtopics if one in there] + [one for one in there if one not in subtopics]
    # Without a filter, the index alone answers this, and no row is read.
    query = f"SELECT p.number FROM publication p WHERE p.subtopic = :s AND p.catalogue = :c {only} ORDER BY p.place"
    catalogues = reader.column(CATALOGUES)
    for subtopic in ordered if view.subtopic is None else [view.subtopic]:
        for catalogue in catalogues:
            numbers += reader.numbers(query, {**values, "s": subtopic, "c": catalogue})
    return numbers


def item_of(row: Row, files: Sequence[KeptFile], *, waits: bool = False) -> ShelfItem:
    """The publication in a row, and its kept files with hash, damage and edition."""
    files = sorted(files, key=lambda file: file[2])
    state = KeepState.WAITING if waits else KeepState.LISTED
    if files:
        state = KeepState.DAMAGED if any(damaged for _, damaged, _ in files) else KeepState.KEPT
    return ShelfItem(
        catalogue=row.catalogue,
        publication=from_plain(Publication, json.loads(row.body)),
        position=row.position,
        state=state,
        kept_files=tuple(digest for digest, _, _ in files),
        kept_in=tuple(edition for _, _, edition in files),
        cover_file=Sha256(row.cover_sha256) if row.cover_sha256 else None,
        gone=row.page is None and bool(row.gone),
    )


def _card(row: Row, files: list[KeptFile], snippet: Snippet, found: tuple[Passage, str] | None) -> ShelfCard:
    item = item_of(row, files, waits=bool(row.waits))
    passage, sha256 = found or (None, "")
    edition = next((edition for digest, _, edition in files if digest == sha256), "")
    return ShelfCard(row.number, item, snippet(item.publication, passage), passage, edition)


def _snippets(reader: RowReader, words: str) -> Snippet:
    """The snippets for what was searched; without words there are none."""
    if not words.strip():
        return lambda _publication, _passage: ""
    from desktop_app.store.shelf_snippets import snippets  # noqa: PLC0415 - as above

    return snippets(reader, words)


def _without(numbers: array[int], hidden: set[int]) -> array[int]:
    return array("q", (number for number in numbers if number not in hidden)) if hidden else numbers


def _among(reader: RowReader, query: str, numbers: Sequence[int]) -> Iterable[Row]:
    """The rows of a query over numbers."""
    return reader.named(query, {"numbers": json.dumps(numbers)}) if numbers else ()


def _chunks(whole: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (whole[start : start + CHUNK] for start in range(0, len(whole), CHUNK))
