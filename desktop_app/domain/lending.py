"""Where a shelf is served while it is lent to computers nearby."""

from __future__ import annotations

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending to the room is what this is for
"""The address to listen at for all computers of the network."""
DEFAULT_PORT = 8623
"""Where a lent shelf is looked for; another one is taken where this is in use and nobody asked for it."""
