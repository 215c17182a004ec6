"""Small checkouts: the real start script over a program of a few lines and locks of a few small wheels."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "import sys\n\nimport alpha\n\nprint('{name}', alpha.VERSION, sys.argv[1:])\n"
NOT_OURS = ("PIP_", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH")


def make_checkout(folder: Path, app: str = "", test: str = "", docs: str = "") -> Path:
    """A clone whose locks hold these lines."""
    packaging = folder / "packaging"
    shutil.copytree(
        ROOT / "packaging" / "bootstrap", packaging / "bootstrap", ignore=shutil.ignore_patterns("__pycache__")
    )
    for script in (ROOT / "packaging").glob("*.py"):
        shutil.copy(script, packaging)
    write_locks(folder, app, test, docs)
    (packaging / "pip.lock").write_text("pip==0.0 --hash=sha256:" + 64 * "0")
    for package in ("desktop_app", "tests", "docs"):
        (folder / package).mkdir()
        (folder / package / "__main__.py").write_text(PROGRAM.format(name=package))
    (folder / "desktop_app" / "__init__.py").write_text('__version__ = "4.5.6"\n')
    for package in ("domain", "services"):  # with the list of system libraries
        (folder / "desktop_app" / package).symlink_to(ROOT / "desktop_app" / package)
    (folder / "tests" / "__init__.py").touch()
    return folder


def write_locks(folder: Path, app: str, test: str = "", docs: str = "") -> None:
    """Change what a checkout needs."""
    (folder / "packaging" / "app.lock").write_text(app)
    (folder / "packaging" / "test.lock").write_text(app + test)
    (folder / "packaging" / "docs.lock").write_text(docs)


def start(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the start script of a checkout, by default without any package index."""
    return subprocess.run(
        command(folder, *words), capture_output=True, text=True, check=False, env=surroundings(**environment)
    )


def command(folder: Path, *words: str) -> list[str]:
    """The command line of a start."""
    return [sys.executable, str(folder / "packaging" / "start.py"), *words]


def surroundings(**environment: str) -> dict[str, str]:
    """The environment variables of a start, without those that a developer's computer may have set."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_OURS)}
    return kept | {"PIP_NO_INDEX": "1", "PIP_NO_CACHE_DIR": "1", "PIP_CONFIG_FILE": os.devnull} | environment
