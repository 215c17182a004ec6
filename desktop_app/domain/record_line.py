"""The line of a record in a list. It imports no kind of record, because a list is read without their texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record in a list, without its texts. `draft`: it has a draft that is not a revision yet."""

    record: RecordId
    kind: str
    title: str
    day: date
    status: str = ""
    words: int = 0
    about: RecordId | None = None
    conflict: bool = False
    draft: bool = False
