"""The tests that are slow by nature: matrices of languages and looks, long stories, repeated kills."""

from __future__ import annotations

import pytest


def prove() -> None:
    """Run every test with the mark `slow`."""
    assert pytest.main(["-m", "slow"]) == pytest.ExitCode.OK, "a slow test failed"
