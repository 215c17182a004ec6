"""Snippets of what a search of the shelf found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Publication
from desktop_app.domain.search_query import parse_query
from desktop_app.domain.text_search import snippet
from desktop_app.store.row_reader import RowReader
from desktop_app.store.shelf_filters import languages_in
from desktop_app.store.stems import words_of_stems
from desktop_app.store.text_queries import snippet_words


def snippets(reader: RowReader, typed: str) -> Callable[[Publication, Passage | None], str]:
    """The snippet of each publication for what was typed, from its own texts or from a passage inside its file."""
    query = parse_query(typed)
    words = snippet_words(query, languages_in(reader)) if query else ()
    return lambda publication, passage: _snippet(publication, words, passage) if words else ""


def _snippet(publication: Publication, words: Sequence[str], passage: Passage | None) -> str:
    beside = " · ".join((*publication.contributors, *publication.subjects))
    texts = [passage.text, passage.heading] if passage else [publication.description, beside]
    found = next((found for one in texts if (found := snippet(one, words))), "")
    if found or (not passage and snippet(publication.title, words)):
        return found
    # A stem need not be the beginning of the word.
    language = publication.language
    return next((found for one in texts if (found := snippet(one, words_of_stems(one, language, words)))), "")
