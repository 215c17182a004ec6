"""The codes of `services/backups`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class BackupCode(MessageCode, prefix="backups"):
    """The error codes of this package."""

    INCOMPLETE = ("The backup holds less than the journal", "Try again, or choose another folder.")
    NO_JOURNAL_YET = ("There is no journal yet", "Write something first.")
    NO_ROOM = (
        "There is not enough room for a backup",
        "Make room there, or choose another folder.",
        "{subject} has {free} MB free, and {needed} MB are needed",
    )
    DAMAGED = ("This journal is damaged", "Nothing was changed. Choose another backup.")
    BACKUP_DAMAGED = ("This backup is damaged", "Do not rely on it. Make a new one: springshelf backup now")
    JOURNAL_DAMAGED = (
        "No backup was made, because this journal is damaged",
        "The earlier backups stay as they are. Restore one, in the window or with “springshelf backup restore”.",
    )
    COPY_DIFFERS = ("The copy differs from the journal", "Try again, or choose another folder.")
    PROFILE_NOT_COPIED = (
        "The profile can’t be copied there ({reason})",
        "Nothing was changed. Make room there, then try again.",
    )
    UPGRADE_NOT_UNDONE = (
        "The journal can’t be opened as it was before ({reason})",
        "Nothing was changed. Make room there, then try again.",
    )
    NOT_WRITTEN = (
        "The backup can’t be written ({reason})",
        "The journal itself is not affected. Make room there, put the stick back, or choose another folder.",
    )
