"""The words of a full-text index that begin as a word that may be only begun.

FTS5 looks for a beginning by reading all places of all words that begin so, before it has the first row; for a common
word of a large shelf that takes longer than all else, and each query does it again. The same words, named one by one,
are read row by row, as far as rows are wanted (SQLite, "FTS5 Prefix Queries"). Beginnings that have an index of their
own are fast already, and those of many words are left to FTS5.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.store.row_reader import RowReader

INDEXED = 3
"""So many letters have a beginning in an index of its own (`prefix` of the tables)."""
MOST = 128
"""Of more words than this, FTS5 finds the beginning in less time."""
AFTER = "\x01"
"""No word has it, so a word with it comes behind the word and before all longer ones."""
VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_terms USING fts5vocab('main', '{index}', 'instance')"
"""The words of an index (SQLite, "The fts5vocab Virtual Table Module"); a temporary table, which is not stored."""
WORDS = (
    "WITH RECURSIVE word(term, place) AS"
    " (SELECT (SELECT term FROM temp.{index}_terms WHERE term >= :start LIMIT 1), 1"
    " UNION ALL SELECT (SELECT term FROM temp.{index}_terms WHERE term >= word.term || :after LIMIT 1), place + 1"
    " FROM word WHERE place <= :most AND substr(word.term, 1, :letters) = :start)"
    " SELECT term FROM word WHERE substr(term, 1, :letters) = :start"
)
"""Goes from one word to the next: the other ways to read a vocabulary count the texts of each word."""
HAS = "SELECT 1 FROM temp.{index}_terms WHERE term = :word LIMIT 1"
Completed = Callable[[str], Sequence[str]]
"""The words that begin with a word; empty where a beginning is looked for as such."""


def no_completions(_word: str) -> Sequence[str]:
    """Looks for beginnings as such."""
    return ()


class Completions:
    """The words of one index, in an open transaction: each beginning is looked up once.

    Args:
        reader: of the shelf's database.
        index: the name of the full-text table.
    """

    def __init__(self, reader: RowReader, index: str) -> None:
        self._reader, self._index = reader, index
        self._known: dict[str, Sequence[str]] = {}
        self._open = False

    def of(self, word: str) -> Sequence[str]:
        """The words that begin with this one; empty if they are too many, or if there are none."""
        found = self._found(word)
        return found if len(found) <= MOST else ()

    def has(self, word: str) -> bool:
        """Whether a text has this word."""
        return bool(self._rows(HAS, {"word": word}))

    def may_begin(self, word: str) -> bool:
        """Whether a text may have a word that begins with this one."""
        return len(word) <= INDEXED or bool(self._found(word))

    def _found(self, word: str) -> Sequence[str]:
        """The words that begin so, and one more than are used if there are more."""
        if len(word) <= INDEXED:
            return ()
        if word not in self._known:
            values = {"start": word, "after": AFTER, "letters": len(word), "most": MOST}
            self._known[word] = [term for (term,) in self._rows(WORDS, values)]
        return self._known[word]

    def _rows(self, query: str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        if not self._open:
            self._reader.rows(VOCABULARY.format(index=self._index))
            self._open = True
        return self._reader.rows(query.format(index=self._index), values)

    def only(self, word: str) -> Sequence[str]:
        """The same, if there is one word. How rare each of several words is would count in a ranking."""
        words = self.of(word)
        return words if len(words) == 1 else ()
