"""The index over the text inside kept files: what waits for it, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message


@dataclass(frozen=True, slots=True)
class FileToIndex:
    """A kept file whose text is not in the index yet."""

    sha256: Sha256
    media_type: str
    title: str


@dataclass(frozen=True, slots=True)
class IndexStatus:
    """How far the index is.

    `publications` are found by what their catalogue says, always; of `files` on this computer, the text of `read` is
    in the index, in so many `passages`; `problems` names files with the reason why less of them can be found.
    """

    publications: int
    files: int
    read: int
    passages: int
    problems: tuple[Message, ...] = ()
