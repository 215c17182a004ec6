import subprocess
import sys
import textwrap
from pathlib import Path

from desktop_app.domain.activity import Activity
from desktop_app.services.workplace import Workplace
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock


def test_everything_is_there_when_it_is_opened_again(
    workplace: Workplace, resources: Path, clock: SteppingClock
) -> None:
    workplace.shipped.campaign()
    workplace.journal.write(Activity("Walk", "c"))
    workplace.close()
    again = Workplace(workplace.home, resources, open_source, clock)
    assert len(again.shelf.items()) == 24
    assert again.journal.activities()[0][1].title == "Walk"
    again.close()


KILLED = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from desktop_app.domain.journal import Activity
    from desktop_app.services.workplace import Workplace
    from desktop_app.transfer.sources import open_source
    workplace = Workplace(Path(sys.argv[1]), Path(sys.argv[2]), open_source, lambda: datetime.now(UTC))
    for number in range(1000):
        workplace.journal.write(Activity(f"entry {number}", "c"))
        print(number, flush=True)
        if number == 7:
            os.kill(os.getpid(), 9)
"""


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path, resources: Path, clock: SteppingClock) -> None:
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(tmp_path), str(resources)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.split()[-1] == "7"
    again = Workplace(tmp_path, resources, open_source, clock)
    assert [value.title for _, value in again.journal.activities()] == [f"entry {number}" for number in range(8)]
    again.close()
