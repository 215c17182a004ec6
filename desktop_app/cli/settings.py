"""The context of every command: the global options, and access to the services."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.codes import CliCode
from desktop_app.cli.output import echo, echo_json
from desktop_app.cli.profile_choice import PASSPHRASE_VARIABLE, choose, unlock
from desktop_app.cli.secrets import Secrets
from desktop_app.domain.message import Message

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.wording import Wording
    from desktop_app.services.catalogues.logins import Logins
    from desktop_app.services.composition.composer import Composer
    from desktop_app.services.doctor.checks import Check
    from desktop_app.services.doctor.home import Unlock
    from desktop_app.services.home.home import Home
    from desktop_app.services.home.lists import JournalListServices, ShelfListServices
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.profiles.open_profile import OpenProfile


LOGINS, LOGINS_FILE = "SPRINGSHELF_LOGINS", "SPRINGSHELF_LOGINS_FILE"
"""Environment variables: logins for catalogues, one a line, and the path of a file with them."""


@dataclass(frozen=True, slots=True)
class Composition:
    """The functions that the composition root passes to the command line."""

    composer: Callable[[], Composer]
    open_window: Callable[[Path, str, str], int]
    default_home: Callable[[], Path]
    start_log: Callable[[Path, bool], None]
    checks: Callable[[Callable[[], Home], Unlock], Sequence[Check]]
    window_checks: Callable[[], Sequence[Check]]
    policy_path: Callable[[], Path]
    wording: Callable[[], Wording]
    click_language: Callable[[], AbstractContextManager[None]]
    """Makes click use the language of `wording` within a `with` block."""


def spelled_out(ids: Iterable[str]) -> set[str]:
    """The ids, and the same with the `urn:springshelf:` prefix if it was omitted."""
    return {name for one in ids for name in (one, f"urn:springshelf:{one}")}


@dataclass(frozen=True, slots=True)
class Settings:
    """The global options of one call."""

    composition: Composition
    chosen_home: Path | None
    """The chosen home; None for the default one."""
    as_json: bool
    verbose: bool
    profile_name: str | None = None
    secrets: Secrets = field(default_factory=lambda: Secrets(None))

    @property
    def say(self) -> Wording:
        """Texts in the language of the command line."""
        return self.composition.wording()

    @property
    def folder(self) -> Path:
        """The chosen home, or else the default one, which an administrator's policy may move."""
        return self.chosen_home or self.composition.default_home()

    def home(self) -> Home:
        """The home without its databases; expired deleted profiles are removed."""
        folder = self.folder
        self.composition.start_log(folder, self.verbose)
        home = self.composer.home(folder, self.say.language)
        home.profiles.bin.empty_old(home.profiles.folder)
        return home

    @property
    def composer(self) -> Composer:
        """The composer of the services."""
        return self.composition.composer()

    @contextmanager
    def shelf(self) -> Iterator[ShelfServices]:
        """The shelf of the home, closed at the end of the `with` block."""
        services = self.composer.shelf(self.home())
        if services.was_rebuilt:
            self.tell(CliCode.SHELF_REBUILT.message(str(services.home.shelf_folder)))
        try:
            _use_given_logins(services.logins)
            yield services
        finally:
            services.close()

    @contextmanager
    def filled_shelf(self) -> Iterator[ShelfServices]:
        """The shelf for a command that needs a catalogue: if there is none, it says how to add one."""
        with self.shelf() as services:
            if not services.catalogues.all():
                self.tell(CliCode.NO_CATALOGUE_YET.message())
            yield services

    @contextmanager
    def shelf_lists(self) -> Iterator[ShelfListServices]:
        """The lists of the shelf, for a command that changes nothing; without a catalogue, it says how to add one."""
        services = self.composer.shelf_lists(self.home())
        if services.was_rebuilt:
            self.tell(CliCode.SHELF_REBUILT.message(str(services.home.shelf_folder)))
        try:
            if not services.shelf.has_catalogues():
                self.tell(CliCode.NO_CATALOGUE_YET.message())
            yield services
        finally:
            services.close()

    @contextmanager
    def journal_lists(self) -> Iterator[JournalListServices]:
        """The lists of the command's journal, for a command that changes nothing."""
        home = self.home()
        services = self.composer.journal_lists(home, self.choose_profile(home))
        try:
            yield services
        finally:
            services.leave()

    @contextmanager
    def profile(self, home: Home | None = None) -> Iterator[ProfileServices]:
        """The command's journal, closed at the end of the `with` block, with its key forgotten."""
        home = home or self.home()
        services = self.composer.profile(home, self.choose_profile(home))
        try:
            yield services
        finally:
            services.leave()

    @contextmanager
    def shelf_and_profile(self) -> Iterator[tuple[ShelfServices, ProfileServices]]:
        """Both, in the same home."""
        with self.shelf() as shelf, self.profile(shelf.home) as profile:
            yield shelf, profile

    def only_profile(self, home: Home) -> Profile:
        """The command's profile, without opening it.

        Raises:
            ProfileError: there is none with that name.
            WhichProfileError: there are several, and none was chosen.
        """
        return home.profiles.named(self.profile_name) if self.profile_name else home.profiles.sole()

    def choose_profile(self, home: Home) -> OpenProfile:
        """The command's profile, opened with its passphrase, which is asked for."""
        hidden = home.policy.people_hidden
        return choose(home.profiles, self.profile_name, self.secrets, as_json=self.as_json, hidden=hidden)

    def tell(self, message: Message) -> None:
        """Print a message beside the results, in the language of the command line."""
        echo(self.sentences([message])[0], err=True)

    def note(self, text: str) -> None:
        """Print a translated text beside the results."""
        echo(text, err=True)

    def sentences(self, messages: Iterable[Message]) -> list[str]:
        """Messages in the language of the command line."""
        return [self.say.messages.sentence(one) for one in messages]

    def unlock_if_asked(self, profile: Profile) -> OpenProfile | None:
        """The opened profile, if it was named in the call, or if it is the only one and its passphrase was given."""
        profiles = self.home().profiles
        if self.profile_name is not None:
            wanted = profiles.named(self.profile_name).folder == profile.folder
        else:
            wanted = self.secrets.are_given(PASSPHRASE_VARIABLE) and len(profiles.all()) == 1
        return unlock(profiles, profile, self.secrets) if wanted else None

    def show(self, lines: Sequence[str], data: object) -> None:
        """Print the lines, or with --json the data."""
        if self.as_json:
            echo_json(data, indent=2)
            return
        for line in lines:
            echo(line)


def _use_given_logins(logins: Logins) -> None:
    """Use the logins that the environment gives, for scripts on computers without a keyring.

    Raises:
        RefusedError: a line is no login.
        OSError: the file can't be read.
    """
    if path := os.environ.get(LOGINS_FILE):
        logins.use(Path(path).read_text(encoding="utf-8"))
    if text := os.environ.get(LOGINS):
        logins.use(text)
