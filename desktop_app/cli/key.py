"""`springshelf key`: the key that signs this computer's catalogues."""

from __future__ import annotations

import click

from desktop_app.cli.settings import Settings


@click.group()
def key() -> None:
    """Show or replace the key that signs catalogues."""


@key.command()
@click.pass_obj
def show(settings: Settings) -> None:
    """Print the public key, and the keys that it replaced."""
    current, *previous = settings.composer.signing_keys(settings.home())
    replaced = [settings.say("replaced: {key}", key=one) for one in previous]
    settings.show([current, *replaced], {"current": current, "replaced": previous})


@key.command()
@click.pass_obj
def replace(settings: Settings) -> None:
    """Make a new key that signs from now on.

    The old key keeps signing beside it, so that computers that have added a catalogue of yours accept the new key at
    the next check. Publish each catalogue again, and make each stick again.
    """
    current = settings.composer.replace_signing_key(settings.home())[0]
    say = settings.say
    lines = [say("The new key: {key}", key=current), say("Publish each catalogue again, and make each stick again.")]
    settings.show(lines, {"current": current})
