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
from desktop_app.domain.phrases import Phrases

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.doctor import Check
    from desktop_app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Composition:
    """What the composition root hands to the command line."""

    workplace: Callable[[Path], Workplace]
    open_window: Callable[[Path, str], int]
    default_home: Callable[[], Path]
    start_log: Callable[[Path, bool], None]
    checks: Callable[[], Sequence[Check]]
    policy_path: Callable[[], Path]
    phrases: Callable[[], Phrases]


def spelled_out(ids: Iterable[str]) -> set[str]:
    """Ids as they were given, and as they are where the `urn:springshelf:` in front was left out."""
    return {name for one in ids for name in (one, f"urn:springshelf:{one}")}


@dataclass(frozen=True, slots=True)
class Settings:
    """The global options of one call."""

    composition: Composition
    home: Path
    as_json: bool
    verbose: bool
    profile: str | None = None
    secrets: Secrets = field(default_factory=lambda: Secrets(None))
    chosen_home: Path | None = None
    """The home that was named; None where it is the usual one."""

    def workplace(self) -> Workplace:
        """The services over the chosen home; whose journal it is about is asked when one is needed."""
        self.composition.start_log(self.home, self.verbose)
        made = self.composition.workplace(self.home)
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

    def show(self, lines: Sequence[str], data: Any) -> None:  # noqa: ANN401 - what JSON can hold
        """Print the lines, or with --json the data."""
        if self.as_json:
            click.echo(json.dumps(data, ensure_ascii=False, indent=2))
            return
        for line in lines:
            click.echo(line)
