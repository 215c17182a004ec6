"""The fixed texts of a document in a language, with date and duration formats."""

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
    """Translations by the English text, which is in the code.

    Args:
        language: the code of the language.
        translations: its catalogue of document texts; missing ones stay English.
        texts: a template's own wordings, which have priority.
        messages: formats messages in the same language.
    """

    language: str = "en"
    translations: NullTranslations = field(default_factory=NullTranslations)
    texts: Mapping[str, str] = field(default_factory=dict)
    messages: MessageTexts = field(default_factory=MessageTexts)

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in this language, with its placeholders filled in."""
        found = self.texts.get(text) or (self.translations.gettext(text) if text else "")
        return found.format(**values) if values else found

    @property
    def is_source(self) -> bool:
        """Whether texts are shown as they are in the code."""
        return type(self.translations) is NullTranslations

    def counted(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The text for a number, in the language's plural form."""
        return self.translations.ngettext(one, many, count).format(count=count, **values)

    def day(self, day: date | None) -> str:
        """A date such as `1 March 2023`, or an empty text."""
        if day is None:
            return ""
        return self("{day} {month} {year}", day=day.day, month=self(MONTHS[day.month - 1]), year=day.year)

    def minutes(self, minutes: int) -> str:
        """`95` as `1 h 35 min`."""
        hours, rest = divmod(minutes, 60)
        parts = [self("{hours} h", hours=hours) if hours else ""]
        parts.append(self("{minutes} min", minutes=rest) if rest or not hours else "")
        return " ".join(part for part in parts if part)
