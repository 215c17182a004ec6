"""Lines for the person who started the command: always on standard error, so that scripts can read standard output."""

from __future__ import annotations

import sys


class SetupError(Exception):
    """The setup can't go on.

    Args:
        what: what happened, to what, as a sentence.
        advice: what to do next, as a sentence.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(f"{what} {advice}".strip())
        self.what = what


def say(line: str) -> None:
    """Write one line."""
    print(line, file=sys.stderr, flush=True)
