"""Compile each Designer form of `ui/` into `desktop_app/gui/forms/ui_*.py`; with --check, only tell what is stale."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "desktop_app" / "gui" / "forms"


def uic() -> str:
    """The program behind the script `pyside6-uic`, which would start a Python for each form."""
    return str(Path(PySide6.__file__).parent / ("uic.exe" if sys.platform == "win32" else "Qt/libexec/uic"))


def compiled(form: Path) -> str:
    """What Qt makes of a form, without the lines that name versions."""
    command = [uic(), "-g", "python", "-a", str(form)]
    made = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    lines = [line.rstrip() for line in made.splitlines()]
    return "\n".join(line for line in lines if not line.startswith("## Created by")).strip() + "\n"


def target_of(form: Path) -> Path:
    """Where the compiled form goes."""
    return FORMS / f"ui_{form.stem}.py"


def main(arguments: list[str]) -> int:
    stale = []
    for form in sorted((ROOT / "ui").glob("*.ui")):
        made, target = compiled(form), target_of(form)
        if target.exists() and target.read_text(encoding="utf-8") == made:
            continue
        stale.append(form.name)
        if "--check" not in arguments:
            target.write_text(made, encoding="utf-8")
    print("\n".join(stale) or "All forms are current.")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
