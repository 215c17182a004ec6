"""The error that all modules of the journal raise."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class JournalError(SpringshelfError):
    """Something can't be written into the journal."""
