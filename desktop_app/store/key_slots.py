"""The sealed key of a journal: 32 random bytes, which a passphrase and a recovery code can each unseal.

Each secret has a slot: Argon2id (RFC 9106) derives a key from the secret, and AES-256-GCM (NIST SP 800-38D) seals the
journal's key with it. The owner's id and the slot's kind are authenticated data, so that no slot can replace another. A
new passphrase is a new slot; nothing else is rewritten.

Argon2id's cost is the second recommended option of RFC 9106, section 4: it fits a lab computer with 2 GB. A slot stores
the cost with which it was made; a slot with a cost beyond the computer's means is rejected in advance.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.store.codes import StoreCode
from desktop_app.store.errors import NewerDatabaseError, WrongKeyError, WrongSecretError
from desktop_app.store.key_file import KEY_BYTES

if TYPE_CHECKING:  # a profile without a passphrase is opened without it
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT, VERSION = "springshelf-keys", 1
ITERATIONS, LANES, MEMORY_KIB = 3, 4, 64 * 1024
MAX_ITERATIONS, MAX_LANES, MAX_MEMORY_KIB, MAX_SLOTS = 16, 16, 1024 * 1024, 8
SALT_BYTES, NONCE_BYTES = 16, 12
MAX_FILE_SIZE = 64 * 1024

PASSPHRASE, CODE, PIN = "passphrase", "code", "pin"
"""The kinds of slots."""


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A key sealed with one secret.

    `memory_kib` and the next fields are Argon2id's parameters; `sealed` ends with GCM's tag.
    """

    by: str
    salt: bytes
    iterations: int
    lanes: int
    memory_kib: int
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Keys:
    """All slots of one journal. `owner` is the id of the profile."""

    owner: str
    slots: tuple[KeySlot, ...] = ()

    def slot(self, by: str) -> KeySlot | None:
        """The slot of that kind."""
        return next((one for one in self.slots if one.by == by), None)

    def wrapped_with(self, key: bytes | bytearray, secret: bytes, by: str) -> Keys:
        """The same keys with a slot of that kind for `secret`, which replaces the old slot."""
        return replace(self, slots=(*self.without(by).slots, wrap_key(key, secret, by, self.owner)))

    def without(self, by: str) -> Keys:
        """The same keys without the slot of that kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.by != by))

    def unwrap(self, secret: bytes, by: str) -> bytearray:
        """The journal's key.

        Raises:
            WrongSecretError: there is no such slot, or the secret is wrong.
        """
        slot = self.slot(by)
        if slot is None:
            raise WrongSecretError(StoreCode.NO_SUCH_SLOT, by)
        return unwrap_key(slot, secret, self.owner)

    def to_json(self) -> bytes:
        """Serialise the keys for the file beside the journal."""
        slots = [
            {
                "by": slot.by,
                "kdf": "argon2id",
                "salt": _text(slot.salt),
                "iterations": slot.iterations,
                "lanes": slot.lanes,
                "memory_kib": slot.memory_kib,
                "cipher": "aes-256-gcm",
                "nonce": _text(slot.nonce),
                "sealed": _text(slot.sealed),
            }
            for slot in self.slots
        ]
        whole = {"format": FORMAT, "version": VERSION, "owner": self.owner, "slots": slots}
        return json.dumps({**whole, "sha256": _checksum(whole)}, indent=1).encode()

    @classmethod
    def from_json(cls, data: bytes, name: str) -> Keys:
        """Parse such a file; `name` is for the error.

        Raises:
            NewerDatabaseError: a later version of the program wrote it.
            WrongKeyError: it is not such a file, or requires a higher cost than any of ours.
        """
        try:
            found = json.loads(data)
            if found["format"] == FORMAT and isinstance(found["version"], int) and found["version"] > VERSION:
                raise NewerDatabaseError(StoreCode.NEWER_KEYS, name)
            if found["format"] != FORMAT or found["version"] != VERSION or len(found["slots"]) > MAX_SLOTS:
                raise _no_keys(name)
            checksum = found.pop("sha256", None)  # the first version wrote no checksum
            if checksum is not None and checksum != _checksum(found):
                raise _no_keys(name)
            return cls(str(found["owner"]), tuple(_slot(one) for one in found["slots"]))
        except (ArithmeticError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise _no_keys(name) from error


def new_key() -> bytearray:
    """A random key for a new journal."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def passphrase_bytes(typed: str) -> bytes:
    """The bytes of a passphrase, the same for every keyboard layout (OpaqueString, RFC 8265, section 4.2)."""
    spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in typed)
    return unicodedata.normalize("NFC", spaced).encode("utf-8", "surrogatepass")


def wrap_key(key: bytes | bytearray, secret: bytes, by: str, owner: str) -> KeySlot:
    """Seal a key with a secret."""
    slot = KeySlot(by, secrets.token_bytes(SALT_BYTES), ITERATIONS, LANES, MEMORY_KIB, b"", b"")
    nonce = secrets.token_bytes(NONCE_BYTES)
    return replace(slot, nonce=nonce, sealed=_cipher(slot, secret).encrypt(nonce, key, _about(by, owner)))


def unwrap_key(slot: KeySlot, secret: bytes, owner: str) -> bytearray:
    """Unseal a key.

    Raises:
        WrongSecretError: the secret is wrong, or the slot was altered.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above

    try:
        key = bytearray(_cipher(slot, secret).decrypt(slot.nonce, slot.sealed, _about(slot.by, owner)))
    except (InvalidTag, ValueError, MemoryError) as error:
        raise WrongSecretError(StoreCode.SECRET_DOES_NOT_OPEN, slot.by) from error
    if len(key) != KEY_BYTES:
        raise WrongSecretError(StoreCode.SECRET_DOES_NOT_OPEN, slot.by)
    return key


def _cipher(slot: KeySlot, secret: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - as above

    made = Argon2id(
        salt=slot.salt, length=32, iterations=slot.iterations, lanes=slot.lanes, memory_cost=slot.memory_kib
    )
    return AESGCM(made.derive(secret))


def _about(by: str, owner: str) -> bytes:
    return f"{FORMAT} {VERSION} {by} {owner}".encode()


def _slot(found: Mapping[str, Any]) -> KeySlot:
    if (found["kdf"], found["cipher"]) != ("argon2id", "aes-256-gcm"):
        raise ValueError
    slot = KeySlot(
        str(found["by"]),
        _bytes(found["salt"]),
        int(found["iterations"]),
        int(found["lanes"]),
        int(found["memory_kib"]),
        _bytes(found["nonce"]),
        _bytes(found["sealed"]),
    )
    fits = (
        1 <= slot.iterations <= MAX_ITERATIONS
        and 1 <= slot.lanes <= MAX_LANES
        and 8 * slot.lanes <= slot.memory_kib <= MAX_MEMORY_KIB
        and len(slot.salt) >= SALT_BYTES
        and len(slot.nonce) == NONCE_BYTES
    )
    if not fits:
        raise ValueError
    return slot


def _checksum(whole: dict[str, Any]) -> str:
    """The hash of the file's content, which distinguishes damage from a wrong passphrase."""
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _no_keys(name: str) -> WrongKeyError:
    return WrongKeyError(StoreCode.NO_KEYS_IN_FILE, name)
