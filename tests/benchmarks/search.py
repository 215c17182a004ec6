"""Searching as somebody types, on a shelf of 100,000 publications with the text of books beside them.

The peer is what anybody would write with FTS5 alone: the same words, asked of the same index in the same run, the
best fifty first.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import text

from desktop_app.domain.search_query import parse_query
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import open_database
from desktop_app.store.text_index import match_of
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import PASSAGES_OF_FILES, PUBLICATIONS, Prose, fill, read_inside
from tests.open_home import OpenHome, open_home

QUERIES = 400
ON_SCREEN = 12
"""Rows of the list that a window shows at once."""
BARE = text("SELECT rowid FROM publication_text WHERE publication_text MATCH :match ORDER BY rank LIMIT 50")
UNRANKED = text("SELECT rowid FROM publication_text WHERE publication_text MATCH :match LIMIT 50")


def bars() -> list[Bar]:
    """Measure, on a shelf that is made for it."""
    with tempfile.TemporaryDirectory() as home:
        made = open_home(Path(home))
        fill(made)
        read_inside(made)
        prose = Prose(3)
        typed = [prose.typed() for _ in range(QUERIES)]
        ours = _times(typed, lambda words: _as_the_window(made, words))
        bare = _times(typed, lambda words: _bare(made, words, ranked=True))
        unranked = _times(typed, lambda words: _bare(made, words, ranked=False))
        made.close()
    size = f"{PUBLICATIONS:,} publications, {PASSAGES_OF_FILES:,} passages"
    medians = f"medians {statistics.median(ours):.2f} and {statistics.median(bare):.2f} ms"
    aside = f"without any ranking FTS5 takes {_late(unranked):.2f} ms"
    return [
        Bar("a query, 95th percentile", _late(ours), 16, "ms", size),
        Bar("against the bare FTS5 query, 95th percentiles", _late(ours) / _late(bare), 1.5, "times", medians),
        Bar("the slowest query", max(ours), 50, "ms", aside),
    ]


def _as_the_window(made: OpenHome, words: str) -> None:
    """What the window asks for with each letter: what is found, and the rows that are on screen."""
    found = made.shelf.find(ShelfView(words))
    made.shelf.cards(found, found.numbers[:ON_SCREEN])


def _bare(made: OpenHome, words: str, *, ranked: bool) -> None:
    with open_database(made.home.shelf_file).connect() as connection:
        connection.execute(BARE if ranked else UNRANKED, {"match": match_of(parse_query(words))}).all()


def _times(typed: Sequence[str], ask: Callable[[str], None]) -> list[float]:
    """Milliseconds of each query; all are asked once before, so that no one pays for the first reading of pages."""
    for words in typed:
        ask(words)
    found = []
    for words in typed:
        began = time.perf_counter()
        ask(words)
        found.append((time.perf_counter() - began) * 1000)
    return found


def _late(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
