"""The error of this package."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class PortfolioError(SpringshelfError):
    """A portfolio can't be made or saved."""
