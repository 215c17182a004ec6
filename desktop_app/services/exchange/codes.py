"""The codes of `services/exchange`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class ExchangeCode(MessageCode, prefix="exchange"):
    """The error codes of this package."""

    NO_JOURNAL_IN_PDF = (
        "There is no journal inside this PDF",
        "Choose a portfolio that was saved with its entries inside.",
    )
    NOT_WRITTEN = ("The journal can’t be written there ({reason})", "Choose another folder, or make room.")
    FOLDER_NOT_EMPTY = ("This folder is not empty", "Choose a new folder, so that nothing gets mixed up.")
    NO_JOURNAL_IN_PROFILE = "There is no journal in this profile", "Choose another one."
    NOT_JOINED = "The journal can’t be joined ({reason})", "Make room there, then try again."
    OTHER_KEY = (
        "This backup does not open with your journal's key",
        "“springshelf backup join” asks for its own passphrase.",
    )
    PASSPHRASE_NEEDED = "This journal file has a passphrase", "Enter it to import the journal."
    FOREIGN_JOURNAL = (
        "This file does not come from a copy of this journal",
        "New entries in it: {count}. Nothing was imported; “--yes” imports them.",
    )
