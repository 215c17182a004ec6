"""The fixed texts of a document in a person's language, with its days and durations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Wording:
    """Texts by their English wording, which stands in the code; what is missing in `texts` stays English."""

    language: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in this language, with its `{places}` filled in."""
        found = self.texts.get(text, text)
        return found.format(**values) if values else found

    def day(self, day: date | None) -> str:
        """A day as `1 March 2023`, or an empty text."""
        if day is None:
            return ""
        return self("{day} {month} {year}", day=day.day, month=self(MONTHS[day.month - 1]), year=day.year)

    def minutes(self, minutes: int) -> str:
        """`95` as `1 h 35 min`."""
        hours, rest = divmod(minutes, 60)
        parts = [self("{hours} h", hours=hours) if hours else ""]
        parts.append(self("{minutes} min", minutes=rest) if rest or not hours else "")
        return " ".join(part for part in parts if part)
