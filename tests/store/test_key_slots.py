import json
from typing import Any

import pytest

from desktop_app.store.errors import WrongKeyError, WrongSecretError
from desktop_app.store.key_slots import CODE, PASSPHRASE, Keys, new_key, passphrase_bytes

KEY = new_key()


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys("anna").sealed_with(KEY, b"correct horse", PASSPHRASE).sealed_with(KEY, b"c" * 20, CODE)


def test_the_passphrase_and_the_code_each_open_the_key(keys: Keys) -> None:
    read = Keys.from_json(keys.to_json(), "keys.json")
    assert read == keys
    assert read.unseal(b"correct horse", PASSPHRASE) == KEY
    assert read.unseal(b"c" * 20, CODE) == KEY


def test_nothing_else_opens_it(keys: Keys) -> None:
    for secret, by in ((b"correct horsf", PASSPHRASE), (b"correct horse", CODE), (b"correct horse", "pin")):
        with pytest.raises(WrongSecretError):
            keys.unseal(secret, by)


def test_a_slot_of_another_person_or_kind_is_no_good_here(keys: Keys) -> None:
    text = keys.to_json().decode()
    for altered in (
        text.replace('"anna"', '"ben"'),
        text.replace('"code"', '"x"').replace('"passphrase"', '"code"'),
    ):
        with pytest.raises(WrongSecretError):
            Keys.from_json(altered.encode(), "keys.json").unseal(b"correct horse", CODE)


def test_a_new_passphrase_replaces_only_its_own_slot(keys: Keys) -> None:
    changed = keys.sealed_with(KEY, b"another", PASSPHRASE)
    assert changed.slot(CODE) == keys.slot(CODE)
    assert changed.unseal(b"another", PASSPHRASE) == KEY
    with pytest.raises(WrongSecretError):
        changed.unseal(b"correct horse", PASSPHRASE)


def test_the_key_and_the_secrets_do_not_stand_in_the_file(keys: Keys) -> None:
    data = keys.to_json()
    assert KEY.hex().encode() not in data
    assert b"correct horse" not in data


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    assert passphrase_bytes("caf\u00e9 noir") == passphrase_bytes("cafe\u0301\u00a0noir")
    assert passphrase_bytes("Noir") != passphrase_bytes("noir")


def with_slot(keys: Keys, **values: Any) -> bytes:
    found = json.loads(keys.to_json())
    found["slots"][0] |= values
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


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"[" * 100_000, b'{"format": "springshelf-keys", "version": 2}'])
def test_what_is_no_such_file_is_told(data: bytes) -> None:
    with pytest.raises(WrongKeyError, match="does not hold the keys"):
        Keys.from_json(data, "keys.json")


def test_a_slot_whose_seal_was_cut_opens_nothing(keys: Keys) -> None:
    with pytest.raises(WrongSecretError):
        Keys.from_json(with_slot(keys, sealed="QUJD"), "keys.json").unseal(b"correct horse", PASSPHRASE)
