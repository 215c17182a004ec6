"""The base of the enumerations that hold every code with its English texts.

Each package has one such enumeration in its module `codes.py`: `NAME = what happened, what to do`. The English texts
are the keys of the gettext catalogues in `resources/locale`, which contain the translations.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique

from desktop_app.domain.message import Message, Parameter


@dataclass(frozen=True, slots=True)
class Plural:
    """A text that depends on a number.

    Args:
        one: the text for one.
        many: the text for any other number.
        count: the name of the parameter with the number.
    """

    one: str
    many: str
    count: str


Text = str | Plural
_known: dict[str, MessageCode] = {}


class MessageCode(Enum):
    """A code with its English texts, in which `{name}` is the placeholder of a parameter.

    Args:
        what: what happened, as a short sentence without a full stop.
        advice: what to do next, as a sentence.
        about: the subject as a text; without it, the message's subject is shown unchanged.
    """

    def __init__(self, what: Text, advice: Text = "", about: Text = "") -> None:
        self.what = what
        self.advice = advice
        self.about = about

    def __init_subclass__(cls, prefix: str) -> None:
        """Register the codes by `prefix.name`, which rows store, so it must not change."""
        unique(cls)
        for one in cls:
            one.id = f"{prefix}.{one.name.lower().replace('_', '-')}"
            if one.id in _known and _known[one.id] is not one:
                raise ValueError(f"two codes have one id: {one.id}")
            _known[one.id] = one

    id: str

    def message(self, subject: str = "", **parameters: Parameter) -> Message:
        """Make a message with the values of the placeholders."""
        return Message(self.id, subject, parameters)

    @property
    def texts(self) -> tuple[Text, ...]:
        """All its texts that are not empty."""
        return tuple(text for text in (self.what, self.advice, self.about) if text)

    @property
    def places(self) -> frozenset[str]:
        """The names of its parameters."""
        return frozenset(name for text in self.texts for name in places_of(text)) - {"subject"}


def find_code(code: str) -> MessageCode | None:
    """The code with that id, if its module is imported."""
    return _known.get(code)


def all_codes() -> Iterator[MessageCode]:
    """All codes of imported modules, sorted by id."""
    return (_known[one] for one in sorted(_known))


def forms_of(text: Text) -> tuple[str, ...]:
    """A text in the form of gettext: one form, or singular and plural."""
    return (text.one, text.many) if isinstance(text, Plural) else (text,)


def places_of(text: Text) -> frozenset[str]:
    """The names of the placeholders in a text; a plural may omit its number in the singular."""
    found = {name for form in forms_of(text) for _, name, _, _ in string.Formatter().parse(form) if name}
    return frozenset(found | ({text.count} if isinstance(text, Plural) and text.count else set()))
