"""A file to be imported that was not exported from this journal, with the details for the person's consent."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """The details that a file states, and how much of it would be new here.

    `owner` is the name in it, which anyone can write there. `portfolio` and `version` are empty if the file names none.
    `count` is the number of pieces of feedback, or of entries of a journal.
    """

    name: str
    owner: str
    count: int
    portfolio: str = ""
    version: int = 0

    @property
    def described(self) -> str:
        """The file, its stated owner, and its portfolio, in one line."""
        version = f"{self.portfolio}, {self.version}" if self.portfolio else ""
        about = "; ".join(part for part in (self.owner, version) if part)
        return f"{self.name} ({about})" if about else self.name


class ForeignFileError(SpringshelfError):
    """A file is from another journal and was not accepted yet. Nothing was written.

    Args:
        code: what happened.
        file: its details.
        parameters: the values of the placeholders in the code's texts.
    """

    def __init__(self, code: MessageCode, file: ForeignFile, **parameters: Parameter) -> None:
        super().__init__(code, file.described, **parameters)
        self.file = file
