import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.coverage.measuring import begin_measuring
from tests.coverage.ratchet import SLACK, Bars, Cover, Finding, as_toml, by_package, findings, raised, rises

BARS = Bars(
    packages={"store": 90.0, "domain": 80.0},
    modules={"store/rows.py": 95},
    missed={"store/rows.py": 5, "store/files.py": 4, "store/sql/old.py": 11, "domain/hours.py": 2},
)
MODULES = {
    "app.py": Cover(50, 50),
    "store/rows.py": Cover(100, 5),
    "store/files.py": Cover(50, 4),
    "store/sql/old.py": Cover(50, 11),
    "domain/hours.py": Cover(10, 2),
}


def missing(module: str, missed: int) -> dict[str, Cover]:
    """The modules, one of which misses so many lines and branches."""
    return {**MODULES, module: Cover(MODULES[module].total, missed)}


def test_a_package_is_as_good_as_all_its_modules_together() -> None:
    assert by_package(MODULES) == {"domain": Cover(10, 2), "store": Cover(200, 20)}
    assert by_package(MODULES)["store"].percent == 90.0


def test_a_figure_is_never_rounded_up() -> None:
    assert Cover(2000, 1).percent == 99.9
    assert Cover(3, 1).percent == 66.6
    assert Cover(0, 0).percent == 100.0


def test_what_is_as_good_as_its_bar_is_no_finding() -> None:
    assert list(findings(BARS, MODULES)) == []


def test_a_package_that_falls_names_the_modules_that_miss_more_than_before() -> None:
    (found,) = findings(BARS, missing("store/files.py", 5))
    assert found == Finding(
        "store: unit tests cover 89.5 % of its lines and branches, not 90.0 %.", ("store/files.py",)
    )


def test_a_single_branch_that_depends_on_chance_is_no_fall() -> None:
    bars = Bars({"store": 90.0 + SLACK, "domain": 80.0}, {}, {})
    assert list(findings(bars, MODULES)) == []


def test_removed_code_that_was_covered_is_named_as_the_reason() -> None:
    smaller = {**MODULES, "domain/hours.py": Cover(8, 2)}
    (found,) = findings(Bars(BARS.packages, {}, {"domain/hours.py": 2}), smaller)
    assert found.line.endswith("code that was covered has been removed.")
    assert found.modules == ()


def test_a_module_with_a_bar_of_its_own_may_not_fall_below_it() -> None:
    bars = Bars({"store": 80.0, "domain": 80.0}, BARS.modules, {})
    (found,) = findings(bars, missing("store/rows.py", 6))
    assert found.line == "store/rows.py: unit tests cover 94.0 % of its lines and branches, not 95 %."
    assert found.modules == ("store/rows.py",)


def test_a_bar_does_not_vanish_with_its_module() -> None:
    (found,) = findings(Bars(BARS.packages, {"store/lines.py": 95}, {}), MODULES)
    assert found.line.startswith("store/lines.py has a bar, and is not there any more.")


def test_a_new_package_needs_a_bar() -> None:
    (found,) = findings(BARS, {**MODULES, "news/paper.py": Cover(10, 0)})
    assert found.line.startswith("news has no bar yet.")


def test_a_better_package_raises_its_bar() -> None:
    better = missing("domain/hours.py", 0)
    assert rises(BARS, better) == {"domain": 100.0}
    assert raised(BARS, better).packages == {"domain": 100.0, "store": 90.0}


def test_nothing_lowers_a_bar() -> None:
    worse = missing("store/files.py", 50)
    assert raised(BARS, worse).packages == BARS.packages
    assert raised(BARS, worse).modules == BARS.modules


def test_a_package_that_is_gone_takes_its_bar_along() -> None:
    assert list(raised(BARS, {"store/rows.py": Cover(100, 5)}).packages) == ["store"]


def test_what_is_recorded_can_be_read_again() -> None:
    bars = raised(BARS, MODULES)
    read = tomllib.loads(as_toml(bars))
    assert Bars(read["packages"], read["modules"], read["missed"]) == bars
    assert bars.missed == {name: cover.missed for name, cover in MODULES.items()}


PROJECT = {
    "pyproject.toml": "[tool.pytest.ini_options]\n",
    "conftest.py": "from desktop_app.store import rows\n",
    "desktop_app/__init__.py": "",
    "desktop_app/store/__init__.py": "",
    "desktop_app/store/unused.py": "NEVER = 'imported'\n",
    "desktop_app/store/rows.py": "def sign(number):\n    if number < 0:\n        return '-'\n    return '+'\n",
    "test_rows.py": (
        "from desktop_app.store.rows import sign\n"
        "def test_plus():\n    assert sign(1) == '+'\n"
        "def test_minus():\n    assert sign(-1) == '-'\n"
    ),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with tests of its own."""
    for name, text in PROJECT.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str, environment: Mapping[str, str] = os.environ) -> str:
    """What a command of Python prints that runs in the project."""
    found = {**environment, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=folder, env=found, check=False, capture_output=True, text=True
    )
    return done.stdout


def measure(folder: Path, *words: str) -> None:
    said = run(folder, "pytest", "-n", "2", "-p", "no:pytest-qt", *words, environment=begin_measuring(folder))
    assert " passed" in said, said


@pytest.mark.slow
def test_a_run_with_two_workers_is_measured_recorded_and_compared(project: Path) -> None:
    measure(project)
    run(project, "tests.coverage", "--bars", "bars.toml", "--record")
    recorded = tomllib.loads((project / "bars.toml").read_text())
    # Four lines and two branches of sign(), which conftest.py imports first, and a line that nothing imports.
    assert recorded["packages"] == {"store": 85.7}
    assert recorded["missed"] == {"store/unused.py": 1}
    assert run(project, "tests.coverage", "--bars", "bars.toml") == ""
    measure(project, "-n", "0", "-k", "plus")
    said = run(project, "tests.coverage", "--bars", "bars.toml").splitlines()
    assert said[0] == "store: unit tests cover 57.1 % of its lines and branches, not 85.7 %."
    assert [line for line in said if "desktop_app" in line] == ["  desktop_app/store/rows.py: 3"]


def test_without_a_measured_run_it_says_what_to_do(project: Path) -> None:
    assert "Run `python -m tests` first." in run(project, "tests.coverage", "--bars", "bars.toml")
