"""The fixed texts of a document in a person's language, with its days and durations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from gettext import NullTranslations

from desktop_app.domain.message_texts import MessageTexts

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Wording:
    """Texts by their English wording, which stands in the code.

    Args:
        language: the code of the language.
        translations: its catalogue of paper; what is missing in it stays English.
        texts: other wordings of a template, which come first.
        messages: puts messages into the same language.
    """

    language: str = "en"
    translations: NullTranslations = field(default_factory=NullTranslations)
    texts: Mapping[str, str] = field(default_factory=dict)
    messages: MessageTexts = field(default_factory=MessageTexts)

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in this language, with its `{places}` filled in."""
        found = self.texts.get(text) or (self.translations.gettext(text) if text else "")
        return found.format(**values) if values else found

    @property
    def is_source(self) -> bool:
        """Whether texts are shown as they stand in the code."""
        return type(self.translations) is NullTranslations

    def counted(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The text for one or for another number, in the plural form that the language has for it."""
        return self.translations.ngettext(one, many, count).format(count=count, **values)

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
