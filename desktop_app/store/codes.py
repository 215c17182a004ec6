"""The codes of `store`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode

RESTORE = "Nothing was changed. Restore a backup, in the window or with “springshelf backup restore”."


class StoreCode(MessageCode, prefix="store"):
    """The error codes of this package."""

    JOURNAL_DAMAGED = ("This journal is damaged", RESTORE)
    JOURNAL_LOCKED = ("This journal does not open with its key; one of the two files is damaged", RESTORE)
    JOURNAL_MISSING = ("The file of this journal is missing", RESTORE)
    JOURNAL_EMPTY = ("The file of this journal is empty", RESTORE)
    KEY_MISSING = ("The key of this journal is missing", RESTORE)
    NO_KEY_IN_FILE = ("This file holds no key", RESTORE)
    NO_KEYS_IN_FILE = ("This file does not hold the keys of a journal", RESTORE)
    SHELF_DAMAGED = (
        "The shelf’s database is damaged",
        "Your journal is not affected. Close Springshelf and run “springshelf shelf --rebuild”.",
    )
    NO_TEMPORARY_ROOM = (
        "There is no room for temporary files ({reason})",
        "Make room there, then try again.",
    )
    NEWER_DATABASE = (
        "A newer Springshelf wrote this database",
        "It was left as it is. Install that version or a later one, or run “springshelf backup undo-upgrade”.",
    )
    NEWER_KEYS = (
        "A newer Springshelf wrote these keys",
        "They were left as they are. Install that version or a later one to open the journal.",
    )
    JOURNAL_NOT_COPIED = (
        "The journal can’t be copied there",
        "The journal itself is not affected. Make room there, or choose another folder.",
        "{subject} ({reason})",
    )
    SOURCE_DAMAGED = (
        "This backup or profile is damaged",
        "What could be read before stays in your journal. Also join another backup.",
    )
    WRONG_FILE_PASSPHRASE = "That is not the right passphrase", "Check capital letters and the keyboard’s language."
    SEALED_FILE_DAMAGED = (
        "This journal file is damaged or incomplete",
        "Nothing that is here was changed. Export it again, or copy it again from where it came.",
    )
    SECRET_DOES_NOT_OPEN = ("This does not open this journal",)
    NO_SUCH_SLOT = ("Nothing was encrypted with that",)

    SHELF_IN_USE = (
        "Another program is using this file",
        "Close it, or wait a moment, then try again.",
    )
    JOURNAL_IN_USE = (
        "Another program is using this file",
        "Close it, or wait a moment, then try again. What you wrote stays in the window until then.",
    )
    SHELF_READ_ONLY = (
        "This place can't be written now",
        "Is the stick write-protected? Choose another place for a copy.",
    )
    JOURNAL_READ_ONLY = (
        "This place can't be written now",
        "Is the stick write-protected? Choose another place for a copy. What you wrote stays in the window until then.",
    )
    SHELF_NO_ACCESS = (
        "This place can't be written now",
        "Make room on the disk, or choose another place.",
    )
    JOURNAL_NO_ACCESS = (
        "This place can't be written now",
        "Make room on the disk, or choose another place. What you wrote stays in the window until then.",
    )
    SHELF_DISK_FULL = (
        "The disk is full",
        "Make room on it, then try again.",
    )
    JOURNAL_DISK_FULL = (
        "The disk is full",
        "Make room on it, then save again (Ctrl+S). Until then, your text stays in the window; you can copy it.",
    )
    SHELF_NOT_OPENED = (
        "This file can’t be opened there",
        "Put the stick or disk back, and look whether it is full.",
    )
    JOURNAL_NOT_OPENED = (
        "This file can’t be opened there",
        "Put the stick or disk back, and look whether it is full. What you wrote stays in the window until then.",
    )
    SHELF_DEVICE_GONE = (
        "The disk or stick does not answer",
        "Put it back, then try again.",
    )
    JOURNAL_DEVICE_GONE = (
        "The disk or stick does not answer",
        "Put it back, then save again (Ctrl+S). Until then, your text stays in the window; you can copy it.",
    )
    SHELF_NOT_WRITTEN = (
        "The shelf can't be written now",
        "Make room on the disk, then try again. What was kept before is whole.",
        "{reason}",
    )
    JOURNAL_NOT_WRITTEN = (
        "The journal can't be written now",
        "Make room on the disk, then save again (Ctrl+S). Until then, your text stays in the window; you can copy it.",
        "{reason}",
    )


class ReasonCode(MessageCode, prefix="sqlite"):
    """SQLite's reasons, in its own words."""

    NO_ACCESS = ("access permission denied",)
    BUSY = ("database is locked",)
    READ_ONLY = ("attempt to write a readonly database",)
    DEVICE = ("disk I/O error",)
    CORRUPT = ("database disk image is malformed",)
    FULL = ("database or disk is full",)
    CANNOT_OPEN = ("unable to open database file",)
    NOT_A_DATABASE = ("file is not a database",)
    OTHER = ("{text}",)
