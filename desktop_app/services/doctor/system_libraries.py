"""The shared libraries of a Linux system that the program uses, and their Debian packages."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop_app.services.doctor.checks import Check, Finding, Verdict
from desktop_app.services.doctor.codes import CheckName, DoctorCode

TABLE = "system-libraries.toml"
WINDOW, SPELLING = "window", "spelling"
Libraries = Mapping[str, Sequence[str]]
"""Names of libraries, each with the names of its Debian package, newest first."""


def library_checks(resources: Path) -> tuple[Check, ...]:
    """The checks of libraries for the window and for spelling; none if the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    table = read_table(resources / TABLE)
    return (
        Check(CheckName.LIBRARIES, lambda: _for_the_window(table.get(WINDOW, {}))),
        Check(CheckName.SPELLING, lambda: _for_spelling(table.get(SPELLING, {}))),
    )


def read_table(file: Path) -> dict[str, Libraries]:
    """Read the table of libraries, by the part that needs them; empty if there is no file."""
    if not file.is_file():
        return {}
    found: dict[str, Libraries] = tomllib.loads(file.read_text(encoding="utf-8"))
    return found


def _for_the_window(libraries: Libraries) -> Iterator[Finding]:
    missing = packages_here(missing_of(libraries))
    check = CheckName.LIBRARIES.message()
    if missing:
        code = DoctorCode.LIBRARIES_MISSING if has_apt() else DoctorCode.LIBRARIES_MISSING_ELSEWHERE
        command = install_command(missing.values())
        yield Finding(check, Verdict.BAD, code.message(names=_list(missing), command=command))
    elif libraries:
        yield Finding(check, Verdict.GOOD, DoctorCode.LIBRARIES_GOOD.message(count=len(libraries)))


def _for_spelling(libraries: Libraries) -> Iterator[Finding]:
    missing = packages_here(missing_of(libraries))
    if missing:
        code = DoctorCode.SPELLING_MISSING if has_apt() else DoctorCode.SPELLING_MISSING_ELSEWHERE
        command = install_command(missing.values())
        yield Finding(CheckName.SPELLING.message(), Verdict.CARE, code.message(names=_list(missing), command=command))


def _list(packages: Mapping[str, str]) -> str:
    return ", ".join(f"{library} ({package})" for library, package in packages.items())


def missing_of(libraries: Libraries) -> dict[str, Sequence[str]]:
    """The libraries that the system's loader can't load."""
    return {name: packages for name, packages in libraries.items() if not _loads(name)}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def packages_here(libraries: Libraries) -> dict[str, str]:
    """Each library with its package name on this system.

    If the system knows none of the package names, the oldest is used: a system that renamed a package knows both names.
    """
    offered = offered_by_apt({name for names in libraries.values() for name in names}) if libraries else set()
    return {
        library: next((name for name in names if name in offered), names[-1]) for library, names in libraries.items()
    }


def has_apt() -> bool:
    """Whether this system installs packages as Debian does."""
    return shutil.which("apt-get") is not None


def install_command(packages: Iterable[str]) -> str:
    """The command that installs these packages on Debian."""
    return " ".join(["apt-get install", *sorted(set(packages))])


def offered_by_apt(packages: set[str]) -> set[str]:
    """The packages that apt can install here, by their real names; empty without apt.

    `apt-cache policy` shows a candidate for each real package, and none for a virtual one.
    """
    command = shutil.which("apt-cache")
    if command is None:
        return set()
    environment = os.environ | {"LC_ALL": "C"}
    words = [command, "policy", *sorted(packages)]
    told = subprocess.run(words, check=False, capture_output=True, text=True, env=environment).stdout  # noqa: S603 - apt's own
    return set(_with_candidate(told))


def _with_candidate(policy: str) -> Iterator[str]:
    package = ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            package = line.removesuffix(":")
        elif line.startswith("  Candidate: ") and not line.endswith("(none)"):
            yield package
