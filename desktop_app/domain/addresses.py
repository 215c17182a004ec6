"""Rules about addresses that depend only on the text of the address: removable, nearby, with a login."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote, unquote, urlsplit

STICK_PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
HOME_HOST = "home.springshelf"
"""The host of `file:` addresses (RFC 8089, section 2) that are relative to the shelf's folder in the home."""
LOCAL_ENDINGS = (".local", ".lan", ".home.arpa", ".internal")


def home_address(path: str) -> str:
    """The address of a file in the shelf's folder of the home; it does not change when the home is moved.

    Args:
        path: relative to that folder, with `/`.
    """
    return f"file://{HOME_HOST}/{quote(path)}"


def is_in_home(address: str) -> bool:
    """Whether an address belongs to a file in the shelf's folder of the home."""
    parts = urlsplit(address)
    return (parts.scheme, parts.netloc) == ("file", HOME_HOST)


def is_web_address(address: str) -> bool:
    """Whether an address is one that a browser opens."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)


def without_login(address: str) -> str:
    """A web address without its name and password, which would otherwise appear in lists and messages."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl() if "@" in parts.netloc else address


def is_removable(address: str) -> bool:
    """Whether a `file:` address is in a folder where systems mount USB sticks."""
    path = unquote(urlsplit(address).path)
    return path.startswith(STICK_PLACES) or bool(re.match(r"/[D-Zd-z]:", path))


def is_nearby(address: str) -> bool:
    """Whether an address belongs to this computer or its local network.

    Such an address is a private number, or a name that no name server of the internet resolves.
    """
    parts = urlsplit(address)
    if parts.scheme == "file":
        return True
    host = (parts.hostname or "").lower().rstrip(".")
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return bool(host) and ("." not in host or host.endswith(LOCAL_ENDINGS))
    return number.is_private or number.is_loopback or number.is_link_local


def can_be_overheard(address: str) -> bool:
    """Whether others in the network can read what is sent to an address: `http:` to another computer."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return False
    if parts.scheme.lower() != "http":
        return False
    try:
        return not ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host != "localhost" and not host.endswith(".localhost")
