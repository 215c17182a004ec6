"""The codes of `services/fetching`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode, Plural


class FetchingCode(MessageCode, prefix="fetching"):
    """The error codes of this package."""

    LIMIT_REACHED = (
        "The files of this shelf may use at most {most} MB, and this would exceed it",
        "Remove files of materials that are not needed now, or ask your administrator for more space.",
    )
    NO_FILE = ("This material has no file", "Tell whoever runs the catalogue.")
    DISK_FULL_FOR_FILE = ("The disk is full: {missing} MB more are needed for this file", "Make room where {place} is.")
    DISK_FULL = (
        "The disk is full: {missing} MB more are needed for what waits",
        "Make room there; it goes on with the next check.",
    )
    LEFT_WAITING = (
        Plural(
            "{count} file from {place} was not tried ({reason})",
            "{count} files from {place} were not tried ({reason})",
            "count",
        ),
        Plural("It waits, and is tried with the next check.", "They wait, and are tried with the next check.", "count"),
    )
