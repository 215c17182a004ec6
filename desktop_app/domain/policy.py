"""The administrator's policy: settings for everybody on a computer. `interchange.policy_file` reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.fetching import FetchRules, KeepRule
from desktop_app.domain.numbers import parse_integer

LOCK_MINUTES = 10
"""Minutes without anybody after which a journal is locked where nobody chose otherwise."""
LOCK_SETTING = "lock.minutes"
"""The journal's setting for them."""


class Feature(StrEnum):
    """What can be hidden from everybody."""

    LEND = "lend"
    ADD_CATALOGUE = "add-catalogue"
    SHARE = "share"
    QUIZ = "quiz"
    GUESTS = "guests"


@dataclass(frozen=True, slots=True)
class PolicyCatalogue:
    """A catalogue that the shelf has; `rule` says what is kept of it."""

    address: str
    name: str = ""
    rule: KeepRule = field(default_factory=KeepRule)


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of a policy. With the default of a field, the person decides.

    `home` is where everything is kept, empty for the system's place. `fetching` replaces the computer's rules at each
    start. `longest_minutes` is the longest that a journal stays open without anybody. `backup_folder` is where backups
    lie of those who chose no folder.
    """

    home: str = ""
    catalogues: tuple[PolicyCatalogue, ...] = ()
    fetching: FetchRules | None = None
    people_hidden: bool = False
    passphrase_needed: bool = False
    longest_minutes: int | None = None
    backup_folder: str = ""
    hidden: frozenset[Feature] = frozenset()

    @property
    def is_for_the_shelf(self) -> bool:
        """Whether it has anything to say about what is on the shelf."""
        return bool(self.catalogues) or self.fetching is not None

    def shows(self, feature: Feature) -> bool:
        """Whether people see a feature."""
        return feature not in self.hidden

    def lock_minutes(self, chosen: str = "") -> int:
        """After how many minutes a journal is locked; `chosen` is the journal's setting, empty where nobody chose."""
        wanted = parse_integer(chosen) or LOCK_MINUTES
        return min(wanted, self.longest_minutes) if self.longest_minutes else wanted
