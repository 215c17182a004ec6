"""The wheel, installed into an empty environment elsewhere, gives the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.packaging.builds import ROOT, build


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with Springshelf; its libraries are those of the tests, so that no network is needed."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv", with_pip=False)
    site = next(folder.rglob("site-packages"))
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "libraries.pth").write_text(f"import site; site.addsitedir({libraries!r})\n")
    wheel = build(ROOT, folder, "wheel")
    pip = [sys.executable, "-m", "pip", "--python", str(scripts(folder / "venv") / "python"), "install"]
    subprocess.run([*pip, "--no-deps", "--no-index", "--no-compile", "--quiet", wheel], check=True, capture_output=True)
    return folder / "venv"


def scripts(environment: Path) -> Path:
    return environment / ("Scripts" if os.name == "nt" else "bin")


def springshelf(environment: Path, folder: Path, *words: str) -> str:
    command = [str(scripts(environment) / "springshelf"), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_command_is_that_of_the_wheel(environment: Path, tmp_path: Path) -> None:
    assert "0.1.0" in springshelf(environment, tmp_path, "--version")
    code = "import desktop_app; print(desktop_app.__file__)"
    python = scripts(environment) / "python"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert str(environment) in found.stdout


def test_desktops_find_the_entry_and_the_icons(environment: Path) -> None:
    share = environment / "share"
    assert (share / "applications/springshelf.desktop").is_file()
    for place in ("48x48/apps/springshelf.png", "scalable/apps/springshelf.svg"):
        assert (share / "icons/hicolor" / place).is_file()


@pytest.mark.slow
def test_the_command_does_the_demonstration(environment: Path, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    told = springshelf(environment, tmp_path, "--home", home, "--json", "demo", "--out", str(tmp_path / "p.pdf"))
    assert json.loads(told)["steps"][-1]["count"] >= 12
