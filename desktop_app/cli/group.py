"""The group of all commands: its help and its suggestions come from a list, so that no command is imported for them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from desktop_app.cli import help_texts
from desktop_app.cli.commands import COMMANDS, SECTIONS
from desktop_app.cli.values import check_texts
from desktop_app.domain.wording import Wording


class SectionedGroup(click.Group):
    """A group that imports a command only when it is called, and lists its commands in sections."""

    say = Wording()
    """The texts of the help, in the person's language."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - click's own
        super().__init__(*arguments, **options)
        # Placeholders for the commands, from which click takes its suggestions for a mistyped name.
        self.commands = {name: click.Command(name, short_help=one.summary) for name, one in COMMANDS.items()}

    def in_language(self, say: Wording) -> SectionedGroup:
        """The same group with the help of its commands in a language."""
        shown = help_texts.in_language(self, say)
        shown.say = say
        return shown

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Import and return the command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"desktop_app.cli.{COMMANDS[cmd_name].module}"), cmd_name)
        check_texts(command)
        return help_texts.in_language(command, self.say)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write a section for each group of commands, with the summaries in one column."""
        width = max(map(len, COMMANDS))
        for title, commands in SECTIONS.items():
            with formatter.section(self.say(title)):
                formatter.write_dl([(one.name.ljust(width), self.say(one.summary)) for one in commands])
