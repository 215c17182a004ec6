"""The description of a kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import Json, RecordId

LabelledText = tuple[str, str]
"""A label and its text. Labels that are not a stage's own name are keys of `entry_text.LABELS`."""
NamedFile = tuple[Sha256, int | None]
"""A file that a record names: its hash, and its size in bytes if the record states it."""
_R = TypeVar("_R", bound=Record)


def plain_text(value: Json) -> str:
    """Any part of a body as lines; 0 and an empty text are omitted."""
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


def no_files(_value: Record) -> Iterable[NamedFile]:
    """For kinds of record that name no files."""
    return ()


def _none(_value: Record) -> None:
    return None


@dataclass(frozen=True, slots=True)
class RecordKind(Generic[_R]):
    """A kind of record. Its codec is `type.CODECS`, its id in revisions `type.KIND`.

    Attributes:
        type: the class of its values.
        name: its English name.
        title: returns a record's title in lists.
        prose: returns a person's texts beside the title, for the search.
        about: returns the record that it belongs to.
        follows: returns the record that it continues.
        mentions: returns ids of the publications that it mentions; links to other targets may be among them.
        day: returns its date in lists; None for the date of the first revision.
        status: returns its progress, if lists show that.
        words: returns the number of words that a person wrote, if lists show that.
        sections: returns its parts as labelled texts, for history, comparison and the terminal.
        together: fields that only make sense together, such as a file and its hash; the first one is shown for all.
        files: returns the files in the journal that it names; they travel with it.
        written: whether a person can open and edit it in the journal.
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
    together: tuple[str, ...] = ()
    files: Callable[[_R], Iterable[NamedFile]] = no_files
    written: bool = False

    @property
    def id(self) -> str:
        """Its id in revisions."""
        return self.type.KIND
