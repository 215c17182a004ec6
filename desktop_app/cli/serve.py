"""`springshelf serve`: lends the shelf to the room."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Event

import click

from desktop_app.cli.settings import Settings
from desktop_app.services.lending import lend

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending to the room is what the command is for
DEFAULT_PORT = 8623


@click.command()
@click.option("--port", default=DEFAULT_PORT, show_default=True, help="The port to listen on; 0 for any that is free.")
@click.option("--host", default=EVERYBODY, show_default=True, help="127.0.0.1 serves this computer alone.")
@click.option("--seconds", type=float, help="End by itself after so long.")
@click.pass_obj
def serve(settings: Settings, port: int, host: str, seconds: float | None) -> None:
    """Lend everything that is kept to the room, read-only, until Ctrl+C."""
    with settings.opened() as workplace, lend(workplace, host, port) as server:
        address = f"http://{own_address() if host == EVERYBODY else host}:{server.port}/feed.json"
        lines = ["Your shelf can be added on other computers under this address:", f"    {address}", "Ctrl+C ends it."]
        settings.show(lines, {"address": address})
        with suppress(KeyboardInterrupt):
            Event().wait(seconds)


def own_address() -> str:
    """This computer's address in its network, as far as it can be told without sending anything."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        # Connecting a datagram socket sends nothing: it only asks which of our addresses would be used.
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"
