"""The codes of `services/reading`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class HighlightCode(MessageCode, prefix="highlights"):
    """The error codes of this package."""

    HIGHLIGHTS_NOT_SAVED = ("The highlights can’t be written there ({reason})", "Choose another place, or make room.")
