"""The checks of the program itself: Python, its required packages, fonts, certificates."""

from __future__ import annotations

import platform
import re
import ssl
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from desktop_app.services.doctor.checks import Check, Finding, Verdict
from desktop_app.services.doctor.codes import CheckName, DoctorCode

OLDEST_PYTHON = (3, 11)
PROGRAM = "springshelf"
FOR_THE_WINDOW = "pyside6"
"""The prefix of packages that only the window needs; the window's checks report them."""


def program_checks(project: Path) -> tuple[Check, ...]:
    """The checks of the program; `project` is the pyproject.toml of a checkout, which may not exist."""
    return (
        Check(CheckName.PYTHON, _python),
        Check(CheckName.PACKAGES, lambda: _packages(project)),
        Check(CheckName.FONTS, _fonts),
        Check(CheckName.CERTIFICATES, _certificates),
    )


def _python() -> Iterator[Finding]:
    check, version = CheckName.PYTHON.message(), platform.python_version()
    system = f"{platform.system()} {platform.release()}"
    if sys.version_info < OLDEST_PYTHON:
        yield Finding(check, Verdict.BAD, DoctorCode.PYTHON_OLD.message(version=version, system=system))
    else:
        yield Finding(check, Verdict.GOOD, DoctorCode.PYTHON_GOOD.message(version=version, system=system))


def _packages(project: Path) -> Iterator[Finding]:
    declared = declared_packages(project)
    missing = [name for name in declared if not _is_installed(name)]
    check = CheckName.PACKAGES.message()
    if missing:
        yield Finding(check, Verdict.BAD, DoctorCode.PACKAGES_MISSING.message(names=", ".join(missing)))
    elif declared:
        yield Finding(check, Verdict.GOOD, DoctorCode.PACKAGES_GOOD.message(count=len(declared)))


def declared_packages(project: Path) -> list[str]:
    """The names of the required Python packages, without those of the window.

    They are read from the installed program's metadata, or else from the project file of a checkout.
    """
    try:
        lines = metadata.requires(PROGRAM) or []
    except metadata.PackageNotFoundError:
        lines = _of_checkout(project)
    # Skip conditional requirements (optional extras, other systems).
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
    from desktop_app.typesetting.font_files import FontCut, font_file

    check = CheckName.FONTS.message()
    try:
        size = sum(len(font_file(cut).read_bytes()) for cut in FontCut)
    except OSError as error:
        yield Finding(check, Verdict.BAD, DoctorCode.FONTS_UNREADABLE.message(reason=str(error)))
    else:
        yield Finding(check, Verdict.GOOD, DoctorCode.FONTS_GOOD.message(count=len(FontCut), size=size // 1000))


def _certificates() -> Iterator[Finding]:
    import truststore

    check = CheckName.CERTIFICATES.message()
    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ssl.SSLError, OSError) as error:
        yield Finding(check, Verdict.CARE, DoctorCode.CERTIFICATES_UNUSABLE.message(reason=str(error)))
        return
    paths = ssl.get_default_verify_paths()
    if paths.cafile or paths.capath or not sys.platform.startswith("linux"):
        yield Finding(check, Verdict.GOOD, DoctorCode.CERTIFICATES_GOOD.message())
    else:
        yield Finding(check, Verdict.CARE, DoctorCode.CERTIFICATES_MISSING.message())
