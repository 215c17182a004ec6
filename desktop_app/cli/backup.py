"""`springshelf backup …`: copies of a journal, made, looked at and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.entries import joined_lines
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


@contextmanager
def _backups(settings: Settings, folder: Path | None) -> Iterator[Backups]:
    """The backups of the journal that the command is about, which may be damaged."""
    home = settings.home()
    opened = settings.choose_profile(home)
    try:
        yield settings.composer.backups(home, opened, folder)
    finally:
        opened.forget()


@backup.command(epilog=examples("backup now", "backup now --in /media/stick"))
@into
@click.pass_obj
def now(settings: Settings, folder: Path | None) -> None:
    """Make a backup."""
    with _backups(settings, folder) as backups:
        made = backups.now()
    settings.show([_line(made)], _data(made))


@backup.command("list")
@into
@click.pass_obj
def list_(settings: Settings, folder: Path | None) -> None:
    """List the backups, the newest first."""
    with _backups(settings, folder) as backups:
        every = backups.all()
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
    with _backups(settings, folder) as backups:
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


@backup.command("restore", epilog=examples("backup restore /media/stick/anna"))
@click.argument("source")
@into
@click.option("--yes", is_flag=True, help="Ask no more.")
@click.pass_obj
def restore_(settings: Settings, source: str, folder: Path | None, *, yes: bool) -> None:
    """Restore the backup SOURCE.

    SOURCE is a name in the list or a folder. It comes back as a profile of its own; nothing is overwritten.
    """
    home = settings.home()
    if Path(source).is_dir():
        outside = settings.composer.outside_backup(Path(source))
        if outside is None:
            raise SpringshelfError("This folder holds no backup", source, "Name one that “backup now” made.")
        found, owner = outside
        opened = unlock(home.profiles, owner, settings.secrets)
        would, bring_back = _about(opened, found), partial(settings.composer.restore_backup, home, found, opened)
    else:
        opened = settings.choose_profile(home)
        backups = settings.composer.backups(home, opened, folder)
        found = _named(backups, source)
        would = _about(opened, found) + _against_now(backups.compare(found))
        bring_back = partial(backups.restore, found, home.profiles.folder)
    if not yes:
        click.echo("\n".join(would), err=True)
        click.confirm("Bring it back, as a profile of its own?", abort=True, err=True)
    back = bring_back()
    opened.forget()
    settings.show([*would, f"It is here as “{back.name}”."], {"name": back.name, "id": back.id, **_data(found)})


@backup.command(epilog=examples("backup join 20230401-120000", "backup join /media/stick/anna"))
@click.argument("source")
@into
@click.pass_obj
def join(settings: Settings, source: str, folder: Path | None) -> int:
    """Join the backup or profile SOURCE into the journal.

    SOURCE is a name in the list, a folder, or a profile's name. It stays as it is, and nothing in the journal is lost.
    """
    home = settings.home()
    with settings.profile(home) as profile:
        found = next((one for one in profile.backups(folder).all() if one.name == source), None)
        try:
            other = home.profiles.named(str(found.folder) if found else source)
        except SpringshelfError as error:
            advice = "“springshelf backup list” and “springshelf profile list” show those that there are."
            raise SpringshelfError("There is no such backup or profile", source, advice) from error
        opened = profile.opened_with_own_key(other) or unlock(home.profiles, other, settings.secrets)
        try:
            done = profile.join(opened)
        finally:
            opened.forget()
    settings.show(joined_lines(done), asdict(done))
    return int(bool(done.refused or done.bad_files))


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
