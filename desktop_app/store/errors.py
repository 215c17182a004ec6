"""Failures of the databases.

SpringshelfError
└── StoreError
    ├── NewerDatabaseError   a later Springshelf wrote it; left as it is
    ├── MissingKeyError      the journal is there and its key is not
    ├── NotWrittenError      a write failed; what stood there before is whole
    ├── WrongKeyError        the key does not open the journal
    ├── WrongSecretError     a passphrase, code or PIN does not open the key
    ├── TroubleError         the disk, or another program, is in the way; nothing is lost
    └── DamagedDatabaseError the file is missing, empty or not whole
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.store.codes import StoreCode


class StoreError(SpringshelfError):
    """A database could not be opened, read or written."""


class NewerDatabaseError(StoreError):
    """A later version of Springshelf wrote this database."""


class NotWrittenError(StoreError):
    """A write failed, and nothing of it is there; what stood there before is whole."""


class MissingKeyError(StoreError):
    """The journal's key file is gone."""


class WrongKeyError(StoreError):
    """The key does not open the journal."""


class WrongSecretError(StoreError):
    """The passphrase, recovery code or PIN is not the right one."""


class DatabaseAccessError(StoreError):
    """The disk, or another program, is in the way; what was written before is whole."""


class DamagedDatabaseError(StoreError):
    """The database file is not whole."""


def damaged_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal that has damaged pages."""
    return DamagedDatabaseError(StoreCode.JOURNAL_DAMAGED, str(path))


def locked_journal(path: Path) -> WrongKeyError:
    """The error for a journal that its key does not open: SQLCipher can't tell damage from another journal's key."""
    return WrongKeyError(StoreCode.JOURNAL_LOCKED, str(path))


def missing_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal that is not there, though it was."""
    return DamagedDatabaseError(StoreCode.JOURNAL_MISSING, str(path))


def empty_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal whose file has no bytes."""
    return DamagedDatabaseError(StoreCode.JOURNAL_EMPTY, str(path))
