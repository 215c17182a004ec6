"""Every picture is opened with a list of formats: Pillow has some that run a program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent


def _opened_without_formats(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    if "PIL" not in text:
        return
    tree = ast.parse(text)
    names = {
        one.asname or one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "PIL"
        for one in node.names
        if one.name == "Image"
    }
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "open"):
            continue
        of_pillow = isinstance(node.func.value, ast.Name) and node.func.value.id in names
        if of_pillow and "formats" not in {keyword.arg for keyword in node.keywords}:
            yield f"{path.relative_to(PACKAGE)}:{node.lineno}"


def test_every_picture_is_opened_with_a_list_of_formats() -> None:
    assert [place for path in PACKAGE.rglob("*.py") for place in _opened_without_formats(path)] == []
