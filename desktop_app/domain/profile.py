"""A profile: one person on a computer, and the protection of that person's journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.letter_case import caseless, upper_case

FREE_TRIES = 3
"""The number of wrong passphrases after which the person has to wait."""
FIRST_PAUSE, MAX_PAUSE = timedelta(seconds=5), timedelta(minutes=5)
MAX_NAME_LENGTH = 60
ON_STICKS = "springshelf-profiles"
"""The folder of profiles on a stick."""


class PersonRole(StrEnum):
    """A person's role; it selects defaults and forbids nothing."""

    STUDENT = "student-teacher"
    EDUCATOR = "teacher-educator"
    MENTOR = "mentor"


ROLE_NAMES = {
    PersonRole.STUDENT: "Student teacher",
    PersonRole.EDUCATOR: "Teacher educator",
    PersonRole.MENTOR: "Mentor",
}
"""What roles are called in documents, in English."""


class Protection(StrEnum):
    """How the journal's key is protected."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not a passphrase
    """Sealed with the passphrase: the journal can only be opened with it or with the recovery code."""
    KEYRING = "keyring"
    """In the account's keyring on this computer."""
    FILE = "file"
    """In a file beside the journal: who can read one can read the other."""
    MEMORY = "memory"
    """Only in the program's memory, for a guest: after the program ends, the journal can't be read any more."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One person on this computer, or on a stick.

    `id` is random; `folder` has a separate name and contains the journal and its keys. `last_used` is None if the
    profile was never opened.
    """

    id: str
    name: str
    role: PersonRole
    folder: Path
    protection: Protection
    has_code: bool = False
    last_used: datetime | None = None
    backups: str = ""
    """The folder for backups that the person chose, stored here for the case that the journal can't be read; empty if
    none.
    """

    @property
    def asks(self) -> bool:
        """Whether it needs a secret to be opened."""
        return self.protection is Protection.PASSPHRASE

    @property
    def is_guest(self) -> bool:
        """Whether all of it is deleted when the program ends."""
        return self.protection is Protection.MEMORY


def initials(name: str, language: str = "") -> str:
    """One or two letters that represent a name; a question mark if it is empty.

    Args:
        name: a person's name.
        language: the language whose capital letters they are.
    """
    words = [word for word in name.split() if word[0].isalnum()]
    letters = [words[0], words[-1]] if len(words) > 1 else words[:1]
    return upper_case("".join(word[0] for word in letters), language) or "?"


def same_name(one: str, other: str) -> bool:
    """Whether two names look the same to a person."""
    return caseless(one.strip()) == caseless(other.strip())


def pause_after(wrong: int) -> timedelta:
    """The delay after so many consecutive wrong tries: it doubles, up to some minutes.

    It slows down a person at the keyboard. An attacker with the files can try without the program; there, the
    passphrase's strength and the cost of each try (Argon2id) matter.
    """
    if wrong < FREE_TRIES:
        return timedelta(0)
    return min(FIRST_PAUSE * (1 << min(wrong - FREE_TRIES, 10)), MAX_PAUSE)
