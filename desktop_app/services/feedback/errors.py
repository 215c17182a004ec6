"""The error of this package."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class FeedbackError(SpringshelfError):
    """Feedback can't be imported."""
