"""Modules are imported without PySide's search in their sources."""

from __future__ import annotations

import builtins
import importlib
import linecache
import os
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.gui.base import plain_imports
from desktop_app.gui.base.plain_imports import use_plain_imports
from desktop_app.gui.shell import application


def imported(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Import a new module by an import statement, as modules do; returns its file."""
    file, other = folder / f"{name}.py", folder / f"{name}_importer.py"
    file.write_text("VALUE = 1\n")
    other.write_text(f"import {name}\n")
    monkeypatch.syspath_prepend(folder)
    importlib.import_module(other.stem)
    return file


@pytest.fixture(autouse=True)
def pyside_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """PySide's own import statement, as it is there after its first import."""
    monkeypatch.setattr(builtins, "__import__", vars(builtins)["__feature_import__"])


def test_no_source_is_read_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(imported("watched_module", tmp_path, monkeypatch)) in linecache.cache
    use_plain_imports()
    assert str(imported("plain_module", tmp_path, monkeypatch)) not in linecache.cache


def test_an_unknown_pyside_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    watching = builtins.__import__
    monkeypatch.setattr(plain_imports, "ORIGINAL", "__not_there__")
    use_plain_imports()
    assert builtins.__import__ is watching


def test_the_window_is_imported_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = []

    def run_window(*_: object) -> int:
        found.append(builtins.__import__)
        return 0

    monkeypatch.setattr(os, "environ", os.environ | {"DISPLAY": ":0"})
    monkeypatch.setattr(application, "run_window", run_window)
    app.open_window(tmp_path, "", "")
    assert found == [vars(builtins)["__orig_import__"]]
