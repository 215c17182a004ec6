"""The full-text index (SQLite FTS5) of catalogues' metadata, and of the text inside files.

Words stand in it as `domain.search_words` divides and folds them: FTS5 itself knows the accents of Latin letters alone.
A column of its own has further forms of them, and their stems, so that what is written as it was typed comes first.
The index holds no texts, only where words stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, text

from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Edition, Publication
from desktop_app.domain.school_level import level_name
from desktop_app.domain.search_words import index_text, other_forms
from desktop_app.store.stems import stems_of

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
