"""The codes that any package may raise, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message import Message, read_message
from desktop_app.domain.message_code import MessageCode


class CommonCode(MessageCode, prefix="common"):
    """Codes for several packages."""

    HEAD = ("{what}.",)
    WITH_SUBJECT = ("{what}: {about}",)
    STOPPED = "Stopped as you asked", "What was finished before stays."
    ABOUT = ("{title}: {problem}",)
    """A problem of one item among many."""
    SEPARATOR = ("; ",)
    NESTED_TOO_DEEP = ("it is nested too deep",)
    NUMBER_TOO_LONG = ("a number in it is too long",)
    EARLIER = ("{text}",)
    """A sentence that an earlier version wrote into a row."""


def about(title: str, problem: Message) -> Message:
    """A message about a problem of one named item among many."""
    return CommonCode.ABOUT.message(title=title, problem=problem)


def kept_message(text: str) -> Message:
    """The message that a row stores. A text that is not a message is returned unchanged: an older version wrote it."""
    return read_message(text) or CommonCode.EARLIER.message(text=text)
