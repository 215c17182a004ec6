"""The changes of a module are those that matter, and the tests that run over them say which one they noticed."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.proofs.mutants import recorded_survivors
from tests.proofs.mutants.changes import changes
from tests.proofs.mutants.subjects import SUBJECTS, Subject

ROOT = Path(__file__).resolve().parents[2]


def names(source: str) -> list[str]:
    return [one.name for one in changes(textwrap.dedent(source).encode())]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("if a < b: pass", ["a < b -> True", "a < b -> False", "a < b -> (a <= b)"]),
        ("if a == b: pass", ["a == b -> True", "a == b -> False"]),
        ("x = a != b", ["a != b -> (a == b)"]),
        ("x = 0 <= a", ["0 <= a -> (0 < a)", "0 -> 1"]),
        ("while a: pass", ["a -> False"]),
        ("x = [a for a in b if a]", ["a -> True"]),
        ("x = a and b", ["a -> True", "b -> True"]),
        ("x = a or b", ["a -> False", "b -> False"]),
        ("if not a: pass", ["not a -> True", "not a -> False"]),
        ("x = a == b or c", ["a == b -> False", "c -> False"]),
        ("x = not a", ["not a -> (a)"]),
        ("x = a + b", ["a + b -> (a - b)"]),
        ("x = secrets.token_bytes(n)", ["secrets.token_bytes(n) -> bytes((n))"]),
        ("x = True", ["True -> False"]),
        ("check(a)", ["check(a) left out"]),
        ("raise ValueError(a)", ["raise ValueError(a) left out"]),
        ("x = (a, b)", ["a left out", "b left out"]),
        ("x, y = a, b", []),
        ("with a, b as c: pass", ["with a left out"]),
        ("x = select(a).order_by(b)", [".order_by(b) left out"]),
        ("x = a.lower()", ["a.lower() -> a"]),
        ("x = max(a)", ["max(a) -> min(…)"]),
        ("x = b\"default-src 'none'; img-src data:\"", ["default-src 'none' left out", "img-src data: left out"]),
        ("x = 'a sentence for a person'", []),
        ("x = f'{1}'", []),
        ("import a", []),
        ("'a docstring'", []),
    ],
)
def test_a_line_is_changed_in_all_ways_that_break_something(line: str, expected: list[str]) -> None:
    assert names(line) == [f"module: {one}" for one in expected]


def test_a_change_says_where_it_is_and_keeps_its_name_when_lines_move() -> None:
    source = """
        LIMITS = {3}
        @decorated(1)
        class Door:
            def open(self, key: dict[str, 1]) -> None:
                if key:
                    lock(1)
                    lock(1)
    """
    assert names(source) == [
        "LIMITS: 3 left out",
        "LIMITS: 3 -> 4",
        "Door.open: key -> True",
        "Door.open: key -> False",
        "Door.open: lock(1) left out",
        "Door.open: 1 -> 2",
        "Door.open: lock(1) left out #2",
        "Door.open: 1 -> 2 #2",
    ]
    assert names("\n\n" + source) == names(source)


@pytest.mark.parametrize("step", [10, pytest.param(1, marks=pytest.mark.slow)])
@pytest.mark.parametrize("subject", SUBJECTS.values(), ids=[*SUBJECTS])
def test_every_change_of_a_module_is_python_and_another_module(subject: Subject, step: int) -> None:
    source = (ROOT / subject.path).read_bytes()
    made = [one.apply(source) for one in changes(source)]
    assert len({source, *made}) == len(made) + 1
    for one in made[::step]:
        compile(one, "changed", "exec")


def test_every_recorded_survivor_is_a_change_that_can_be_made() -> None:
    for name, recorded in recorded_survivors().items():
        possible = {one.name for one in changes((ROOT / SUBJECTS[name].path).read_bytes())}
        assert sorted(recorded - possible) == []


FORKS = pytest.mark.skipif(not hasattr(os, "fork"), reason="each change is tried in a forked process")
DOOR = """
def open_for(age):
    return age >= 18
"""
DOOR_TESTS = """
from door import open_for

def test_the_door():
    assert open_for(20)
    assert not open_for(3)
"""
TRY = """
from pathlib import Path
from tests.proofs.mutants.changes import changes
from tests.proofs.mutants.subjects import Subject
from tests.proofs.mutants.trial import trials

for change, survived in trials(Subject("door.py", ("test_door.py",)), [*changes(Path("door.py").read_bytes())]):
    print(change.name, survived)
"""


def try_door(folder: Path, tests: str) -> subprocess.CompletedProcess[str]:
    """Change the door in a program of its own: a process with Qt at work can't be forked."""
    (folder / "door.py").write_text(DOOR)
    (folder / "test_door.py").write_text(tests)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", TRY]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)


@FORKS
@pytest.mark.slow
def test_a_change_that_no_test_notices_survives(tmp_path: Path) -> None:
    survived = dict(line.rsplit(" ", 1) for line in try_door(tmp_path, DOOR_TESTS).stdout.splitlines())
    assert survived == {"open_for: age >= 18 -> (age > 18)": "True", "open_for: 18 -> 19": "True"}
    assert (tmp_path / "door.py").read_text() == DOOR


@FORKS
def test_a_change_that_a_test_notices_is_killed(tmp_path: Path) -> None:
    tests = f"{DOOR_TESTS}    assert open_for(18)\n"
    survived = dict(line.rsplit(" ", 1) for line in try_door(tmp_path, tests).stdout.splitlines())
    assert set(survived.values()) == {"False"}


@FORKS
@pytest.mark.slow
def test_a_module_whose_tests_fail_is_not_tried(tmp_path: Path) -> None:
    said = try_door(tmp_path, "def test_the_door():\n    assert False\n").stderr
    assert "test_door.py must pass before anything is changed" in said
