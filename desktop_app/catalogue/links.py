"""Links in untrusted documents: made absolute or rejected; and the media type of their targets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urljoin, urlsplit

from desktop_app.domain.addresses import is_nearby, without_login
from desktop_app.domain.file_kinds import kind_of_name, usual_type
from desktop_app.domain.foreign_text import is_address
from desktop_app.domain.publication import Link

FOLLOWED = {"http", "https", "file"}
LICENCES = {"application/vnd.readium.lcp.license.v1.0+json", "application/vnd.adobe.adept+xml"}
"""Media types of licences, which link to the protected file. Such files could not be opened."""
GENERIC = {"application/octet-stream", "application/zip", "binary/octet-stream"}
"""Media types that do not say what a file is."""
EMBEDDED = re.compile(r"data:image/(?:png|jpe?g|gif|webp)[;,]", re.IGNORECASE)
PLAIN_LINK = re.compile(r"((?:\.\./)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*)([A-Za-z0-9_-][A-Za-z0-9._-]*)", re.ASCII)
"""A relative link of a folder and a name: it leads to the folder's address with the name after it."""
LONGEST_PLAIN = 1000
MAX_EMBEDDED = 200_000
"""Characters of a picture in an address: the database has one for each publication."""


@dataclass(frozen=True, slots=True)
class BaseAddress:
    """The base for resolving the links of a document.

    In a mirror, `original` is the prefix of the mirrored catalogue's addresses, and `here` the prefix of the mirror's
    addresses.
    """

    address: str
    original: str = ""
    here: str = ""


def base_of(address: str, own: str) -> BaseAddress:
    """Make the base for a document from its address and its own `self` link.

    A copy in a school's network still contains the addresses of the catalogue on the internet, and a server behind a
    proxy writes the addresses of its own computer. In both cases the links are requested from the place where the
    document was read.

    Args:
        address: the address from which the document was read.
        own: its `self` link, resolved; empty if it has none.
    """
    if not own or is_nearby(own) == is_nearby(address):
        return BaseAddress(address)
    shared = 0
    for one, other in zip(reversed(own), reversed(address), strict=False):
        if one != other:
            break
        shared += 1
    start = own[len(own) - shared :].find("/")
    if start < 0 or not urlsplit(own).path.endswith(own[len(own) - shared + start :]):
        return BaseAddress(address)
    shared -= start
    return BaseAddress(address, own[:-shared] + "/", address[:-shared] + "/")


def absolute(href: str, base: BaseAddress | str) -> str | None:
    """`href` resolved against `base`, without its fragment; None if the program does not follow such a link.

    A web catalogue never leads to a file on this computer, and a folder's catalogue never to the web. A link without
    TLS to the same host is followed with TLS if the page came over TLS: some servers write the wrong scheme.
    """
    place = base if isinstance(base, BaseAddress) else BaseAddress(base)
    plain = PLAIN_LINK.fullmatch(href)
    if plain is None or len(href) > LONGEST_PLAIN or place.original:
        return _absolute(href, place)
    found = _address_in(plain[1], place)
    return None if found is None else found + plain[2]


@lru_cache(256)
def _address_in(folder: str, place: BaseAddress) -> str | None:
    """The address of a folder, before the name of a file: the files of a document are in few folders."""
    found = _absolute(f"{folder}x", place)
    return None if found is None else found.removesuffix("x")


def _absolute(href: str, place: BaseAddress) -> str | None:
    if not href or not is_address(href) or "\0" in unquote(href):
        return None
    try:
        # Some servers (Kavita) escape an ampersand twice.
        resolved = urljoin(place.address, href.replace("&amp;", "&"))
        if place.original and resolved.startswith(place.original):
            resolved = place.here + resolved.removeprefix(place.original)
        parts, home = urlsplit(resolved), urlsplit(place.address)
        if parts.scheme not in FOLLOWED or (parts.scheme == "file") != (home.scheme == "file"):
            return None
        same_host = parts.hostname == home.hostname and parts.port in {None, 80}
    except ValueError:
        return None
    if (home.scheme, parts.scheme) == ("https", "http") and same_host:
        resolved = parts._replace(scheme="https", netloc=home.netloc).geturl()
    return without_login(resolved.split("#")[0])


def picture_in(href: str, media_type: str) -> Link | None:
    """The picture in a `data:` URL (RFC 2397), as covers may have it (opds-1.2.md, section 5.4); else None."""
    if len(href) > MAX_EMBEDDED or not is_address(href) or not EMBEDDED.match(href):
        return None
    return Link(href, media_type or href[len("data:") :].partition(";")[0].lower())


def plain_type(stated: str, address: str) -> str:
    """A media type without parameters; if it is missing or generic, it is derived from the address's file extension."""
    plain = stated.split(";", maxsplit=1)[0].strip().lower()
    if plain and plain not in GENERIC:
        return usual_type(plain)
    kind = kind_of_name(urlsplit(address).path.rpartition("/")[2])
    return kind.media_type if kind else plain
