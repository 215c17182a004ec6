"""The wheel carries everything: it is built, put into an empty environment elsewhere, and does the demonstration."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "-w", str(folder)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    return next(folder.glob("springshelf-*.whl"))


def test_forms_resources_and_migrations_are_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for name in (
        "desktop_app/gui/forms/ui_shelf.py",
        "desktop_app/_resources/campaigns/spring-2023/campaign.toml",
        "desktop_app/_resources/icons/springshelf.svg",
        "desktop_app/_resources/i18n/springshelf_en.qm",
        "desktop_app/store/migrations/journal/env.py",
        "desktop_app/store/migrations/shelf/versions/s0001_first_tables.py",
    ):
        assert name in names
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]


def test_the_installed_command_does_the_demonstration(wheel: Path, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    venv.create(environment, with_pip=False)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    site = next(environment.rglob("site-packages"))
    # The libraries come from the environment that runs the tests, so that no network is needed; Springshelf does not.
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "libraries.pth").write_text(f"import site; site.addsitedir({libraries!r})\n")
    python = scripts / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    code = "import desktop_app; print(desktop_app.__file__)"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert str(environment) in found.stdout
    command = [str(scripts / "springshelf"), "--json", "demo", "--out", str(tmp_path / "p.pdf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["steps"][-1]["count"] >= 12
