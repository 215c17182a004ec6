"""Reads views of the shelf: row numbers for all results, and complete cards only for those on screen.

A shelf may hold 100,000 publications: a view is read as numbers alone, in its order, and only what is painted is read
whole. A search ranks by how well words fit (BM25) where it found little enough for that to tell anything; of the
thousands that one or two letters find, those stand first that have them in the title, in the shelf's order.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Row, TextClause, text

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import KeepState, MaterialKind, Publication, ShelfItem
from desktop_app.domain.search_query import SearchQuery, parse_query
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfSort, ShelfView
from desktop_app.domain.text_search import snippet
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.listing_store import WALKS_BEFORE_GONE
from desktop_app.store.text_index import match_forms, match_of, match_without, snippet_words

MAX_FOUND = 500
"""The maximum number of results: typing another letter reduces them."""
MAX_RANKED = 1_000
"""The maximum number of ranked matches."""
CHUNK = 500
WEIGHTS = "bm25(10.0, 4.0, 4.0, 1.0, 0.5)"
"""How much a word in the title, the contributors, the subjects and the description counts, and another form of it."""

KEPT = (
    "EXISTS (SELECT 1 FROM kept_file k JOIN blob b ON b.sha256 = k.sha256"
    " WHERE k.catalogue = p.catalogue AND k.publication = p.id{damaged})"
)
WAITS = "EXISTS (SELECT 1 FROM download d WHERE d.catalogue = p.catalogue AND d.publication = p.id AND d.role = 'file')"
IS_KEPT = f"{KEPT.format(damaged='')} AND NOT {KEPT.format(damaged=' AND b.damaged')}"
STATES = {
    KeepState.KEPT: IS_KEPT,
    KeepState.DAMAGED: KEPT.format(damaged=" AND b.damaged"),
    KeepState.WAITING: f"{WAITS} AND NOT {KEPT.format(damaged='')}",
    KeepState.LISTED: f"NOT {WAITS} AND NOT {KEPT.format(damaged='')}",
}
ORDERS = {
    ShelfSort.TITLE: ("ORDER BY p.sort_title, p.number",),
    ShelfSort.NEW: ("ORDER BY p.number DESC",),
    # Materials without a duration are last.
    ShelfSort.MINUTES: ("AND p.minutes > 0 ORDER BY p.minutes, p.number", "AND p.minutes = 0 ORDER BY p.number"),
}
CATALOGUES = text("SELECT id, title FROM catalogue ORDER BY added_at, id")
COUNT_CATALOGUES = text("SELECT count(*) FROM catalogue")
SUBTOPICS = text("SELECT DISTINCT subtopic FROM publication ORDER BY subtopic")
LANGUAGES = text(
    "WITH RECURSIVE each(language) AS (SELECT min(language) FROM publication UNION ALL"
    " SELECT (SELECT min(p.language) FROM publication p WHERE p.language > each.language) FROM each"
    " WHERE each.language IS NOT NULL) SELECT language FROM each WHERE language <> ''"
)
"""Goes from one language to the next by the index: `DISTINCT` reads the whole of it."""
TWINS = (
    f"SELECT p.number, p.id, {IS_KEPT} AS kept FROM publication p JOIN catalogue c ON c.id = p.catalogue"
    " WHERE {among} ORDER BY c.added_at, c.id"
)
LISTED_TWICE = "p.id IN (SELECT id FROM publication GROUP BY id HAVING count(*) > 1)"
FOUND_TWICE = (
    "p.number IN ({numbers}) AND EXISTS (SELECT 1 FROM publication o WHERE o.id = p.id AND o.number <> p.number)"
)
COUNT = text("SELECT count(*) FROM (SELECT 1 FROM publication_text WHERE publication_text MATCH :match LIMIT :most)")
RANKED = (
    "SELECT p.number FROM publication_text t JOIN publication p ON p.number = t.rowid"
    f" WHERE publication_text MATCH :match AND t.rank MATCH '{WEIGHTS}' {{only}} ORDER BY t.rank LIMIT :most"
)
UNRANKED = (
    "SELECT p.number FROM publication_text t JOIN publication p ON p.number = t.rowid"
    " WHERE publication_text MATCH :match {only} LIMIT :most"
)
INSIDE = (
    "SELECT p.number, s.number AS passage FROM"
    " (SELECT rowid FROM passage_text WHERE passage_text MATCH :match LIMIT :passages) t"
    " JOIN passage s ON s.number = t.rowid JOIN kept_file k ON k.sha256 = s.sha256"
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
    " WHERE 1 {only} ORDER BY s.number"
)
MAX_PASSAGES = 5_000
CARDS = (
    "SELECT p.number, p.catalogue, p.position, p.body, p.cover_sha256, p.page, p.missed_walks,"
    f" {WAITS} AS waits FROM publication p WHERE p.number IN ({{numbers}})"
)
FILES = (
    "SELECT p.number, k.sha256, b.damaged FROM publication p"
    " JOIN kept_file k ON k.catalogue = p.catalogue AND k.publication = p.id JOIN blob b ON b.sha256 = k.sha256"
    " WHERE p.number IN ({numbers})"
)
PASSAGES = "SELECT number, entry, heading, start, text FROM passage WHERE number IN ({numbers})"
AnyRow = Row[*tuple[Any, ...]]


class ShelfListing:
    """Views of the shelf, in an open database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, view: ShelfView, subtopics: Sequence[str] = (), used: Collection[str] = ()) -> ShelfResult:
        """The result of a view.

        Args:
            view: the filters and the order.
            subtopics: ids in the campaign's order.
            used: ids of publications that the journal mentions, for a view that excludes them.
        """
        query = parse_query(view.words)
        with self._engine.connect() as connection:
            if view.words.strip() and not query:
                return ShelfResult(view, array("q"))
            hidden = _numbers_of(connection, used) if view.unused else set[int]()
            if query:
                return _search(connection, view, query, hidden)
            if view.catalogue is None:
                hidden |= _further_copies(connection, LISTED_TWICE)
            numbers = _in_order(connection, view, subtopics)
        return ShelfResult(view, _without(numbers, hidden))

    def cards(self, found: ShelfResult, numbers: Sequence[int]) -> tuple[ShelfCard, ...]:
        """The cards of these publications, in this order; one that has left the shelf meanwhile has none."""
        query = parse_query(found.view.words)
        rows: dict[int, AnyRow] = {}
        files: dict[int, list[tuple[Sha256, bool]]] = {}
        passages: dict[int, Passage] = {}
        with self._engine.connect() as connection:
            words = snippet_words(query, connection.execute(LANGUAGES).scalars().all()) if query else ()
            for some in _chunks(numbers):
                rows |= {row.number: row for row in _among(connection, CARDS, some)}
                for row in _among(connection, FILES, some):
                    files.setdefault(row.number, []).append((Sha256(row.sha256), bool(row.damaged)))
                wanted = [found.passages[number] for number in some if number in found.passages]
                for row in _among(connection, PASSAGES, wanted):
                    passages[row.number] = Passage(row.entry, row.heading, row.start, row.text)
        return tuple(
            _card(rows[number], files.get(number, []), words, passages.get(found.passages.get(number, 0)))
            for number in numbers
            if number in rows
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
            languages = tuple(connection.execute(LANGUAGES).scalars())
            catalogues = tuple((row.id, row.title) for row in connection.execute(CATALOGUES))
        return ShelfChoices(languages, catalogues)


def _numbers_of(connection: Connection, publications: Collection[str]) -> set[int]:
    numbers: set[int] = set()
    for some in _chunks(sorted(publications)):
        names = {f"n{place}": name for place, name in enumerate(some)}
        query = f"SELECT number FROM publication WHERE id IN ({', '.join(':' + one for one in names)})"
        numbers.update(connection.execute(text(query), names).scalars())
    return numbers


def _further_copies(connection: Connection, among: str) -> set[int]:
    """The copies of publications in several catalogues, except the kept one or, without one, the first."""
    if connection.execute(COUNT_CATALOGUES).scalar_one() <= 1:  # one catalogue lists nothing twice
        return set()
    first: dict[str, AnyRow] = {}
    further = set()
    for row in connection.execute(text(TWINS.format(among=among))).all():
        known = first.setdefault(row.id, row)
        if known is not row:
            better = row.kept and not known.kept
            further.add(known.number if better else row.number)
            first[row.id] = row if better else known
    return further


def _in_order(connection: Connection, view: ShelfView, subtopics: Sequence[str]) -> array[int]:
    only, values = _only(view)
    numbers: array[int] = array("q")
    if view.sort is not ShelfSort.CAMPAIGN:
        for order in ORDERS[view.sort]:
            numbers.extend(
                _all_numbers(connection, f"SELECT p.number FROM publication p WHERE 1 {only} {order}", values)
            )
        return numbers
    there = connection.execute(SUBTOPICS).scalars().all()
    ordered = [one for one in subtopics if one in there] + [one for one in there if one not in subtopics]
    # Without a filter, the index alone answers this, and no row is read.
    query = f"SELECT p.number FROM publication p WHERE p.subtopic = :s AND p.catalogue = :c {only} ORDER BY p.place"
    catalogues = [row.id for row in connection.execute(CATALOGUES)]
    for subtopic in ordered if view.subtopic is None else [view.subtopic]:
        for catalogue in catalogues:
            numbers.extend(_all_numbers(connection, query, {**values, "s": subtopic, "c": catalogue}))
    return numbers


def _all_numbers(connection: Connection, query: str, values: dict[str, Any]) -> list[int]:
    """The numbers in a query's result, read through the driver: SQLAlchemy's rows are three times slower."""
    cursor = connection.connection.cursor()
    try:
        return [number for (number,) in cursor.execute(query, values).fetchall()]
    finally:
        cursor.close()


def _search(connection: Connection, view: ShelfView, query: SearchQuery, hidden: set[int]) -> ShelfResult:
    """What a query finds: in titles, then anywhere as it was typed, then by other forms of the words, then inside."""
    exact, forms = match_of(query), match_forms(query, connection.execute(LANGUAGES).scalars().all())
    numbers: dict[int, None] = {}
    for match in filter(None, (match_of(query, "title"), exact, forms)):
        if len(numbers) <= MAX_FOUND:
            found = _listed(connection, view, match, len(hidden))
            numbers |= dict.fromkeys(number for number in found if number not in hidden)
    passages: dict[int, int] = {}
    without = match_without(query)
    for match in filter(None, (exact, forms)):
        if len(numbers) + len(passages) <= MAX_FOUND:
            for number, passage in _inside(connection, view, match, without):
                if number not in numbers and number not in hidden:
                    passages.setdefault(number, passage)
    shown = [*numbers, *passages]
    if view.catalogue is None:
        # As in `_among`, the numbers are ours and not text.
        copies = _further_copies(connection, FOUND_TWICE.format(numbers=", ".join(map(str, shown))))
        shown = [number for number in shown if number not in copies]
    found = array("q", shown[:MAX_FOUND])
    if view.sort is not ShelfSort.CAMPAIGN:
        found = _sorted(connection, view.sort, found)
    return ShelfResult(view, found, passages, more=len(shown) > MAX_FOUND)


def _listed(connection: Connection, view: ShelfView, match: str, hidden: int) -> Sequence[int]:
    """The publications whose own texts match, the best first where there are few enough to tell."""
    only, values = _only(view)
    few = connection.execute(COUNT, {"match": match, "most": MAX_RANKED + 1}).scalar_one() <= MAX_RANKED
    asked = {**values, "match": match, "most": MAX_FOUND + 1 + min(hidden, MAX_FOUND)}
    return connection.execute(text((RANKED if few else UNRANKED).format(only=only)), asked).scalars().all()


def _inside(connection: Connection, view: ShelfView, match: str, without: str) -> Iterable[tuple[int, int]]:
    """The publications in whose files passages match, each with these."""
    only, values = _only(view)
    if without:
        only += " AND p.number NOT IN (SELECT rowid FROM publication_text WHERE publication_text MATCH :without)"
        values["without"] = without
    asked = {**values, "match": match, "passages": MAX_PASSAGES}
    return [(row.number, row.passage) for row in connection.execute(text(INSIDE.format(only=only)), asked)]


def _sorted(connection: Connection, sort: ShelfSort, numbers: array[int]) -> array[int]:
    """The results in the chosen order."""
    ordered: array[int] = array("q")
    for order in ORDERS[sort]:
        # At most `MAX_FOUND` numbers, which are ours and not text.
        among = ", ".join(map(str, numbers))
        query = text(f"SELECT p.number FROM publication p WHERE p.number IN ({among}) {order}")
        ordered.extend(connection.execute(query).scalars())
    return ordered


def _only(view: ShelfView) -> tuple[str, dict[str, Any]]:
    """The filters of a view as SQL over `publication p`, with their values."""
    parts: list[str] = []
    values: dict[str, Any] = {}
    for column in ("subtopic", "kind", "language", "catalogue"):
        value = getattr(view, column)
        if value is MaterialKind.OTHER:
            # An unknown kind of a newer version is displayed as "other", so it is also found under that.
            known = ", ".join(repr(kind.value) for kind in MaterialKind if kind is not MaterialKind.OTHER)
            parts.append(f"AND p.kind NOT IN ({known})")
        elif value is not None:
            parts.append(f"AND p.{column} = :only_{column}")
            values[f"only_{column}"] = str(value)
    if view.audience is not None:
        parts.append("AND ' ' || p.audiences || ' ' LIKE :audience")
        values["audience"] = f"% {view.audience.value} %"
    if view.state is not None:
        parts.append(f"AND {STATES[view.state]}")
    return " ".join(parts), values


def item_of(row: AnyRow, files: Sequence[tuple[Sha256, bool]], *, waits: bool = False) -> ShelfItem:
    """The publication in a row, and its kept files with hash and damage."""
    state = KeepState.WAITING if waits else KeepState.LISTED
    if files:
        state = KeepState.DAMAGED if any(damaged for _, damaged in files) else KeepState.KEPT
    return ShelfItem(
        catalogue=row.catalogue,
        publication=from_plain(Publication, json.loads(row.body)),
        position=row.position,
        state=state,
        kept_files=tuple(digest for digest, _ in files),
        cover_file=Sha256(row.cover_sha256) if row.cover_sha256 else None,
        gone=row.page is None and row.missed_walks >= WALKS_BEFORE_GONE,
    )


def _card(row: AnyRow, files: list[tuple[Sha256, bool]], words: Sequence[str], passage: Passage | None) -> ShelfCard:
    item = item_of(row, files, waits=bool(row.waits))
    return ShelfCard(row.number, item, _snippet(item.publication, words, passage) if words else "", passage)


def _snippet(publication: Publication, words: Sequence[str], passage: Passage | None) -> str:
    beside = " · ".join((*publication.contributors, *publication.subjects))
    texts = [passage.text, passage.heading] if passage else [publication.description, beside]
    return next((found for one in texts if (found := snippet(one, words))), "")


def _without(numbers: array[int], hidden: set[int]) -> array[int]:
    return array("q", (number for number in numbers if number not in hidden)) if hidden else numbers


def _among(connection: Connection, query: str, numbers: Sequence[int]) -> Iterable[AnyRow]:
    """The rows of a query over numbers, which are ours and not text."""
    statement: TextClause = text(query.format(numbers=", ".join(map(str, numbers))))
    return connection.execute(statement).all() if numbers else ()


def _chunks(whole: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (whole[start : start + CHUNK] for start in range(0, len(whole), CHUNK))
