"""The unsealed key of a journal without a passphrase: 32 bytes, in hexadecimal, in a private file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_app.files.atomic_file import UNFINISHED_FILES
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


def key_text(key: bytes | bytearray) -> bytes:
    """What stands in the file of a key."""
    return f"{key.hex()}\n".encode()


def remove_unfinished_keys(folder: Path, key: bytes | bytearray) -> None:
    """Remove files with this key that a killed program left unfinished; a file with anything else stays."""
    whole = key_text(key)
    for path in folder.glob(UNFINISHED_FILES):
        with suppress(OSError):
            if path.is_file() and not path.is_symlink() and _begins_like(path, whole):
                path.unlink()


def _begins_like(path: Path, whole: bytes) -> bool:
    with path.open("rb") as file:
        there = file.read(len(whole) + 1)
    return bool(there) and whole.startswith(there)


def _no_key(path: Path) -> WrongKeyError:
    return WrongKeyError(StoreCode.NO_KEY_IN_FILE, str(path))
