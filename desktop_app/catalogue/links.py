"""Links in a stranger's documents: made absolute, or refused; and the media type of what they lead to."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from desktop_app.domain.addresses import is_nearby, without_login
from desktop_app.domain.foreign_text import is_address

FOLLOWED = {"http", "https", "file"}
TYPES_BY_ENDING = {".epub": "application/epub+zip", ".pdf": "application/pdf", ".html": "text/html"}
LICENCES = {"application/vnd.readium.lcp.license.v1.0+json", "application/vnd.adobe.adept+xml"}
"""Types of a licence in place of a file: what comes could not be opened."""
UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class BaseAddress:
    """Where a document lies, for resolving its links.

    In a mirror, `original` is how the addresses of the mirrored catalogue begin, and `here` how those of the mirror do.
    """

    address: str
    original: str = ""
    here: str = ""


def base_of(address: str, own: str) -> BaseAddress:
    """Where a document lies, by its address and what it calls its own.

    A copy in a school's network still names the catalogue's own addresses on the internet, and a server behind another
    one those of its own computer. Both are asked for where the document was found.

    Args:
        address: where it was found.
        own: its `self` link, resolved; empty where it has none.
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
    """`href` resolved against `base`, without its fragment; None where it leads nowhere that is followed.

    A catalogue on the web never leads to a file of this computer, nor a folder's catalogue to the web. What a page that
    came over TLS names without TLS on its own host is asked for with it: some servers forget their scheme.
    """
    place = base if isinstance(base, BaseAddress) else BaseAddress(base)
    if not href or not is_address(href) or "\0" in unquote(href):
        return None
    try:
        # Some servers escape the same ampersand twice (Kavita).
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


def plain_type(stated: str, address: str) -> str:
    """A media type without parameters; what is not stated, or stated as unknown, is told by the address's ending."""
    plain = stated.split(";", maxsplit=1)[0].strip().lower()
    if plain and plain != UNKNOWN:
        return plain
    ending = "." + urlsplit(address).path.rpartition(".")[2].lower()
    return TYPES_BY_ENDING.get(ending, plain)
