"""Key files of a repository's roles: Ed25519 as PEM, private ones encrypted by a passphrase."""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from securesystemslib.signer import CryptoSigner, SSlibKey

from desktop_app.domain.system_reason import reason_of
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError

PUBLIC = ".pub"
MAX_SIZE = 16 * 1024
PRIVATE_FILE = 0o600


def make_key(target: Path, passphrase: str) -> tuple[Path, Path]:
    """Make a key: the private one in `target`, encrypted, and the public one beside it.

    Raises:
        UpdateError: one of the files exists, or can't be written.
    """
    public = target.with_name(target.name + PUBLIC)
    if target.exists() or public.exists():
        raise UpdateError(UpdateCode.KEY_EXISTS, str(target))
    key = Ed25519PrivateKey.generate()
    sealed = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption(),
    )
    shown = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        public.write_bytes(shown)
    except OSError as error:
        raise UpdateError(UpdateCode.NOT_PUBLISHED, str(target), reason=reason_of(error)) from error
    return target, public


def needs_passphrase(path: Path) -> bool:
    """Whether a key file is encrypted."""
    return b"ENCRYPTED" in _bytes(path)


def read_signer(path: Path, passphrase: str = "") -> CryptoSigner:
    """The private key in a file.

    Raises:
        UpdateError: there is none, or the passphrase is wrong.
    """
    try:
        key = serialization.load_pem_private_key(_bytes(path), passphrase.encode() if passphrase else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UpdateError(UpdateCode.KEY_UNREADABLE, str(path), reason=type(error).__name__) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UpdateError(UpdateCode.KEY_UNREADABLE, str(path), reason=type(key).__name__)
    return CryptoSigner(key)


def read_public(path: Path) -> SSlibKey:
    """The public key in a file.

    Raises:
        UpdateError: there is none.
    """
    try:
        key = serialization.load_pem_public_key(_bytes(path))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UpdateError(UpdateCode.KEY_UNREADABLE, str(path), reason=type(error).__name__) from error
    if not isinstance(key, Ed25519PublicKey):
        raise UpdateError(UpdateCode.KEY_UNREADABLE, str(path), reason=type(key).__name__)
    return SSlibKey.from_crypto(key)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_SIZE)
    except OSError as error:
        raise UpdateError(UpdateCode.KEY_UNREADABLE, str(path), reason=reason_of(error)) from error
