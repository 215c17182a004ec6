"""Names by which materials are found beside the full-text index: subtopics, levels, and what ships translated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.folding import fold
from desktop_app.domain.school_level import LEVEL_NAMES, SchoolLevel
from desktop_app.domain.search_names import NameMatches, SearchNames
from desktop_app.domain.search_query import parse_query
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.domain.text_search import snippet
from desktop_app.services.resources.text_catalogues import SOURCE
from desktop_app.store.catalogue_rows import CatalogueRows, NamesState
from desktop_app.store.stems import stems_asked, stems_of
from desktop_app.store.text_queries import snippet_words


class ShelfNames:
    """The names on the shelf, which are read again only where the shelf has changed."""

    def __init__(self, store: CatalogueRows, contents: ContentTranslations) -> None:
        self._store, self._contents = store, contents
        self._state: NamesState | None = None
        self._subtopics = SearchNames[str]({})
        self._publications = SearchNames[int]({})
        self._levels = SearchNames[SchoolLevel]({})

    def matching(self, words: str) -> NameMatches:
        """What has what was typed in its names."""
        query = parse_query(words)
        if not query:
            return NameMatches()
        self._read()
        subtopics, publications = self._subtopics.matching(query), self._publications.matching(query)
        return NameMatches(subtopics, publications, self._levels.matching(query))

    def words(self) -> frozenset[str]:
        """The folded words of all names."""
        self._read()
        return self._subtopics.words | self._publications.words | self._levels.words

    def with_snippets(self, cards: tuple[ShelfCard, ...], words: str) -> tuple[ShelfCard, ...]:
        """Cards in the window's language, with the snippet of what was found in that language only."""
        if not words or not self._contents.language:
            return cards
        wanted = snippet_words(parse_query(words), [self._contents.language])
        return tuple(one if one.snippet else _with_snippet(one, wanted) for one in cards)

    def _read(self) -> None:
        state = self._store.names_state()
        if state != self._state:
            language = self._contents.language or SOURCE
            stems, asked = partial(stems_of, language=language), partial(stems_asked, languages=(language,))
            self._subtopics = SearchNames(self._of_subtopics(state.campaigns), stems, asked)
            self._publications = SearchNames(self._of_publications(), stems, asked)
            self._levels = SearchNames(self._of_levels(), stems, asked)
            self._state = state

    def _of_subtopics(self, campaigns: Iterable[Campaign]) -> dict[str, tuple[str, ...]]:
        every = [subtopic for campaign in campaigns for subtopic in campaign.subtopics]
        return {one.id: (one.title, self._contents.text(one.title)) for one in every}

    def _of_levels(self) -> dict[SchoolLevel, tuple[str, ...]]:
        """The translated names of levels; the English ones are in the index."""
        translated = {level: self._contents.text(name) for level, name in LEVEL_NAMES.items()}
        return {level: (name,) for level, name in translated.items() if name != LEVEL_NAMES[level]}

    def _of_publications(self) -> dict[int, tuple[str, ...]]:
        """The translated titles and descriptions of publications, by number."""
        titles = list(map(fold, self._contents.by_original))
        texts = {number: both for number, *both in self._store.texts_of(titles)} if titles else {}
        translated = {number: tuple(map(self._contents.text, both)) for number, both in texts.items()}
        return {number: both for number, both in translated.items() if both != tuple(texts[number])}


def _with_snippet(card: ShelfCard, words: tuple[str, ...]) -> ShelfCard:
    return replace(card, snippet=snippet(card.item.publication.description, words))
