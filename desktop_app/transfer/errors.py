"""Failures of moving bytes.

SpringshelfError
└── TransferError
    ├── UnreachableError   no answer from where the bytes lie
    ├── NotThereError      an answer: this is not (or no longer) there
    ├── RefusedError       an answer: not for us; or an address that is never followed
    ├── MismatchError      the bytes are not what the catalogue said
    └── NoSpaceError       the disk is full or can't be written
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class TransferError(SpringshelfError):
    """Bytes could not be moved."""


class UnreachableError(TransferError):
    """No answer from where the bytes lie."""


class NotThereError(TransferError):
    """What was asked for is not there."""


class RefusedError(TransferError):
    """The other side, or our own rules, said no."""


class MismatchError(TransferError):
    """The bytes are not what the catalogue said."""


class NoSpaceError(TransferError):
    """The disk is full or can't be written."""
