"""Environments that earlier versions of the start script made in `.venv` itself."""

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from bootstrap.adoption import adopt
from bootstrap.checkout import Checkout
from bootstrap.choice import current, previous
from bootstrap.environment import WINDOWS, Environment

pytestmark = pytest.mark.skipif(WINDOWS, reason="its console scripts are programs")


def earlier(checkout: Checkout, *locks: str) -> Path:
    """An environment as version 0.1.0 left it, with a console script."""
    venv.create(checkout.link)
    environment = Environment(checkout.link)
    (environment.packages / "springshelf.pth").write_text(f"{checkout.root}\n")
    script = environment.scripts / "tool"
    script.write_text(f"#!{environment.python}\nimport desktop_app, sys\nprint(desktop_app.NAME, sys.prefix)\n")
    script.chmod(0o755)
    for lock in locks:
        digest = hashlib.sha256(checkout.lock(lock).read_bytes()).hexdigest()
        (checkout.link / f"{lock}.stamp").write_text(f"{digest} {sys.version} {checkout.root}\n")
    (checkout.root / "desktop_app").mkdir()
    (checkout.root / "desktop_app" / "__init__.py").write_text("NAME = 'Springshelf'")
    return script


@pytest.mark.parametrize("locks", [("app",), ("app", "test")])
def test_it_is_used_as_it_is(checkout: Checkout, locks: tuple[str, ...]) -> None:
    script = earlier(checkout, *locks)
    checkout.environments.mkdir()
    adopt(checkout)
    found = current(checkout, locks[-1])
    assert found is not None
    assert found.runs()
    assert checkout.link.is_symlink()
    moved = checkout.root.with_name(f"{checkout.root.name}, moved")
    checkout.root.rename(moved)
    command = [moved / script.relative_to(checkout.root)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, cwd="/")
    assert told.stdout == f"Springshelf {moved / found.folder.relative_to(checkout.root)}\n"


def test_it_is_the_previous_one_where_the_lock_is_newer(checkout: Checkout) -> None:
    earlier(checkout, "app")
    checkout.environments.mkdir()
    checkout.lock("app").write_text("app, changed\n")
    adopt(checkout)
    assert current(checkout, "app") is None
    assert previous(checkout, "app") is not None


def test_one_that_was_never_finished_or_is_somebody_elses_stays_where_it_is(checkout: Checkout) -> None:
    script = earlier(checkout)
    checkout.environments.mkdir()
    adopt(checkout)
    assert script.exists()
    assert not checkout.link.is_symlink()


def test_one_of_another_python_stays_where_it_is(checkout: Checkout) -> None:
    script = earlier(checkout, "app")
    checkout.environments.mkdir()
    config = checkout.link / "pyvenv.cfg"
    config.write_text(config.read_text().replace("version = 3.", "version = 2."))
    adopt(checkout)
    assert script.exists()
    assert previous(checkout, "app") is None
