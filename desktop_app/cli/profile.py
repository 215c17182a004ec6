"""`springshelf profile …`: the profiles on this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.output import ask, ask_to_confirm
from desktop_app.cli.profile_choice import PASSPHRASE_VARIABLE, unlock
from desktop_app.cli.settings import Settings
from desktop_app.cli.targets import Target
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.numbers import grouped
from desktop_app.domain.profile import ON_STICKS, PersonRole, Profile, Protection, same_name
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.profiles.profile_bin import DeletedProfile
    from desktop_app.services.profiles.profiles import Profiles

NEW_VARIABLE = "SPRINGSHELF_NEW_PASSPHRASE"
CODE_VARIABLE = "SPRINGSHELF_RECOVERY_CODE"
HOW = {
    Protection.PASSPHRASE: "passphrase",
    Protection.KEYRING: "this account's keyring",
    Protection.FILE: "no passphrase: its key is stored beside it",
    Protection.MEMORY: "a guest",
}
on_stick = click.option(
    "--on", "stick", type=click.Path(path_type=Path, file_okay=False), help="In this folder, for example on a stick."
)
roles = click.Choice([one.value for one in PersonRole])


@click.group()
def profile() -> None:
    """Manage the people who have a journal here."""


@profile.command(epilog=examples("profile add Anna --encrypted", "profile add Anna --encrypted --on /media/stick"))
@click.argument("name")
@click.option("--encrypted", is_flag=True, help="With a passphrase, for a shared computer.")
@click.option("--role", type=roles, default=PersonRole.STUDENT.value, show_default=True, help="Only sets defaults.")
@on_stick
@click.pass_obj
def add(settings: Settings, name: str, role: str, *, encrypted: bool, stick: Path | None) -> None:
    """Add a profile called NAME."""
    home = settings.home()
    home.profiles.check_name(name, stick)
    passphrase = _new_passphrase(settings, PASSPHRASE_VARIABLE) if encrypted else ""
    made = home.profiles.add(name, PersonRole(role), passphrase, at=stick)
    one = made.opened.profile
    settings.show(
        [f"{one.name}: {settings.say(HOW[one.protection])}", *_code_lines(made.code, settings.say)],
        _data(one, code=made.code),
    )


@profile.command("list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List the profiles, the last used first."""
    home = settings.home()
    every = home.profiles.all()
    say = settings.say
    roles_shown = column((say(one.role.value) for one in every), 18)
    days = column((_day(one, say) for one in every), 12)
    lines = [
        f"{one.name:<24}{role}{day}{say(HOW[one.protection])}"
        for one, role, day in zip(every, roles_shown, days, strict=True)
    ]
    settings.show(lines or [say("There is no profile here yet.")], [_data(one) for one in every])


@profile.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@click.option("--forgotten", is_flag=True, help="Without its passphrase.")
@click.pass_obj
def remove(settings: Settings, name: str, *, yes: bool, forgotten: bool) -> None:
    """Delete the profile NAME.

    It can be restored for 30 days with “springshelf profile undelete”. After that, it is removed for good, with the
    backups beside it.
    """
    home = settings.home()
    found = home.profiles.named(name)
    question = settings.say("Delete everything that {name} wrote?", name=found.name)
    _confirm(settings, home.profiles, found, question, yes=yes, forgotten=forgotten)
    deleted = home.profiles.remove(found)
    restorable = settings.say(
        "{name} is deleted. Until {day}, “springshelf profile undelete” restores it.",
        name=found.name,
        day=_until(deleted),
    )
    settings.show([restorable], _deleted_data(deleted))


def _confirm(
    settings: Settings, profiles: Profiles, found: Profile, question: str, *, yes: bool, forgotten: bool
) -> None:
    """Ask for the passphrase, or for the name if there is no passphrase or it was forgotten."""
    if found.asks and not forgotten:
        unlock(profiles, found, settings.secrets).forget()
        if not yes:
            ask_to_confirm(question)
    elif not yes:
        typed = ask(settings.say("{question} Type its name", question=question))
        if not same_name(typed, found.name):
            raise SpringshelfError(CliCode.WRONG_NAME, typed, name=found.name)


@profile.command(epilog=examples("profile deleted", "profile deleted --remove Anna"))
@on_stick
@click.option("--remove", "name", metavar="NAME", help="Remove this one permanently, now.")
@click.option("--yes", is_flag=True, help="Do not ask for confirmation.")
@click.option("--forgotten", is_flag=True, help="Without its passphrase.")
@click.pass_obj
def deleted(settings: Settings, stick: Path | None, name: str | None, *, yes: bool, forgotten: bool) -> None:
    """List the deleted profiles.

    Each is kept for 30 days and can be restored.
    """
    profiles = settings.home().profiles
    place = stick / ON_STICKS if stick else profiles.folder
    if name is not None:
        found = profiles.bin.named(place, name)
        question = settings.say("Permanently remove {name} and the backups beside it?", name=found.profile.name)
        _confirm(settings, profiles, found.profile, question, yes=yes, forgotten=forgotten)
        profiles.bin.remove(found)
        settings.show([settings.say("{name} is permanently removed.", name=found.profile.name)], _deleted_data(found))
        return
    every = profiles.bin.all(place)
    lines = [f"{one.profile.name:<24}{_deleted_text(one, settings.say)}" for one in every]
    settings.show(lines or [settings.say("There is no deleted profile.")], [_deleted_data(one) for one in every])


@profile.command()
@click.argument("name")
@on_stick
@click.pass_obj
def undelete(settings: Settings, name: str, stick: Path | None) -> None:
    """Restore the deleted profile NAME. It opens with what opened it before."""
    profiles = settings.home().profiles
    found = profiles.bin.named(stick / ON_STICKS if stick else profiles.folder, name)
    back = profiles.restore(found)
    settings.show([settings.say("{name} is restored.", name=back.name)], _data(back))


def _deleted_text(one: DeletedProfile, say: Wording) -> str:
    day = f"{one.deleted_at:%Y-%m-%d}"
    return say("deleted {day}, kept until {last_day}", day=day, last_day=_until(one))


def _until(one: DeletedProfile) -> str:
    return f"{one.kept_until.astimezone():%Y-%m-%d}"


def _deleted_data(one: DeletedProfile) -> dict[str, Any]:
    return {
        **_data(one.profile),
        "deleted_at": one.deleted_at.isoformat(),
        "kept_until": one.kept_until.isoformat(),
        "backups": str(one.backups),
    }


@profile.command()
@click.argument("name")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".")
@click.pass_obj
def export(settings: Settings, name: str, folder: Path) -> None:
    """Export the profile NAME into FOLDER, or into the current folder.

    The export contains the complete profile; an encrypted one stays encrypted. `springshelf backup
    restore` restores it on any computer.
    """
    home = settings.home()
    opened = unlock(home.profiles, home.profiles.named(name), settings.secrets)
    services = settings.composer.profile(home, opened)  # creates the journal if nothing was written yet
    try:
        made = services.backups().create_in(folder)
    finally:
        services.leave()
    counts = made.counts
    told = settings.say(
        "entries: {records}, files: {files}, bytes: {size}",
        records=counts.records,
        files=counts.files,
        size=grouped(made.size),
    )
    settings.show(
        [f"{made.folder}: {told}"],
        {"folder": str(made.folder), "records": counts.records, "files": counts.files, "size": made.size},
    )


@profile.command()
@click.argument("name")
@click.option("--open", "without", is_flag=True, help="Remove the passphrase; only on a computer of your own.")
@click.pass_obj
def rekey(settings: Settings, name: str, *, without: bool) -> None:
    """Set or change the passphrase of the profile NAME. The journal itself does not change."""
    home = settings.home()
    profiles = home.profiles
    opened = unlock(profiles, profiles.named(name), settings.secrets)
    code = ""
    if without:
        profiles.secrets.decrypt(opened)
    elif opened.profile.asks:
        profiles.secrets.rekey(opened, _new_passphrase(settings, NEW_VARIABLE))
    else:
        code = profiles.secrets.encrypt(opened, _new_passphrase(settings, NEW_VARIABLE)).code
    opened.forget()
    now = profiles.named(name)
    settings.show(
        [f"{now.name}: {settings.say(HOW[now.protection])}", *_code_lines(code, settings.say)], _data(now, code=code)
    )


@profile.command()
@click.argument("name")
@click.pass_obj
def recover(settings: Settings, name: str) -> None:
    """Open the profile NAME with its recovery code.

    The profile gets a new passphrase and a new code.
    """
    home = settings.home()
    found = home.profiles.named(name)
    if not found.has_code:
        raise SpringshelfError(CliCode.NO_RECOVERY_CODE, found.name)
    code = settings.secrets.ask(settings.say("Recovery code"), CODE_VARIABLE)
    made = home.profiles.secrets.recover(found, code, _new_passphrase(settings, NEW_VARIABLE))
    now = made.opened.profile
    settings.show(
        [settings.say("{name} opens again.", name=now.name), *_code_lines(made.code, settings.say)],
        _data(now, code=made.code),
    )


@profile.command("code", epilog=examples("profile code Anna --out recovery-code.pdf"))
@click.argument("name")
@click.option("--out", type=Target(".pdf"), help="Write the code as a PDF to print.")
@click.pass_obj
def new_code(settings: Settings, name: str, out: Path | None) -> None:
    """Make a new recovery code for the profile NAME. The old code stops working."""
    home = settings.home()
    opened = unlock(home.profiles, home.profiles.named(name), settings.secrets)
    code = home.profiles.secrets.new_code(opened)
    opened.forget()
    if out is not None:
        settings.composer.write_recovery_sheet(opened.profile, code, home.clock(), out)
    settings.show(_code_lines(code, settings.say), _data(opened.profile, code=code))


def _new_passphrase(settings: Settings, variable: str) -> str:
    typed = settings.secrets.ask(settings.say("New passphrase"), variable, twice=True)
    if not typed:
        raise SpringshelfError(CliCode.EMPTY_PASSPHRASE)
    return typed


def _code_lines(code: str, say: Wording) -> list[str]:
    if not code:
        return []
    return [
        "",
        say("Recovery code: {code}", code=code),
        say("Print it or write it down, and keep it where you keep papers. It is stored nowhere else."),
        say("Without the passphrase and without this code, the journal can't be opened."),
    ]


def _day(one: Profile, say: Wording) -> str:
    return one.last_used.astimezone().strftime("%Y-%m-%d") if one.last_used else say("never used")


def _data(one: Profile, code: str | None = None) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role.value,
        "protection": one.protection.value,
        "last_used": one.last_used.isoformat() if one.last_used else None,
        "folder": str(one.folder),
        **({"code": code or None} if code is not None else {}),
    }
