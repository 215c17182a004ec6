"""Names by which materials are found beside the full-text index: subtopics, and titles in the window's language."""

from __future__ import annotations

from functools import cached_property

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.search_names import NameMatches, SearchNames
from desktop_app.domain.search_query import parse_query
from desktop_app.store.shelf_store import ShelfStore


class ShelfNames:
    """The names on the shelf."""

    def __init__(self, store: ShelfStore, contents: ContentTranslations) -> None:
        self._store, self._contents = store, contents
        self._campaigns: tuple[Campaign, ...] = ()
        self._subtopics = SearchNames({})

    def matching(self, words: str) -> NameMatches:
        """The names that have what was typed."""
        query = parse_query(words)
        return (
            NameMatches(self._of_subtopics().matching(query), self._titles.matching(query)) if query else NameMatches()
        )

    def words(self) -> frozenset[str]:
        """The folded words of all names."""
        return self._of_subtopics().words | self._titles.words

    def _of_subtopics(self) -> SearchNames:
        if (campaigns := self._store.campaigns()) != self._campaigns:
            self._campaigns, self._subtopics = campaigns, self._names_of(campaigns)
        return self._subtopics

    @cached_property
    def _titles(self) -> SearchNames:
        return SearchNames({original: [text] for original, text in self._contents.by_original.items()})

    def _names_of(self, campaigns: tuple[Campaign, ...]) -> SearchNames:
        every = [subtopic for campaign in campaigns for subtopic in campaign.subtopics]
        return SearchNames({one.id: dict.fromkeys([one.title, self._contents.text(one.title)]) for one in every})
