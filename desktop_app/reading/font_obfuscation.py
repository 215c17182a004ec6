"""Fonts that an EPUB obfuscates, so that they can only be used in this book (EPUB 3.3, 4.4; Adobe's older method)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

IDPF = "http://www.idpf.org/2008/embedding"
ADOBE = "http://ns.adobe.com/pdf/enc#RC"
SPACES = re.compile(r"[\x20\x09\x0d\x0a]")
NO_DIGIT = re.compile(r"[^0-9a-fA-F]")

UUID_DIGITS = 32


def _idpf_key(identifier: str) -> bytes:
    return hashlib.sha1(SPACES.sub("", identifier).encode(), usedforsecurity=False).digest()


def _adobe_key(identifier: str) -> bytes:
    """The sixteen bytes of the book's UUID."""
    digits = NO_DIGIT.sub("", identifier.rpartition(":")[2])
    return bytes.fromhex(digits) if len(digits) == UUID_DIGITS else b""


ALGORITHMS: dict[str, tuple[Callable[[str], bytes], int]] = {IDPF: (_idpf_key, 1040), ADOBE: (_adobe_key, 1024)}
"""The algorithms: the function that derives the key from the book's identifier, and the number of changed bytes."""


def deobfuscated(data: bytes, algorithm: str, identifier: str) -> bytes:
    """A font's original bytes; unchanged if the book's identifier gives no key."""
    make_key, length = ALGORITHMS[algorithm]
    key = make_key(identifier)
    if not key:
        return data
    head = bytes(byte ^ key[place % len(key)] for place, byte in enumerate(data[:length]))
    return head + data[length:]
