"""The one shape of an expected failure: a code with parameters."""

from __future__ import annotations

import traceback

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.message import Message, Parameter
from desktop_app.domain.message_code import MessageCode
from desktop_app.domain.message_texts import MessageTexts


class SpringshelfError(Exception):
    """A failure that a person can act on. Every package derives its own errors from it.

    Args:
        code: what happened; its texts stand beside it.
        subject: to what: a title, an address, a path.
        parameters: the values for the places in the code's texts.

    Subject and values may quote a stranger (an answer of a server, the name of a file), and are made fit to be shown.
    """

    def __init__(self, code: MessageCode, subject: str = "", **parameters: Parameter) -> None:
        fit = {name: shown_text(one) if isinstance(one, str) else one for name, one in parameters.items()}
        self.code = code
        self.message = Message(code.id, shown_text(subject), fit)
        super().__init__(code, self.message.subject)

    @property
    def subject(self) -> str:
        """To what it happened."""
        return self.message.subject

    def __str__(self) -> str:
        """The error in English, for developers. People read it by `MessageTexts` in their language."""
        return MessageTexts().sentence(self.message)


def stack_of(error: BaseException) -> str:
    """Where an error came from, without its message, which may hold what a person wrote."""
    return "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))


class CancelledError(SpringshelfError):
    """The person stopped a long step. What was finished before stays."""

    def __init__(self, subject: str = "") -> None:
        super().__init__(CommonCode.STOPPED, subject)
