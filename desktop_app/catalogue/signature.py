"""The signed manifest of a catalogue: which root feed is the newest, and who says so.

A signature is Ed25519 (RFC 8032) over the canonical JSON (RFC 8785) of the manifest without its `signature`. Within
that, `replaced` has the signatures of the keys that the signing key replaces: who trusts one of them goes on to trust
the new key. A replaced key signs the manifest together with the public key of the new one, in `replacedBy`. The
manifest alone is public with its signature: anybody could sign it with a key of their own, and put the known signature
into `replaced`.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import address_of, count_of, object_of, objects_in, parse_object, text_of
from desktop_app.catalogue.links import absolute
from desktop_app.domain.hashes import Sha256, from_integrity

ALGORITHM = "Ed25519"
MAX_KEYS = 8
"""Replaced keys whose signatures are looked at."""
REPLACED_BY = "replacedBy"
"""Where the text that a replaced key signs names the new key."""


class SignatureError(DocumentError):
    """A manifest is not signed by whom it should be."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest whose signature was checked.

    `version` only grows; `root` is the address of the root feed and `sha256` the hash of its bytes; `key` is the public
    key that signed it (base64), empty where it is not signed; `previous_keys` are those that it replaces, and that
    signed it too.
    """

    version: int
    root: str
    sha256: Sha256
    key: str
    previous_keys: tuple[str, ...] = ()


def public_key(key: Ed25519PrivateKey) -> str:
    """The public part of a key, as it stands in a manifest (base64)."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode("ascii")


@dataclass(frozen=True, slots=True)
class SigningKeys:
    """The key that signs manifests, and the keys that it replaces, the newest first."""

    current: Ed25519PrivateKey
    previous: tuple[Ed25519PrivateKey, ...] = ()

    @property
    def public(self) -> tuple[str, ...]:
        """The public parts of all of them (base64)."""
        return tuple(public_key(one) for one in (self.current, *self.previous))


def sign(document: dict[str, Any], keys: SigningKeys) -> dict[str, Any]:
    """The manifest with its signature, and with those of the keys that this one replaces."""
    signature = _signature(document, keys.current)
    if keys.previous:
        handed_on = _handed_on(document, signature["publicKey"])
        signature["replaced"] = [_signature(handed_on, one) for one in keys.previous[:MAX_KEYS]]
    return {**document, "signature": signature}


def _handed_on(document: dict[str, Any], key: str) -> dict[str, Any]:
    """What a replaced key signs: the manifest, and the public key that replaces it."""
    return {**document, REPLACED_BY: key}


def _signature(document: dict[str, Any], key: Ed25519PrivateKey) -> dict[str, Any]:
    value = base64.b64encode(key.sign(rfc8785.dumps(document))).decode("ascii")
    return {"algorithm": ALGORITHM, "publicKey": public_key(key), "value": value}


def read_manifest(data: bytes, address: str) -> Manifest:
    """A manifest, its signatures checked against the keys that stand in them.

    Raises:
        SignatureError: a signature is not that of this text.
        DocumentError: it is no manifest.
    """
    document = parse_object(data, address)
    root = object_of(document.get("root"))
    version, digest = count_of(document.get("version")), from_integrity(text_of(root.get("integrity")))
    href = absolute(address_of(root.get("href")), address)
    if version is None or digest is None or href is None:
        raise DocumentError(DocumentCode.NOT_A_MANIFEST, address)
    signature = object_of(document.pop("signature", None))
    previous = objects_in(signature.get("replaced"))[:MAX_KEYS]
    if not signature:
        return Manifest(version, href, digest, "")
    key = _signer(document, signature, address)
    previous_keys = tuple(_signer(_handed_on(document, key), one, address) for one in previous)
    return Manifest(version, href, digest, key, previous_keys)


def _signer(document: dict[str, Any], signature: dict[str, Any], address: str) -> str:
    """The public key of a signature that fits."""
    key = text_of(signature.get("publicKey"))
    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(text_of(signature.get("value")), validate=True), rfc8785.dumps(document))
    except (InvalidSignature, ValueError, RecursionError) as error:
        raise SignatureError(DocumentCode.SIGNATURE_DOES_NOT_FIT, address) from error
    return key
