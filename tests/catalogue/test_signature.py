"""A manifest counts as signed only where every byte of its content is what the key signed."""

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.signature import Manifest, SignatureError, SigningKeys, public_key, read_manifest, sign
from desktop_app.domain.hashes import sha256, to_integrity

ADDRESS = "https://example.org/opds/manifest.json"
ROOT = sha256(b"{}")
KEY = Ed25519PrivateKey.from_private_bytes(
    bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
)
"""The key of the first test vector in RFC 8032, section 7.1."""
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))


def document(**values: Any) -> dict[str, Any]:
    """A manifest without its signature."""
    return {"version": 3, "root": {"href": "feed.json", "integrity": to_integrity(ROOT)}, **values}


def read(manifest: dict[str, Any]) -> Manifest:
    return read_manifest(json.dumps(manifest).encode(), ADDRESS)


def with_signature(**values: Any) -> dict[str, Any]:
    """A signed manifest, some values of whose signature are others."""
    signed = sign(document(), SigningKeys(KEY))
    return {**signed, "signature": {**signed["signature"], **values}}


def test_a_signed_manifest_names_its_root_its_version_and_who_signed_it() -> None:
    expected = Manifest(3, "https://example.org/opds/feed.json", ROOT, public_key(KEY))
    assert read(sign(document(), SigningKeys(KEY))) == expected


def test_a_manifest_that_was_signed_by_an_earlier_version_stays_valid() -> None:
    # Made once and written down here: another form of JSON, text or signature would break every published catalogue.
    signed = sign(document(), SigningKeys(KEY))
    assert signed["signature"] == {
        "algorithm": "Ed25519",
        "publicKey": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        "value": "ssf+z2bIYV6TuvcQ3yel8Gpc0KN6dDdJfJJ5wrOAMw3CJSskpAp+tZNz5B9uwNY33GI2nVpagmZa3Gv6AihtDA==",
    }
    KEY.public_key().verify(
        base64.b64decode(signed["signature"]["value"]),
        b'{"root":{"href":"feed.json","integrity":"sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="},"version":3}',
    )


def test_the_order_of_its_keys_and_its_white_space_do_not_matter() -> None:
    signed = sign(document(title="Printemps"), SigningKeys(KEY))
    rearranged = json.dumps(dict(reversed(signed.items())), indent=4, ensure_ascii=False)
    assert read_manifest(rearranged.encode(), ADDRESS) == read(signed)


def test_a_manifest_without_signature_names_no_key() -> None:
    assert read(document()) == Manifest(3, "https://example.org/opds/feed.json", ROOT, "")


@pytest.mark.parametrize("nothing", [None, {}, [], "", "Ed25519", 5])
def test_a_signature_that_is_no_object_is_none(nothing: Any) -> None:
    assert read(document(signature=nothing)).key == ""


@pytest.mark.parametrize(
    "changed",
    [
        {"version": 4},
        {"root": {"href": "other.json", "integrity": to_integrity(ROOT)}},
        {"root": {"href": "feed.json", "integrity": to_integrity(sha256(b"[]"))}},
        {"title": "added"},
    ],
    ids=["version", "address of the root", "hash of the root", "something more"],
)
def test_no_part_can_be_changed_under_its_signature(changed: dict[str, Any]) -> None:
    with pytest.raises(SignatureError, match="signature is wrong"):
        read({**sign(document(), SigningKeys(KEY)), **changed})


def test_no_part_can_be_taken_out_under_its_signature() -> None:
    signed = sign(document(expires="2023-04-07"), SigningKeys(KEY))
    del signed["expires"]
    with pytest.raises(SignatureError):
        read(signed)


@pytest.mark.parametrize(
    "values",
    [
        {"publicKey": public_key(OTHER_KEY)},
        {"value": sign(document(), SigningKeys(OTHER_KEY))["signature"]["value"]},
        {"value": sign(document(version=4), SigningKeys(KEY))["signature"]["value"]},
        {"value": ""},
        {"value": None},
        {"value": "!" + sign(document(), SigningKeys(KEY))["signature"]["value"]},
        {"value": base64.b64encode(bytes(64)).decode()},
        {"publicKey": ""},
        {"publicKey": None},
        {"publicKey": "not base64"},
        {"publicKey": base64.b64encode(b"short").decode()},
        {"publicKey": public_key(KEY) + "AAAA"},
    ],
)
def test_a_signature_of_another_text_or_key_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(SignatureError, match="signature is wrong") as caught:
        read(with_signature(**values))
    assert caught.value.subject == ADDRESS


@given(st.data())
def test_a_damaged_byte_never_passes_as_signed(data: st.DataObject) -> None:
    signed = json.dumps(sign(document(), SigningKeys(KEY))).encode()
    place = data.draw(st.integers(0, len(signed) - 1))
    damaged = bytearray(signed)
    damaged[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != signed[place]))
    try:
        found = read_manifest(bytes(damaged), ADDRESS)
    except DocumentError:
        return
    # What is left is a change of white space or of the algorithm's name, or a signature that is none any more.
    assert found in (read_manifest(signed, ADDRESS), Manifest(found.version, found.root, found.sha256, ""))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e400", "123456789012345678901234567890"])
def test_a_number_that_has_no_canonical_form_cannot_be_signed(number: str) -> None:
    text = json.dumps(with_signature()).replace('"version": 3', f'"version": 3, "more": {number}')
    with pytest.raises(SignatureError):
        read_manifest(text.encode(), ADDRESS)


@pytest.mark.parametrize("depth", [100, 900, 5_000, 100_000])
def test_a_manifest_of_any_depth_is_refused_and_not_followed(depth: int) -> None:
    text = json.dumps(with_signature()).replace('"version": 3', f'"version": 3, "more": {"[" * depth}{"]" * depth}')
    with pytest.raises(DocumentError):
        read_manifest(text.encode(), ADDRESS)


@pytest.mark.parametrize(
    "changed",
    [
        {"version": None},
        {"version": -1},
        {"version": True},
        {"version": 3.5},
        {"version": "3"},
        {"root": None},
        {"root": "feed.json"},
        {"root": {"href": "feed.json"}},
        {"root": {"href": "feed.json", "integrity": "md5-AAAA"}},
        {"root": {"href": "feed.json", "integrity": "sha256-AAAA"}},
        {"root": {"integrity": to_integrity(ROOT)}},
        {"root": {"href": "file:///etc/passwd", "integrity": to_integrity(ROOT)}},
        {"root": {"href": "javascript:alert(1)", "integrity": to_integrity(ROOT)}},
    ],
)
def test_without_version_hash_and_address_it_is_no_manifest_whoever_signed_it(changed: dict[str, Any]) -> None:
    with pytest.raises(DocumentError, match="not a catalogue's manifest") as caught:
        read(sign(document(**changed), SigningKeys(KEY)))
    assert not isinstance(caught.value, SignatureError)


def test_a_version_has_to_fit_into_a_database() -> None:
    assert read(document(version=2**63 - 1)).version == 2**63 - 1
    with pytest.raises(DocumentError, match="not a catalogue's manifest"):
        read(document(version=2**63))


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"\xff", b"<html>"])
def test_what_is_no_json_object_is_no_manifest(data: bytes) -> None:
    with pytest.raises(DocumentError):
        read_manifest(data, ADDRESS)


def test_the_keys_that_were_replaced_sign_beside_the_new_one() -> None:
    manifest = read(sign(document(), SigningKeys(OTHER_KEY, (KEY,))))
    assert (manifest.key, manifest.previous_keys) == (public_key(OTHER_KEY), (public_key(KEY),))


@pytest.mark.parametrize("part", ["publicKey", "value"])
def test_a_replaced_keys_signature_that_does_not_fit_is_refused(part: str) -> None:
    signed = sign(document(), SigningKeys(OTHER_KEY, (KEY,)))
    signed["signature"]["replaced"][0][part] = sign(document(), SigningKeys(OTHER_KEY))["signature"][part]
    with pytest.raises(SignatureError):
        read(signed)


def test_a_public_signature_does_not_hand_the_catalogue_on_to_a_foreign_key() -> None:
    # Everybody can read a signed manifest, sign its text with a key of their own, and add the signature that it had.
    published = sign(document(), SigningKeys(KEY))["signature"]
    forged = sign(document(), SigningKeys(OTHER_KEY))
    forged["signature"]["replaced"] = [published]
    with pytest.raises(SignatureError):
        read(forged)


def test_the_signature_that_hands_on_to_one_key_does_not_hand_on_to_another() -> None:
    third = Ed25519PrivateKey.from_private_bytes(bytes([3] * 32))
    published = sign(document(), SigningKeys(OTHER_KEY, (KEY,)))["signature"]
    forged = sign(document(), SigningKeys(third))
    forged["signature"]["replaced"] = published["replaced"]
    with pytest.raises(SignatureError):
        read(forged)
