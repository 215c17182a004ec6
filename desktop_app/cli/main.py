"""The command `springshelf`: global options, the window where no command is given, and the exit codes.

0: done. 1: it failed; the last line says what happened, to what, and what to do. 2: the call was wrong.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from desktop_app import __version__
from desktop_app.cli.secrets import Secrets
from desktop_app.cli.settings import Composition, Settings
from desktop_app.domain.errors import SpringshelfError

log = logging.getLogger(__name__)


MODULES = {
    "activity": "activity",
    "backup": "backup",
    "catalogue": "catalogue",
    "demo": "demo",
    "doctor": "doctor",
    "drop": "shelf",
    "events": "campaign",
    "feedback": "feedback",
    "framework": "framework",
    "highlights": "reading",
    "index": "reading",
    "journal": "journal",
    "keep": "shelf",
    "portfolio": "portfolio",
    "profile": "profile",
    "provision": "provision",
    "publish": "publish",
    "queue": "queue",
    "quiz": "campaign",
    "read": "reading",
    "reflect": "activity",
    "serve": "serve",
    "shelf": "shelf",
    "stick": "shelf",
    "sync": "shelf",
    "verify": "shelf",
}
"""Each command with the module that holds it; only the one that is called is imported."""
EVERYWHERE = ("--json", "--verbose")
EVERYWHERE_WITH_VALUE = ("--profile", "--passphrase-fd")


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in MODULES:
            return None
        module = import_module(f"desktop_app.cli.{MODULES[cmd_name]}")
        command: click.Command = getattr(module, cmd_name)
        return command


@click.group(cls=_Commands, invoke_without_command=True)
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="SPRINGSHELF_HOME",
    help="Where everything is kept.",
)
@click.option("--json", "as_json", is_flag=True, help="Print results as JSON.")
@click.option("--verbose", is_flag=True, help="Write more into the log.")
@click.option("--profile", help="Whose journal, where several people have one here.")
@click.option("--passphrase-fd", type=int, help="Read the passphrase from this file descriptor.")
@click.version_option(__version__, prog_name="springshelf")
@click.pass_context
def springshelf(
    context: click.Context,
    home: Path | None,
    profile: str | None,
    passphrase_fd: int | None,
    *,
    as_json: bool,
    verbose: bool,
) -> None:
    """A campaign's bookshelf for offline use, an activity journal, and portfolios as PDF.

    Without a command, the window opens.
    """
    composition: Composition = context.obj
    secrets = Secrets(passphrase_fd)
    settings = Settings(composition, home or composition.default_home(), as_json, verbose, profile, secrets, home)
    context.obj = settings
    if context.invoked_subcommand is None:
        composition.start_log(settings.home, verbose)
        context.exit(composition.open_window(settings.home, profile or ""))


def run(arguments: Sequence[str], composition: Composition) -> int:
    """Run one call and return its exit code. What holds for all commands may stand behind the command, too."""
    words = _everywhere_first(arguments)
    try:
        result = springshelf.main(words, "springshelf", obj=composition, standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except SpringshelfError as error:
        log.warning("The command failed: %s", type(error).__name__)
        if "--json" in arguments:
            click.echo(json.dumps({"error": {"what": error.what, "subject": error.subject, "advice": error.advice}}))
        click.echo(composition.phrases().told(error), err=True)
        return 1
    return result if isinstance(result, int) else 0


def _everywhere_first(arguments: Sequence[str]) -> list[str]:
    """The words with those in front that hold for every command."""
    front: list[str] = []
    rest: list[str] = []
    words = iter(arguments)
    for word in words:
        if word in EVERYWHERE or word.startswith(tuple(f"{one}=" for one in EVERYWHERE_WITH_VALUE)):
            front.append(word)
        elif word in EVERYWHERE_WITH_VALUE:
            front += [word, *([value] if (value := next(words, None)) is not None else [])]
        else:
            rest.append(word)
    return [*front, *rest]
