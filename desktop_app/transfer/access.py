"""The permissions of a source: allowed addresses, and passwords for origins.

Policy: a password is sent only to the origin for which it was saved, never after a redirect to another one. HTTP Basic
sends it readable, so it is used only with TLS or inside the local network. If only the local network is allowed, an
address is judged by its text alone, because resolving it would contact the internet's name servers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol
from urllib.parse import urlsplit

from desktop_app.domain.addresses import is_nearby


@dataclass(frozen=True, slots=True)
class Login:
    """A name and a password; neither is ever part of an error or log text."""

    name: str = field(repr=False)
    password: str = field(repr=False)


class LoginLookup(Protocol):
    """Finds logins."""

    def find(self, origin: str) -> Login | None:
        """The login for an origin (`https://host:port`), None if there is none."""
        ...


class NoLogins:
    """Finds no logins."""

    def find(self, origin: str) -> Login | None:  # noqa: ARG002 - the protocol's argument
        """Return None."""
        return None


@dataclass(frozen=True, slots=True)
class Access:
    """The permissions of a source: internet or local network only, and its logins."""

    nearby_only: bool = False
    passwords: LoginLookup = field(default_factory=NoLogins)


def origin_of(address: str) -> str:
    """Scheme, host and port of a web address (RFC 6454), without user information."""
    return _origin("/".join(address.split("/", 3)[:3]))


@lru_cache(maxsize=1024)
def _origin(beginning: str) -> str:
    """The origin of addresses that begin with that; a queue contains thousands of few servers."""
    parts = urlsplit(beginning)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def may_send_readable(address: str) -> bool:
    """Whether a password may be sent there unencrypted."""
    return address.startswith("https:") or is_nearby(address)
