"""Examples at the end of a command's help."""

from __future__ import annotations

from desktop_app.cli.help_texts import EXAMPLES


def examples(*calls: str) -> str:
    """The epilog of a command: calls of `springshelf` that a person can copy, each on a line of its own."""
    # A line with \b alone keeps click from wrapping the lines after it.
    return "\n".join(("\b", EXAMPLES, *(f"  springshelf {call}" for call in calls)))
