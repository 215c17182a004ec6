"""The codes of `services/journal`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class JournalCode(MessageCode, prefix="journal"):
    """The error codes of this package."""

    FILE_UNREADABLE = ("This file can't be read ({reason})", "Choose it again.")
    FILE_CHANGED = ("This file was changed while it was read", "Close it, then choose it again.")
    FILE_TOO_LARGE = (
        "This file is too large for the journal",
        "Make it smaller than 200 MB, or keep it elsewhere and give a link to it.",
    )
    NO_SUCH_ENTRY = ("There is no such entry", "“springshelf journal list” shows their names.")
    AMBIGUOUS_ENTRY = ("More than one entry begins with this", "Give more of its letters.")
    NO_SUCH_REVISION = ("There is no such version to restore", "Choose another one.")
    PICTURE_MISSING = ("This picture is not on this computer", "Choose another one.")
    PICTURE_NOT_SAVED = ("The picture can’t be saved there ({reason})", "Choose another folder.")
    PICTURE_WITHOUT_TEXTS = (
        "A picture needs a caption and a description",
        "The caption says what it shows of your work; the description says what can be seen in it.",
    )
    EVIDENCE_WITHOUT_CAPTION = (
        "Evidence needs a caption",
        "The caption says what it shows of your work; the description says what can be seen in it.",
    )
    NOT_DELETED = "This entry is not deleted", "“springshelf journal deleted” lists what can be restored."
