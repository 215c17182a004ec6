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


class ShelfSort(StrEnum):
    """How the shelf is sorted. The result of a search is sorted by relevance unless another order was chosen."""

    CAMPAIGN = "campaign"
    """By subtopic as the campaign has them, then as each catalogue lists it."""
    TITLE = "title"
    NEW = "new"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class ShelfView:
    """What of the shelf is shown: each filter None for all. `unused`: only what the journal does not speak of."""

    words: str = ""
    subtopic: str | None = None
    kind: MaterialKind | None = None
    audience: Audience | None = None
    language: str | None = None
    catalogue: str | None = None
    state: KeepState | None = None
    unused: bool = False
    sort: ShelfSort = ShelfSort.CAMPAIGN

    def to_text(self) -> str:
        """What is chosen, as a setting keeps it; a search is not remembered."""
        return json.dumps({**asdict(self), "words": ""})

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What `to_text` wrote; a view of everything where that can't be read."""
        try:
            plain = json.loads(text)
            return cls(
                subtopic=plain["subtopic"],
                kind=MaterialKind(plain["kind"]) if plain["kind"] else None,
                audience=Audience(plain["audience"]) if plain["audience"] else None,
                language=plain["language"],
                catalogue=plain["catalogue"],
                state=KeepState(plain["state"]) if plain["state"] else None,
                unused=bool(plain["unused"]),
                sort=ShelfSort(plain["sort"]),
            )
        except (ValueError, KeyError, TypeError):
            return cls()

    @property
    def chooses(self) -> bool:
        """Whether any filter is set."""
        chosen = (self.subtopic, self.kind, self.audience, self.language, self.catalogue, self.state)
        return bool(self.words.strip()) or self.unused or any(one is not None for one in chosen)


@dataclass(frozen=True, slots=True)
class ShelfResult:
    """What a view shows: the numbers of publications in its order.

    `passages` names the passage of a kept file where the words of a search stand, by the publication's number; `more`
    says that a search found more than is shown.
    """

    view: ShelfView
    numbers: array[int]
    passages: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    more: bool = False


@dataclass(frozen=True, slots=True)
class ShelfCard:
    """A publication as the shelf shows it, with the piece of text where a search's words stand (`finding.snippet`)."""

    number: int
    item: ShelfItem
    snippet: str = ""
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class ShelfChoices:
    """What the filters offer: the languages, and each catalogue's id and title."""

    languages: tuple[str, ...] = ()
    catalogues: tuple[tuple[str, str], ...] = ()
