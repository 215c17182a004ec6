"""`springshelf backup …`: making, listing and restoring copies of a journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.entries import joined_lines
from desktop_app.cli.examples import examples
from desktop_app.cli.output import ask_to_confirm, echo
from desktop_app.cli.profile_choice import unlock
from desktop_app.cli.settings import Settings
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.numbers import grouped
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.domain.profile import Profile
    from desktop_app.services.backups.backup import Backup
    from desktop_app.services.backups.backups import Backups, RestorePreview
    from desktop_app.services.home.home import Home
    from desktop_app.services.profiles.open_profile import OpenProfile

into = click.option("--in", "folder", type=click.Path(path_type=Path, file_okay=False), help="Use this folder instead.")


@click.group()
def backup() -> None:
    """Make, verify and restore backups of a journal.

    A backup is encrypted like the journal. After it is written, it is opened and checked.
    """


@contextmanager
def _backups(settings: Settings, folder: Path | None) -> Iterator[Backups]:
    """The backups of the command's journal, which may be damaged."""
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
        made = backups.create()
    settings.show([_line(made, settings.say)], _data(made))


@backup.command("list")
@into
@click.pass_obj
def list_(settings: Settings, folder: Path | None) -> None:
    """List the backups, the newest first."""
    every = _all(settings, folder)
    say = settings.say
    settings.show([_line(one, say) for one in every] or [say("There is no backup yet.")], [_data(one) for one in every])


def _all(settings: Settings, folder: Path | None) -> tuple[Backup, ...]:
    """The backups, newest first; if the keys are damaged, those in the usual places."""
    from desktop_app.services.profiles.profile_folder import DAMAGED_KEYS  # noqa: PLC0415 - slow to import

    try:
        with _backups(settings, folder) as backups:
            return backups.all()
    except DAMAGED_KEYS:
        home = settings.home()
        return settings.composer.backups_without_key(home, settings.only_profile(home), folder)


@backup.command()
@click.argument("name", required=False)
@into
@click.pass_obj
def verify(settings: Settings, name: str | None, folder: Path | None) -> None:
    """Verify the backup NAME, or all of them.

    A backup is read completely, and every version in it is compared with its fingerprint.
    """
    from desktop_app.services.profiles.profile_folder import DAMAGED_KEYS  # noqa: PLC0415 - slow to import

    try:
        with _backups(settings, folder) as backups:
            verified = _verify(settings, backups.all(), name, lambda one: backups.verify(one).good)
    except DAMAGED_KEYS:  # then their files can still be compared with the hashes
        verified = _verify(settings, _all(settings, folder), name, lambda one: one.is_unchanged)
    say = settings.say
    lines = [f"{one.name}  {told or say('whole')}" for one, told in verified]
    settings.show(
        lines or [say("There is no backup yet.")], [{**_data(one), "good": not told} for one, told in verified]
    )
    if any(told for _, told in verified):
        raise click.exceptions.Exit(1)


def _verify(
    settings: Settings, every: Sequence[Backup], name: str | None, is_good: Callable[[Backup], bool]
) -> list[tuple[Backup, str]]:
    """Verify each backup, or the one with that name; returns the problems, empty for a good backup."""
    verified = []
    for one in [_chosen(every, name, is_good)] if name else every:
        try:
            told = "" if is_good(one) else settings.say("DAMAGED")
        except SpringshelfError as error:
            told = settings.sentences([error.message])[0]
        verified.append((one, told))
    return verified


@backup.command("restore", epilog=examples("backup restore", "backup restore /media/stick/anna"))
@click.argument("source", required=False)
@into
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@click.pass_obj
def restore_(settings: Settings, source: str | None, folder: Path | None, *, yes: bool) -> None:
    """Restore the backup SOURCE, or the newest good one.

    SOURCE is a name in the list or a folder. It is restored as a separate profile; nothing is overwritten. It opens
    with the current passphrase or, if the current keys are damaged, with the passphrase of the day of the backup.
    """
    from desktop_app.services.profiles.profile_folder import DAMAGED_KEYS  # noqa: PLC0415 - slow to import

    home = settings.home()
    if source is not None and Path(source).is_dir():
        found = settings.composer.outside_backup(Path(source))
        if found is None:
            raise SpringshelfError(CliCode.NO_BACKUP_IN_FOLDER, source)
        _restore_alone(settings, home, found, yes=yes)
        return
    try:
        opened = settings.choose_profile(home)
    except DAMAGED_KEYS:
        every = settings.composer.backups_without_key(home, settings.only_profile(home), folder)
        _restore_alone(settings, home, _chosen(every, source, lambda one: one.is_unchanged), yes=yes)
        return
    backups = settings.composer.backups(home, opened, folder)
    found = _chosen(backups.all(), source, backups.is_good)
    if not backups.opens(found):  # today's keys belong to another journal
        opened.forget()
        _restore_alone(settings, home, found, yes=yes)
        return
    would = _about(opened, found, settings.say) + _against_now(backups.compare(found), settings.say)
    _bring_back(settings, would, found, partial(backups.restore, found, home.profiles.folder), yes=yes)
    opened.forget()


def _restore_alone(settings: Settings, home: Home, found: Backup, *, yes: bool) -> None:
    """Restore a backup that is opened with its own keys."""
    opened = unlock(home.profiles, settings.composer.profile_in(found), settings.secrets)
    bring_back = partial(settings.composer.restore_backup, home, found, opened)
    _bring_back(settings, _about(opened, found, settings.say), found, bring_back, yes=yes)
    opened.forget()


def _bring_back(
    settings: Settings, would: list[str], found: Backup, restore: Callable[[], Profile], *, yes: bool
) -> None:
    if not yes:
        echo("\n".join(would), err=True)
        ask_to_confirm(settings.say("Restore it as a profile of its own?"))
    back = restore()
    settings.show(
        [*would, settings.say("It is restored as “{name}”.", name=back.name)],
        {"name": back.name, "id": back.id, **_data(found)},
    )


@backup.command(epilog=examples("backup join 20230401-120000", "backup join /media/stick/anna"))
@click.argument("source")
@into
@click.option("--yes", is_flag=True, help="Join it even if it belongs to another journal.")
@click.pass_obj
def join(settings: Settings, source: str, folder: Path | None, *, yes: bool) -> int:
    """Join the backup or profile SOURCE into the journal.

    SOURCE is a name in the list, a folder, or a profile's name. It is not changed, and nothing in the journal is
    lost. Another person's journal is only counted; --yes joins it.
    """
    home = settings.home()
    with settings.profile(home) as profile:
        found = next((one for one in profile.backups(folder).all() if one.name == source), None)
        try:
            other = home.profiles.named(str(found.folder) if found else source)
        except SpringshelfError as error:
            raise SpringshelfError(CliCode.NO_SUCH_BACKUP_OR_PROFILE, source) from error
        opened = profile.opened_with_own_key(other) or unlock(home.profiles, other, settings.secrets)
        try:
            done = profile.join(opened, accepted=yes)
        finally:
            opened.forget()
    settings.show(joined_lines(done, settings.say), asdict(done))
    return int(bool(done.refused or done.bad_files))


@backup.command("undo-upgrade", epilog=examples("backup undo-upgrade"))
@click.pass_obj
def undo_upgrade(settings: Settings) -> None:
    """Open a journal that a newer Springshelf has upgraded.

    The backup from before the upgrade is restored, and everything written since is joined into it. The newer file is
    set aside, and the newer version joins it again.
    """
    home = settings.home()
    shelf = settings.composer.undo_shelf_upgrade(home)
    opened = settings.choose_profile(home)
    try:
        done = settings.composer.undo_upgrade(home, opened)
    finally:
        opened.forget()
    say = settings.say
    lines = [say("The shelf was created again. Check your catalogues to fill it.")] if shelf else []
    if done.aside is None:
        lines.append(say("This journal was not upgraded by a newer version."))
    else:
        lines += [
            say.counted(
                "The journal is open again, with {count} version written since the upgrade.",
                "The journal is open again, with {count} versions written since the upgrade.",
                done.joined,
            ),
            say("The newer file: {file}", file=done.aside),
        ]
    if done.unread:
        lines.append(
            say.counted(
                "{count} version can only be read by the newer Springshelf; it stays in that file.",
                "{count} versions can only be read by the newer Springshelf; they stay in that file.",
                done.unread,
            )
        )
    data = {"shelf": shelf, "joined": done.joined, "unread": done.unread, "aside": str(done.aside or "") or None}
    settings.show(lines, data)


def _chosen(every: Sequence[Backup], name: str | None, is_good: Callable[[Backup], bool]) -> Backup:
    """The backup with that name, or the newest good one."""
    found = next((one for one in every if (one.name == name if name else is_good(one))), None)
    if found is None:
        raise SpringshelfError(CliCode.NO_SUCH_BACKUP, name) if name else SpringshelfError(CliCode.NO_GOOD_BACKUP)
    return found


def _about(opened: OpenProfile, found: Backup, say: Wording) -> list[str]:
    return [f"{opened.profile.name}, {found.made_at:%Y-%m-%d %H:%M} UTC", _line(found, say)]


def _against_now(would: RestorePreview, say: Wording) -> list[str]:
    if not would.readable:
        return [say("The journal that is here now can’t be read. It stays as it is.")]
    return [
        say("Versions in it that the journal no longer has: {count}", count=would.only_there),
        say("Later versions, which stay in the journal unchanged: {count}", count=would.only_here),
    ]


def _line(one: Backup, say: Wording) -> str:
    counts = one.counts
    what = say(
        "entries: {records}, versions: {revisions}, files: {files}, bytes: {size}",
        records=counts.records,
        revisions=counts.revisions,
        files=counts.files,
        size=grouped(one.size),
    )
    return f"{one.name}  {what}"


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
