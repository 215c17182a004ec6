"""The address at which a shelf is lent to computers in the network."""

from __future__ import annotations

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending in the network is the purpose
"""The address to listen at for all computers of the network."""
DEFAULT_PORT = 8623
"""Where a lent shelf is looked for; another one is taken where this is in use and nobody asked for it."""
