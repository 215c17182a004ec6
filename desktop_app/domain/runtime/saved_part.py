"""What is saved of a part of a package between two times that a person opens it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.interactive_package import Launch

LEARNER_ID, LEARNER_NAME = "learner", "Learner"
"""What a package is told of the person: nothing."""
LONGEST = 1e9
"""Seconds; nobody spends more."""


@dataclass(frozen=True, slots=True)
class SavedPart:
    """The values of a data model and the seconds of all sessions.

    `resumes` says that the package suspended itself, so that it is told its values again.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    resumes: bool = False

    def to_plain(self) -> dict[str, object]:
        """Itself as JSON values."""
        return {"values": dict(self.values), "seconds": self.seconds, "resumes": self.resumes}

    @classmethod
    def from_plain(cls, plain: object) -> SavedPart:
        """Read what `to_plain` wrote; anything else is as good as nothing."""
        if not isinstance(plain, dict):
            return cls()
        values, seconds = plain.get("values"), plain.get("seconds")
        pairs = values.items() if isinstance(values, dict) else ()
        known = {str(name): one for name, one in pairs if isinstance(one, str)}
        spent = float(seconds) if isinstance(seconds, (int, float)) and 0 <= seconds < LONGEST else 0.0
        return cls(known, spent, plain.get("resumes") is True)


def passing_text(launch: Launch) -> str:
    """The score from which a part is passed, as its manifest states it; empty without one."""
    return "" if launch.passing is None else f"{launch.passing:g}"
