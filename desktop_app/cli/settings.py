"""What every command gets: the global options, and how to reach the services."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.secrets import Secrets
from desktop_app.cli.whose import choose
from desktop_app.domain.errors import SpringshelfError

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.domain.phrases import Phrases
    from desktop_app.services.doctor.checks import Check
    from desktop_app.services.workplace import Workplace


ADD_SHIPPED = "“springshelf catalogue add --shipped” adds the campaign that comes with the program."


@dataclass(frozen=True, slots=True)
class Composition:
    """What the composition root hands to the command line."""

    workplace: Callable[[Path], Workplace]
    open_window: Callable[[Path, str], int]
    default_home: Callable[[], Path]
    start_log: Callable[[Path, bool], None]
    checks: Callable[[Callable[[], Workplace]], Sequence[Check]]
    window_checks: Callable[[], Sequence[Check]]
    policy_path: Callable[[], Path]
    phrases: Callable[[], Phrases]


def spelled_out(ids: Iterable[str]) -> set[str]:
    """Ids as they were given, and as they are where the `urn:springshelf:` in front was left out."""
    return {name for one in ids for name in (one, f"urn:springshelf:{one}")}


@dataclass(frozen=True, slots=True)
class Settings:
    """The global options of one call."""

    composition: Composition
    chosen_home: Path | None
    """The home that was named; None where it is the usual one."""
    as_json: bool
    verbose: bool
    profile: str | None = None
    secrets: Secrets = field(default_factory=lambda: Secrets(None))

    @property
    def home(self) -> Path:
        """The home that was named, else the usual one, which an administrator's policy may move."""
        return self.chosen_home or self.composition.default_home()

    def workplace(self) -> Workplace:
        """The services over the home; whose journal it is about is asked when one is needed."""
        home = self.home
        self.composition.start_log(home, self.verbose)
        made = self.composition.workplace(home)
        hidden = made.policy.people_hidden
        made.choose = lambda profiles: choose(profiles, self.profile, self.secrets, as_json=self.as_json, hidden=hidden)
        return made

    @contextmanager
    def opened(self) -> Iterator[Workplace]:
        """The services over the chosen home, closed at the end of the `with` block."""
        workplace = self.workplace()
        try:
            yield workplace
        finally:
            workplace.close()

    @contextmanager
    def opened_with_catalogue(self) -> Iterator[Workplace]:
        """The same for a command that needs a catalogue to be of use: if there is none, it says how to add one."""
        with self.opened() as workplace:
            if not workplace.catalogues.all():
                note = SpringshelfError("There is no catalogue on this computer yet", "", ADD_SHIPPED)
                click.echo(self.composition.phrases().told(note), err=True)
            yield workplace

    def show(self, lines: Sequence[str], data: Any) -> None:  # noqa: ANN401 - what JSON can hold
        """Print the lines, or with --json the data."""
        if self.as_json:
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
            return
        for line in lines:
            click.echo(line)
