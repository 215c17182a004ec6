"""The key that signs what this computer publishes and carries: made once, kept in its home."""

from __future__ import annotations

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from desktop_app.domain.errors import SpringshelfError
from desktop_app.transfer.whole_file import write_whole


class SigningKeyError(SpringshelfError):
    """The key can't be read."""


def signing_key(path: Path) -> Ed25519PrivateKey:
    """The key in a file (PEM, PKCS #8), which is made on the first call and readable by its owner alone.

    Raises:
        SigningKeyError: the file holds no such key. It is never replaced: others trust it.
    """
    if not path.exists():
        made = Ed25519PrivateKey.generate()
        data = made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_whole(path, data, public=False, sync=True)
        return made
    try:
        found = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm, OSError) as error:
        raise SigningKeyError("This is not a key to sign with", str(path), "Put back the right one.") from error
    if not isinstance(found, Ed25519PrivateKey):
        raise SigningKeyError("This key is not of the kind Ed25519", str(path), "Put back the right one.")
    return found
