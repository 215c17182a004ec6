"""The locks hold what `pyproject.toml` asks for, and `pyproject.toml` asks for what is used."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from locked import pins

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("app", "test", "bench", "build", "docs", "pip")


def versions(lock: str) -> dict[str, set[str]]:
    """The versions that a lock has of each distribution; it may have one for each of several Pythons."""
    found: dict[str, set[str]] = {}
    for pin in pins(lock):
        found.setdefault(pin.name, set()).add(pin.version)
    return found


def asked(extra: str | None = None) -> list[Requirement]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    words = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [Requirement(one) for one in words]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_versions_and_hashes_and_names_no_host(lock: str) -> None:
    for line in (ROOT / f"packaging/{lock}.lock").read_text().splitlines():
        assert re.fullmatch(r"[\w.-]+==\S+(?: ; [^\\]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?", line), line


def test_everything_asked_for_is_locked_in_a_version_that_fits() -> None:
    extras: dict[str, list[str | None]] = {
        "app": [None],
        "test": [None, "test"],
        "bench": ["bench"],
        "build": ["build"],
        "docs": ["docs"],
    }
    for lock, each in extras.items():
        locked = versions(lock)
        for requirement in (one for extra in each for one in asked(extra)):
            found = locked[canonicalize_name(requirement.name)]
            assert all(requirement.specifier.contains(version) for version in found), requirement


def test_the_tools_of_the_build_fit_beside_the_packages_of_the_program() -> None:
    used = versions("app")
    assert all(used.get(name, found) == found for name, found in versions("build").items())


def test_tests_run_with_the_versions_of_the_program() -> None:
    tested, used = versions("test"), versions("app")
    assert {name: tested.get(name) for name in used} == used


IMPORT = re.compile(r"^\s*(?:from|import)\s+(\w+)", re.MULTILINE)
"""Where a line may be an import; ruff allows one in a line."""
KNOWN_MODULES = {"desktop_app", *sys.stdlib_module_names}
"""Modules that no package has to bring."""


def imported(folder: str) -> set[str]:
    """The first parts of the names of all modules that the Python files of a folder import."""
    names: set[str] = set()
    for file in (ROOT / folder).rglob("*.py"):
        source = file.read_text("utf-8")
        if set(IMPORT.findall(source)) <= KNOWN_MODULES | names:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                names |= {one.name.split(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return names


def test_the_program_imports_each_thing_that_it_asks_for_and_nothing_else() -> None:
    installed = packages_distributions()
    used = {canonicalize_name(one) for name in imported("desktop_app") for one in installed.get(name, [])}
    parts_of_pyside = {"pyside6-addons", "pyside6-essentials", "shiboken6"}
    assert used - parts_of_pyside == {canonicalize_name(one.name) for one in asked()}


def test_nothing_is_locked_under_the_agpl() -> None:
    for name in versions("test"):
        try:
            told = distribution(name).metadata
        except ModuleNotFoundError:
            continue  # of another platform or another Python
        licences = [one for key in ("License-Expression", "License", "Classifier") for one in told.get_all(key) or []]
        assert not re.search(r"AGPL|Affero", " ".join(licences)), name
