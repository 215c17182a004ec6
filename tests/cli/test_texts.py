"""No sentence of the command line is outside the catalogues: what is printed in English would stay English."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogue_texts import command_texts
from desktop_app.domain.message_code import forms_of

ROOT = Path(__file__).resolve().parents[2]
CLI = ROOT / "desktop_app" / "cli"
PRINTING = {"echo", "show", "ask", "ask_to_confirm", "prompt", "append"}
"""Calls that print texts, ask with them, or collect the lines to print."""
WORDS = re.compile(r"[A-Za-z]{2,}")
SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
NOT_SHOWN = {"The command failed: %s", "The system refused something", "no longer in"}
"""Texts for the log, and values for programs."""
SAME_EVERYWHERE = {"springshelf portfolio check", "springshelf feedback place", "UTC"}
"""Commands to copy, and names."""


def texts_in(node: ast.AST) -> Iterator[str]:
    """The texts that an expression holds, without those that are given to a call in it, and without formats."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from texts_in(part.value if isinstance(part, ast.FormattedValue) else part)
    elif not isinstance(node, ast.Call | ast.Dict | ast.Subscript | ast.Compare):
        for child in ast.iter_child_nodes(node):
            yield from texts_in(child)


def bare_texts(source: str, known: set[str]) -> list[str]:
    """The texts in a module that would be shown and are in no catalogue."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docstrings = {ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)}
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and ast.unparse(one.func) == "examples"]
    apart = {part for call in calls for part in call.args}
    apart |= {one.value for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in apart:
            text = node.value
            if SENTENCE.search(text) and text not in known | NOT_SHOWN and text not in docstrings:
                found.append(text)
        called = ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and called in PRINTING and node.args:
            found += [text for text in texts_in(node.args[0]) if WORDS.search(text)]
        if isinstance(node, ast.JoinedStr):
            pieces = (one.value for one in node.values if isinstance(one, ast.Constant))
            found += [piece for piece in pieces if isinstance(piece, str) and SENTENCE.search(piece)]
    return [text for text in found if text.strip(" :") not in SAME_EVERYWHERE and text not in known]


@pytest.fixture(scope="module")
def known() -> set[str]:
    """The texts of the catalogue, and the examples of help, which are commands to copy."""
    return {form for text in command_texts(ROOT) for form in forms_of(text)}


def shown_files() -> list[Path]:
    """The modules of the command line. The texts of codes are looked at by `compile_catalogues.py`."""
    return [file for file in sorted(CLI.glob("*.py")) if file.name not in {"codes.py", "examples.py"}]


def test_no_text_is_shown_that_no_catalogue_has(known: set[str]) -> None:
    bare = {
        file.name: texts for file in shown_files() if (texts := bare_texts(file.read_text(encoding="utf-8"), known))
    }
    assert bare == {}


@pytest.mark.parametrize(
    "source",
    [
        'settings.show(["Nothing yet."], [])',
        'settings.show([f"{count} files came."], [])',
        'settings.show(lines or ["Empty"], [])',
        'echo("Stopped")',
        'lines.append("frozen" if one.frozen else "")',
        'lines = ["It is on your shelf."]',
        'lines = [f"{name} is gone now"]',
        'click.prompt("Password")',
    ],
)
def test_such_a_text_is_found(source: str) -> None:
    assert bare_texts(source, set())


def test_a_text_that_a_catalogue_has_is_no_finding() -> None:
    assert bare_texts('settings.show([say("Nothing was found.")], [])', {"Nothing was found."}) == []
