"""The one shape of an expected failure: what happened, to what, and what to do next."""

from __future__ import annotations

import traceback

from desktop_app.domain.foreign_text import shown_text


class SpringshelfError(Exception):
    """A failure that a person can act on. Every package derives its own errors from it.

    Args:
        what: what happened, as a short sentence without a full stop.
        subject: to what: a title, an address, a path.
        advice: what to do next, as a sentence.

    Each may quote a stranger (an answer of a server, the name of a file), and is made fit to be shown.
    """

    def __init__(self, what: str, subject: str = "", advice: str = "") -> None:
        self.what = shown_text(what)
        self.subject = shown_text(subject)
        self.advice = shown_text(advice)
        super().__init__(self.what, self.subject, self.advice)

    def __str__(self) -> str:
        head = f"{self.what}: {self.subject}" if self.subject else self.what
        return f"{head}. {self.advice}" if self.advice else f"{head}."


def stack_of(error: BaseException) -> str:
    """Where an error came from, without its message, which may hold what a person wrote."""
    return "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))


class CancelledError(SpringshelfError):
    """The person stopped a long step. What was finished before stays."""

    def __init__(self, subject: str = "") -> None:
        super().__init__("Stopped as you asked", subject, "What was finished before stays.")
