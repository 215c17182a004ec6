"""SHA-256 content hashes: hexadecimal inside the program, in SRI form (`sha256-…`) in documents."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import NewType

Sha256 = NewType("Sha256", str)
"""The SHA-256 of some bytes, as 64 lower-case hexadecimal digits."""


def sha256(data: bytes) -> Sha256:
    """The hash of `data`."""
    return Sha256(hashlib.sha256(data).hexdigest())


def to_integrity(digest: Sha256) -> str:
    """`digest` as the `integrity` of a link (W3C Subresource Integrity, section 3.1): `sha256-` and base64."""
    return "sha256-" + base64.b64encode(bytes.fromhex(digest)).decode("ascii")


def from_integrity(text: str) -> Sha256 | None:
    """The SHA-256 in an SRI `integrity` text, or None if it contains no readable one."""
    for token in text.split():
        algorithm, _, value = token.partition("-")
        if algorithm != "sha256":
            continue
        try:
            raw = base64.b64decode(value.split("?")[0], validate=True)
        except (binascii.Error, ValueError):
            continue
        if len(raw) == hashlib.sha256().digest_size:
            return Sha256(raw.hex())
    return None
