"""`springshelf backup …`: copies of a journal, made, looked at and brought back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.whose import unlock
from desktop_app.domain.errors import SpringshelfError

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.backups.backups import Backup, Backups, Restorable
    from desktop_app.services.profiles.profiles import OpenProfile

into = click.option("--in", "folder", type=click.Path(path_type=Path, file_okay=False), help="In this folder instead.")


@click.group()
def backup() -> None:
    """Make, verify and restore backups of a journal.

    A backup is encrypted as the journal is, and is opened and counted after it was made.
    """


@backup.command(epilog=examples("backup now", "backup now --in /media/stick"))
@into
@click.pass_obj
def now(settings: Settings, folder: Path | None) -> None:
    """Make a backup."""
    with settings.opened() as workplace:
        made = workplace.backups(folder).now()
    settings.show([_line(made)], _data(made))


@backup.command("list")
@into
@click.pass_obj
def list_(settings: Settings, folder: Path | None) -> None:
    """List the backups, the newest first."""
    with settings.opened() as workplace:
        every = workplace.backups(folder).all()
    settings.show([_line(one) for one in every] or ["None yet."], [_data(one) for one in every])


@backup.command()
@click.argument("name", required=False)
@into
@click.pass_obj
def verify(settings: Settings, name: str | None, folder: Path | None) -> None:
    """Verify the backup NAME, or all of them.

    A backup is read as a whole, and every version in it is compared with its fingerprint.
    """
    bad = 0
    lines, data = [], []
    with settings.opened() as workplace:
        backups = workplace.backups(folder)
        for one in [_named(backups, name)] if name else backups.all():
            try:
                good = backups.verify(one).good
                told = "whole" if good else "DAMAGED"
            except SpringshelfError as error:
                good, told = False, str(error)
            bad += not good
            lines.append(f"{one.name}  {told}")
            data.append({**_data(one), "good": good})
    settings.show(lines or ["None yet."], data)
    if bad:
        raise click.exceptions.Exit(1)


@backup.command(epilog=examples("backup restore /media/stick/anna"))
@click.argument("source")
@into
@click.option("--yes", is_flag=True, help="Ask no more.")
@click.pass_obj
def restore(settings: Settings, source: str, folder: Path | None, *, yes: bool) -> None:
    """Restore the backup SOURCE.

    SOURCE is a name in the list or a folder. It comes back as a profile of its own; nothing is overwritten.
    """
    from desktop_app.services.backups.backups import read_backup, restore  # noqa: PLC0415 - only what is called is imported
    from desktop_app.services.profiles.profile_folder import read_profile  # noqa: PLC0415 - as above

    with settings.opened() as workplace:
        home = workplace.profiles.folder
        if Path(source).is_dir():
            found = read_backup(Path(source))
            if found is None:
                raise SpringshelfError("This folder holds no backup", source, "Name one that “backup now” made.")
            inside = unlock(workplace.profiles, read_profile(found.folder), settings.secrets)
            would, bring_back = _about(inside, found), partial(restore, found, inside, home)
        else:
            backups = workplace.backups(folder)
            found = _named(backups, source)
            would = _about(workplace.entered, found) + _against_now(backups.compare(found))
            bring_back = partial(backups.restore, found, home)
        if not yes:
            click.echo("\n".join(would), err=True)
            click.confirm("Bring it back, as a profile of its own?", abort=True, err=True)
        back = bring_back()
    settings.show([*would, f"It is here as “{back.name}”."], {"name": back.name, "id": back.id, **_data(found)})


def _about(opened: OpenProfile, found: Backup) -> list[str]:
    return [f"{opened.profile.name}, {found.made_at:%Y-%m-%d %H:%M} UTC", _line(found)]


def _against_now(would: Restorable) -> list[str]:
    return [
        f"Versions in it that the journal no longer has: {would.only_there}",
        f"Versions that were written since, and stay in the journal as they are: {would.only_here}",
    ]


def _named(backups: Backups, name: str) -> Backup:
    found = next((one for one in backups.all() if one.name == name), None)
    if found is None:
        raise SpringshelfError("There is no such backup", name, "“springshelf backup list” shows those that there are.")
    return found


def _line(one: Backup) -> str:
    counts = one.counts
    what = f"entries: {counts.records}, versions: {counts.revisions}, files: {counts.files}"
    return f"{one.name}  {what}, {one.size:,} bytes"


def _data(one: Backup) -> dict[str, Any]:
    counts = one.counts
    return {
        "backup": one.name,
        "folder": str(one.folder),
        "made_at": one.made_at.isoformat(),
        "records": counts.records,
        "revisions": counts.revisions,
        "files": counts.files,
        "size": one.size,
    }
