"""What the program knows of a kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import Json, RecordId

LabelledText = tuple[str, str]
"""A label and its text. Labels that are not a stage's own name are keys of `entry_text.LABELS`."""
_R = TypeVar("_R", bound=Record)


def plain_text(value: Json) -> str:
    """Any part of a body as lines; 0 and an empty text say nothing."""
    if isinstance(value, dict):
        return "\n".join(f"{key}: {plain_text(each)}" for key, each in value.items())
    if isinstance(value, list):
        return "\n".join(plain_text(each) for each in value)
    return str(value) if value else ""


def body_sections(value: Record) -> list[LabelledText]:
    """All fields of a record as labelled texts."""
    return [(key, plain_text(each)) for key, each in value.to_body().items()]


def _no_texts(_value: Record) -> Iterable[str]:
    return ()


def _none(_value: Record) -> None:
    return None


@dataclass(frozen=True, slots=True)
class RecordKind(Generic[_R]):
    """A kind of record. Its codec is `type.CODECS`, its id in revisions `type.KIND`.

    Attributes:
        type: the class of its values.
        name: what it is called, in English.
        title: what lists call a record.
        prose: what a person wrote in it beside its title, for the search.
        about: the record that it belongs to.
        follows: the record that it continues.
        mentions: ids of the publications that it speaks of; links that lead elsewhere may be among them.
        day: the day that lists show it under; None for the day on which it was first written.
        status: how far it has come, where a list shows that.
        words: how many words a person wrote, where a list shows that.
        sections: its parts as labelled texts, for history, comparison and the terminal.
        written: whether a person opens it in the journal to write in it.
    """

    type: type[_R]
    name: str
    title: Callable[[_R], str]
    prose: Callable[[_R], Iterable[str]] = _no_texts
    about: Callable[[_R], RecordId | None] = _none
    follows: Callable[[_R], RecordId | None] = _none
    mentions: Callable[[_R], Iterable[str]] = _no_texts
    day: Callable[[_R], date | None] = _none
    status: Callable[[_R], str] = lambda _value: ""
    words: Callable[[_R], int] = lambda _value: 0
    sections: Callable[[_R], Iterable[LabelledText]] = body_sections
    written: bool = False

    @property
    def id(self) -> str:
        """How revisions name it."""
        return self.type.KIND
