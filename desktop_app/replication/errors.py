"""Errors of reading and writing journals in transport."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class BundleError(SpringshelfError):
    """A file is not a journal's file, or can't be read to its end."""
