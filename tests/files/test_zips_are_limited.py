"""Every ZIP of somebody else is opened within a limit."""

import re
from pathlib import Path

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent
CHECKED = {"files/limited_zip.py", "reading/file_endings.py"}
"""Modules that check the size of the directory."""


def test_no_zip_is_read_without_a_limit() -> None:
    opened = re.compile(r"\bZipFile\((?![^()\n]*(?:\([^()]*\)[^()\n]*)?\"w\")")
    found = {
        path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if opened.search(path.read_text("utf-8"))
    }
    assert found == CHECKED
