"""`python3 packaging/start.py pictures DIR [--only WORD …]`: take a picture of everything in every look."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import allow_browser_as_root, resources_folder
from desktop_app.gui.theme.appearance import Appearance
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.theme.theme import Theme, apply_theme
from tests.parts import parts
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage, add_people, fill_home

USUAL = (1280, 820)


@dataclass(frozen=True, slots=True)
class Look:
    """A look to take pictures in, and the size of the window."""

    appearance: Appearance = field(default_factory=Appearance)
    size: tuple[int, int] = USUAL


LOOKS = {
    "light": Look(Appearance(Scheme.LIGHT)),
    "dark": Look(Appearance(Scheme.DARK)),
    "contrast": Look(Appearance(Scheme.CONTRAST)),
    "arabic": Look(Appearance(Scheme.LIGHT, language="ar")),
    "small": Look(Appearance(Scheme.LIGHT), (1024, 600)),
    "large-text": Look(Appearance(Scheme.LIGHT, text=200)),
    "greek": Look(Appearance(Scheme.LIGHT, language="el")),
    "ukrainian": Look(Appearance(Scheme.LIGHT, language="uk")),
    "italian": Look(Appearance(Scheme.LIGHT, language="it")),
    "spanish": Look(Appearance(Scheme.LIGHT, language="es")),
    "french": Look(Appearance(Scheme.LIGHT, language="fr")),
    "german": Look(Appearance(Scheme.LIGHT, language="de")),
    "polish": Look(Appearance(Scheme.LIGHT, language="pl")),
    "turkish": Look(Appearance(Scheme.LIGHT, language="tr")),
}
WELCOME = "welcome"


def save(widget: QWidget, target: Path) -> None:
    """Write a picture."""
    target.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(target))
    sys.stderr.write(f"{target}\n")


def take(theme: Theme, look: Look, home: Path, folder: Path, wanted: list[str]) -> None:
    """Take all pictures of a look."""
    theme.use(look.appearance)
    stage = Stage(home, look.size)
    for name, scene in SCENES.items():
        if not wanted or name in wanted:
            save(scene(stage), folder / f"{name}.png")
            stage.tidy()
    stage.close()


def take_welcome(theme: Theme, look: Look, home: Path, folder: Path) -> None:
    """Take a picture of what asks who is there."""
    theme.use(look.appearance)
    stage = Stage(home, look.size)
    page = stage.window.opened.welcome
    parts(page).people.setCurrentIndex(parts(page).people.model().index(1, 0))
    stage.settle()
    save(stage.window, folder / f"{WELCOME}.png")
    stage.close()


def screen_file(look: Look, folder: Path) -> Path:
    """What tells Qt's platform without a screen how large a screen to play."""
    width, height = look.size
    screen = {"name": "picture", "x": 0, "y": 0, "width": width, "height": height}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}]}))
    return file


def take_look(name: str, home: Path, folder: Path, wanted: list[str]) -> None:
    """Take the pictures of one look, on a screen of its size."""
    look = LOOKS[name]
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen_file(look, home)}"
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    theme = apply_theme(application, resources_folder())
    take(theme, look, home, folder / name, wanted)
    if not wanted or WELCOME in wanted:
        add_people(home)
        take_welcome(theme, look, home, folder / name)


def main(words: list[str]) -> int:
    """Take the pictures of each look in a process of its own, as many at a time as there are processors."""
    parser = argparse.ArgumentParser(prog="start.py pictures")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--looks", nargs="*", choices=LOOKS, default=list(LOOKS), help="only these looks")
    parser.add_argument("--only", nargs="*", default=[], help="only these scenes")
    parser.add_argument("--home", type=Path, help="for one look: a home to take them of")
    given = parser.parse_args(words)
    if given.home is not None:
        take_look(given.looks[0], given.home, given.folder, given.only)
        return 0
    with tempfile.TemporaryDirectory() as made, ThreadPoolExecutor(os.cpu_count()) as pool:
        filled = Path(made) / "filled"
        fill_home(filled)

        def run(name: str) -> int:
            home = shutil.copytree(filled, Path(made) / name)
            command = [sys.executable, "-m", "tests.pictures", str(given.folder), "--looks", name, "--home", str(home)]
            return subprocess.run([*command, "--only", *given.only], check=False).returncode

        return max(pool.map(run, given.looks))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
