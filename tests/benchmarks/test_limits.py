"""Control groups for a slow computer."""

from pathlib import Path

import pytest

from tests.benchmarks import limits as module
from tests.benchmarks.limits import limits


def use(mounts: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = folder / "mounts"
    table.write_text(mounts)
    monkeypatch.setattr(module, "MOUNTS", table)
    # A folder has no files of its own, as a control group does.
    monkeypatch.setattr(module, "_remove", lambda _group: None)


def test_the_second_version_has_one_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(f"none {tmp_path} cgroup2 rw 0 0\n", tmp_path, monkeypatch)
    (tmp_path / "cgroup.controllers").write_text("cpuset cpu io memory")
    with limits(0.4, 2 * 2**30) as made:
        assert made is not None
        (group,) = made.groups
    assert (group / "cpu.max").read_text() == "40000 100000"
    assert (group / "memory.max").read_text() == "2147483648"


def test_the_first_version_has_a_group_for_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cpu").mkdir()
    (tmp_path / "memory").mkdir()
    lines = [f"cgroup {tmp_path}/{name} cgroup rw,nosuid,{name} 0 0\n" for name in ("cpu", "memory")]
    use("".join(lines), tmp_path, monkeypatch)
    with limits(0.4, 2 * 2**30) as made:
        assert made is not None
        turns, memory = made.groups
        joining = made.within(["true"])
    assert (turns / "cpu.cfs_quota_us").read_text() == "40000"
    assert (memory / "memory.limit_in_bytes").read_text() == "2147483648"
    assert joining[1] == f"GROUPS_TO_JOIN={turns} {memory}"
    assert joining[-1] == "true"


@pytest.mark.parametrize("mounts", ["", "none /nowhere cgroup2 rw 0 0\n", "cgroup /nowhere cgroup rw,cpu 0 0\n"])
def test_without_groups_there_are_no_limits(mounts: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(mounts, tmp_path, monkeypatch)
    with limits(0.4, 2 * 2**30) as made:
        assert made is None
