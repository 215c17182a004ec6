"""`springshelf serve`: lends the shelf in the network."""

from __future__ import annotations

from contextlib import suppress
from threading import Event

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.values import Seconds
from desktop_app.domain.lending import DEFAULT_PORT, EVERYBODY


@click.command(epilog=examples("serve", "serve --host 127.0.0.1 --seconds 600"))
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    default=DEFAULT_PORT,
    show_default=True,
    help="The port to listen on; 0 for any free port.",
)
@click.option("--host", default=EVERYBODY, show_default=True, help="127.0.0.1 serves this computer alone.")
@click.option("--seconds", type=Seconds(), help="Stop after this many seconds.")
@click.option("--announce/--silent", default=True, help="Whether other computers find it automatically.")
@click.pass_obj
def serve(settings: Settings, port: int, host: str, seconds: float | None, *, announce: bool) -> None:
    """Share the shelf with computers nearby.

    Others can read all kept materials and change nothing, until you press Ctrl+C.
    """
    with (
        settings.filled_shelf() as shelf,
        settings.composer.lender(shelf).lending(host, port, announce=announce) as lent,
    ):
        say = settings.say
        lines = [
            say("Other computers can add your shelf under this address:"),
            f"    {lent.address}",
            lent.qr_text(),
            say("Others find it as “{name}”.", name=lent.name) if lent.name else say("Others have to type it."),
            say("Ctrl+C ends it."),
        ]
        settings.show(lines, {"address": lent.address, "announced": bool(lent.name)})
        with suppress(KeyboardInterrupt):
            Event().wait(seconds)
