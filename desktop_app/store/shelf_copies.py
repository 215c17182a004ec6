"""Publications that several catalogues list: a view has each of them once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from desktop_app.store.row_reader import RowReader
from desktop_app.store.shelf_filters import IS_KEPT

COUNT_CATALOGUES = "SELECT count(*) FROM catalogue"
TWINS = (
    f"SELECT p.number, p.id, {IS_KEPT} AS kept FROM publication p JOIN catalogue c ON c.id = p.catalogue"
    " WHERE {among} ORDER BY c.added_at, c.id"
)
ANY = TWINS.format(among="p.id IN (SELECT id FROM publication GROUP BY id HAVING count(*) > 1)")
LISTED_TWICE = (
    "SELECT p.number FROM json_each(:numbers) n"
    " CROSS JOIN publication p INDEXED BY publication_identity ON p.number = n.value"
    " WHERE EXISTS (SELECT 1 FROM publication o WHERE o.id = p.id AND o.rowid <> p.rowid)"
)
"""Reads two indexes and no row: the rows of a few hundred publications would take several times as long."""
AMONG = TWINS.format(among="p.number IN (SELECT value FROM json_each(:numbers))")


def further_copies(reader: RowReader, among: Sequence[int] | None = None) -> set[int]:
    """The copies of publications in several catalogues, except the kept one or, without one, the first.

    Args:
        reader: of the shelf's database.
        among: the numbers of the publications that are looked at; None for all.
    """
    if reader.value(COUNT_CATALOGUES) <= 1:  # one catalogue lists nothing twice
        return set()
    first: dict[str, tuple[int, bool]] = {}
    further = set()
    for number, publication, kept in _listed_twice(reader, among):
        known, known_kept = first.setdefault(publication, (number, kept))
        if known != number:
            better = kept and not known_kept
            further.add(known if better else number)
            first[publication] = (number, kept) if better else (known, known_kept)
    return further


def _listed_twice(reader: RowReader, among: Sequence[int] | None) -> list[tuple[Any, ...]]:
    """Number, id and whether it is kept of each publication that is listed twice, the oldest catalogue first."""
    if among is None:
        return reader.rows(ANY)
    twice = reader.column(LISTED_TWICE, {"numbers": json.dumps(among)})
    return reader.rows(AMONG, {"numbers": json.dumps(twice)}) if twice else []
