"""The codes of `replication`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class ReplicationCode(MessageCode, prefix="replication"):
    """The error codes of this package."""

    BUNDLE_DAMAGED = (
        "This journal file is damaged or incomplete",
        "Nothing that is here was changed. Export it again, or copy it again from where it came.",
    )
    NEWER_BUNDLE = ("A newer Springshelf wrote this journal file", "Install that version first.")
    NOT_A_BUNDLE = ("This is not a journal file", "Choose a file that “Export” made, with the ending .journal.")
