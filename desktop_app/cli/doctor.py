"""`springshelf doctor`: checks of the installation, with advice."""

from __future__ import annotations

import shutil
import textwrap
from dataclasses import asdict, dataclass

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.wording import Wording
from desktop_app.services.doctor.checks import Finding, Verdict, examine

MARKS = {Verdict.GOOD: "good", Verdict.CARE: "care", Verdict.BAD: "BAD"}
NAME_WIDTH = 16
"""The width of the column of names; larger where a name is longer."""
WIDTH = 100
"""The maximum line length; shorter if the terminal is narrower."""


@click.command(epilog=examples("doctor", "doctor --no-window"))
@click.option("--window/--no-window", default=True, help="Whether to check what only the window needs.")
@click.pass_obj
def doctor(settings: Settings, *, window: bool) -> None:
    """Check this installation, and suggest what to do.

    Checks Python, databases, free space, fonts, certificates, system libraries, Qt and printers. The exit code is 1
    if anything is BAD, otherwise 0. To check a journal that has a passphrase, name its profile with --profile.
    """
    composition = settings.composition
    of_window = composition.window_checks() if window else ()
    findings = examine([*composition.checks(settings.home, settings.unlock_if_asked), *of_window])
    told = [_in_words(one, settings.say.messages) for one in findings]
    width = max(NAME_WIDTH, *(len(one.name) for one in told))
    lines = [line for one in told for line in _lines(one, settings.say, width)]
    settings.show(lines, [asdict(one) for one in told])
    if any(one.verdict is Verdict.BAD for one in findings):
        raise click.exceptions.Exit(1)


@dataclass(frozen=True, slots=True)
class _Told:
    """A finding in the person's language."""

    check: str
    name: str
    verdict: Verdict
    code: str
    found: str
    advice: str


def _in_words(one: Finding, texts: MessageTexts) -> _Told:
    parts = texts.parts(one.said)
    found = f"{parts.what}: {parts.subject}" if parts.subject else parts.what
    return _Told(one.check.code, texts.what(one.check), one.verdict, one.said.code, found, parts.advice)


def _lines(one: _Told, say: Wording, names: int) -> list[str]:
    """A finding with its advice on one line below, because it may be a command to copy; `names` is the names' width."""
    marks = max(len(say(mark)) for mark in MARKS.values())
    head = f"{say(MARKS[one.verdict]):<{marks}}  {one.name:<{names}}  "
    indent = " " * len(head)
    found = textwrap.wrap(
        f"{head}{one.found}",
        width=min(WIDTH, shutil.get_terminal_size().columns),
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [*found, *([indent + one.advice] if one.advice else [])]
