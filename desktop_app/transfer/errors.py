"""Failures of transferring bytes.

SpringshelfError
└── TransferError
    ├── TemporaryError        trying again may help
    │   ├── UnreachableError  the server or folder does not answer
    │   ├── CutOffError       the transfer stopped before the end
    │   └── BusyError         the server asks to try again later
    ├── NotThereError         the server answers that the file does not exist
    ├── RefusedError          the server or our rules forbid it
    │   └── SignInError       the server asks for a name and a password
    ├── MismatchError         the bytes do not match the catalogue's hash or size
    ├── TooLargeError         one file is too large for the free space; others may fit
    └── NoSpaceError          the disk is full or can't be written
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode


class TransferError(SpringshelfError):
    """Bytes could not be transferred."""


class TemporaryError(TransferError):
    """Bytes could not be transferred now; trying again may help.

    Args:
        code, subject, parameters: as in every error.
        retry_after: the delay in seconds that the server requests, 0 if it requests none.
    """

    def __init__(
        self, code: MessageCode, subject: str = "", *, retry_after: float = 0.0, **parameters: Parameter
    ) -> None:
        super().__init__(code, subject, **parameters)
        self.retry_after = retry_after


class UnreachableError(TemporaryError):
    """The server or folder does not answer.

    Args:
        code, subject, parameters: as in every error.
        origin: the origin or folder that can't be reached at all; empty if only this request has no answer.
    """

    def __init__(self, code: MessageCode, subject: str = "", *, origin: str = "", **parameters: Parameter) -> None:
        super().__init__(code, subject, retry_after=0.0, **parameters)
        self.origin = origin


class CutOffError(TemporaryError):
    """The transfer stopped before the end."""


class BusyError(TemporaryError):
    """The server asks to try again later."""


class NotThereError(TransferError):
    """The file does not exist."""


class RefusedError(TransferError):
    """The server or our own rules forbid it."""


class SignInError(RefusedError):
    """The server asks for a name and a password, or rejects those that were sent.

    Args:
        code, subject, parameters: as in every error.
        document: the server's Authentication Document (Authentication for OPDS 1.0), empty if it sent none.
    """

    def __init__(self, code: MessageCode, subject: str = "", *, document: bytes = b"", **parameters: Parameter) -> None:
        super().__init__(code, subject, **parameters)
        self.document = document


class MismatchError(TransferError):
    """The bytes do not match the catalogue's hash or size."""


class TooLargeError(TransferError):
    """One file is too large for the free space or the limit of the shelf. Smaller ones may fit."""


class NoSpaceError(TransferError):
    """The disk is full or can't be written."""
