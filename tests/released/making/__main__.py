"""Make the home and pack it: `python -m making FOLDER`, in a checkout of the first version. See `README.md`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import keyring
from PySide6.QtCore import QSettings

from desktop_app import app
from desktop_app.domain.profile import PersonRole
from desktop_app.gui.help.first_steps import LEFT
from desktop_app.gui.theme.appearance import Appearance, SystemOption, write_appearance
from desktop_app.gui.theme.palette import Scheme
from tests.keyrings import MemoryKeyring

from . import around, entries, others, portfolio, shelf
from .packing import pack
from .recording import record_all
from .setting import EARLIER_PASSPHRASE, PASSPHRASE, Scene, write_json

COMMIT = "310bdf3"
ROOT = Path(tempfile.gettempdir()) / "springshelf-first-version"
"""Where the home lies while it is made: its addresses and one setting keep this place."""


def check_program() -> None:
    """Refuse to make it with any other version of the program."""
    asked = ["git", "-C", str(app.PACKAGE), "rev-parse", "HEAD"]
    found = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    if not found.startswith(COMMIT):
        sys.exit(f"This is made with the program of commit {COMMIT}, and here is {found[:7]}.")


def write_ana(scene: Scene) -> None:
    """An encrypted profile: everything that the program can write, over six weeks."""
    workplace, clock = scene.workplace, scene.clock
    made = workplace.profiles.add("Ana Kovač", PersonRole.STUDENT, EARLIER_PASSPHRASE)
    scene.recorded["code"] = made.code
    workplace.enter(made.opened)
    campaign = next(one for one in workplace.catalogues.campaigns() if one.id == entries.SPRING)
    entries.write_beginning(scene)
    clock.until(3, 13)
    around.write_around(scene, campaign)
    portfolio.freeze_first(scene, campaign)
    clock.until(3, 15)
    others.write_apart(scene)
    clock.until(3, 18)
    portfolio.take_feedback_in(scene)
    clock.until(4, 3)
    portfolio.freeze_second(scene, campaign)
    workplace.profiles.secrets.rekey(made.opened, PASSPHRASE)
    portfolio.give_out_third(scene, campaign)
    around.leave_drafts(workplace.journal)
    workplace.backups().now()
    entries.add_long_file(scene)
    workplace.exchange.export(scene.handed_out("mine.journal"))
    workplace.leave()


def write_window(scene: Scene) -> None:
    """What the window keeps for this computer."""
    settings = QSettings(str(scene.workplace.home / "window.ini"), QSettings.Format.IniFormat)
    write_appearance(settings, Appearance(Scheme.DARK, 130, SystemOption.YES, still=True, language="el"))
    settings.setValue(LEFT, "1")
    settings.sync()


def main(target: Path) -> None:
    """Make everything anew and write `first_version.tar.xz` and `first_version.json` into a folder."""
    check_program()
    shutil.rmtree(ROOT, ignore_errors=True)
    secrets = MemoryKeyring()
    keyring.set_keyring(secrets)
    scene = Scene(ROOT)
    others.write_default(scene)
    shelf.fill_shelf(scene)
    write_ana(scene)
    others.write_bo(scene)
    others.write_keyring(scene)
    shelf.carry(scene)
    shelf.leave_a_queue(scene)
    write_window(scene)
    record_all(scene)
    scene.recorded["keyring"] = {name: value for (_, name), value in secrets.kept.items()}
    scene.workplace.close()
    write_json(target / "first_version.json", scene.recorded)
    pack(ROOT, target / "first_version.tar.xz")
    shutil.rmtree(ROOT)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
