"""The filters and orders of a view of the shelf, as SQL over `publication p`."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.publication import KeepState, MaterialKind
from desktop_app.domain.shelf_view import ShelfSort, ShelfView
from desktop_app.store.row_reader import RowReader

KEPT = (
    "EXISTS (SELECT 1 FROM kept_file k JOIN blob b ON b.sha256 = k.sha256"
    " WHERE k.catalogue = p.catalogue AND k.publication = p.id{damaged})"
)
WAITS = (
    "EXISTS (SELECT 1 FROM download d WHERE d.catalogue = p.catalogue AND d.publication = p.id AND d.role LIKE 'file%')"
)
IS_KEPT = f"{KEPT.format(damaged='')} AND NOT {KEPT.format(damaged=' AND b.damaged')}"
STATES = {
    KeepState.KEPT: IS_KEPT,
    KeepState.DAMAGED: KEPT.format(damaged=" AND b.damaged"),
    KeepState.WAITING: f"{WAITS} AND NOT {KEPT.format(damaged='')}",
    KeepState.LISTED: f"NOT {WAITS} AND NOT {KEPT.format(damaged='')}",
}
IN_LANGUAGE = (
    "(p.language = :only_language OR p.editions <> '' AND ' ' || p.editions || ' ' LIKE '% ' || :only_language || ' %')"
)
"""Whether a publication or an edition of it is in a language."""
AT_LEVEL = "p.levels <> '' AND instr(char(10) || p.levels || char(10), char(10) || {level} || char(10)) > 0"
"""Whether a publication is meant for a school level."""
EDITION_LANGUAGES = "SELECT DISTINCT editions FROM publication WHERE editions <> ''"
ORDERS = {
    ShelfSort.TITLE: ("ORDER BY p.sort_title, p.number",),
    ShelfSort.NEW: ("ORDER BY p.number DESC",),
    # Materials without a duration are last.
    ShelfSort.MINUTES: ("AND p.minutes > 0 ORDER BY p.minutes, p.number", "AND p.minutes = 0 ORDER BY p.number"),
}
LANGUAGES = (
    "WITH RECURSIVE each(language) AS (SELECT min(language) FROM publication UNION ALL"
    " SELECT (SELECT min(p.language) FROM publication p WHERE p.language > each.language) FROM each"
    " WHERE each.language IS NOT NULL) SELECT language FROM each WHERE language <> ''"
)
"""Goes from one language to the next by the index: `DISTINCT` reads the whole of it."""


def filters_of(view: ShelfView) -> tuple[str, dict[str, Any]]:
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
            parts.append(f"AND {IN_LANGUAGE}" if column == "language" else f"AND p.{column} = :only_{column}")
            values[f"only_{column}"] = str(value)
    if view.audience is not None:
        parts.append("AND ' ' || p.audiences || ' ' LIKE :audience")
        values["audience"] = f"% {view.audience.value} %"
    if view.level is not None:
        parts.append(f"AND {AT_LEVEL.format(level=':level')}")
        values["level"] = view.level.value
    if view.state is not None:
        parts.append(f"AND {STATES[view.state]}")
    return " ".join(parts), values


def languages_in(reader: RowReader) -> tuple[str, ...]:
    """The languages of the publications and of their editions."""
    own = reader.column(LANGUAGES)
    others = [code for codes in reader.column(EDITION_LANGUAGES) for code in codes.split()]
    return tuple(sorted({*own, *others}))
