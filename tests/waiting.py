"""Waiting for a state instead of for some time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

PATIENCE = 120.0
"""Seconds after which a test gives up: a loaded machine may need long, and no test that passes waits until then."""
PATIENCE_MS = int(PATIENCE * 1000)
LOOK_EVERY = 0.01


def wait_until(true: Callable[[], object], what: str = "it did not come to that") -> None:
    """Wait until something is so, without processing Qt's events.

    Args:
        true: the state.
        what: is said where it does not come.
    """
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            pytest.fail(what)
        time.sleep(LOOK_EVERY)
