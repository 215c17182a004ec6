"""Examples at the end of a command's help."""

from __future__ import annotations

from desktop_app.cli.help_texts import EXAMPLES


def examples(*calls: str) -> str:
    """The epilog of a command: examples of `springshelf` calls that a person can copy, one per line."""
    # A line with only \b keeps click from wrapping the lines after it.
    return "\n".join(("\b", EXAMPLES, *(f"  springshelf {call}" for call in calls)))
