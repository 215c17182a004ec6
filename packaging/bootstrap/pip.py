"""pip, run from its wheel, so that it is never part of an environment."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bootstrap.checkout import Checkout
from bootstrap.environment import WINDOWS
from bootstrap.fetched import is_locked
from bootstrap.pip_failures import DamagedPackageError, MissingPackageError, explain
from bootstrap.terminal import SetupError

Watch = Callable[[str], None]
BRIEF = ("--retries", "1", "--timeout", "10")
TRIES = 3
LOCKED = ("--require-hashes", "--only-binary", ":all:")

MISLEADING = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_DRY_RUN", "PYTHONWARNINGS", "PYTHONPATH"}
"""Variables that would send packages elsewhere, install none, or end pip at a warning."""


@dataclass(frozen=True)
class Pip:
    """pip for one interpreter.

    Args:
        python: the interpreter that it runs with and installs for.
        wheel: pip's own wheel.
        work: a folder on the same disk for temporary files, since `/tmp` may be small.
        log: the file for all that pip knows of its last call.
        held: the file descriptor of a lock that pip holds as long as it runs.
    """

    python: Path
    wheel: Path
    work: Path
    log: Path
    held: int | None = None

    def run(self, *words: str, watch: Watch = lambda _: None, wheels: Path | None = None) -> None:
        """Run a pip command; `watch` gets each line of its output.

        Raises:
            SetupError: it failed; the error says why.
        """
        self.work.mkdir(parents=True, exist_ok=True)
        self.log.unlink(missing_ok=True)
        command = [str(self.python), str(self.wheel / "pip"), "--disable-pip-version-check", "--no-input"]
        # One line for each message, however narrow the terminal is.
        environment = {name: value for name, value in os.environ.items() if name not in MISLEADING}
        environment |= {"COLUMNS": "1000", "PYTHONUTF8": "1"}
        environment |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.work))
        with subprocess.Popen(
            [*command, "--log", str(self.log), *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=environment,
            pass_fds=() if WINDOWS or self.held is None else (self.held,),
        ) as process:
            for line in process.stdout or ():
                watch(line)
        if process.returncode:
            raise explain(self.log, wheels)


def pip_of_python() -> Path:
    """The wheel of the pip that comes with this Python.

    Raises:
        SetupError: this Python comes without.
    """
    ensurepip = importlib.util.find_spec("ensurepip")
    bundled = Path(ensurepip.origin or "").with_name("_bundled") if ensurepip else Path()
    # Debian and Fedora keep such wheels in a folder of their own.
    for wheel in Path(sysconfig.get_config_var("WHEEL_PKG_DIR") or bundled).glob("pip-*.whl"):
        return wheel
    raise SetupError(
        "This Python can't make a virtual environment.",
        "On Debian and Ubuntu, run apt-get install python3-venv as root, then the same command again.",
    )


def newer(pip: Pip, checkout: Checkout) -> Pip | None:
    """The pip that `pip.lock` names, which can go on with a broken download; it is fetched once.

    Returns:
        None if the package index does not have it.

    Raises:
        SetupError: it can't be fetched, so nothing else can.
    """
    command = ("download", *LOCKED, *BRIEF, "--no-deps", "--dest", str(checkout.fetched))
    for tries_left in reversed(range(TRIES)):
        if _fetched(checkout):
            break
        try:
            pip.run(*command, "-r", str(checkout.lock("pip")))
        except MissingPackageError:
            return None
        except DamagedPackageError:  # an older pip says this of a download that was cut off, too
            if not tries_left:
                raise
    wheel = _fetched(checkout)
    return replace(pip, wheel=wheel) if wheel else None


def _fetched(checkout: Checkout) -> Path | None:
    """The wheel of pip that was fetched, if it is whole."""
    lock = checkout.lock("pip").read_text(encoding="utf-8")
    return next((wheel for wheel in checkout.fetched.glob("pip-*.whl") if is_locked(wheel, lock)), None)
