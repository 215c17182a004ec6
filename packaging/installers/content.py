"""What goes into the frozen program, of what PyInstaller finds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from unused_qt import is_used

WITH_DATA = ("icalendar", "pyphen", "reportlab", "tzdata", "zxcvbn")
"""Packages whose files of data PyInstaller doesn't know of."""
EXCLUDED = ("_pytest", "IPython", "numpy", "pydoc_data", "pytest", "readline", "setuptools", "tkinter")
"""Modules that libraries import if they are there, and Springshelf never uses."""
LAUNCHER_EXCLUDED = ("_bz2", "_hashlib", "_lzma", "_ssl", "bz2", "lzma", "ssl", *EXCLUDED)
"""Modules that the standard library imports for the launcher if they are there, and that it runs without.

PyInstaller's own start of a program needs `zipfile`, which does without these."""
SYSTEM_FOLDERS = re.compile(r"(?:/usr)?/lib(?:32|64)?/.*")
OF_PYTHON = re.compile(r"lib(?:bz2|crypto|expat|ffi|lzma|mpdec|ncursesw|readline|sqlite3|ssl|tinfo|uuid|z)\.so[.\d]*")
"""Libraries of Linux that Python's own modules need, in a version that differs between systems. All others have to be
the system's own, which the package depends on: they talk to its drivers and settings, and a second, older copy of the
C++ run time than the one that these were built with ends the program.
"""
UNUSED_MODULES = re.compile(r"lxml\.(?:objectify|isoschematron|html\.(?:_difflib|diff)).*")
"""Parts of used packages that nothing imports: ways to read XML."""
WITHOUT_DOCUMENTATION = re.compile(r"(?:alembic|sqlalchemy)(?:\..*)?")
"""Modules a quarter of which is documentation for their users' developers; they are compiled as `python -OO` does."""
OPTIMISED = "PYMODULE-2"
"""PyInstaller's word for a module that is compiled so."""
WITHOUT_USE = re.compile(
    r"""
    (?:.*/)?(?:__pycache__|tests?)/.*\.pyc?
    | PySide6/Qt/translations/(?!qtwebengine_locales/|qtbase_(?:ar|de|es|fr|it|pl|tr|uk)\.qm).*
    | PySide6/(?:lupdate|lrelease|uic|linguist|balsam|svgtoqml).*
    | (?:.*/)?\w+\.pyi
    | lxml/(?:objectify|isoschematron|html/(?:_difflib|diff)).*
    | [^/]+\.dist-info/(?:RECORD|direct_url\.json|sboms/.*)  # the second names a folder of the computer that builds
    | desktop_app/_resources/(?:i18n/.*\.ts|locale/.*\.po)  # the sources of compiled translations
    | reportlab/fonts/.*\.sfd  # the sources of compiled fonts
    """,
    re.VERBOSE,
)

Entry = tuple[str, str, str]
"""Where a file goes in the program, where it comes from, and PyInstaller's word for its kind."""


def frozen_files(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that stay, in the order of their names, so that two builds write the same.

    PyInstaller adds a link beside the program for each library in a folder. The libraries find each other without, and
    the file systems of most sticks have no links.
    """
    return sorted(entry for entry in entries if entry[2] != "SYMLINK" and stays(entry[0], entry[1]))


def used_modules(entries: Iterable[Entry]) -> list[Entry]:
    """The modules of Python that stay, and how each is compiled."""
    kept = [entry for entry in entries if not UNUSED_MODULES.fullmatch(entry[0])]
    return [(name, file, OPTIMISED if WITHOUT_DOCUMENTATION.fullmatch(name) else kind) for name, file, kind in kept]


def stays(name: str, source: str = "") -> bool:
    """Whether a file belongs in the program.

    Args:
        name: its path there.
        source: where it comes from.
    """
    name = name.replace("\\", "/")
    if SYSTEM_FOLDERS.fullmatch(source) and not OF_PYTHON.fullmatch(name.rpartition("/")[2]):
        return False
    if WITHOUT_USE.fullmatch(name):
        return False
    return not name.startswith("PySide6/") or is_used(name.removeprefix("PySide6/"))
