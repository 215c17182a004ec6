"""`springshelf publish`: a campaign folder becomes a static catalogue."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop_app.cli.settings import Settings


@click.command()
@click.argument("campaign", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_obj
def publish(settings: Settings, campaign: Path, folder: Path) -> None:
    """Write the CAMPAIGN folder as an OPDS 2.0 catalogue into FOLDER, for any web server or stick."""
    with settings.opened() as workplace:
        done = workplace.publisher.publish(campaign, folder)
    lines = [
        f"{done.publications} materials, {done.written} files written, version {done.version}.",
        f"The catalogue: {done.root}",
    ]
    settings.show(lines, asdict(done) | {"root": str(done.root)})
