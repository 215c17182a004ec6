import subprocess
import sys
import textwrap
from pathlib import Path

from desktop_app.domain.activity import Activity
from desktop_app.services.doctor import Verdict, examine
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


def test_the_doctor_finds_a_healthy_home_healthy(workplace: Workplace) -> None:
    workplace.journal.write(Activity("Walk", "c"))
    findings = {one.name: one for one in examine(workplace)}
    assert {"Python", "Free space", "Shelf", "Journal", "Fonts", "Certificates"} <= set(findings)
    assert findings["Shelf"].verdict is findings["Journal"].verdict is findings["Fonts"].verdict is Verdict.GOOD


def test_the_doctor_says_what_to_do_for_a_journal_without_its_key(workplace: Workplace) -> None:
    workplace.journal.write(Activity("Walk", "c"))
    (workplace.profile_folder / "journal.key").unlink()
    workplace.close()
    findings = {one.name: one for one in examine(workplace)}
    assert findings["Journal"].verdict is Verdict.BAD
    assert "from a backup" in findings["Journal"].advice
