"""`springshelf publish`: converts a folder to a static catalogue."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings


@click.command(epilog=examples("publish library catalogue"))
@click.argument("source", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def publish(settings: Settings, source: Path, folder: Path) -> None:
    """Turn a folder into a signed static catalogue.

    The SOURCE folder is written as an OPDS 2.0 catalogue into FOLDER, for any web server or stick. SOURCE is a
    campaign, or a folder of files with a description beside each: lesson.pdf and lesson.toml.

    Translations of a campaign's materials stand in lang/CODE/materials, under the same names.
    """
    done = settings.composer.publisher(settings.home()).publish(source, folder)
    say = settings.say
    lines = [
        say.counted("{count} material is published.", "{count} materials are published.", done.publications),
        *([say.counted("{count} translation", "{count} translations", done.editions)] if done.editions else []),
        say.counted("{count} file was written.", "{count} files were written.", done.written),
        say("This is version {number}.", number=done.version),
        say("The catalogue: {address}", address=done.root),
    ]
    if done.waiting:
        lines.append(
            say.counted(
                "{count} community resource waits for “approved = true” in its description: {titles}",
                "{count} community resources wait for “approved = true” in their descriptions: {titles}",
                len(done.waiting),
                titles=", ".join(done.waiting),
            )
        )
    problems = settings.sentences(done.problems)
    settings.show([*lines, *problems], asdict(done) | {"root": str(done.root), "problems": problems})
