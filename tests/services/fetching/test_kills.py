import random
from pathlib import Path

import pytest

from tests.proofs.kills import one_home


@pytest.mark.parametrize(
    ("hashed", "bundled"),
    [
        (True, True),
        pytest.param(True, False, marks=pytest.mark.slow),
        pytest.param(False, False, marks=pytest.mark.slow),
    ],
)
def test_a_sync_that_is_killed_goes_on_and_fetches_nothing_twice(tmp_path: Path, hashed: bool, bundled: bool) -> None:
    """A few kills of the two hundred that `start.py prove kills` makes."""
    one_home(tmp_path / "home", random.Random(7), 2, hashed=hashed, bundled=bundled)
