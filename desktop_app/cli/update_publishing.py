"""`springshelf update key, init, rotate, sign, publish`: the publisher's side of updates."""

from __future__ import annotations

import platform as system
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.updates import platform_name

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.updates.publishing import GivenKey, Keys, KeyState

VARIABLE = "SPRINGSHELF_KEY_PASSPHRASE"

KEY_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
folder_argument = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
signing = click.option(
    "--sign",
    "signed_by",
    type=KEY_FILE,
    multiple=True,
    required=True,
    help="A private key to sign with; may be repeated.",
)


def role_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options for the keys of the roles."""
    options = (
        click.option("--root", type=KEY_FILE, multiple=True, help="A key that may change keys; may be repeated."),
        click.option(
            "--root-threshold",
            type=click.IntRange(1, 9),
            default=1,
            show_default=True,
            help="How many of them must sign.",
        ),
        click.option("--targets", type=KEY_FILE, multiple=True, help="A key that signs versions; may be repeated."),
        click.option(
            "--targets-threshold",
            type=click.IntRange(1, 9),
            default=1,
            show_default=True,
            help="How many of them must sign.",
        ),
        click.option("--daily", type=KEY_FILE, multiple=True, help="A key that renews signatures; may be repeated."),
    )
    for option in reversed(options):
        function = option(function)
    return function


@click.command(epilog=examples("update key root-1.pem"))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--no-passphrase", is_flag=True, help="Do not encrypt the key, for a build server.")
@click.pass_obj
def key(settings: Settings, file: Path, *, no_passphrase: bool) -> None:
    """Make a key for signing updates.

    FILE gets the private key, and FILE.pub the public one. Keep the keys of the root on sticks in different places.
    """
    say = settings.say
    passphrase = ""
    if not no_passphrase:
        passphrase = settings.secrets.ask(say("Passphrase for {file}", file=file.name), VARIABLE, twice=True)
    private, public = settings.composer.update_publisher().make_key(file, passphrase)
    lines = [say("The private key: {file}", file=private), say("The public key: {file}", file=public)]
    settings.show(lines, {"private": str(private), "public": str(public)})


@click.command(
    epilog=examples(
        "update init updates --root 1.pem --root 2.pem --root 3.pem --root-threshold 2 --targets t.pem --daily d.pem "
        "--sign 1.pem --sign 2.pem"
    )
)
@folder_argument
@role_options
@signing
@click.pass_obj
def init(settings: Settings, /, folder: Path, signed_by: tuple[Path, ...], **roles: Any) -> None:  # noqa: ANN401 - click's
    """Make a new folder for updates, with the keys of its roles.

    Give its metadata/1.root.json to the installers: computers trust it from then on.
    """
    _set_keys(settings, folder, signed_by, roles, new=True)


@click.command(epilog=examples("update rotate updates --daily new.pem --sign 1.pem --sign 2.pem"))
@folder_argument
@role_options
@signing
@click.pass_obj
def rotate(settings: Settings, /, folder: Path, signed_by: tuple[Path, ...], **roles: Any) -> None:  # noqa: ANN401 - click's
    """Replace the keys of roles; roles without an option keep theirs.

    If a key of --targets was stolen, replace --targets and --daily together, and publish again.
    """
    _set_keys(settings, folder, signed_by, roles, new=False)


@click.command(epilog=examples("update sign updates --sign 3.pem"))
@folder_argument
@signing
@click.pass_obj
def sign(settings: Settings, folder: Path, signed_by: tuple[Path, ...]) -> None:
    """Add a signature to new keys that lack some."""
    _show_root(settings, settings.composer.update_publisher().sign(folder, _given(settings, signed_by)))


@click.command(
    epilog=examples(
        "update publish updates dist/springshelf --version 1.4.0 --sign t.pem --sign d.pem",
        "update publish updates --sign t.pem --sign d.pem",
    )
)
@folder_argument
@click.argument("source", type=click.Path(path_type=Path, exists=True), required=False)
@click.option("--version", default="", help="The version of SOURCE.")
@click.option("--platform", default="", help="The platform of SOURCE; by default this computer’s.")
@signing
@click.pass_obj
def publish(
    settings: Settings, folder: Path, source: Path | None, version: str, platform: str, signed_by: tuple[Path, ...]
) -> None:
    """Publish a version, or renew the signatures.

    SOURCE is a folder with the program’s files, or a package (.deb, .msi, .dmg). Without SOURCE, the signatures are
    renewed; do that every six months.
    """
    wanted = platform or platform_name(sys.platform, system.machine())
    given = _given(settings, signed_by)
    done = settings.composer.update_publisher().publish(folder, given, source, version, wanted)
    say = settings.say
    lines = [
        say("Published: {names}", names=", ".join(done.targets)),
        say("This is version {number}.", number=done.version),
    ]
    settings.show(lines, {"targets": list(done.targets), "version": done.version})


def _given(settings: Settings, paths: Sequence[Path]) -> tuple[GivenKey, ...]:
    """Key files with their passphrases, which are asked for."""
    from desktop_app.services.updates.publishing import GivenKey  # noqa: PLC0415 - only what is called is imported

    publisher, say = settings.composer.update_publisher(), settings.say
    found = []
    for path in paths:
        prompt = say("Passphrase for {file}", file=path.name)
        found.append(GivenKey(path, settings.secrets.ask(prompt, VARIABLE) if publisher.needs_passphrase(path) else ""))
    return tuple(found)


def _keys(roles: dict[str, Any]) -> Keys:
    from desktop_app.services.updates.publishing import Keys  # noqa: PLC0415 - as above

    return Keys(**roles)


def _set_keys(settings: Settings, folder: Path, signed_by: Sequence[Path], roles: dict[str, Any], *, new: bool) -> None:
    publisher = settings.composer.update_publisher()
    _show_root(settings, publisher.set_keys(folder, _keys(roles), _given(settings, signed_by), new=new))


def _show_root(settings: Settings, state: KeyState) -> None:
    say = settings.say
    lines = [say("These are keys number {number}.", number=state.version)]
    if state.missing:
        lines.append(
            say.counted(
                "{count} signature is missing; add it with “springshelf update sign”.",
                "{count} signatures are missing; add them with “springshelf update sign”.",
                state.missing,
            )
        )
    settings.show(lines, {"version": state.version, "missing": state.missing})
