"""The checks of the program itself: Python, the packages that it declares, fonts, certificates."""

from __future__ import annotations

import platform
import re
import ssl
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from desktop_app.services.doctor.checks import INSTALL_AGAIN, Check, Finding, Verdict

OLDEST_PYTHON = (3, 11)
PROGRAM = "springshelf"
FOR_THE_WINDOW = "pyside6"
"""How the names of packages begin that only the window needs; the window's checks tell of them."""


def program_checks(project: Path) -> tuple[Check, ...]:
    """The checks of the program; `project` is the pyproject.toml of a checkout, which need not exist."""
    return (
        Check("Python", _python),
        Check("Python packages", lambda: _packages(project)),
        Check("Fonts", _fonts),
        Check("Certificates", _certificates),
    )


def _python() -> Iterator[Finding]:
    found = f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    if sys.version_info < OLDEST_PYTHON:
        yield Finding("Python", Verdict.BAD, found, "Install Python 3.11 or later.")
    else:
        yield Finding("Python", Verdict.GOOD, found)


def _packages(project: Path) -> Iterator[Finding]:
    declared = declared_packages(project)
    missing = [name for name in declared if not _is_installed(name)]
    if missing:
        yield Finding("Python packages", Verdict.BAD, f"not installed: {', '.join(missing)}", INSTALL_AGAIN)
    elif declared:
        yield Finding("Python packages", Verdict.GOOD, f"all {len(declared)} are installed")


def declared_packages(project: Path) -> list[str]:
    """The names of the Python packages that the program always needs; those of the window are left out.

    They are read from what pip knows of the installed program, else from the project file of a checkout.
    """
    try:
        lines = metadata.requires(PROGRAM) or []
    except metadata.PackageNotFoundError:
        lines = _of_checkout(project)
    # A requirement with a condition (an optional extra, another system) need not hold here.
    names = [re.split(r"[^\w.-]", line, maxsplit=1)[0].lower() for line in lines if ";" not in line]
    return sorted(name for name in names if not name.startswith(FOR_THE_WINDOW))


def _of_checkout(project: Path) -> list[str]:
    if not project.is_file():
        return []
    found: list[str] = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    return found


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _fonts() -> Iterator[Finding]:
    from desktop_app.typesetting.font_files import FontCut, font_bytes

    try:
        size = sum(len(font_bytes(cut)) for cut in FontCut)
    except (KeyError, OSError) as error:
        yield Finding("Fonts", Verdict.BAD, f"FiraGO can't be read ({error})", INSTALL_AGAIN)
    else:
        yield Finding("Fonts", Verdict.GOOD, f"FiraGO in {len(FontCut)} cuts, {size // 1000} kB")


def _certificates() -> Iterator[Finding]:
    import truststore

    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ssl.SSLError, OSError) as error:
        found = f"The system's certificates can't be used ({error})"
        yield Finding("Certificates", Verdict.CARE, found, "Catalogues at https addresses can't be read until then.")
        return
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath or not sys.platform.startswith("linux"):
        yield Finding("Certificates", Verdict.GOOD, "the system's are used")
    else:
        yield Finding("Certificates", Verdict.CARE, "The system has none", "Install the package ca-certificates.")
