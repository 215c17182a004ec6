"""The address at which a shelf is lent to computers in the network."""

from __future__ import annotations

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending in the network is the purpose
"""The address for listening to all computers of the network."""
DEFAULT_PORT = 8623
"""The default port of a lent shelf; another port is used if it is in use and none was requested."""
