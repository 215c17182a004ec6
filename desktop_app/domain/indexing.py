"""The index of the text inside kept files: waiting files and progress."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message


@dataclass(frozen=True, slots=True)
class FileToIndex:
    """A kept file that is not in the index yet."""

    sha256: Sha256
    media_type: str
    title: str


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """The state of the index.

    `publications` can always be found by their catalogue's metadata. Of `files` on this computer, the text of `read` is
    in the index, in so many `passages`; `problems` names files that are indexed incompletely, with the reason. The
    `unkept` publications can't be searched inside.
    """

    publications: int
    files: int
    read: int
    passages: int
    problems: tuple[Message, ...] = ()
    unkept: int = 0
