"""Each promise in SECURITY.md names a test, a proof or a measurement that exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from desktop_app.store.cycle_search import no_cycle_search
from tests.benchmarks.__main__ import BENCHMARKS
from tests.docs.pages import ROOT
from tests.proofs.__main__ import PROOFS

NAMED = re.compile(r"`(tests/[\w./]+|test_\w+)`|\b(prove|bench) (\w+)")
TEST = re.compile(r"^def test_|TestCase\b", re.MULTILINE)
PROMISES = "test that would fail", "test would fail"


def rows() -> list[tuple[str, str]]:
    """The promise and the last cell of each row in a table of promises."""
    found, inside = [], False
    for line in (ROOT / "SECURITY.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if not line.startswith("|"):
            inside = False
        elif any(words in line.lower() for words in PROMISES):
            inside = True
        elif inside and not line.startswith("|--"):
            found.append((cells[0], cells[-1]))
    return found


@cache
def names_of_tests() -> frozenset[str]:
    """The names of all tests."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "tests").rglob("test_*.py"))
    with no_cycle_search():
        return frozenset(
            node.name
            for tree in trees
            for node in tree.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        )


def has_tests(path: Path) -> bool:
    """Whether a file or folder has tests."""
    files = path.rglob("test_*.py") if path.is_dir() else [path]
    return path.exists() and any(TEST.search(file.read_text(encoding="utf-8")) for file in files)


def exists(name: str, command: str, subject: str) -> bool:
    if name.startswith("tests/"):
        return has_tests(ROOT / name)
    if name:
        return name in names_of_tests()
    return subject in (PROOFS if command == "prove" else BENCHMARKS)


@pytest.mark.parametrize(("promise", "tests"), rows(), ids=[promise[:40] for promise, _ in rows()])
def test_a_promise_names_a_test_that_exists(promise: str, tests: str) -> None:
    named = NAMED.findall(tests)
    assert named or tests.startswith(("the same", "as above")), f"no test is named for: {promise}"
    assert [one for one in named if not exists(*one)] == []
