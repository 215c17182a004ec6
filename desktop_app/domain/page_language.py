"""A language in which the pages of a catalogue are written for browsers."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.language_names import language_name
from desktop_app.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """The fixed texts of a language, and the translations of what ships with the program."""

    say: Wording = field(default_factory=Wording)
    contents: ContentTranslations = field(default_factory=ContentTranslations)

    @property
    def code(self) -> str:
        """The code of the language."""
        return self.say.language

    @property
    def name(self) -> str:
        """The language's own name."""
        return language_name(self.code)

    @property
    def direction(self) -> str:
        """Its direction as HTML names it."""
        return "rtl" if is_right_to_left(self.code) else "ltr"
