"""Lists of the shelf: what is on it, what a search finds, and its groups.

A command that only lists materials builds this class alone. `Shelf` is one that also fetches and removes them.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.editions import item_in
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfView
from desktop_app.services.resources.text_catalogues import SOURCE
from desktop_app.store.shelf_listing import ShelfListing

if TYPE_CHECKING:  # only a search needs names
    from desktop_app.services.shelf.shelf_names import ShelfNames


class ShelfLists:
    """What is on the computer's shelf.

    Args:
        listing: the shelf's database.
        contents: the language of shipped titles and descriptions.
        make_names: makes the names that a search finds beside the index; called for the first search.
    """

    def __init__(
        self, listing: ShelfListing, contents: ContentTranslations, make_names: Callable[[], ShelfNames]
    ) -> None:
        self._listing = listing
        self.contents = contents
        self._make_names = make_names

    @cached_property
    def _names(self) -> ShelfNames:
        return self._make_names()

    @property
    def language(self) -> str:
        """The language of the person (BCP 47), in which materials are kept and opened where they have it."""
        return self.contents.language or SOURCE

    def _told(self, item: ShelfItem) -> ShelfItem:
        """An item in the person's language."""
        return self.contents.item(item_in(item, self.language))

    def find(self, view: ShelfView, used: Collection[str] = (), control: Control | None = None) -> ShelfResult:
        """The result of a view, as `ShelfListing.find`; `used` are the ids that the journal mentions.

        If nothing has the view's words, they may be misspelt: then the words that were meant are searched.
        """
        found = self._find(view, used, control)
        if found.numbers or not view.words.strip():
            return found
        instead = self._listing.corrected(view.words, self._names.words(), control)
        meant = self._find(replace(view, words=instead), used, control) if instead else found
        return replace(meant, view=view, instead=instead) if meant.numbers else found

    def _find(self, view: ShelfView, used: Collection[str], control: Control | None) -> ShelfResult:
        subtopics = self._listing.subtopics() if view.subtopic is None and not view.words.strip() else ()
        names = self._names.matching(view.words) if view.words.strip() else None
        return self._listing.find(view, subtopics, used, names, control)

    def cards(self, found: ShelfResult, numbers: Sequence[int]) -> tuple[ShelfCard, ...]:
        """The cards of some results; an item that was removed from the shelf in the meantime has none."""
        cards = self._listing.cards(found, numbers)
        told = tuple(replace(card, item=self._told(card.item)) for card in cards)
        return self._names.with_snippets(told, found.words) if found.words else told

    def kept_among(self, found: ShelfResult) -> int:
        """The number of results that are kept on this computer."""
        return self._listing.kept_among(found)

    def choices(self) -> ShelfChoices:
        """The available filter choices."""
        return self._listing.choices()

    def items(self, words: str = "") -> tuple[ShelfItem, ...]:
        """What stands on the shelf, each publication once; with `words`, what has words that begin with all of them."""
        found = self.find(ShelfView(words))
        return tuple(card.item for card in self.cards(found, found.numbers))

    def listed_items(self) -> tuple[ShelfItem, ...]:
        """The same, as their catalogues list them, for other computers; their readers may have another language."""
        found = self.find(ShelfView())
        return tuple(card.item for card in self._listing.cards(found, found.numbers))

    def item(self, publication: str) -> ShelfItem | None:
        """The item with this id, preferably a kept copy; None if there is none."""
        found = self._copy(publication)
        return self._told(found) if found else None

    def _copy(self, publication: str) -> ShelfItem | None:
        """The item with this id as its catalogue lists it, preferably a kept copy."""
        number = self._listing.number_of(publication)
        cards = () if number is None else self._listing.cards(ShelfResult(ShelfView(), array("q")), [number])
        return cards[0].item if cards else None

    def has_catalogues(self) -> bool:
        """Whether a catalogue was added."""
        return self._listing.has_catalogues()

    def unkept(self) -> int:
        """The number of publications that can't be searched inside, because no file of them is on this computer."""
        return self._listing.unkept()

    def subtopics(self) -> frozenset[str]:
        """The ids of all subtopics of campaigns and materials."""
        return frozenset(self._listing.all_subtopics())

    def lanes(self) -> dict[Key, tuple[str, ...]]:
        """The groups and lists of its catalogue that contain each publication."""
        return self._listing.lanes()
