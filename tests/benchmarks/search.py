"""Searching as somebody types, on a shelf of 100,000 publications with the text of books beside them, in each script.

The peer is what anybody would write with FTS5 alone: the same words, asked of the same index (the same tokenizer), the
best ones first, as many as we list. Both are asked in turn, word by word, and measured in processor time, so that other
programs on the machine count for neither.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sqlalchemy import Engine, text

from desktop_app.domain.search_query import parse_query
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import open_database
from desktop_app.store.shelf_search import MAX_FOUND
from desktop_app.store.text_queries import match_of
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import PASSAGES_OF_FILES, PUBLICATIONS, Prose, fill, read_inside
from tests.benchmarks.scripts import SCRIPTS
from tests.open_home import OpenHome, open_home

QUERIES = 400
ON_SCREEN = 12
"""Rows of the list that a window shows at once."""
PEER = text(f"SELECT rowid FROM publication_text WHERE publication_text MATCH :match ORDER BY rank LIMIT {MAX_FOUND}")


def bars(scripts: Iterable[str] = SCRIPTS) -> Iterator[Bar]:
    """Measure, in each of these scripts on a shelf that is made for it."""
    for script in scripts:
        with tempfile.TemporaryDirectory() as home:
            made = open_home(Path(home))
            fill(made, script=script)
            read_inside(made, script=script)
            yield from measured(made, script)
            made.close()


def measured(made: OpenHome, script: str, queries: int = QUERIES) -> Iterator[Bar]:
    """The bars of one script, on a filled shelf."""
    prose = Prose(3, SCRIPTS[script])
    typed = [prose.typed() for _ in range(queries)]
    engine = open_database(made.home.shelf_file)
    ours, peer = _times(typed, lambda words: _as_the_window(made, words), lambda words: _peer(engine, words))
    size = f"{PUBLICATIONS:,} publications, {PASSAGES_OF_FILES:,} passages; {_both(ours)}"
    yield Bar(f"{script}: a query, 95th percentile", _late(ours), 16, "ms", size)
    remark = f"FTS5: {_both(peer)}"
    yield Bar(f"{script}: against FTS5, 95th percentiles", _late(ours) / _late(peer), 1.5, "times", remark)
    yield Bar(f"{script}: the slowest query", max(ours), 50, "ms", f"FTS5 takes {max(peer):.2f} ms")


def _as_the_window(made: OpenHome, words: str) -> None:
    """What the window asks for with each letter: what is found, and the rows that are on screen."""
    found = made.shelf.find(ShelfView(words))
    made.shelf.cards(found, found.numbers[:ON_SCREEN])


def _peer(engine: Engine, words: str) -> None:
    with engine.connect() as connection:
        connection.execute(PEER, {"match": match_of(parse_query(words))}).all()


def _times(typed: Sequence[str], *asked: Callable[[str], None]) -> tuple[list[float], ...]:
    """Milliseconds of each query for each of `asked`, in turn; the first one reads pages that the other then finds."""
    found: tuple[list[float], ...] = tuple([] for _ in asked)
    for words in typed:
        for ask in asked:
            ask(words)
        for ask, times in zip(asked, found, strict=True):
            began = time.thread_time()
            ask(words)
            times.append((time.thread_time() - began) * 1000)
    return found


def _both(times: Sequence[float]) -> str:
    return f"median {statistics.median(times):.2f} ms, 95th percentile {_late(times):.2f} ms"


def _late(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
