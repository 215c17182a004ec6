"""`springshelf open`: opens the window with a file or a catalogue, as desktops and browsers ask for it."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.openable import openable


@click.command(epilog=examples("open mine.journal", "open opds://example.org/feed.json"))
@click.argument("wanted", metavar="FILE-OR-ADDRESS", default="")
@click.pass_obj
def open(settings: Settings, wanted: str) -> int:  # noqa: A001 - the name of the command
    """Open the window with a file or a catalogue.

    A journal from another computer is imported, another file is added to the shelf, and a catalogue is shown before it
    is added.
    """
    folder, composition = settings.folder, settings.composition
    composition.start_log(folder, settings.verbose)
    return composition.open_window(folder, settings.profile_name or "", openable(wanted, Path.cwd()) if wanted else "")
