"""The command `springshelf`: global options, the window if there is no command, and the exit codes.

0: success. 1: failure; the last line says what happened, to what, and what to do. 2: the call was wrong.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import asdict
from io import StringIO
from pathlib import Path

import click

from desktop_app import __version__
from desktop_app.cli.codes import CliCode
from desktop_app.cli.examples import examples
from desktop_app.cli.group import SectionedGroup
from desktop_app.cli.output import echo, echo_json
from desktop_app.cli.secrets import Secrets
from desktop_app.cli.settings import Composition, Settings
from desktop_app.cli.usage_errors import wrong_call_in
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.system_reason import reason_of

log = logging.getLogger(__name__)

EVERYWHERE = ("--json", "--verbose")
EVERYWHERE_WITH_VALUE = ("--profile", "--passphrase-fd")


class MissingLibraryError(SpringshelfError):
    """A library of Python or of the system can't be loaded."""

    def __init__(self, reason: str) -> None:
        super().__init__(CliCode.LIBRARY_MISSING, reason)


class SystemRefusedError(SpringshelfError):
    """The operating system refused an operation that no command expects to fail."""


@click.group(
    cls=SectionedGroup,
    invoke_without_command=True,
    epilog=examples(
        "catalogue add --shipped",
        "shelf weather",
        "keep --all",
        'activity add "A walk with class 6b" --minutes 40',
        "portfolio --out portfolio.pdf",
    ),
)
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="SPRINGSHELF_HOME",
    help="The folder for all data.",
)
@click.option("--json", "as_json", is_flag=True, help="Print results as JSON.")
@click.option("--verbose", is_flag=True, help="Write more details to the log.")
@click.option("--profile", help="The profile, if several people have a journal here.")
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

    Without a command, the window opens. `springshelf COMMAND --help` explains a command. --json, --verbose, --profile
    and --passphrase-fd may also follow the command.
    """
    composition: Composition = context.obj
    secrets = Secrets(passphrase_fd, composition.wording())
    settings = Settings(composition, home, as_json, verbose, profile, secrets)
    context.obj = settings
    if context.invoked_subcommand is None:
        folder = settings.folder
        composition.start_log(folder, verbose)
        context.exit(composition.open_window(folder, profile or "", ""))


def run(arguments: Sequence[str], composition: Composition) -> int:
    """Run one call and return its exit code. Global options may also follow the command."""
    with composition.click_language():
        return _run(_everywhere_first(arguments), composition, as_json="--json" in arguments)


def _run(words: Sequence[str], composition: Composition, *, as_json: bool) -> int:
    try:
        result = springshelf.in_language(composition.wording()).main(
            words, "springshelf", obj=composition, standalone_mode=False
        )
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        _show(error, composition)
        return error.exit_code
    except click.Abort:
        say = composition.wording()
        echo(say("Stopped."), err=True)
        return 1
    except SpringshelfError as error:
        return _fail(error, composition, as_json=as_json)
    # A name that is too long, for example; each command has its own messages for usual failures. Everything that a
    # command needs is imported when it is called.
    except (OSError, ImportError) as error:
        return _fail(_refusal(error), composition, as_json=as_json)
    return result if isinstance(result, int) else 0


def _refusal(error: OSError | ImportError) -> SpringshelfError:
    """The message for a system failure that no command expects."""
    if isinstance(error, ImportError):
        return MissingLibraryError(str(error))
    log.error("The system refused something", exc_info=error)
    return SystemRefusedError(CliCode.SYSTEM_REFUSED, str(error.filename or ""), reason=reason_of(error))


def _fail(error: SpringshelfError, composition: Composition, *, as_json: bool) -> int:
    """Print what happened, to what, and what to do."""
    log.warning("The command failed: %s", error.message.for_log())
    texts = composition.wording().messages
    if as_json:
        parts = asdict(texts.parts(error.message))
        echo_json({"error": {"code": error.code.id, **parts}})
    echo(texts.error(error), err=True)
    return 1


def _show(error: click.ClickException, composition: Composition) -> None:
    """Print a usage error in the person's language, with the options that were perhaps meant."""
    if isinstance(error, click.NoSuchOption):
        known = [*(error.possibilities or ()), *EVERYWHERE, *EVERYWHERE_WITH_VALUE]
        error = click.NoSuchOption(error.option_name, possibilities=known, ctx=error.ctx)
    shown = StringIO()
    wrong_call_in(error, composition.wording().messages).show(shown)
    echo(shown.getvalue(), nl=False, err=True)


def _everywhere_first(arguments: Sequence[str]) -> list[str]:
    """The arguments with the global options first."""
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
