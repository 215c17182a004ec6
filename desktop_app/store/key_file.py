"""The unsealed key of a journal without a passphrase: 32 bytes, in hexadecimal, in a private file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.codes import StoreCode
from desktop_app.store.errors import MissingKeyError, WrongKeyError

KEY_BYTES = 32


def journal_key(path: Path) -> bytes:
    """Read the key in a file.

    Raises:
        MissingKeyError: the file does not exist, or can't be read.
        WrongKeyError: the file does not contain a key.
    """
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except OSError as error:
        raise MissingKeyError(StoreCode.KEY_MISSING, str(path)) from error
    except ValueError as error:
        raise _no_key(path) from error
    if len(key) != KEY_BYTES:
        raise _no_key(path)
    return key


def _no_key(path: Path) -> WrongKeyError:
    return WrongKeyError(StoreCode.NO_KEY_IN_FILE, str(path))
