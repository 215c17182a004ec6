"""Guessing the encoding of bytes that state none, or a wrong one."""

from __future__ import annotations

import time

import pytest

from desktop_app.domain.foreign_encoding import decoded

LONGEST = 2.0
"""Seconds of CPU for the largest sample; a pattern that starts again at each letter needs more than a minute."""


@pytest.mark.parametrize("unit", [b"a", b"a-", b"\xe9", b"a\xe9"])
def test_a_very_long_word_is_guessed_in_linear_time(unit: bytes) -> None:
    data = unit * (200_000 // len(unit)) + b" caf\xe9"
    began = time.process_time()
    decoded(data, "")
    assert time.process_time() - began < LONGEST


def test_words_beyond_ascii_decide_the_script() -> None:
    assert decoded("Привіт, учителю! Сьогодні ми пишемо щоденник.".encode("cp1251"), "").startswith("Привіт")
    assert decoded("café crème à l’école".encode("cp1252"), "") == "café crème à l’école"
