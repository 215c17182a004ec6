"""The walk of the other account sees what is open to it, and tells it from what is shared."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.working_day import MARK
from tests.proofs.neighbour import missing, seen_by_nobody, walk


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that every account can enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def put(path: Path, text: str, rights: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(rights)


def test_what_is_shared_may_be_read_and_what_was_written_may_not(place: Path) -> None:
    put(place / "home" / "shelf" / "shelf.db", "a title", 0o644)
    assert list(walk(place)) == []
    put(place / "home" / "shelf" / "log", f"a {MARK}", 0o644)
    put(place / "tmp" / f"{MARK}.epub", "", 0o600)
    put(place / "tmp" / "copy", "", 0o644)
    assert {one.partition(":")[0] for one in walk(place)} == {
        "it holds what was written",
        "its name can be read",
        "it can be read",
    }


@pytest.mark.skipif(bool(missing()), reason="only root on Linux can become another account")
def test_it_has_the_rights_of_another_account(place: Path) -> None:
    put(place / "open", "", 0o644)
    put(place / "closed", MARK, 0o600)
    found = seen_by_nobody(place)
    if not found:
        pytest.skip("another account can't enter the place for temporary files")
    assert found == ["it can be read: open"]
