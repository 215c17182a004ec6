"""The administrator's policy: settings for all people on a computer. `interchange.policy_file` parses it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.fetching import FetchRules, KeepRule
from desktop_app.domain.numbers import parse_integer

LOCK_MINUTES = 10
"""The minutes of inactivity after which a journal is locked, by default."""
LOCK_SETTING = "lock.minutes"
"""The journal's setting with the chosen minutes."""


class Feature(StrEnum):
    """Features that can be hidden."""

    LEND = "lend"
    ADD_CATALOGUE = "add-catalogue"
    SHARE = "share"
    QUIZ = "quiz"
    GUESTS = "guests"


@dataclass(frozen=True, slots=True)
class PolicyCatalogue:
    """A catalogue that must be on the shelf; `rule` says what is kept of it."""

    address: str
    name: str = ""
    rule: KeepRule = field(default_factory=KeepRule)


class UpdateMode(StrEnum):
    """How the window deals with updates of the program."""

    ASK = "ask"
    FETCH = "fetch"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class UpdatePolicy:
    """Updates of the program: when they are looked for, where (empty: beside the catalogues), and the trusted root.

    `root` is the path of the first `root.json`, empty for the one that the program has.
    """

    mode: UpdateMode = UpdateMode.ASK
    address: str = ""
    root: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of a policy. If a field has its default value, the person decides.

    `home` is the folder for all data, empty for the system's default. `fetching` replaces the computer's rules at each
    start. `longest_minutes` is the maximum time that an unused journal stays open. `backup_folder` is the folder for
    backups of people who chose none.
    """

    home: str = ""
    catalogues: tuple[PolicyCatalogue, ...] = ()
    fetching: FetchRules | None = None
    people_hidden: bool = False
    passphrase_needed: bool = False
    longest_minutes: int | None = None
    backup_folder: str = ""
    hidden: frozenset[Feature] = frozenset()
    updates: UpdatePolicy = field(default_factory=UpdatePolicy)

    @property
    def is_for_the_shelf(self) -> bool:
        """Whether it contains settings for the shelf."""
        return bool(self.catalogues) or self.fetching is not None

    def shows(self, feature: Feature) -> bool:
        """Whether a feature is visible."""
        return feature not in self.hidden

    def lock_minutes(self, chosen: str = "") -> int:
        """The minutes after which a journal is locked; `chosen` is the journal's setting, empty if there is none."""
        wanted = parse_integer(chosen) or LOCK_MINUTES
        return min(wanted, self.longest_minutes) if self.longest_minutes else wanted
