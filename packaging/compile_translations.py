"""Bring the translations up to date with the program's texts, and compile them; --check tells what is stale.

    compile_translations.py            take in new texts, drop those that are gone, compile what is translated
    compile_translations.py --check    change nothing; fail where a text is new, gone, untranslated or not compiled

Untranslated texts are named where there are more than `untranslated.toml` records.

`springshelf_en.ts` holds the plural forms alone: all else stands in English in the code. Qt's own tools do the work.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from lxml import etree

from check_translations import recorded

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCE = "springshelf_en.ts"
Key = tuple[str, str]
"""A context, which is the name of a class or of a group of words, and a text in English."""


def tool(name: str) -> Path:
    """One of PySide6's command-line tools."""
    return Path(sys.executable).with_name(name)


def updated(source: Path) -> bytes:
    """A translation file with the texts that the program has now."""
    python = sorted(file for file in (ROOT / "desktop_app" / "gui").rglob("*.py") if file.parent.name != "forms")
    files = [*python, *sorted((ROOT / "ui").glob("*.ui"))]
    options = ["-no-obsolete", "-locations", "none", *(["-pluralonly"] if source.name == SOURCE else [])]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(shutil.copy(source, folder))
        command = [str(tool("pyside6-lupdate")), *map(str, files), *options, "-ts", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return target.read_bytes()


def compiled(source: Path) -> bytes:
    """The binary form of a translation file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        subprocess.run([tool("pyside6-lrelease"), source, "-qm", target], check=True, capture_output=True)
        return target.read_bytes()


def untranslated(source: Path) -> list[Key]:
    """The texts of a translation file that nobody has translated yet."""
    root = etree.parse(source).getroot()
    return [
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in root.iter("context")
        for message in context.iter("message")
        if not _is_translated(message)
    ]


def _is_translated(message: etree._Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") if message.get("numerus") else [translation]
    return bool(forms) and all((form.text or "").strip() for form in forms)


def stale(source: Path, *, mend: bool) -> list[str]:
    """What is not up to date in a translation file, and, where wanted, mended as far as a machine can."""
    found: list[str] = []
    wanted = updated(source)
    if wanted != source.read_bytes():
        found.append(f"{source.name}: texts were added or are gone")
        if mend:
            source.write_bytes(wanted)
    missing = untranslated(source)
    if len(missing) > recorded(source.stem.rpartition("_")[2], "window"):
        found += [f"{source.name}: {context}: not translated: “{text}”" for context, text in missing]
    made, target = compiled(source), source.with_suffix(".qm")
    if not target.exists() or target.read_bytes() != made:
        found.append(f"{target.name}: is not compiled")
        if mend:
            target.write_bytes(made)
    return found


def main(arguments: list[str]) -> int:
    checking = "--check" in arguments
    found = [line for source in sorted(FOLDER.glob("*.ts")) for line in stale(source, mend=not checking)]
    print("\n".join(found) or "All translations are current.")
    return int(bool(found) and checking)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
