"""Reads views of the shelf: row numbers for all results, and complete cards only for those on screen.

A shelf may hold 100,000 publications: a view is read as numbers alone, in its order, and only what is painted is read
whole.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Row, TextClause, text

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.passages import Passage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Publication, ShelfItem
from desktop_app.domain.search_names import NameMatches
from desktop_app.domain.search_query import parse_query
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfSort, ShelfView
from desktop_app.domain.text_search import snippet
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.interruption import interruptible
from desktop_app.store.shelf_copies import further_copies
from desktop_app.store.shelf_filters import IS_KEPT, ORDERS, WAITS, filters_of, languages_in, rows
from desktop_app.store.shelf_search import ShelfSearch
from desktop_app.store.shelf_spelling import corrected
from desktop_app.store.stems import words_of_stems
from desktop_app.store.text_index import snippet_words

CHUNK = 500
NO_NAMES = NameMatches()
CATALOGUES = text("SELECT id, title FROM catalogue ORDER BY added_at, id")
SUBTOPICS = text("SELECT DISTINCT subtopic FROM publication ORDER BY subtopic")
NUMBERS = "SELECT number FROM publication WHERE id IN (SELECT value FROM json_each(:ids))"
AMONG = "IN (SELECT value FROM json_each(:numbers))"
CARDS = text(
    "SELECT p.number, p.catalogue, p.position, p.body, p.cover_sha256, p.page, p.gone,"
    f" {WAITS} AS waits FROM publication p WHERE p.number {AMONG}"
)
FILES = text(
    "SELECT p.number, k.sha256, b.damaged, k.edition FROM publication p"
    " JOIN kept_file k ON k.catalogue = p.catalogue AND k.publication = p.id JOIN blob b ON b.sha256 = k.sha256"
    f" WHERE p.number {AMONG}"
)
PASSAGES = text(f"SELECT number, sha256, entry, heading, start, text FROM passage WHERE number {AMONG}")
AnyRow = Row[*tuple[Any, ...]]
KeptFile = tuple[Sha256, bool, str]
"""A kept file: its hash, whether it is damaged, and the language of its edition."""


class ShelfListing:
    """Views of the shelf, in an open database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(
        self,
        view: ShelfView,
        subtopics: Sequence[str] = (),
        used: Collection[str] = (),
        names: NameMatches = NO_NAMES,
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
        query = parse_query(view.words)
        with self._engine.connect() as connection, interruptible(connection, control):
            if view.words.strip() and not query:
                return ShelfResult(view, array("q"))
            hidden = _numbers_of(connection, used) if view.unused else set[int]()
            if query:
                return ShelfSearch(connection, view, query, names, hidden).run()
            if view.catalogue is None:
                hidden |= further_copies(connection)
            numbers = _in_order(connection, view, subtopics)
        return ShelfResult(view, _without(numbers, hidden))

    def corrected(self, words: str, names: Collection[str] = (), control: Control | None = None) -> str:
        """Words to search instead of misspelt ones; empty if there are none. `names` has words beside the index.

        Raises:
            CancelledError: it was cancelled.
        """
        with self._engine.connect() as connection, interruptible(connection, control):
            return corrected(connection, words, names)

    def cards(self, found: ShelfResult, numbers: Sequence[int]) -> tuple[ShelfCard, ...]:
        """The cards of these publications, in this order; one that has left the shelf meanwhile has none."""
        query = parse_query(found.words)
        listed: dict[int, AnyRow] = {}
        files: dict[int, list[KeptFile]] = {}
        passages: dict[int, tuple[Passage, str]] = {}
        with self._engine.connect() as connection:
            words = snippet_words(query, languages_in(connection)) if query else ()
            for some in _chunks(list(numbers)):
                listed |= {row.number: row for row in _among(connection, CARDS, some)}
                for row in _among(connection, FILES, some):
                    files.setdefault(row.number, []).append((Sha256(row.sha256), bool(row.damaged), row.edition))
                wanted = [found.passages[number] for number in some if number in found.passages]
                for row in _among(connection, PASSAGES, wanted):
                    passages[row.number] = Passage(row.entry, row.heading, row.start, row.text), row.sha256
        return tuple(
            _card(listed[number], files.get(number, []), words, passages.get(found.passages.get(number, 0)))
            for number in numbers
            if number in listed
        )

    def kept_among(self, found: ShelfResult) -> int:
        """The number of results that are kept on this computer."""
        query = text(
            "SELECT p.number FROM kept_file k JOIN blob b ON b.sha256 = k.sha256 AND NOT b.damaged"
            " CROSS JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
        )
        with self._engine.connect() as connection:
            kept = set(connection.execute(query).scalars())
        return sum(number in kept for number in found.numbers)

    def number_of(self, publication: str) -> int | None:
        """The number of the publication with this id, preferably of a kept copy; None if there is none."""
        query = text(f"SELECT p.number FROM publication p WHERE p.id = :id ORDER BY {IS_KEPT} DESC, p.number LIMIT 1")
        with self._engine.connect() as connection:
            return connection.execute(query, {"id": publication}).scalar_one_or_none()

    def choices(self) -> ShelfChoices:
        """The choices of the filters."""
        with self._engine.connect() as connection:
            languages = languages_in(connection)
            catalogues = tuple((row.id, row.title) for row in connection.execute(CATALOGUES))
        return ShelfChoices(languages, catalogues)


def _numbers_of(connection: Connection, publications: Collection[str]) -> set[int]:
    return {number for (number,) in rows(connection, NUMBERS, {"ids": json.dumps(sorted(publications))})}


def _in_order(connection: Connection, view: ShelfView, subtopics: Sequence[str]) -> array[int]:
    only, values = filters_of(view)
    numbers: array[int] = array("q")
    if view.sort is not ShelfSort.CAMPAIGN:
        for order in ORDERS[view.sort]:
            query = f"SELECT p.number FROM publication p WHERE 1 {only} {order}"
            numbers.extend(number for (number,) in rows(connection, query, values))
        return numbers
    there = connection.execute(SUBTOPICS).scalars().all()
    ordered = [one for one in subtopics if one in there] + [one for one in there if one not in subtopics]
    # Without a filter, the index alone answers this, and no row is read.
    query = f"SELECT p.number FROM publication p WHERE p.subtopic = :s AND p.catalogue = :c {only} ORDER BY p.place"
    catalogues = [row.id for row in connection.execute(CATALOGUES)]
    for subtopic in ordered if view.subtopic is None else [view.subtopic]:
        for catalogue in catalogues:
            found = rows(connection, query, {**values, "s": subtopic, "c": catalogue})
            numbers.extend(number for (number,) in found)
    return numbers


def item_of(row: AnyRow, files: Sequence[KeptFile], *, waits: bool = False) -> ShelfItem:
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


def _card(row: AnyRow, files: list[KeptFile], words: Sequence[str], found: tuple[Passage, str] | None) -> ShelfCard:
    item = item_of(row, files, waits=bool(row.waits))
    passage, sha256 = found or (None, "")
    edition = next((edition for digest, _, edition in files if digest == sha256), "")
    return ShelfCard(row.number, item, _snippet(item.publication, words, passage) if words else "", passage, edition)


def _snippet(publication: Publication, words: Sequence[str], passage: Passage | None) -> str:
    beside = " · ".join((*publication.contributors, *publication.subjects))
    texts = [passage.text, passage.heading] if passage else [publication.description, beside]
    found = next((found for one in texts if (found := snippet(one, words))), "")
    if found or (not passage and snippet(publication.title, words)):
        return found
    # A stem need not be the beginning of the word.
    language = publication.language
    return next((found for one in texts if (found := snippet(one, words_of_stems(one, language, words)))), "")


def _without(numbers: array[int], hidden: set[int]) -> array[int]:
    return array("q", (number for number in numbers if number not in hidden)) if hidden else numbers


def _among(connection: Connection, query: TextClause, numbers: Sequence[int]) -> Iterable[AnyRow]:
    """The rows of a query over numbers."""
    return connection.execute(query, {"numbers": json.dumps(numbers)}).all() if numbers else ()


def _chunks(whole: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (whole[start : start + CHUNK] for start in range(0, len(whole), CHUNK))
