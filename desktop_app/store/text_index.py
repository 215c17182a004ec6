"""The full-text index (SQLite FTS5) of catalogues' metadata, and of the text inside files.

Words stand in it as `domain.search_words` divides and folds them: FTS5 itself knows the accents of Latin letters alone.
A column of its own has further forms of them, and their stems, so that what is written as it was typed comes first.
The index holds no texts, only where words stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, text

from desktop_app.domain.folding import APOSTROPHES
from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Edition, Publication
from desktop_app.domain.school_level import level_name
from desktop_app.domain.search_query import SearchQuery, Term
from desktop_app.domain.search_words import index_text, is_unspaced, other_forms, without_prefix, written_apart
from desktop_app.store.completions import Completed, no_completions
from desktop_app.store.stems import SHORTEST, stems_asked, stems_of

INDEXES = ("publication_text", "passage_text")
"""The full-text tables: what catalogues say of publications, and what is inside of kept files."""
ELISION = re.compile(rf"\w{{1,4}}[{APOSTROPHES}]")
"""An article or pronoun that lost its vowel, as in French, Italian and Catalan; the word behind it is meant, too."""
MOST_COMPLETED = 64
"""So many words are in the phrases that stand for one with a beginning: each takes time to look up."""
WORDS_VERSION = "8"
"""Raised when texts are divided into words or folded in another way; `text_index_renewal` then does it again."""
WORDS_VERSION_SETTING = "words_version"
"""The setting that names the version by which all texts of publications were divided."""
BEGIN = text(
    "INSERT INTO setting (name, value) SELECT :name, :value WHERE NOT EXISTS (SELECT 1 FROM publication_text)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
FORGET = text("DELETE FROM publication_text WHERE rowid = :number")
INSERT = text(
    "INSERT INTO publication_text (rowid, title, contributors, subjects, description, forms) "
    "VALUES (:number, :title, :contributors, :subjects, :description, :forms)"
)
KEEP_PASSAGE = text(
    "INSERT INTO passage (sha256, entry, heading, start, text) VALUES (:sha256, :entry, :heading, :start, :text) "
    "RETURNING number"
)
INDEX_PASSAGE = text(
    "INSERT INTO passage_text (rowid, heading, prose, forms) VALUES (:number, :heading, :prose, :forms)"
)
LANGUAGE = text(
    "SELECT iif(k.edition = '', p.language, k.edition) FROM kept_file k"
    " JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication"
    " WHERE k.sha256 = :sha256 AND (k.edition <> '' OR p.language NOT IN ('', 'und')) LIMIT 1"
)
FORGET_PASSAGE_WORDS = text(
    "DELETE FROM passage_text WHERE rowid IN (SELECT number FROM passage WHERE sha256 = :sha256)"
)
FORGET_PASSAGES = text("DELETE FROM passage WHERE sha256 = :sha256")


def index(connection: Connection, publications: Iterable[tuple[int, Publication]]) -> None:
    """Insert publications into the index under their numbers, or replace them."""
    words = [_words(number, one) for number, one in publications]
    if words:
        connection.execute(BEGIN, {"name": WORDS_VERSION_SETTING, "value": WORDS_VERSION})
        connection.execute(FORGET, words)
        connection.execute(INSERT, words)


def _words(number: int, one: Publication) -> dict[str, Any]:
    """The words of a publication and of its editions, so that each title finds it."""
    told: tuple[Publication | Edition, ...] = (one, *one.editions)
    each = [
        {"title": every.title, "subjects": ", ".join(every.subjects), "description": every.description}
        for every in told
    ]
    texts = {name: "\n".join(filter(None, (texts[name] for texts in each))) for name in each[0]}
    texts["subjects"] = "\n".join(filter(None, (texts["subjects"], *map(level_name, one.levels))))
    texts["contributors"] = ", ".join(one.contributors)
    forms = [forms_of("\n".join(said.values()), every.language) for said, every in zip(each, told, strict=True)]
    forms.append(forms_of(texts["contributors"], one.language))
    return {"number": number, "forms": " ".join(forms)} | {name: index_text(text) for name, text in texts.items()}


def forms_of(text: str, language: str = "") -> str:
    """Further words by which a text is found: stems, and other forms of its words; each once."""
    return " ".join(dict.fromkeys([*other_forms(text), *stems_of(text, language)]))


def forget(connection: Connection, numbers: Iterable[int]) -> None:
    """Remove publications from the index."""
    rows = [{"number": number} for number in numbers]
    if rows:
        connection.execute(FORGET, rows)


def index_passages(connection: Connection, sha256: str, passages: Sequence[Passage]) -> None:
    """Insert the text of a file into the index, or replace it."""
    language = connection.execute(LANGUAGE, {"sha256": sha256}).scalar() or ""
    forget_passages(connection, sha256)
    words: list[dict[str, Any]] = []
    for passage in passages:
        row = {
            "sha256": sha256,
            "entry": passage.entry,
            "heading": passage.heading,
            "start": passage.start,
            "text": passage.text,
        }
        number = connection.execute(KEEP_PASSAGE, row).scalar_one()
        words.append(
            {
                "number": number,
                "heading": index_text(passage.heading),
                "prose": index_text(passage.text),
                "forms": forms_of(f"{passage.heading}\n{passage.text}", language),
            }
        )
    if words:
        connection.execute(INDEX_PASSAGE, words)


def forget_passages(connection: Connection, sha256: str) -> None:
    """Remove the text of a file from the index."""
    for statement in (FORGET_PASSAGE_WORDS, FORGET_PASSAGES):
        connection.execute(statement, {"sha256": sha256})


def match_of(query: SearchQuery, title: str = "", completed: Completed = no_completions) -> str:
    """The FTS5 query for what was typed, as it was typed.

    Args:
        query: what was typed.
        title: the column that has to have all of it, if one is named.
        completed: the words with which the beginning of a word is found.
    """
    groups = [" OR ".join(_exact(term, completed) for term in group) for group in query.groups]
    return _match(query, groups, title, completed)


def match_forms(query: SearchQuery, languages: Sequence[str], completed: Completed = no_completions) -> str:
    """The FTS5 query that takes other forms of the words, too; empty where there are none."""
    shortest = 1 if len(query.terms) == 1 else 2  # in words with spaces between them, fewer are missing
    others = {term: _other(term, languages, completed, shortest) for term in query.terms}
    if not any(others.values()):
        return ""
    groups = [
        " OR ".join(one for term in group for one in (_exact(term, completed), *others[term])) for group in query.groups
    ]
    return _match(query, groups, "", completed)


def snippet_words(query: SearchQuery, languages: Sequence[str]) -> tuple[str, ...]:
    """The beginnings of words that a snippet marks."""
    stems = [stem for term in query.terms if not term.whole for stem in stems_asked(term.typed, languages)]
    return tuple(dict.fromkeys([*query.words, *(one for term in query.terms for one in _bare(term)), *stems]))


def _bare(term: Term) -> list[str]:
    return [one for word in term.words for one in without_prefix(word)]


def match_without(query: SearchQuery, completed: Completed = no_completions) -> str:
    """The FTS5 query for what may not be found; empty where anything may."""
    return " OR ".join(_exact(term, completed) for term in query.without)


def match_begun(word: str, completed: Completed) -> str:
    """The FTS5 query for the words that begin with a folded word."""
    return _begun([word], completed)


def _match(query: SearchQuery, groups: Sequence[str], column: str, completed: Completed) -> str:
    wanted = " AND ".join(f"({group})" for group in groups)
    if column:
        wanted = f"{{{column}}} : ({wanted})"
    return f"({wanted}) NOT ({match_without(query, completed)})" if query.without else wanted


def _exact(term: Term, completed: Completed) -> str:
    return _begun(term.words, completed) if term.begins else _phrase(term.words)


def _begun(words: Sequence[str], completed: Completed) -> str:
    """Words one after the other, of which the last may go on."""
    *first, last = words
    ends = completed(last)
    if len(words) * len(ends) > MOST_COMPLETED:
        ends = ()
    return " OR ".join(_phrase([*first, end]) for end in ends) or f"{_phrase(words)}*"


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'


def _other(term: Term, languages: Sequence[str], completed: Completed, shortest: int) -> list[str]:
    """Other forms of a term: of a word its stems, of a compound its words in one or apart. A quotation has none.

    Args:
        term: the term.
        languages: those of the texts.
        completed: the words with which the beginning of a word is found.
        shortest: the syllables of each part of a compound, at least.
    """
    if term.whole:
        return []
    if any(map(is_unspaced, term.words)):
        return [_begun(words, completed) for words in written_apart(term.typed, shortest)]
    if len(term.words) > 1:
        _, *rest = term.words
        elided = ELISION.match(term.typed) and len(rest[-1]) >= SHORTEST
        return [_begun(["".join(term.words)], completed), *([_begun(rest, completed)] if elided else [])]
    (word,) = term.words
    # A stem that begins with the word adds nothing: the word as it was typed finds all words that begin with it.
    stems = [_phrase([stem]) for stem in stems_asked(term.typed, languages) if not stem.startswith(word)]
    return [*stems, *(_begun([bare], completed) for bare in without_prefix(word))]
