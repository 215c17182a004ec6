import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.hashes import from_integrity, sha256, to_integrity


@given(st.binary(max_size=200))
def test_integrity_names_the_hash_that_it_was_made_of(data: bytes) -> None:
    assert from_integrity(to_integrity(sha256(data))) == hashlib.sha256(data).hexdigest()


def test_a_stronger_algorithm_beside_ours_is_passed_over() -> None:
    assert from_integrity("sha512-AAAA " + to_integrity(sha256(b"x"))) == sha256(b"x")


@pytest.mark.parametrize("text", ["", "sha256-", "sha256-%%%", "sha256-AAAA", "md5-abc", "no dash"])
def test_what_names_no_sha256_is_no_hash(text: str) -> None:
    assert from_integrity(text) is None


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    assert from_integrity(text) is None or len(from_integrity(text) or "") == 64
