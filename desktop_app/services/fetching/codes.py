"""The codes of `services/fetching`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class FetchingCode(MessageCode, prefix="fetching"):
    """The error codes of this package."""

    LIMIT_REACHED = (
        "The files of this shelf may take {most} MB together, and this would be more",
        "Take materials off this computer that nobody needs now, or ask your administrator for more.",
    )
    NO_FILE = ("This material has no file", "Tell whoever runs the catalogue.")
    DISK_FULL_FOR_FILE = ("The disk is full: {missing} MB more are needed for this file", "Make room where {place} is.")
    DISK_FULL = (
        "The disk is full: {missing} MB more are needed for what waits",
        "Make room there; it goes on with the next check.",
    )
