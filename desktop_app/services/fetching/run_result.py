"""What one run through the queue has done."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.fetching import Name
from desktop_app.domain.message import Message
from desktop_app.domain.publication import Key


@dataclass(frozen=True, slots=True)
class RunResult:
    """The result of a run: kept files, covers, received bytes, and the errors of all others.

    `untried` are the files that were not tried because their server did not answer for others; `left` says so.
    """

    kept: tuple[Key, ...] = ()
    covers: int = 0
    size: int = 0
    failed: dict[Name, Message] = field(default_factory=dict)
    untried: tuple[Name, ...] = ()
    left: tuple[Message, ...] = ()
