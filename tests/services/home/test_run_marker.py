"""The next start knows whether the last run of the window ended properly."""

import faulthandler
import os
import signal
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.services.home.run_marker import RUNNING, TRACE, BrokenRun, RunMarker, last_record

NOON = datetime(2023, 3, 1, 12, tzinfo=UTC)
CRASHING = """
import faulthandler, os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.services.home.run_marker import RunMarker

def write(reflection):
    os.kill(os.getpid(), signal.SIGSEGV)

marker = RunMarker(Path(sys.argv[1]))
marker.begin(datetime.now(UTC))
faulthandler.enable(marker.open_trace())
write("my private reflection")
"""


def test_a_run_that_ended_properly_leaves_nothing_to_tell(tmp_path: Path) -> None:
    marker = RunMarker(tmp_path)
    assert marker.begin(NOON) is None
    assert marker.open_trace() is not None
    marker.end()
    assert RunMarker(tmp_path).begin(NOON) is None
    assert last_record(tmp_path) is None


def test_a_run_that_was_cut_off_is_told_once(tmp_path: Path) -> None:
    RunMarker(tmp_path).begin(NOON)
    again = RunMarker(tmp_path)
    broken = again.begin(NOON)
    assert broken == BrokenRun("2023-03-01T12:00:00+00:00", "")
    assert not broken.crashed
    again.open_trace()
    again.end()
    assert RunMarker(tmp_path).begin(NOON) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
def test_a_crash_is_noted_with_where_it_happened_and_nothing_that_was_written(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CRASHING, str(tmp_path)], capture_output=True, check=False)
    assert done.returncode == -signal.SIGSEGV
    again = RunMarker(tmp_path)
    broken = again.begin(NOON)
    assert broken is not None
    assert broken.crashed
    assert "Segmentation fault" in broken.report
    assert "in write" in broken.report
    record = last_record(tmp_path)
    assert record is not None
    assert record.read_text() == broken.report
    assert "private" not in broken.report
    again.open_trace()
    assert (tmp_path / "logs" / TRACE).read_bytes() == b""
    again.end()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_what_is_noted_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        RunMarker(tmp_path).begin(NOON)
        marker = RunMarker(tmp_path)
        marker.begin(NOON)
        marker.open_trace()
    finally:
        os.umask(before)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert len(files) == 3
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}
    marker.end()


@pytest.mark.parametrize("found", [b"", b"{", b"[]", b'{"started": 7}', b"[" * 100_000])
def test_a_marker_that_was_cut_off_itself_counts_as_one(tmp_path: Path, found: bytes) -> None:
    (tmp_path / RUNNING).write_bytes(found)
    broken = RunMarker(tmp_path).begin(NOON)
    assert broken is not None
    assert broken.started == "an unknown time"


def test_a_home_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"a file stands where the folder would be")
    marker = RunMarker(tmp_path / "home")
    assert marker.begin(NOON) is None
    assert marker.open_trace() is None
    marker.end()
    assert faulthandler.is_enabled()  # what pytest uses goes on
