"""Downloads that an earlier setup left incomplete."""

from pathlib import Path

import pytest

from bootstrap.resuming import go_on
from tests.packaging.wheels import Index, make_wheel, serving

SIZE = 100_000


class Interrupted:
    """A wheel of which the first half is here, and what pip's log says of it."""

    def __init__(self, folder: Path) -> None:
        self.lock = make_wheel(folder / "wheels", "alpha", filler=bytes(SIZE))
        self.folder = folder
        self.content = next((folder / "wheels").glob("*.whl")).read_bytes()
        self.half = len(self.content) // 2
        self.part = folder / "alpha-1.0-py3-none-any.whl.part"
        self.part.write_bytes(self.content[: self.half])
        self.log = folder / "pip.log"
        self.said = ""
        self.fragment = ""

    def go_on(self, index: Index) -> None:
        if not self.part.with_suffix(".address").exists():
            self.log.write_text(
                f"  Found link {index.address}/files/{self.part.stem}{self.fragment} (from simple/alpha)"
            )
        go_on(self.folder, self.log, self.lock, self.watch)

    def watch(self, line: str) -> None:
        self.said += line


@pytest.fixture
def wheel(tmp_path: Path) -> Interrupted:
    return Interrupted(tmp_path)


@pytest.mark.parametrize("fragment", ["", "#sha256=0123"])
def test_only_what_is_missing_is_fetched(wheel: Interrupted, fragment: str) -> None:
    wheel.fragment = fragment
    with serving(Index(wheel.folder / "wheels")) as index:
        wheel.go_on(index)
    assert wheel.part.read_bytes() == wheel.content
    assert index.ranges == [f"bytes={wheel.half}-"]
    assert wheel.said.startswith(f"Downloading {wheel.part.stem}\nProgress ")
    assert wheel.said.endswith(f" of {len(wheel.content)}\n")


def test_it_goes_on_as_long_as_more_arrives(wheel: Interrupted) -> None:
    with serving(Index(wheel.folder / "wheels", cut={"alpha": 3})) as index:
        wheel.go_on(index)
    assert wheel.part.read_bytes() == wheel.content
    assert len(index.ranges) == 4


def test_what_can_not_be_had_now_is_fetched_later(wheel: Interrupted) -> None:
    with serving(Index(wheel.folder / "wheels", refuses=True)) as index:
        wheel.go_on(index)
        assert wheel.part.stat().st_size == wheel.half
        wheel.log.unlink()
        index.refuses = False
        wheel.go_on(index)
    assert wheel.part.read_bytes() == wheel.content
    assert len(index.ranges) == 2


def test_without_ranges_it_is_left_to_pip(wheel: Interrupted) -> None:
    with serving(Index(wheel.folder / "wheels", no_ranges=True)) as index:
        wheel.go_on(index)
    assert wheel.part.stat().st_size == wheel.half


def test_what_the_lock_does_not_name_is_removed(wheel: Interrupted) -> None:
    wheel.lock = "alpha==2.0 --hash=sha256:0"
    with serving(Index(wheel.folder / "wheels")) as index:
        wheel.go_on(index)
    assert not wheel.part.exists()
    assert not index.wheels
