"""Docstrings and pages name errors that exist, so whoever renames a class finds the texts about it."""

from __future__ import annotations

import builtins
import re

from tests.docs.pages import PAGES, ROOT

ERROR = re.compile(r"\b[A-Z]\w*Error\b")
DOCSTRING = re.compile(r'""".*?"""', re.DOTALL)


def errors_in(text: str) -> set[str]:
    """The names of errors in a text."""
    return {name for line in text.splitlines() if "Error" in line for name in ERROR.findall(line)}


def test_errors_in_docstrings_and_pages_exist() -> None:
    modules = {path: path.read_text("utf-8") for path in (ROOT / "desktop_app").rglob("*.py")}
    known = {*dir(builtins)}.union(*(errors_in(DOCSTRING.sub("", text)) for text in modules.values()))
    texts = modules | {path: path.read_text("utf-8") for path in PAGES}
    unknown = {path.relative_to(ROOT).as_posix(): errors_in(text) - known for path, text in texts.items()}
    assert not {path: names for path, names in unknown.items() if names}
