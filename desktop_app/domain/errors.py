"""The one shape of an expected failure: what happened, to what, and what to do next."""

from __future__ import annotations


class SpringshelfError(Exception):
    """A failure that a person can act on. Every package derives its own errors from it.

    Args:
        what: what happened, as a short sentence without a full stop.
        subject: to what: a title, an address, a path.
        advice: what to do next, as a sentence.
    """

    def __init__(self, what: str, subject: str = "", advice: str = "") -> None:
        super().__init__(what, subject, advice)
        self.what = what
        self.subject = subject
        self.advice = advice

    def __str__(self) -> str:
        head = f"{self.what}: {self.subject}" if self.subject else self.what
        return f"{head}. {self.advice}" if self.advice else f"{head}."


class CancelledError(SpringshelfError):
    """The person stopped a long step. What was finished before stays."""

    def __init__(self, subject: str = "") -> None:
        super().__init__("Stopped as you asked", subject, "What was finished before stays.")
