"""A message as data: a code with parameters.

Rows and logs store messages, so that a failure can be read in the current language. `message_texts` creates the
sentence where a person reads it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union, cast

Parameter = Union[str, int, float, "Message", tuple["Message", ...]]
"""A value in a sentence; a message as a value is translated into the same language."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message.

    Args:
        code: the id of a `MessageCode`.
        subject: what it is about: a title, an address, a path. It is not translated.
        parameters: the values of the placeholders in the code's texts, by name.
    """

    code: str
    subject: str = ""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    def to_json(self) -> str:
        """Serialise the message for a row or a line of the log."""
        return json.dumps(_to_data(self), ensure_ascii=False, separators=(",", ":"))

    def for_log(self) -> str:
        """The code with its numbers and reasons. Texts and the subject are left out, because they may be a person's."""
        values = {name: value.code if isinstance(value, Message) else value for name, value in self.parameters.items()}
        shown = (f"{name}={value}" for name, value in values.items() if self._is_public(name))
        return " ".join([self.code, *shown])

    def _is_public(self, name: str) -> bool:
        return isinstance(self.parameters[name], int | float | Message)


def read_message(text: str) -> Message | None:
    """Parse the result of `to_json`; None if the text is not a message."""
    try:
        found = _from_data(json.loads(text))
    except ValueError:
        return None
    return found if isinstance(found, Message) else None


def _to_data(value: Parameter) -> object:
    if isinstance(value, Message):
        parameters = {name: _to_data(one) for name, one in value.parameters.items()}
        return {"code": value.code, "subject": value.subject, "parameters": parameters}
    if isinstance(value, tuple):
        return [_to_data(one) for one in value]
    return value


def _from_data(data: object) -> Parameter:
    if isinstance(data, dict):
        try:
            parameters = {str(name): _from_data(one) for name, one in data["parameters"].items()}
            return Message(str(data["code"]), str(data["subject"]), parameters)
        except (KeyError, AttributeError) as error:
            raise ValueError(f"not a message: {data}") from error
    if isinstance(data, list):
        return cast("tuple[Message, ...]", tuple(_from_data(one) for one in data))
    return cast("Parameter", data)
