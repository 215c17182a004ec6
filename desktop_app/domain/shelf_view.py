"""A view of the shelf: filters, sorting, search, and their result."""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Self

from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Audience, KeepState, MaterialKind, ShelfItem
from desktop_app.domain.school_level import SchoolLevel


class ShelfSort(StrEnum):
    """The order of the shelf. Search results are sorted by relevance unless another order was chosen."""

    CAMPAIGN = "campaign"
    """By subtopic in the campaign's order, then in the order of each catalogue."""
    TITLE = "title"
    NEW = "new"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class ShelfView:
    """The filters of the shelf, each None for all. `unused`: only materials that the journal does not mention."""

    words: str = ""
    subtopic: str | None = None
    kind: MaterialKind | None = None
    audience: Audience | None = None
    language: str | None = None
    catalogue: str | None = None
    state: KeepState | None = None
    unused: bool = False
    sort: ShelfSort = ShelfSort.CAMPAIGN
    level: SchoolLevel | None = None

    def to_text(self) -> str:
        """Serialise the view for a setting, without the search."""
        return json.dumps({**asdict(self), "words": ""})

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Parse the result of `to_text`; a view without filters if it is invalid."""
        try:
            plain = json.loads(text)
            return cls(
                subtopic=_text(plain["subtopic"]),
                kind=MaterialKind(plain["kind"]) if plain["kind"] else None,
                audience=Audience(plain["audience"]) if plain["audience"] else None,
                level=SchoolLevel(plain["level"]) if plain.get("level") else None,
                language=_text(plain["language"]),
                catalogue=_text(plain["catalogue"]),
                state=KeepState(plain["state"]) if plain["state"] else None,
                unused=bool(plain["unused"]),
                sort=ShelfSort(plain["sort"]),
            )
        except (ValueError, KeyError, TypeError):
            return cls()

    @property
    def chooses(self) -> bool:
        """Whether any filter is set."""
        chosen = (self.subtopic, self.kind, self.audience, self.level, self.language, self.catalogue, self.state)
        return bool(self.words.strip()) or self.unused or any(one is not None for one in chosen)


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(value)
    return value


@dataclass(frozen=True, slots=True)
class ShelfResult:
    """The result of a view: the numbers of publications in its order.

    `passages` maps a publication's number to the passage of its kept file with the search words; `more` says that a
    search has more results than are shown. `instead` are the words that were searched because nothing has those of the
    view.
    """

    view: ShelfView
    numbers: array[int]
    passages: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    more: bool = False
    instead: str = ""

    @property
    def words(self) -> str:
        """The words that the results have."""
        return self.instead or self.view.words


@dataclass(frozen=True, slots=True)
class ShelfCard:
    """A publication on the shelf, with a marked snippet of a search result (`text_search.snippet`).

    `passage` is what was found inside a file, and `edition` the language of that file's edition, empty for the
    publication's own.
    """

    number: int
    item: ShelfItem
    snippet: str = ""
    passage: Passage | None = None
    edition: str = ""


@dataclass(frozen=True, slots=True)
class ShelfChoices:
    """The choices of the filters: the languages, and each catalogue's id and title."""

    languages: tuple[str, ...] = ()
    catalogues: tuple[tuple[str, str], ...] = ()
