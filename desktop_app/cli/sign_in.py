"""Signing in to a catalogue from a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

from desktop_app.domain.errors import SpringshelfError

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.catalogues.logins import Logins

_Result = TypeVar("_Result")


def save_login(logins: Logins, address: str, user: str) -> None:
    """Ask for a password and have the system's keyring keep it."""
    password = click.prompt("Password", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not logins.save(address, user, password):
        click.echo("This computer has no keyring that is open: the password is asked for again next time.", err=True)


def signed_in(logins: Logins, address: str, ask: Callable[[], _Result]) -> _Result:
    """Do something with a catalogue; where it asks for a login and a person is here, ask them and do it again."""
    try:
        return ask()
    except SpringshelfError as error:
        if not logins.is_wanted(error) or not sys.stdin.isatty():
            raise
        click.echo(str(error), err=True)
        save_login(logins, address, click.prompt("Name"))
        return ask()
