"""Signing in to a catalogue from a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

from desktop_app.cli.output import ask_to_confirm, echo
from desktop_app.domain.errors import SpringshelfError

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.domain.wording import Wording
    from desktop_app.services.catalogues.logins import Logins

_Result = TypeVar("_Result")


def save_login(say: Wording, logins: Logins, address: str, user: str) -> None:
    """Ask for a password and store it in the system's keyring.

    Raises:
        Abort: others could read the password, and the person does not want to send it.
    """
    if logins.can_be_overheard(address):
        echo(
            say("The connection is not encrypted: others in the network can read the name and the password."), err=True
        )
        if sys.stdin.isatty():
            ask_to_confirm(say("Send them anyway?"))
    if sys.stdin.isatty():
        password = click.prompt(say("Password"), default="", show_default=False, hide_input=True)
    else:
        password = sys.stdin.readline().rstrip("\n")
    if not logins.save(address, user, password):
        echo(say("This computer has no unlocked keyring: you are asked for the password again next time."), err=True)


def signed_in(say: Wording, logins: Logins, address: str, ask: Callable[[], _Result]) -> _Result:
    """Run an action on a catalogue; if it needs a login and there is a terminal, ask for it and run it again."""
    try:
        return ask()
    except SpringshelfError as error:
        if not logins.is_wanted(error) or not sys.stdin.isatty():
            raise
        echo(say.messages.error(error), err=True)
        save_login(say, logins, address, click.prompt(say("Name")))
        return ask()
