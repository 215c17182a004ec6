"""The common form of expected failures: a code with parameters."""

from __future__ import annotations

import copyreg
import traceback

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.message import Message, Parameter
from desktop_app.domain.message_code import MessageCode
from desktop_app.domain.message_texts import MessageTexts


class SpringshelfError(Exception):
    """A failure on which a person can act. Every package derives its own errors from it.

    Args:
        code: what happened; its texts are in the enumeration.
        subject: to what: a title, an address, a path.
        parameters: the values of the placeholders in the code's texts.

    Subject and values may contain untrusted text (a server's answer, a file name), and are cleaned for display.
    """

    def __init__(self, code: MessageCode, subject: str = "", **parameters: Parameter) -> None:
        fit = {name: shown_text(one) if isinstance(one, str) else one for name, one in parameters.items()}
        self.code = code
        self.message = Message(code.id, shown_text(subject), fit)
        super().__init__(code, self.message.subject)

    def __reduce__(self) -> tuple[object, ...]:
        """Let an error of another process be raised here, whatever arguments its class takes."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined] # not in typeshed

    @property
    def subject(self) -> str:
        """What the error is about."""
        return self.message.subject

    def __str__(self) -> str:
        """The error in English, for developers. `MessageTexts` gives it in a person's language."""
        return MessageTexts().sentence(self.message)


def stack_of(error: BaseException) -> str:
    """The traceback of an error without its message, which may contain a person's text."""
    return "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))


class CancelledError(SpringshelfError):
    """The person cancelled a long operation. What was finished before is kept."""

    def __init__(self, subject: str = "") -> None:
        super().__init__(CommonCode.STOPPED, subject)
