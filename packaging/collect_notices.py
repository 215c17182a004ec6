"""Write THIRD_PARTY_NOTICES.txt from the licences in the distributions that app.lock pins; --check tells what is stale.

The file is committed, since a build has no access to those distributions. What this platform doesn't install, such as
what only Windows needs, is fetched into a temporary folder. Run it after each change of app.lock.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from locked import HERE, Pin, pins

TARGET = HERE.parent / "THIRD_PARTY_NOTICES.txt"
QT = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
LICENCES = {"pyside6": QT, "pyside6-addons": QT, "pyside6-essentials": QT, "shiboken6": QT}
"""The files in `licences` for distributions that come without one."""
VENDORED = {
    "FiraGO 1.001": HERE.parent / "desktop_app" / "typesetting" / "firago" / "OFL.txt",
    "Noto Emoji 3.006": HERE.parent / "desktop_app" / "typesetting" / "noto_emoji" / "OFL.txt",
    "OpenCC dictionaries 1.4.2": HERE / "licences" / "OpenCC.txt",
}
"""What is in the tree itself, with its licence."""
_LICENCE_FILE = re.compile(
    r"[^/]+\.dist-info/(?:licen[cs]es/.+|(?:licen[cs]e|copying|notice|authors)[^/]*)", re.IGNORECASE
)
_LICENCE_IN_PACKAGE = re.compile(r"[^.].*/[^/]*(?:licen[cs]e|copying)[^/]*\.txt", re.IGNORECASE)
RULE = "=" * 100
INTRODUCTION = """Springshelf uses the distributions below. They are installed beside it, and each is under the
licence of its own that follows its name. Written by packaging/collect_notices.py."""


def texts_of(found: Distribution) -> Iterator[str]:
    """The licences and notices that a distribution carries."""
    for file in sorted(found.files or [], key=str):
        name = file.as_posix()
        if _LICENCE_FILE.fullmatch(name) or _LICENCE_IN_PACKAGE.fullmatch(name):
            yield _tidy(Path(str(file.locate())).read_text(encoding="utf-8", errors="replace"))


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\f", "").strip().splitlines())


def texts(pin: Pin, folder: Path) -> list[str]:
    """The licences and notices of what is pinned.

    Raises:
        LookupError: It has none, so that LICENCES has to name some.
    """
    if pin.name in LICENCES:
        return [_tidy((HERE / "licences" / name).read_text(encoding="utf-8")) for name in LICENCES[pin.name]]
    found = list(texts_of(pin.installed() or fetched(pin, folder)))
    if not found:
        message = (
            f"{pin.name} {pin.version} has no licence in it. Put one into packaging/licences and name it in LICENCES."
        )
        raise LookupError(message)
    return found


def fetched(pin: Pin, folder: Path) -> Distribution:
    """What this platform doesn't install, put into a folder of its own."""
    target = folder / pin.name
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--target", str(target), f"{pin.name}=={pin.version}"]
    subprocess.run(command, check=True)
    return next(iter(distributions(path=[str(target)])))


def heading(pin: Pin) -> str:
    return f"{pin.name} {pin.version}"


def notices(folder: Path) -> str:
    """The whole file: each text once, below the names of all that it belongs to."""
    owners: dict[str, list[str]] = {}
    for pin in pins("app"):
        for text in texts(pin, folder):
            names = owners.setdefault(text, [])
            if heading(pin) not in names:
                names.append(heading(pin))
    for name, path in VENDORED.items():
        owners.setdefault(_tidy(path.read_text(encoding="utf-8")), []).append(name)
    parts = [INTRODUCTION]
    parts += [f"{RULE}\n{chr(10).join(names)}\n{RULE}\n\n{text}" for text, names in owners.items()]
    return "\n\n".join(parts) + "\n"


def stale() -> list[str]:
    """What the committed file lacks: a distribution, or a text of an installed one."""
    written = TARGET.read_text(encoding="utf-8")
    named = set(written.splitlines())
    missing = [name for name in (*map(heading, pins("app")), *VENDORED) if name not in named]
    for pin in pins("app"):
        found = pin.installed()
        if found is not None and any(text not in written for text in texts_of(found)):
            missing.append(f"{heading(pin)}: its text is another one")
    return missing


def main(words: list[str]) -> int:
    if "--check" in words:
        wrong = stale()
        print("\n".join(wrong) if wrong else "All notices are current.")
        return int(bool(wrong))
    with tempfile.TemporaryDirectory() as folder:
        TARGET.write_text(notices(Path(folder)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
