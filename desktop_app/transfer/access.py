"""What a source may do: where it may go, and which passwords it may give to whom.

Policy: a password is given only to the origin that it was saved for, never after a redirect to another one. Basic sends
it readable, and so only over TLS or inside the same network. Where only neighbours may be asked, an address is judged
by its text alone: asking the internet's name servers about it would be asking the internet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from desktop_app.domain.addresses import is_nearby


@dataclass(frozen=True, slots=True)
class Login:
    """A name and a password; neither is ever part of a text about it."""

    name: str = field(repr=False)
    password: str = field(repr=False)


class LoginLookup(Protocol):
    """Where logins are looked up."""

    def find(self, origin: str) -> Login | None:
        """The login for an origin (`https://host:port`), None where there is none."""
        ...


class NoLogins:
    """There are none."""

    def find(self, origin: str) -> Login | None:  # noqa: ARG002 - the protocol's argument
        """None."""
        return None


@dataclass(frozen=True, slots=True)
class Access:
    """What a source may do: touch the internet or only what is near, and find logins."""

    nearby_only: bool = False
    passwords: LoginLookup = field(default_factory=NoLogins)


def origin_of(address: str) -> str:
    """Scheme, host and port of a web address (RFC 6454), without what stands before an `@`."""
    parts = urlsplit(address)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def may_send_readable(address: str) -> bool:
    """Whether a password may go there as it is."""
    return address.startswith("https:") or is_nearby(address)
