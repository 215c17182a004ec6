"""Errors of reading a document.

SpringshelfError └── DocumentError   the bytes are not a document of the expected type
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class DocumentError(SpringshelfError):
    """A document can't be read as the expected type."""
