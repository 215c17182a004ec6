"""Translating the help of commands.

Docstrings, summaries and the help of options are English, and are the keys of the catalogue `commands`. A command is
copied with translated texts, so nothing is translated before help is requested, and the original is unchanged.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import Iterator
from typing import TypeVar

import click

from desktop_app.domain.wording import Wording

EXAMPLES = "Examples:"
LONGEST_SUMMARY = 400


Command = TypeVar("Command", bound=click.Command)


def in_language(command: Command, say: Wording) -> Command:
    """The same command with the help of itself, its options and its subcommands in a language."""
    if say.is_source:
        return command
    shown = copy.copy(command)
    shown._help_option = None  # noqa: SLF001 - click keeps the option --help in the language of the first call
    shown.help = "\n\n".join(map(say, paragraphs_of(command)))
    shown.short_help = shown.get_short_help_str(LONGEST_SUMMARY)
    shown.params = [_parameter(one, say) for one in command.params]
    shown.epilog = command.epilog and command.epilog.replace(EXAMPLES, say(EXAMPLES))
    if isinstance(shown, click.Group):
        shown.commands = {name: in_language(one, say) for name, one in shown.commands.items()}
    return shown


def _parameter(parameter: click.Parameter, say: Wording) -> click.Parameter:
    shown = copy.copy(parameter)
    if isinstance(shown, click.Option) and shown.help:
        shown.help = say(" ".join(shown.help.split()))
    return shown


def paragraphs_of(command: click.Command) -> tuple[str, ...]:
    """The paragraphs of a command's help, each on one line."""
    parts = inspect.cleandoc(command.help or "").split("\n\n")
    return tuple(" ".join(part.split()) for part in parts if part.strip())


def texts_of(command: click.Command) -> Iterator[str]:
    """All texts of the help of a command and its subcommands."""
    yield from paragraphs_of(command)
    yield from (" ".join(one.help.split()) for one in command.params if isinstance(one, click.Option) and one.help)
    if isinstance(command, click.Group):
        for subcommand in command.commands.values():
            yield from texts_of(subcommand)
