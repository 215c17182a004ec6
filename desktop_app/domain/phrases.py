"""What errors say, in a person's language.

Errors are raised in English, by code that knows no language. Where a person reads one, its sentences are found again
among those of the language; a sentence that is not among them, and names, addresses and paths, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_text

ENDS, ADVICE = re.compile(r": |\.(?= |$)"), re.compile(r"\. ")
"""What comes after what happened, and before what to do."""
PLACE = "{}"
"""Stands in a sentence for what differs from case to case."""


@dataclass(frozen=True)
class Phrases:
    """Sentences by their English wording; an empty translation counts as none."""

    pairs: Mapping[str, str] = field(default_factory=dict)

    def told(self, error: Exception) -> str:
        """An error as a person reads it: what happened, to what, and what to do."""
        if not isinstance(error, SpringshelfError):
            return shown_text(str(error))
        return str(SpringshelfError(self.said(error.what), error.subject, self.said(error.advice)))

    def sentence(self, text: str) -> str:
        """The same of an error that was turned into text before: its sentences, with the subject between them."""
        for end in [*(found.start() for found in ENDS.finditer(text)), len(text)]:
            what, rest = self.said(text[:end]), text[end:]
            if what == text[:end]:
                continue
            for found in ADVICE.finditer(rest):
                advice = self.said(rest[found.end() :])
                if advice != rest[found.end() :]:
                    return what + rest[: found.end()] + advice
            return what + rest
        return text

    def said(self, sentence: str) -> str:
        """A sentence in this language, itself where there is none."""
        if exact := self.pairs.get(sentence):
            return exact
        for pattern, translation in self._patterns:
            if found := pattern.fullmatch(sentence):
                return translation.format(*found.groups())
        return sentence

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """The sentences with places, those with the most words of their own first."""
        keys = sorted((key for key, value in self.pairs.items() if value and PLACE in key), key=len, reverse=True)
        return [(_pattern(key), self.pairs[key]) for key in keys]


def _pattern(key: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(re.escape(part) for part in key.split(PLACE)), re.DOTALL)
