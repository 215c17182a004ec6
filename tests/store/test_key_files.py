"""What a file of keys holds on disk: words and limits that files of every version keep to."""

from dataclasses import replace

import pytest

from desktop_app.store.errors import WrongKeyError, WrongSecretError
from desktop_app.store.key_slots import CODE, MAX_FILE_SIZE, PASSPHRASE, PIN, Keys, KeySlot, unwrap_key

SLOT = KeySlot(PASSPHRASE, bytes(16), 1, 1, 8, bytes(12), bytes(48))
"""One of the cheapest that is read; it opens nothing."""


def test_the_words_for_the_kinds_of_slots_never_change() -> None:
    assert (PASSPHRASE, CODE) == ("passphrase", "code")
    assert PIN not in {PASSPHRASE, CODE}


def test_a_file_has_eight_slots_at_most_and_is_then_smaller_than_what_is_read() -> None:
    most = Keys("a" * 64, (replace(SLOT, by="a" * 32),) * 8).to_json()
    assert len(most) < MAX_FILE_SIZE
    assert len(Keys.from_json(most, "keys.json").slots) == 8
    with pytest.raises(WrongKeyError):
        Keys.from_json(Keys("anna", (SLOT,) * 9).to_json(), "keys.json")


@pytest.mark.parametrize("damaged", [replace(SLOT, nonce=b"short"), replace(SLOT, memory_kib=1)])
def test_a_slot_that_no_cipher_takes_opens_nothing(damaged: KeySlot) -> None:
    with pytest.raises(WrongSecretError, match="does not open this journal"):
        unwrap_key(damaged, b"x", "anna")
