"""Failures of updates.

SpringshelfError
└── UpdateError
    ├── UntrustedError     the signatures, versions or hashes are wrong; nothing was changed
    ├── OutdatedError      the metadata has expired, or the computer's clock is wrong
    └── InstallationError  the version can't be installed here
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class UpdateError(SpringshelfError):
    """An update could not be found, fetched, installed or published."""


class UntrustedError(UpdateError):
    """A signature, version or hash is wrong; nothing was changed."""


class OutdatedError(UpdateError):
    """The metadata has expired, or the computer's clock is wrong."""


class InstallationError(UpdateError):
    """The version can't be installed here."""


class MissingFileError(Exception):
    """A repository has no such file. Only `trust` sees it."""
