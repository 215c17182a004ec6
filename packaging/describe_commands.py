"""Write docs/reference/commands.md from the click commands of the program; --check tells whether it is current."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator

import click

from desktop_app.cli.commands import SECTIONS
from desktop_app.cli.main import EVERYWHERE, EVERYWHERE_WITH_VALUE, springshelf
from pages import DOCS, write_or_check

TARGET = DOCS / "reference" / "commands.md"
HEAD = """# Commands

Written by `packaging/describe_commands.py` from the program itself; a test compares it. `springshelf COMMAND --help`
prints the same. In a clone, write `python3 packaging/start.py` in place of `springshelf`.

Exit codes: 0 done; 1 failed, and the last line says what happened, to what, and what to do next; 2 wrong use.

The passphrase of a journal is asked for without echo. Scripts pass it in the variable `SPRINGSHELF_PASSPHRASE` or as a
line of `--passphrase-fd N`, never on the command line. Help, results and errors appear in the language that
`SPRINGSHELF_LANGUAGE` or the system (`LANGUAGE`, `LANG`) names; with `--json`, names and codes are the same in each.

Logins for catalogues come from the system's keyring. On a computer without one, scripts pass them in the variable
`SPRINGSHELF_LOGINS`, or in a file that `SPRINGSHELF_LOGINS_FILE` names: one login a line, as `ADDRESS NAME PASSWORD`.
"""

ALSO_BEHIND = ", ".join(f"`{name}`" for name in (*EVERYWHERE, *EVERYWHERE_WITH_VALUE))
OF_ALL = f"They stand in front of the command. Only {ALSO_BEHIND} may also follow it."


def page() -> str:
    """The whole page."""
    root = click.Context(springshelf, info_name="springshelf")
    lines = [HEAD, "## Options of every command", "", OF_ALL, "", *options(springshelf, root)]
    for title, commands in SECTIONS.items():
        lines += ["", f"## {title}"]
        for one in commands:
            command = springshelf.get_command(root, one.name)
            if command is not None:
                lines += described(command, click.Context(command, info_name=one.name, parent=root))
    return "\n".join(lines)


def described(command: click.Command, context: click.Context) -> Iterator[str]:
    """The lines about a command and its own commands."""
    name = context.command_path.removeprefix("springshelf ")
    yield f"\n{'#' * (3 + name.count(' '))} {name}\n"
    yield from (f"{escaped(' '.join(part.split()))}\n" for part in paragraphs(command.help or ""))
    yield f"```text\n{' '.join([context.command_path, *command.collect_usage_pieces(context)])}\n```\n"
    yield from options(command, context)
    if command.epilog:
        calls = [line.strip() for line in command.epilog.splitlines() if line.startswith("  ")]
        yield "\n".join(["\nExamples:\n", "```text", *calls, "```"])
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found is not None:
                yield from described(found, click.Context(found, info_name=child, parent=context))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a command's help, without click's mark that keeps lines as they are."""
    return inspect.cleandoc(text).replace("\b", "").strip().split("\n\n")


def options(command: click.Command, context: click.Context) -> Iterator[str]:
    """A list of what a command takes, with what each means; `--help` is left out."""
    for one in command.get_params(context):
        record = one.get_help_record(context)
        if record and record[1] and "--help" not in one.opts:
            yield f"- `{record[0]}`: {escaped(record[1])}"


def escaped(text: str) -> str:
    """A text in which Markdown finds no markup but code."""
    return text.replace("<", "\\<").replace("*", "\\*").replace("[", "\\[")


def main(words: list[str]) -> int:
    return write_or_check(TARGET, page(), words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
