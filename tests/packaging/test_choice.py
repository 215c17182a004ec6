"""Which environment is used, and which ones are removed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap.checkout import Checkout
from bootstrap.choice import current, leftovers, previous, superseded, tidy
from bootstrap.environment import Environment, Stamp, abi
from bootstrap.locks import hold


def change(checkout: Checkout, *locks: str) -> None:
    for lock in locks:
        checkout.lock(lock).write_text(f"{lock}, changed\n")


def made(
    checkout: Checkout, name: str, *locks: str, age: int = 0, for_abi: str = "", base: str = sys.prefix
) -> Environment:
    """An environment that was finished for the locks as they are now, so many seconds ago."""
    environment = Environment(checkout.environments / name)
    environment.scripts.mkdir(parents=True)
    environment.python.touch(mode=0o755)
    (environment.folder / "pyvenv.cfg").write_text(f"home = {base}\nversion = 3.11.2\n")
    environment.write_stamp(Stamp(for_abi or abi(), {lock: checkout.digest(lock) for lock in locks}))
    then = environment.stamp_file.stat().st_mtime - age
    os.utime(environment.stamp_file, (then, then))
    return environment


def test_an_environment_fits_the_lock_that_it_was_finished_for(checkout: Checkout) -> None:
    app = made(checkout, "app-1", "app")
    assert current(checkout, "app") == app
    assert current(checkout, "test") is None
    change(checkout, "app")
    assert current(checkout, "app") is None
    assert previous(checkout, "app") == app


def test_the_stamp_names_neither_the_place_nor_the_exact_python(checkout: Checkout) -> None:
    stamp = made(checkout, "app-1", "app").stamp_file.read_text()
    assert str(checkout.root) not in stamp
    assert ".".join(map(str, sys.version_info[:3])) not in stamp
    assert sys.version not in stamp


def test_the_environment_for_tests_serves_the_program_too(checkout: Checkout) -> None:
    app = made(checkout, "app-1", "app")
    test = made(checkout, "test-1", "app", "test", age=60)
    assert current(checkout, "app") == test
    assert superseded(checkout) == [app]


def test_the_environment_for_the_documentation_is_beside_the_others(checkout: Checkout) -> None:
    app, docs = made(checkout, "app-1", "app"), made(checkout, "docs-1", "docs", age=60)
    assert (current(checkout, "app"), current(checkout, "docs"), current(checkout, "test")) == (app, docs, None)
    assert superseded(checkout) == []


def test_another_python_has_an_environment_of_its_own_and_loses_none(checkout: Checkout) -> None:
    other = made(checkout, "app-other", "app", for_abi="cpython-399-x86_64")
    assert current(checkout, "app") is None
    assert previous(checkout, "app") is None
    made(checkout, "app-1", "app")
    assert superseded(checkout) == []
    tidy(checkout)
    assert other.runs()


def test_the_environment_of_a_python_that_is_gone_is_removed(checkout: Checkout) -> None:
    other = made(checkout, "app-other", "app", for_abi="cpython-399-x86_64", base="/no/such/folder")
    tidy(checkout)
    assert not other.folder.exists()


def test_the_newest_of_earlier_environments_is_the_previous_one(checkout: Checkout) -> None:
    made(checkout, "app-1", "app", age=60)
    change(checkout, "app")
    newer = made(checkout, "app-2", "app", age=30)
    checkout.lock("app").write_text("app, changed again\n")
    assert previous(checkout, "app") == newer


def test_an_environment_that_still_serves_a_lock_stays(checkout: Checkout) -> None:
    test = made(checkout, "test-1", "app", "test", age=60)
    change(checkout, "app", "test")
    made(checkout, "app-2", "app")
    tidy(checkout)
    assert previous(checkout, "test") == test
    newer = made(checkout, "test-2", "app", "test")
    tidy(checkout)
    assert [path.name for path in checkout.environments.iterdir()] == [newer.folder.name]


def test_what_an_interrupted_setup_left_is_removed(checkout: Checkout) -> None:
    app = made(checkout, "app-1", "app")
    half = made(checkout, "app-2", "app")
    half.stamp_file.write_text('{"abi":')
    (checkout.environments / "app-3" / "bin").mkdir(parents=True)
    assert {path.name for path in leftovers(checkout)} == {"app-2", "app-3"}
    tidy(checkout)
    assert [path.name for path in checkout.environments.iterdir()] == [app.folder.name]


HOLDER = """
import os, sys
from pathlib import Path
from bootstrap.environment import Environment
from bootstrap.locks import hold
print(hold(Environment(Path(sys.argv[1]))), flush=True)
os.execvp("cat", ["cat"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself keeps the files of a running program")
def test_an_environment_stays_while_a_program_runs_from_it(checkout: Checkout) -> None:
    old = made(checkout, "app-1", "app")
    change(checkout, "app")
    made(checkout, "app-2", "app")
    command = [sys.executable, "-c", HOLDER, str(old.folder)]
    path = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "packaging")}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "True\n"
        tidy(checkout)
        assert old.runs()
        program.kill()
    tidy(checkout)
    assert not old.folder.exists()
    assert not hold(old)
