"""A file that brings something into the journal and was not given out from it: what a person is shown of it first."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """What a file says of itself, and how much of it would be new here.

    `owner` is the name in it, which anybody can write there. `portfolio` and `version` are empty where the file names
    none. `count` counts pieces of feedback, or the entries of a journal.
    """

    name: str
    owner: str
    count: int
    portfolio: str = ""
    version: int = 0

    @property
    def described(self) -> str:
        """The file, whose it says it is, and of which portfolio, in one line."""
        version = f"{self.portfolio}, {self.version}" if self.portfolio else ""
        about = "; ".join(part for part in (self.owner, version) if part)
        return f"{self.name} ({about})" if about else self.name


class ForeignFileError(SpringshelfError):
    """A file is not from here, and nobody has agreed yet to take it in. Nothing was written.

    Args:
        code: what happened.
        file: what is in it.
        parameters: the values for the places in the code's texts.
    """

    def __init__(self, code: MessageCode, file: ForeignFile, **parameters: Parameter) -> None:
        super().__init__(code, file.described, **parameters)
        self.file = file
