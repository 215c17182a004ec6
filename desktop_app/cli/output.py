"""The output of commands: every text is written here, because any of them may contain untrusted text."""

from __future__ import annotations

import click

from desktop_app.domain.foreign_text import shown_json, shown_text


def echo(text: str, *, nl: bool = True, err: bool = False) -> None:
    """Write a text without escape sequences, other control characters and bidirectional overrides.

    Args:
        text: the text; its own line breaks are kept.
        nl: whether a line break follows.
        err: whether it is written to the standard error output.
    """
    click.echo(shown_text(text), nl=nl, err=err)


def echo_json(data: object, *, indent: int | None = None) -> None:
    """Write data as JSON to the standard output, with the characters escaped that `echo` removes."""
    click.echo(shown_json(data, indent))


def ask_to_confirm(question: str) -> None:
    """Ask a question on the standard error output; end the command unless the answer is yes."""
    click.confirm(shown_text(question), abort=True, err=True)


def ask(question: str) -> str:
    """Ask for a text, with the question on the standard error output."""
    return str(click.prompt(shown_text(question), err=True))
