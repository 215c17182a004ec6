from pathlib import Path

import pytest

from bootstrap.checkout import Checkout


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout with three locks and nothing else."""
    (tmp_path / "packaging").mkdir()
    for lock in ("app", "test", "docs"):
        (tmp_path / "packaging" / f"{lock}.lock").write_text(f"{lock}, first\n")
    return Checkout(tmp_path)
