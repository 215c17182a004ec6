"""The program is killed in the middle of writing: what was said to be kept is there."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

WRITER = """
import sys
from pathlib import Path
from tests.open_home import open_home
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
journal = open_home(Path(sys.argv[1])).journal
for number in range(100_000):
    value = Activity(f"Walk {number}", "c", notes="word " * 400)
    if number % 2:
        journal.save_draft(RecordId("draft"), value)
    else:
        journal.write(value, RecordId("walk"))
    print(number, flush=True)
"""


@pytest.mark.parametrize("seconds", [0.2, *(pytest.param(one, marks=pytest.mark.slow) for one in (0.05, 0.5))])
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, resources: Path, seconds: float) -> None:
    home = tmp_path / "home"
    command = [sys.executable, "-c", WRITER, str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline()]
        time.sleep(seconds)
        writer.kill()
        said += writer.stdout.readlines()
    numbers = [int(line) for line in said if line.endswith("\n")]
    last_written = max(number for number in numbers if number % 2 == 0)
    last_draft = max((number for number in numbers if number % 2), default=-1)
    made = OpenHome(home, resources, open_source, SteppingClock())
    try:
        titles = [one.body["title"] for one in made.journal.history(RecordId("walk")) if one.body]
        assert {f"Walk {number}" for number in range(0, last_written + 1, 2)} <= set(titles)
        drafts = [one.value for one in made.journal.drafts()]
        assert last_draft < 0 or any(
            isinstance(one, Activity) and int(one.title.split()[1]) >= last_draft for one in drafts
        )
        shown = made.journal.activities()
        made.journal.rebuild()
        assert made.journal.activities() == shown
    finally:
        made.close()
