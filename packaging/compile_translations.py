"""Collect the English plural forms that the interface needs, and compile all translations; --check tells what is stale.

Other languages are added beside `springshelf_en.ts`; theirs hold all texts, the English one only the plurals.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"


def tool(name: str) -> Path:
    """One of PySide6's command-line tools."""
    return Path(sys.executable).with_name(name)


Key = tuple[str, str]
"""A context, which is the name of a class or of a module's own function, and a text."""


def plural_keys() -> set[Key]:
    """Each text in the program that counts something."""
    found: set[Key] = set()
    for file in (ROOT / "desktop_app" / "gui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r'translate\(\s*"(\w+)",\s*"([^"]*%n[^"]*)"', text))
        for name, body in re.findall(r"^class (\w+)(.*?)(?=^class |\Z)", text, re.MULTILINE | re.DOTALL):
            found |= {(name, key) for key in re.findall(r'self\.tr\(\s*"([^"]*%n[^"]*)"', body)}
    return found


def untranslated(source: Path) -> set[str]:
    """Plural texts that a translation file does not have yet in their context."""
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(source).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }
    return {f"{context}: {key}" for context, key in plural_keys() - known}


def compiled(source: Path) -> bytes:
    """The binary form of a translation file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        subprocess.run([tool("pyside6-lrelease"), source, "-qm", target], check=True, capture_output=True)
        return target.read_bytes()


def main(arguments: list[str]) -> int:
    stale = []
    for source in sorted(FOLDER.glob("*.ts")):
        stale += [f"{source.name}: no plural for “{key}”" for key in sorted(untranslated(source))]
        made, target = compiled(source), source.with_suffix(".qm")
        if not target.exists() or target.read_bytes() != made:
            stale.append(target.name)
            if "--check" not in arguments:
                target.write_bytes(made)
    print("\n".join(stale) or "All translations are current.")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
