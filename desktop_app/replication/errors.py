"""What can go wrong when journals travel."""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class BundleError(SpringshelfError):
    """A file is no journal, or can't be read to its end."""
