"""Try an installed program as its first user would: its version, the doctor, the demonstration, and the window.

    python packaging/try_program.py /usr/bin/springshelf

The workflows run it on each system, and `python -m tests.proofs install` runs it in empty systems. The exit code is 1
if anything fails. It needs the standard library alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import open_app
from installers.product import product

MINUTES = 10


def main(words: list[str]) -> int:
    """Try the program at the path in the first word; returns the exit code."""
    (program,) = words
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        failed = [name for name, is_good in try_commands(program, Path(folder)).items() if not is_good]
    if open_app.main([program]):
        failed.append("window")
    print(f"Failed: {', '.join(failed)}." if failed else "The program works.")
    return int(bool(failed))


def try_commands(program: str, folder: Path) -> dict[str, bool]:
    """Try the commands that need no window; returns whether each does what it should."""
    sheet = folder / "portfolio.pdf"
    said = _run(program, "--version")
    looked = _run(program, "--home", str(folder / "home"), "doctor")
    shown = _run(program, "--home", str(folder / "demo"), "demo", "--out", str(sheet))
    print(said.stdout, looked.stdout, shown.stdout, shown.stderr, sep="\n")
    return {
        "version": product().version in said.stdout,
        "doctor": looked.returncode == 0,  # it is 1 if anything that is needed does not work
        "demo": shown.returncode == 0 and sheet.is_file() and sheet.read_bytes().startswith(b"%PDF"),
    }


def _run(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return subprocess.run(
        [program, *words],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=MINUTES * 60,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
