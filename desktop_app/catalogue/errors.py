"""Failures of reading a document.

SpringshelfError
└── DocumentError   these bytes are not the document that they were taken for
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class DocumentError(SpringshelfError):
    """A document can't be read as what it should be."""
