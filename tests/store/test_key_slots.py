import base64
import json
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.store.errors import NewerDatabaseError, WrongKeyError, WrongSecretError
from desktop_app.store.key_slots import (
    CODE,
    MAX_SLOTS,
    PASSPHRASE,
    Keys,
    KeySlot,
    new_key,
    passphrase_bytes,
    unwrap_key,
    wrap_key,
)
from tests.english import advice

KEY = new_key()
FIRST_VERSION = b"""{
 "format": "springshelf-keys",
 "version": 1,
 "owner": "anna",
 "slots": [
  {
   "by": "passphrase",
   "kdf": "argon2id",
   "salt": "AAECAwQFBgcICQoLDA0ODw==",
   "iterations": 1,
   "lanes": 1,
   "memory_kib": 8,
   "cipher": "aes-256-gcm",
   "nonce": "AAAAAAAAAAAAAAAA",
   "sealed": "lFzJ0VIqBqVQS6zOUY5ZIQkLI5XtcRDCBRjmFGfxLH4AUihZzkAtXAQOaquhYpOq"
  }
 ]
}"""
"""A file of the first version, at Argon2id's least cost. It seals the bytes 0 to 31 with `correct horse`."""


@pytest.fixture
def keys() -> Keys:
    return Keys("anna").wrapped_with(KEY, b"correct horse", PASSPHRASE).wrapped_with(KEY, b"c" * 20, CODE)


def test_the_passphrase_and_the_code_each_open_the_key(keys: Keys) -> None:
    read = Keys.from_json(keys.to_json(), "keys.json")
    assert read == keys
    assert read.unwrap(b"correct horse", PASSPHRASE) == KEY
    assert read.unwrap(b"c" * 20, CODE) == KEY


def test_nothing_else_opens_it(keys: Keys) -> None:
    for secret, by in ((b"correct horsf", PASSPHRASE), (b"correct horse", CODE), (b"correct horse", "pin")):
        with pytest.raises(WrongSecretError):
            keys.unwrap(secret, by)


def test_a_slot_of_another_person_or_kind_is_no_good_here(keys: Keys) -> None:
    found = json.loads(keys.to_json())
    del found["sha256"]  # who alters it on purpose leaves the checksum out
    text = json.dumps(found)
    for altered in (
        text.replace('"anna"', '"ben"'),
        text.replace('"code"', '"x"').replace('"passphrase"', '"code"'),
    ):
        with pytest.raises(WrongSecretError):
            Keys.from_json(altered.encode(), "keys.json").unwrap(b"correct horse", CODE)


def test_a_new_passphrase_replaces_only_its_own_slot(keys: Keys) -> None:
    changed = keys.wrapped_with(KEY, b"another", PASSPHRASE)
    assert changed.slot(CODE) == keys.slot(CODE)
    assert changed.unwrap(b"another", PASSPHRASE) == KEY
    with pytest.raises(WrongSecretError):
        changed.unwrap(b"correct horse", PASSPHRASE)


def test_the_key_and_the_secrets_do_not_stand_in_the_file(keys: Keys) -> None:
    data = keys.to_json()
    for secret in (bytes(KEY), b"correct horse", b"c" * 20):
        for form in (secret, secret.hex().encode(), base64.b64encode(secret).rstrip(b"=")):
            assert form not in data


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    assert passphrase_bytes("caf\u00e9 noir") == passphrase_bytes("cafe\u0301\u00a0noir")
    assert passphrase_bytes("Noir") != passphrase_bytes("noir")


def with_slot(keys: Keys, **values: Any) -> bytes:
    found = json.loads(keys.to_json())
    found["slots"][0] |= values
    del found["sha256"]
    return json.dumps(found).encode()


def test_a_file_that_would_take_a_computer_down_is_refused_before_it_is_tried(keys: Keys) -> None:
    for values in (
        {"memory_kib": 64 * 1024 * 1024},
        {"memory_kib": 1},
        {"iterations": 10**9},
        {"lanes": 4000},
        {"iterations": 0},
        {"memory_kib": float("inf")},
        {"salt": ""},
        {"nonce": "AAAA"},
        {"kdf": "md5"},
        {"sealed": "%%%"},
    ):
        with pytest.raises(WrongKeyError, match="does not hold the keys"):
            Keys.from_json(with_slot(keys, **values), "keys.json")


@pytest.mark.parametrize("more", ["", ', "slots": {}', ', "slots": [], "sha256": "0"'])
def test_a_file_of_a_newer_version_is_called_newer_and_not_damaged(more: str) -> None:
    with pytest.raises(NewerDatabaseError, match="newer Springshelf"):
        Keys.from_json(f'{{"format": "springshelf-keys", "version": 2{more}}}'.encode(), "keys.json")


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"[" * 100_000])
def test_what_is_no_such_file_is_told(data: bytes) -> None:
    with pytest.raises(WrongKeyError, match="does not hold the keys"):
        Keys.from_json(data, "keys.json")


def test_a_slot_whose_seal_was_cut_opens_nothing(keys: Keys) -> None:
    with pytest.raises(WrongSecretError):
        Keys.from_json(with_slot(keys, sealed="QUJD"), "keys.json").unwrap(b"correct horse", PASSPHRASE)


@pytest.fixture
def slot() -> KeySlot:
    """The slot of the first version."""
    (found,) = Keys.from_json(FIRST_VERSION, "keys.json").slots
    return found


def test_a_file_of_the_first_version_opens_and_is_written_as_it_was_with_a_checksum() -> None:
    keys = Keys.from_json(FIRST_VERSION, "keys.json")
    assert keys.unwrap(b"correct horse", PASSPHRASE) == bytes(range(32))
    written = json.loads(keys.to_json())
    assert len(written.pop("sha256")) == 64
    assert written == json.loads(FIRST_VERSION)


def test_damage_anywhere_in_the_file_is_told_from_a_wrong_passphrase(keys: Keys) -> None:
    data = keys.to_json()
    for place, byte in enumerate(data):
        if chr(byte).isalnum():
            damaged = data[:place] + (b"A" if byte != ord("A") else b"B") + data[place + 1 :]
            with suppress(WrongKeyError):
                assert Keys.from_json(damaged, "keys.json") == keys  # the checksum's own name was damaged


def test_no_two_journals_have_the_same_key() -> None:
    keys = [bytes(new_key()) for _ in range(100)]
    assert {len(key) for key in keys} == {32}
    assert len(set(keys)) == 100


def test_the_same_secret_seals_the_same_key_differently_each_time(keys: Keys) -> None:
    slots = [keys.slot(PASSPHRASE), *(wrap_key(KEY, b"correct horse", PASSPHRASE, "anna") for _ in range(2))]
    for part in ("salt", "nonce", "sealed"):
        assert len({getattr(one, part) for one in slots}) == 3
    assert {(len(one.salt), len(one.nonce)) for one in slots if one} == {(16, 12)}


@pytest.mark.real_key_cost
def test_a_secret_costs_what_rfc_9106_recommends_for_a_small_computer() -> None:
    slot = wrap_key(KEY, b"correct horse", PASSPHRASE, "anna")
    assert (slot.iterations, slot.lanes, slot.memory_kib) == (3, 4, 64 * 1024)
    assert unwrap_key(slot, b"correct horse", "anna") == KEY


@pytest.mark.parametrize("part", ["salt", "nonce", "sealed"])
@pytest.mark.parametrize("place", [0, -1])
def test_a_slot_in_which_one_bit_is_changed_opens_nothing(slot: KeySlot, part: str, place: int) -> None:
    data = bytearray(getattr(slot, part))
    data[place] ^= 1
    changed: dict[str, Any] = {part: bytes(data)}
    with pytest.raises(WrongSecretError, match="does not open this journal"):
        unwrap_key(replace(slot, **changed), b"correct horse", "anna")


@pytest.mark.parametrize("changed", [{"iterations": 2}, {"memory_kib": 16}, {"by": CODE}])
def test_a_slot_of_which_anything_else_is_changed_opens_nothing(slot: KeySlot, changed: dict[str, Any]) -> None:
    with pytest.raises(WrongSecretError, match="does not open this journal"):
        unwrap_key(replace(slot, **changed), b"correct horse", "anna")


def test_what_is_no_key_of_a_journal_is_not_given_out_as_one() -> None:
    for length in (0, 31, 33):
        with pytest.raises(WrongSecretError, match="does not open this journal"):
            unwrap_key(wrap_key(bytes(length), b"x", PASSPHRASE, "anna"), b"x", "anna")


def test_a_slot_that_needs_more_memory_than_there_is_opens_nothing(slot: KeySlot) -> None:
    with pytest.raises(WrongSecretError, match="does not open this journal"):
        unwrap_key(replace(slot, memory_kib=2**32 - 1), b"correct horse", "anna")


@pytest.mark.parametrize(
    ("most", "too_much"),
    [
        ({"iterations": 16}, {"iterations": 17}),
        ({"iterations": 1}, {"iterations": 0}),
        ({"lanes": 16, "memory_kib": 128}, {"lanes": 17, "memory_kib": 136}),
        ({"lanes": 1}, {"lanes": 0}),
        ({"memory_kib": 1024 * 1024}, {"memory_kib": 1024 * 1024 + 1}),
        ({"lanes": 4, "memory_kib": 32}, {"lanes": 4, "memory_kib": 31}),
        ({"salt": base64.b64encode(bytes(16)).decode()}, {"salt": base64.b64encode(bytes(15)).decode()}),
        ({"nonce": base64.b64encode(bytes(12)).decode()}, {"nonce": base64.b64encode(bytes(13)).decode()}),
        ({"sealed": base64.b64encode(bytes(48)).decode()}, {"sealed": base64.b64encode(bytes(48)).decode() + "!"}),
    ],
)
def test_a_slot_is_read_up_to_what_a_computer_can_bear(
    keys: Keys, most: dict[str, Any], too_much: dict[str, Any]
) -> None:
    assert Keys.from_json(with_slot(keys, **most), "keys.json").slot(PASSPHRASE)
    with pytest.raises(WrongKeyError):
        Keys.from_json(with_slot(keys, **too_much), "keys.json")


def test_a_file_has_a_few_slots_at_most(slot: KeySlot) -> None:
    keys = Keys("anna", (slot,) * MAX_SLOTS)
    assert Keys.from_json(keys.to_json(), "keys.json") == keys
    with pytest.raises(WrongKeyError):
        Keys.from_json(replace(keys, slots=(*keys.slots, slot)).to_json(), "keys.json")


@pytest.mark.parametrize("name", ["format", "version", "owner", "slots"])
def test_a_file_without_one_of_its_parts_is_none(name: str) -> None:
    found = json.loads(FIRST_VERSION)
    del found[name]
    with pytest.raises(WrongKeyError, match="does not hold the keys") as caught:
        Keys.from_json(json.dumps(found).encode(), "/home/keys.json")
    assert caught.value.subject == "/home/keys.json"
    assert "backup" in advice(caught.value)


@pytest.mark.parametrize(
    "name", ["by", "kdf", "salt", "iterations", "lanes", "memory_kib", "cipher", "nonce", "sealed"]
)
def test_a_slot_without_one_of_its_parts_is_none(name: str) -> None:
    found = json.loads(FIRST_VERSION)
    del found["slots"][0][name]
    with pytest.raises(WrongKeyError, match="does not hold the keys"):
        Keys.from_json(json.dumps(found).encode(), "keys.json")


def test_a_slot_can_be_taken_away(slot: KeySlot) -> None:
    keys = Keys("anna", (slot, replace(slot, by=CODE)))
    assert keys.without(PASSPHRASE) == Keys("anna", (replace(slot, by=CODE),))
    assert keys.without("pin") == keys
    with pytest.raises(WrongSecretError, match="Nothing was encrypted with that") as caught:
        keys.without(PASSPHRASE).unwrap(b"correct horse", PASSPHRASE)
    assert caught.value.subject == PASSPHRASE


def test_every_text_that_can_be_typed_has_bytes() -> None:
    assert passphrase_bytes("\udc80") != passphrase_bytes("")
    assert passphrase_bytes(" a ") != passphrase_bytes("a")
    assert passphrase_bytes("\u2003") == b" "
