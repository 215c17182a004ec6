"""Texts for codes and parameters in one language: the only place where errors become texts."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, field
from gettext import NullTranslations
from typing import Any

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.message import Message, Parameter
from desktop_app.domain.message_code import Plural, Text, find_code

ENDS = (".", "!", "?", "؟", "…")
NUMBER_OF_WHOLE = 2
"""A fraction uses this number's plural form, because gettext's plural rules accept integers only."""


@dataclass(frozen=True, slots=True)
class MessageParts:
    """A message in a language: what happened, to what, and the advice."""

    what: str
    subject: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class MessageTexts:
    """Formats messages in a language.

    Args:
        translations: the catalogue of the language, by English texts; English by default.
    """

    translations: NullTranslations = field(default_factory=NullTranslations)

    def parts(self, message: Message) -> MessageParts:
        """The parts of a message. A code of another version is shown as it is."""
        code = find_code(message.code)
        values = {"subject": message.subject, **message.parameters}
        if code is None:
            return MessageParts(message.code, message.subject)
        subject = self._text(code.about, values) if code.about else message.subject
        return MessageParts(self._text(code.what, values), subject, self._text(code.advice, values))

    def what(self, message: Message) -> str:
        """What happened, without subject and advice."""
        return self.parts(message).what

    def sentence(self, message: Message) -> str:
        """The complete message, in one line."""
        parts = self.parts(message)
        head = self._head(parts)
        if not head.endswith(ENDS):
            head = self._text(CommonCode.HEAD.what, {"what": head})
        return f"{head} {parts.advice}" if parts.advice else head

    def error(self, error: Exception) -> str:
        """An error for a person; an error of Python or a library has its own text."""
        message = getattr(error, "message", None)
        return self.sentence(message) if isinstance(message, Message) else str(error)

    def _head(self, parts: MessageParts) -> str:
        """What happened, and to what."""
        if not parts.subject:
            return parts.what
        return self._text(CommonCode.WITH_SUBJECT.what, {"what": parts.what, "about": parts.subject})

    def _text(self, text: Text, values: Mapping[str, Parameter]) -> str:
        if not text:
            return ""
        shown = {name: self._value(value) for name, value in values.items()}
        return _Filler().vformat(self._translated(text, values), (), shown)

    def _translated(self, text: Text, values: Mapping[str, Parameter]) -> str:
        if not isinstance(text, Plural):
            return self.translations.gettext(text)
        count = values.get(text.count)
        whole = count if isinstance(count, int) else NUMBER_OF_WHOLE
        return self.translations.ngettext(text.one, text.many, whole)

    def _value(self, value: Parameter) -> str | int | float | _Texts:
        if isinstance(value, Message):
            parts = self.parts(value)
            return self.sentence(value) if parts.advice else self._head(parts)
        if isinstance(value, tuple):
            return _Texts(self._text(CommonCode.SEPARATOR.what, {}), tuple(f"{self._value(one)}" for one in value))
        return value


@dataclass(frozen=True, slots=True)
class _Texts:
    """Several texts in one line; `{name:lines}` puts each on a separate line."""

    separator: str
    texts: tuple[str, ...]

    def __format__(self, form: str) -> str:
        return "".join(f"\n{text}" for text in self.texts) if form == "lines" else self.separator.join(self.texts)


class _Filler(string.Formatter):
    """Fills placeholders; one without a value keeps its name, so that a row of another version can be shown."""

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:  # noqa: ANN401 - the base class's signature
        return kwargs.get(key, f"{{{key}}}") if isinstance(key, str) else super().get_value(key, args, kwargs)
