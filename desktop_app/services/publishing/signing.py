"""The keys that sign this computer's catalogues: created once, stored in its home, replaced on request."""

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

from desktop_app.catalogue.signature import SigningKeys, public_key
from desktop_app.domain.errors import SpringshelfError
from desktop_app.files.atomic_file import write_atomically
from desktop_app.services.catalogues.catalogue_folder import VersionAfter
from desktop_app.services.publishing.codes import PublishingCode

MAX_DIGITS = 18
"""Digits of a version that fits into a database."""


class SigningKeyError(SpringshelfError):
    """The key can't be read."""


def signing_keys(path: Path) -> SigningKeys:
    """The key in a file, created on the first call with access for its owner only, and the replaced keys.

    Args:
        path: the file of the key (PEM, PKCS #8). The replaced keys are beside it as `signing.1.key`, `signing.2.key`,
            ….

    Raises:
        SigningKeyError: a file contains no such key. It is never replaced, because others trust it.
    """
    if not path.exists():
        _write(path, Ed25519PrivateKey.generate())
    current = _read(path)
    previous = {public_key(one): one for one in reversed([_read(file) for file in _replaced(path)])}
    previous.pop(public_key(current), None)  # an interrupted replacement may leave a key in both files
    return SigningKeys(current, tuple(previous.values()))


def replace_signing_key(path: Path) -> SigningKeys:
    """Create a new key. The old keys also sign, so that readers that trust them accept the new one.

    Raises:
        SigningKeyError: the present key can't be read.
    """
    keys = signing_keys(path)
    _write(path.with_name(f"{path.stem}.{len(_replaced(path)) + 1}{path.suffix}"), keys.current)
    _write(path, Ed25519PrivateKey.generate())
    return signing_keys(path)


def version_after(path: Path) -> VersionAfter:
    """What counts the versions that a key signs, over all folders that it signs.

    If each folder counted alone, an old stick could pass for a newer version of the catalogue at another address, and a
    catalogue that is published anew would begin below the version that its readers know.

    Args:
        path: of the key. The newest version stands beside it, in `signing.version`.
    """
    newest = path.with_suffix(".version")

    def following(version: int) -> int:
        try:
            known = int(newest.read_text("ascii")[:MAX_DIGITS])
        except (OSError, ValueError):
            known = 0
        after = max(version, known) + 1
        write_atomically(newest, str(after).encode(), public=False)
        return after

    return following


def _replaced(path: Path) -> list[Path]:
    """The files of replaced keys, oldest first."""
    found = path.parent.glob(f"{path.stem}.*{path.suffix}")
    numbered = {one: one.name.removeprefix(f"{path.stem}.").removesuffix(path.suffix) for one in found}
    return sorted((one for one, number in numbered.items() if number.isdecimal()), key=lambda one: int(numbered[one]))


def _write(path: Path, key: Ed25519PrivateKey) -> None:
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write_atomically(path, data, public=False)


def _read(path: Path) -> Ed25519PrivateKey:
    try:
        found = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm, OSError) as error:
        raise SigningKeyError(PublishingCode.NOT_A_KEY, str(path)) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise SigningKeyError(PublishingCode.KEY_NOT_ED25519, str(path))
    return found
