"""`springshelf demo`: all features once, from a campaign's texts to a portfolio."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.examples import examples
from desktop_app.cli.output import echo
from desktop_app.cli.settings import Settings
from desktop_app.cli.targets import Target, free_name
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message_code import Plural

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.demo.demo import DemoStep

NAME_WIDTH, UNIT_WIDTH = 42, 16
UNITS = {
    "materials": Plural("{count} material", "{count} materials", "count"),
    "files": Plural("{count} file", "{count} files", "count"),
    "requests": Plural("{count} request", "{count} requests", "count"),
    "activities": Plural("{count} activity", "{count} activities", "count"),
    "pictures": Plural("{count} picture", "{count} pictures", "count"),
    "reflections": Plural("{count} reflection", "{count} reflections", "count"),
    "pages": Plural("{count} page", "{count} pages", "count"),
}


@click.command(epilog=examples("demo --out portfolio.pdf"))
@click.option("--out", type=Target(".pdf"), help="The portfolio file to write.")
@click.option(
    "--keep", type=click.Path(path_type=Path, file_okay=False), help="Work in this new folder, and do not delete it."
)
@click.pass_obj
def demo(settings: Settings, out: Path | None, keep: Path | None) -> None:
    """Show what Springshelf does, in a temporary folder.

    It publishes a campaign, adds it to a shelf, writes a journal, and makes a portfolio of it.
    """
    if keep is not None and keep.exists() and any(keep.iterdir()):
        raise SpringshelfError(CliCode.FOLDER_NOT_EMPTY, str(keep))
    folder = keep or Path(tempfile.mkdtemp(prefix="springshelf-demo-"))
    target = out or (folder / "portfolio.pdf" if keep else free_name(Path.cwd() / "springshelf-portfolio.pdf"))
    try:
        _run(settings, folder, target.absolute())
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _run(settings: Settings, folder: Path, target: Path) -> None:
    working = folder / "working"
    working.mkdir(parents=True, exist_ok=True)
    steps: list[DemoStep] = []
    say = settings.say

    def on_step(step: DemoStep) -> None:
        steps.append(step)
        if not settings.as_json:
            unit = UNITS[step.unit]
            counted = say.counted(unit.one, unit.many, step.count)
            echo(f"{say(step.name):<{NAME_WIDTH}}{counted:>{UNIT_WIDTH}}{step.seconds:>9.2f} s")

    composer = settings.composer
    home = composer.home(folder / "home")
    shelf = composer.shelf(home)
    profile = composer.profile(home, home.profiles.only())
    try:
        pdf = composer.demo(shelf, profile, working, on_step).run(target)
    finally:
        profile.leave()
        shelf.close()
    total = sum(step.seconds for step in steps)
    together = f"{say('Together'):<{NAME_WIDTH}}{'':>{UNIT_WIDTH}}{total:>9.2f} s"
    lines = [together, say("The portfolio: {file}", file=pdf)]
    settings.show(lines, {"steps": [asdict(step) for step in steps], "seconds": total, "portfolio": str(pdf)})
