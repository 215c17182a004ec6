import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from desktop_app.composer import HomeComposer
from desktop_app.domain.records.activity import Activity
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.journal.journal import Journal
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.shipped import MATERIALS

THREADS = 8


def test_everything_is_there_when_it_is_opened_again(
    workplace: OpenHome, resources: Path, clock: SteppingClock
) -> None:
    workplace.shipped.campaign()
    workplace.journal.write(Activity("Walk", "c"))
    workplace.close()
    again = OpenHome(workplace.folder, resources, open_source, clock)
    assert len(again.shelf.items()) == MATERIALS
    assert again.journal.activities()[0][1].title == "Walk"
    again.close()


KILLED = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from desktop_app.domain.records.activity import Activity
    from tests.open_home import OpenHome
    from desktop_app.transfer.sources import open_source
    workplace = OpenHome(Path(sys.argv[1]), Path(sys.argv[2]), open_source, lambda: datetime.now(UTC))
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
    again = OpenHome(tmp_path, resources, open_source, clock)
    assert [value.title for _, value in again.journal.activities()] == [f"entry {number}" for number in range(8)]
    again.close()


def test_a_home_that_many_threads_open_at_once_is_one_shelf_and_one_journal(
    tmp_path: Path, resources: Path, clock: SteppingClock
) -> None:
    composer = HomeComposer(resources, open_source, clock)
    opened = composer.home(tmp_path).profiles.only()
    ready = Barrier(THREADS)

    def open_both(number: int) -> tuple[ShelfServices, ProfileServices]:
        ready.wait()
        home = composer.home(tmp_path)
        shelf, profile = composer.shelf(home), composer.profile(home, opened)
        profile.journal.write(Activity(f"Walk {number}", "c"))
        return shelf, profile

    with ThreadPoolExecutor(THREADS) as pool:
        services = list(pool.map(open_both, range(THREADS)))
    for shelf, profile in services:
        assert len(profile.journal.activities()) == THREADS
        assert shelf.catalogues.all() == ()
        profile.close()
        shelf.close()


def test_services_that_many_threads_use_at_once_are_the_same_for_all(workplace: OpenHome) -> None:
    profile, ready = workplace.of_profile, Barrier(THREADS)

    def write(number: int) -> Journal:
        ready.wait()
        profile.journal.write(Activity(f"Walk {number}", "c"))
        return profile.journal

    with ThreadPoolExecutor(THREADS) as pool:
        journals = set(map(id, pool.map(write, range(THREADS))))
    assert journals == {id(profile.journal)}
    assert len(profile.journal.activities()) == THREADS


def test_leaving_a_profile_closes_its_journal_and_overwrites_the_key(workplace: OpenHome) -> None:
    profile = workplace.of_profile
    key = profile.current.opened.key
    assert any(key)
    profile.leave()
    assert not any(key)
