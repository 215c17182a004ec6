"""Failures of moving bytes.

SpringshelfError
└── TransferError
    ├── TemporaryError        trying again may help
    │   ├── UnreachableError  no answer from where the bytes lie
    │   ├── CutOffError       the bytes stopped before their end
    │   └── BusyError         the server asks to come back later
    ├── NotThereError         an answer: this is not (or no longer) there
    ├── RefusedError          an answer: not for us; or an address that is never followed
    │   └── SignInError       the server asks for a name and a password
    ├── MismatchError         the bytes are not what the catalogue said
    └── NoSpaceError          the disk is full or can't be written
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode


class TransferError(SpringshelfError):
    """Bytes could not be moved."""


class TemporaryError(TransferError):
    """Bytes could not be moved now; trying again may help.

    Args:
        code, subject, parameters: as in every error.
        retry_after: seconds that the other side asks to wait, 0 where it says nothing.
    """

    def __init__(
        self, code: MessageCode, subject: str = "", *, retry_after: float = 0.0, **parameters: Parameter
    ) -> None:
        super().__init__(code, subject, **parameters)
        self.retry_after = retry_after


class UnreachableError(TemporaryError):
    """No answer from where the bytes lie."""


class CutOffError(TemporaryError):
    """The bytes stopped before their end."""


class BusyError(TemporaryError):
    """The server asks to come back later."""


class NotThereError(TransferError):
    """What was asked for is not there."""


class RefusedError(TransferError):
    """The other side, or our own rules, said no."""


class SignInError(RefusedError):
    """The server asks for a name and a password, or does not take those that it got.

    Args:
        code, subject, parameters: as in every error.
        document: the Authentication Document that it sent (Authentication for OPDS 1.0), empty where it sent none.
    """

    def __init__(self, code: MessageCode, subject: str = "", *, document: bytes = b"", **parameters: Parameter) -> None:
        super().__init__(code, subject, **parameters)
        self.document = document


class MismatchError(TransferError):
    """The bytes are not what the catalogue said."""


class NoSpaceError(TransferError):
    """The disk is full or can't be written."""
