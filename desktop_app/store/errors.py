"""Failures of the databases.

SpringshelfError
└── StoreError
    ├── NewerDatabaseError   a later Springshelf wrote it; it is unchanged
    ├── MissingKeyError      the journal exists, but its key does not
    ├── NotWrittenError      a write failed; the previous content is intact
    ├── WrongKeyError        the key does not open the journal
    ├── WrongSecretError     a passphrase, code or PIN does not open the key
    ├── DatabaseAccessError  the disk or another program prevents access; nothing is lost
    └── DamagedDatabaseError the file is missing, empty or damaged
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
    """A write failed and was rolled back; the previous content is intact."""


class MissingKeyError(StoreError):
    """The journal's key file is missing."""


class WrongKeyError(StoreError):
    """The key does not open the journal."""


class WrongSecretError(StoreError):
    """The passphrase, recovery code or PIN is wrong."""


class DatabaseAccessError(StoreError):
    """The disk or another program prevents access; everything that was written before is intact."""


class DamagedDatabaseError(StoreError):
    """The database file is damaged."""


def damaged_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal with damaged pages."""
    return DamagedDatabaseError(StoreCode.JOURNAL_DAMAGED, str(path))


def locked_journal(path: Path) -> WrongKeyError:
    """The error for a journal that its key does not open: SQLCipher can't distinguish damage from a wrong key."""
    return WrongKeyError(StoreCode.JOURNAL_LOCKED, str(path))


def missing_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal that no longer exists."""
    return DamagedDatabaseError(StoreCode.JOURNAL_MISSING, str(path))


def empty_journal(path: Path) -> DamagedDatabaseError:
    """The error for a journal with an empty file."""
    return DamagedDatabaseError(StoreCode.JOURNAL_EMPTY, str(path))
