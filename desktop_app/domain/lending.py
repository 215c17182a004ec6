"""The address at which a shelf is lent to computers in the network."""

from __future__ import annotations

EVERYBODY = "0.0.0.0"  # noqa: S104 - lending in the network is the purpose
"""The address for listening to all computers of the network."""
EVERYBODY_IPV6 = "::"
"""The same, also for IPv6."""
DEFAULT_PORT = 8623
"""The default port of a lent shelf; another port is used if it is in use and none was requested."""


def browser_address(address: str) -> str:
    """The address for a browser, and for a code that a phone scans: it leads to the format that the client reads."""
    return address.rpartition("/")[0] + "/"


def shelf_address(host: str, port: int) -> str:
    """The web address of a lent shelf; an IPv6 number is in brackets there, its zone encoded (RFC 3986, RFC 6874)."""
    shown = f"[{host.replace('%', '%25')}]" if ":" in host else host
    return f"http://{shown}:{port}/feed.json"
