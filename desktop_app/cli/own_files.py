"""`springshelf add`: files of this computer on the shelf."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.publication import ShelfItem, is_interactive


@click.command(epilog=examples("add lesson.pdf", "add ~/lessons/*.epub"))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def add(settings: Settings, files: tuple[Path, ...]) -> None:
    """Copy files of this computer to “My files”.

    Everybody who uses Springshelf on this computer can read them. They are not lent, and not copied to sticks unless
    that catalogue is named. `springshelf drop` removes them.
    """
    with settings.shelf() as shelf:
        added = shelf.shelf.own.add([path.expanduser() for path in files])
        items = [item for item in map(shelf.shelf.item, (key[1] for key in added.keys)) if item]
    say = settings.say
    lines = [say.counted("{count} file added to “My files”.", "{count} files added to “My files”.", len(items))]
    lines += [f"  {_shown(settings, item)}" for item in items]
    if items:
        lines.append(say("Everybody who uses Springshelf on this computer can read them."))
    refused = settings.sentences(added.refused)
    found = [
        {"id": one.publication.id, "title": one.publication.title, "interactive": is_interactive(one.publication)}
        for one in items
    ]
    settings.show([*lines, *refused], {"added": found, "bytes": added.size, "errors": refused})
    if refused:
        raise click.exceptions.Exit(1)


def _shown(settings: Settings, item: ShelfItem) -> str:
    title = item.publication.title
    return settings.say("{title} (interactive)", title=title) if is_interactive(item.publication) else title
