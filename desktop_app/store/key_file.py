"""The journal's key, until a profile's passphrase wraps it: 32 random bytes in a file only its owner can read."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from desktop_app.store.errors import MissingKeyError, WrongKeyError

KEY_BYTES = 32


def journal_key(path: Path, journal: Path) -> bytes:
    """Read the key at `path`; make one only where there is no journal yet that another key might open.

    Raises:
        MissingKeyError: `journal` exists and the key does not.
        WrongKeyError: the file holds something else than a key.
    """
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        if journal.exists():
            raise MissingKeyError(
                "The key of this journal is gone",
                str(path),
                "Nothing was changed. Put the file journal.key back from a backup to open the journal.",
            ) from None
        return _make_key(path)
    except ValueError as error:
        raise _no_key(path) from error
    if len(key) != KEY_BYTES:
        raise _no_key(path)
    return key


def _no_key(path: Path) -> WrongKeyError:
    return WrongKeyError("This file holds no key", str(path), "Put journal.key back from a backup to open the journal.")


def _make_key(path: Path) -> bytes:
    """Write a new key, and be sure that it is on the disk before a journal depends on it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(KEY_BYTES)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key
