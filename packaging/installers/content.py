"""What goes into the frozen program, of what PyInstaller finds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from unused_qt import is_used

WITH_DATA = ("icalendar", "pymupdf_fonts", "pyphen", "reportlab", "tzdata", "zxcvbn")
"""Packages whose files of data PyInstaller doesn't know of."""
EXCLUDED = ("_pytest", "IPython", "numpy", "pytest", "setuptools", "tkinter")
"""Modules that libraries import if they are there, and Springshelf never uses."""
OF_THE_SYSTEM = re.compile(
    r"lib(?:stdc\+\+|gcc_s|asound|dbus-1|fontconfig|freetype|glib-2\.0|gthread-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0"
    r"|EGL|GL|GLX|GLdispatch|OpenGL|gbm|drm|X\w+|X11-xcb|xcb[\w-]*|xkb\w+(?:-x11)?|wayland-\w+|cups|pulse\w*|nss\w*|smime3|nspr4|plc4|plds4"
    r"|gssapi_krb5|krb5\w*|k5crypto|com_err|keyutils|enchant-2)\.so[.\d]*"
)
"""Libraries of Linux that have to be the system's own: they talk to its drivers and its settings, and a second copy of
the C++ run time is older than what the system's libraries were built with.
"""
WITHOUT_USE = re.compile(
    r"""
    (?:.*/)?(?:__pycache__|tests?)/.*\.pyc?
    | PySide6/Qt/translations/(?!qtwebengine_locales/|qtbase_(?:ar|fr|uk)\.qm).*
    | PySide6/(?:lupdate|lrelease|uic|linguist|balsam|svgtoqml).*
    | (?:.*/)?\w+\.pyi
    | lib(?:av|sw)\w+\.so[.\d]*
    """,
    re.VERBOSE,
)

Entry = tuple[str, str, str]
"""Where a file goes in the program, where it comes from, and PyInstaller's word for its kind."""


def frozen_files(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that stay, in the order of their names, so that two builds write the same."""
    return sorted(entry for entry in entries if stays(entry[0]))


def stays(name: str) -> bool:
    """Whether a file belongs in the program, by its path there."""
    name = name.replace("\\", "/")
    if OF_THE_SYSTEM.fullmatch(name.rpartition("/")[2]) or WITHOUT_USE.fullmatch(name):
        return False
    return not name.startswith("PySide6/") or is_used(name.removeprefix("PySide6/"))
