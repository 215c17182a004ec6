"""The shared libraries that Qt expects of a Linux system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from bootstrap.checkout import Checkout
from bootstrap.terminal import SetupError, say


def ensure_qt_libraries(checkout: Checkout) -> None:
    """Have the system libraries of Qt: install them as root on Debian and its relatives, else name them.

    Raises:
        SetupError: some are missing; the advice names the command that installs them.
    """
    if not sys.platform.startswith("linux"):
        return
    # The doctor's module needs nothing installed. It is imported by the calls that need it alone.
    from desktop_app.services.doctor.system_libraries import (  # noqa: PLC0415 - as above
        TABLE,
        WINDOW,
        missing_of,
        packages_here,
        read_table,
    )

    libraries = read_table(checkout.root / "resources" / TABLE).get(WINDOW, {})
    missing = missing_of(libraries)
    complaint = ""
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        complaint = _last_line(_apt_get("update"))  # before the packages are named: without its lists apt knows none
        complaint = _install(sorted(set(packages_here(missing).values()))) or complaint
        missing = missing_of(libraries)
    if missing:
        raise SetupError(
            f"Qt needs system libraries that this computer lacks.{complaint}", _advice(missing, packages_here(missing))
        )


def _install(packages: list[str]) -> str:
    """Install packages; return what apt-get complains about, if it does."""
    say("Installing system libraries that Qt needs: " + " ".join(packages))
    return _last_line(_apt_get("install", "-y", "--no-install-recommends", *packages))


def _apt_get(*words: str) -> str:
    """Run apt-get without questions; return its complaints."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    command = ["apt-get", "-qq", *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=environment).stderr


def _last_line(complaints: str) -> str:
    lines = complaints.strip().splitlines()
    return f" apt-get says: {lines[-1].rstrip('.')}." if lines else ""


def _advice(missing: Mapping[str, Sequence[str]], packages: Mapping[str, str]) -> str:
    if shutil.which("apt-get") is None:
        return f"Install the packages that have these, then run the same command again:\n    {' '.join(missing)}"
    command = ["apt-get update && apt-get install --no-install-recommends", *sorted(set(packages.values()))]
    return f"Install them as root, then run the same command again:\n    {' '.join(command)}"
