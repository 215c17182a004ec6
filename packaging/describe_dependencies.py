"""Write docs/dependencies.md, the table of dependencies; --check tells what in it is stale.

Reasons and releases come from dependencies.toml, versions from the locks, licences and sizes from what is installed.
A size is that of this platform's wheel, so --check compares everything but sizes.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution
from typing import Any

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from locked import HERE, Pin, pins

ROOT = HERE.parent
TARGET = ROOT / "docs" / "dependencies.md"
_OF_PYTHON = {"python_version": "3.13", "python_full_version": "3.13.0"}
_OF_PLATFORM = (
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
)
INTRODUCTION = """# Dependencies

Written by `packaging/describe_dependencies.py` from the locks, from `packaging/dependencies.toml` and from what is
installed. A size is that of a wheel's files on disk, on Linux x86-64 with Python 3.11, without compiled bytecode. The
setup removes some 290 MB of it, which are the parts of Qt that Springshelf doesn't use (`packaging/unused_qt.py`). The
last release was looked up in {asof}.

The locked versions have wheels for Python 3.11 to 3.13 on Windows, on Linux with glibc 2.34 (2.39 on ARM), and on macOS
15 or later with Apple silicon. Intel Macs are left out: cryptography and pikepdf no longer have wheels for them.

All licences allow use by a program under Apache-2.0. Those of the LGPL and the MPL hold for the libraries themselves,
which are installed unchanged and can be replaced. THIRD_PARTY_NOTICES.txt has every licence's text.
"""


def table(known: dict[str, Any], chosen: Iterable[Pin]) -> str:
    rows = ["| Distribution | Version | Licence | Last release | Reason | Size |", "|---|---|---|---|---|---:|"]
    return "\n".join([*rows, *(row(known, pin) for pin in chosen)])


def row(known: dict[str, Any], pin: Pin) -> str:
    """A line of a table.

    Raises:
        LookupError: The distribution isn't installed.
    """
    found, about = pin.installed(), known.get(pin.name, {})
    if found is None:
        message = f"{pin.name} {pin.version} is not installed. Install the test, bench, build and docs locks first."
        raise LookupError(message)
    licence, released = about.get("licence") or _licence(found), about.get("released", "unknown")
    reason = about.get("reason") or "For " + ", ".join(needed_by(pin.name))
    return f"| {pin.name} | {pin.version} | {licence} | {released} | {reason} | {_size(found)} |"


def needed_by(name: str) -> list[str]:
    """What asks for a distribution, of all that the program installs on every platform."""
    return [pin for pin, asked_for in _everywhere_with_requirements().items() if name in asked_for]


@cache
def _everywhere_with_requirements() -> dict[str, set[str]]:
    """The distributions of the program that are installed on every platform, with what each asks for."""
    chosen = [(pin, pin.installed()) for pin in pins("app") if everywhere(pin)]
    return {pin.name: _requirements_of(found) for pin, found in chosen if found}


def _requirements_of(found: Distribution) -> set[str]:
    asked_for = [Requirement(one) for one in found.requires or []]
    return {canonicalize_name(one.name) for one in asked_for if "extra" not in str(one.marker)}


def _size(found: Distribution) -> str:
    size = f"{sum(file.size or 0 for file in found.files or []) / 1e6:.1f}"
    return "<0.1 MB" if size == "0.0" else f"{size} MB"


def _licence(found: Distribution) -> str:
    """The SPDX expression of a distribution, as far as its metadata has one."""
    told = found.metadata
    classifiers = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or [] if one.startswith("License")]
    named = [*(told.get_all("License-Expression") or []), *(told.get_all("License") or []), ", ".join(classifiers)]
    licence = next((one for one in named if one), "unknown")
    return {"MIT License": "MIT", "Apache 2.0": "Apache-2.0"}.get(licence, licence)


def asked(project: dict[str, Any], extra: str = "") -> set[str]:
    """The names of the direct dependencies, or of those of an extra."""
    words = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return {canonicalize_name(Requirement(one).name) for one in words}


def everywhere(pin: Pin) -> bool:
    """Whether a pin holds on every platform with a current Python."""
    return not pin.marker or all(Marker(pin.marker).evaluate({**_OF_PYTHON, **each}) for each in _OF_PLATFORM)


def sections() -> dict[str, list[Pin]]:
    """What each table lists."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct, app = asked(project), pins("app")
    for_building = asked(project, "build") - asked(project, "test")
    return {
        "The program": [pin for pin in app if pin.name in direct],
        "What these need, on every platform": [pin for pin in app if pin.name not in direct and everywhere(pin)],
        "The tests": [pin for pin in pins("test") if pin.name in asked(project, "test")],
        "Benchmarks": [pin for pin in pins("bench") if pin.name in asked(project, "bench")],
        "The installers": [pin for pin in pins("build") if pin.name in for_building],
        "The documentation": [pin for pin in pins("docs") if pin.name in asked(project, "docs")],
    }


def page() -> str:
    known = _known()
    parts = [INTRODUCTION.format(asof=known["asof"])]
    parts += [f"## {title}\n\n{table(known['packages'], chosen)}" for title, chosen in sections().items()]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def stale() -> list[str]:
    """The rows that the page lacks or has too many, sizes aside. What isn't installed is compared by its version."""
    known, wrong = _known()["packages"], []
    written = [line for line in TARGET.read_text(encoding="utf-8").splitlines() if line.endswith(" MB |")]
    expected = [pin for chosen in sections().values() for pin in chosen]
    for pin in expected:
        start = row(known, pin).rpartition(" | ")[0] if pin.installed() else f"| {pin.name} | {pin.version} "
        if not any(line.startswith(start) for line in written):
            wrong.append(f"{start} | is missing or another one in docs/dependencies.md")
    names = {pin.name for pin in expected}
    return wrong + [f"{line}: nothing needs it" for line in written if line.split(" | ")[0][2:] not in names]


def _known() -> dict[str, Any]:
    return tomllib.loads((HERE / "dependencies.toml").read_text(encoding="utf-8"))


def main(words: list[str]) -> int:
    if "--check" in words:
        wrong = stale()
        print("\n".join(wrong) if wrong else "The table of dependencies is current.")
        return int(bool(wrong))
    TARGET.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
