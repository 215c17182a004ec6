"""An environment is finished as a whole or not at all, and nothing takes the one before away until then."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap.checkout import Checkout
from bootstrap.choice import current, folders, previous, tidy
from bootstrap.environment import WINDOWS, Environment

# Builds an environment with one module instead of pip's packages, and dies just before or after one step of it.
DRIVER = """
import os, signal, sys
from pathlib import Path
import bootstrap.build as build
from bootstrap.checkout import Checkout
from bootstrap.choice import tidy

def install_from(wheels, pip, checkout, lock):
    pip.work.mkdir(exist_ok=True)
    Environment = build.Environment
    site = next(checkout.environments.glob("app-*/lib/*/site-packages"))
    (site / "alpha.py").write_text("VERSION = 1")
    (site / "alpha-1.dist-info").mkdir()

def die(*words, **values):
    os.kill(os.getpid(), signal.SIGKILL)

def dying_after(step):
    def run(*words, **values):
        step(*words, **values)
        die()
    return run

os.sync = lambda: None  # a kill is no power cut
build.install_from = install_from
when, owner, name = sys.argv[2:]
if name:
    target = getattr(build, owner) if owner else build
    setattr(target, name, die if when == "before" else dying_after(getattr(target, name)))
checkout = Checkout(Path(sys.argv[1]))
checkout.environments.mkdir(exist_ok=True)
build.build(checkout, "app", Path("wheels"), 0)
tidy(checkout)
"""
STEPS = [
    ("before", "venv", "create"),
    ("after", "venv", "create"),
    ("after", "", "install_from"),
    ("before", "", "make_movable"),
    ("after", "", "make_movable"),
    ("before", "Environment", "write_stamp"),
]


def build(checkout: Checkout, when: str = "", owner: str = "", name: str = "") -> int:
    command = [sys.executable, "-c", DRIVER, str(checkout.root), when, owner, name]
    path = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2] / "packaging")}
    return subprocess.run(command, capture_output=True, check=False, env=path).returncode


def version(environment: Environment | None) -> str:
    assert environment is not None
    code = "import alpha; print(alpha.VERSION)"
    return subprocess.run([environment.python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.skipif(WINDOWS, reason="Windows has no such signal")
@pytest.mark.parametrize(("when", "owner", "name"), STEPS)
def test_killed_before_the_end_the_environment_before_is_still_used(
    checkout: Checkout, when: str, owner: str, name: str
) -> None:
    assert build(checkout) == 0
    old = current(checkout, "app")
    checkout.lock("app").write_text("app, changed\n")
    assert build(checkout, when, owner, name) == -signal.SIGKILL
    assert current(checkout, "app") is None
    assert previous(checkout, "app") == old
    assert version(old) == "1"
    tidy(checkout)
    assert [Environment(folder) for folder in folders(checkout)] == [old]


@pytest.mark.skipif(WINDOWS, reason="Windows has no such signal")
@pytest.mark.parametrize(
    ("when", "owner", "name"), [("after", "Environment", "write_stamp"), ("after", "", "point_to")]
)
def test_killed_after_the_end_the_new_environment_is_used(checkout: Checkout, when: str, owner: str, name: str) -> None:
    assert build(checkout) == 0
    checkout.lock("app").write_text("app, changed\n")
    assert build(checkout, when, owner, name) == -signal.SIGKILL
    new = current(checkout, "app")
    assert version(new) == "1"
    tidy(checkout)
    assert [Environment(folder) for folder in folders(checkout)] == [new]
