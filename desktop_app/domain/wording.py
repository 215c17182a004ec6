"""The fixed texts of a document in a language, with date and duration formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from gettext import NullTranslations

from desktop_app.domain.direction import flows_with, is_right_to_left, isolated
from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.typography import day_number, labelled, megabytes

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
        isolates: whether what is filled in gets a direction of its own. Documents need it; terminals do it themselves.
    """

    language: str = "en"
    translations: NullTranslations = field(default_factory=NullTranslations)
    texts: Mapping[str, str] = field(default_factory=dict)
    messages: MessageTexts = field(default_factory=MessageTexts)
    isolates: bool = False

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in this language, with its placeholders filled in."""
        found = self.texts.get(text) or (self.translations.gettext(text) if text else "")
        return found.format(**self._isolated(values)) if values else found

    def own(self, text: str) -> str:
        """A text that is not in the document's words, isolated so that its direction does not affect what is around."""
        if not self.isolates or flows_with(text, right_to_left=is_right_to_left(self.language)):
            return text
        return isolated(text)

    def _isolated(self, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self.own(value) if isinstance(value, str) else value for name, value in values.items()}

    @property
    def is_source(self) -> bool:
        """Whether texts are shown as they are in the code."""
        return type(self.translations) is NullTranslations

    def counted(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The text for a number, in the language's plural form."""
        return self.translations.ngettext(one, many, count).format(count=count, **self._isolated(values))

    def day(self, day: date | None) -> str:
        """A date such as `1 March 2023`, or an empty text."""
        if day is None:
            return ""
        number = day_number(day.day, self.language)
        return self("{day} {month} {year}", day=number, month=self(MONTHS[day.month - 1]), year=day.year)

    def labelled(self, label: str, text: str) -> str:
        """A label, a colon and a text, with the spaces of the language."""
        return labelled(label, text, self.language)

    def megabytes(self, size: int) -> str:
        """A number of bytes in megabytes, with one decimal and without the unit."""
        return megabytes(size, self.language)

    def minutes(self, minutes: int) -> str:
        """`95` as `1 h 35 min`."""
        hours, rest = divmod(minutes, 60)
        parts = [self("{hours} h", hours=hours) if hours else ""]
        parts.append(self("{minutes} min", minutes=rest) if rest or not hours else "")
        return " ".join(part for part in parts if part)
