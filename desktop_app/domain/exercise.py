"""The parts of an interactive material, as its author wrote them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """What a person does in a part. The values are the words that begin its heading in the source."""

    TEXT = ""
    QUESTION = "Question"
    SCENE = "Scene"
    SLIDE = "Slide"
    ORDER = "Order"
    SORT = "Sort"
    REFLECT = "Reflect"


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, to order or to sort: a line of CommonMark, and the reason that is shown afterwards.

    `mark` is `x` for a right answer, the name of the scene to which a choice leads, or the number of a group.
    """

    text: str
    mark: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an interactive material.

    `text` and `explanation` are CommonMark: what is read before and after. `name` is that of a scene; `groups` are
    those of a sorting. The options of an ordering are in the right order.
    """

    kind: PartKind
    title: str
    text: str = ""
    options: tuple[Option, ...] = ()
    explanation: str = ""
    name: str = ""
    groups: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[object, ...]:
        """What is the same in each language."""
        return self.kind, self.name, tuple(one.mark for one in self.options), len(self.groups)
