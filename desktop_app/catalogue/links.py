"""Links in a stranger's documents: made absolute, or refused; and the media type of what they lead to."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

FOLLOWED = {"http", "https", "file"}
TYPES_BY_ENDING = {".epub": "application/epub+zip", ".pdf": "application/pdf", ".html": "text/html"}
LICENCES = {"application/vnd.readium.lcp.license.v1.0+json", "application/vnd.adobe.adept+xml"}
"""Types of a licence in place of a file: what comes could not be opened."""
UNKNOWN = "application/octet-stream"


def absolute(href: str, base: str) -> str | None:
    """`href` resolved against `base`, without its fragment; None where it leads nowhere that is followed.

    A catalogue on the web never leads to a file of this computer, nor a folder's catalogue to the web. What a page that
    came over TLS names without TLS on its own host is asked for with it: some servers forget their scheme.
    """
    if not href:
        return None
    try:
        resolved = urljoin(base, href)
        parts = urlsplit(resolved)
    except ValueError:
        return None
    if parts.scheme not in FOLLOWED or (parts.scheme == "file") != (urlsplit(base).scheme == "file"):
        return None
    home = urlsplit(base)
    if (
        (home.scheme, parts.scheme) == ("https", "http")
        and parts.hostname == home.hostname
        and parts.port in {None, 80}
    ):
        resolved = parts._replace(scheme="https", netloc=home.netloc).geturl()
    return resolved.split("#")[0]


def plain_type(stated: str, address: str) -> str:
    """A media type without parameters; what is not stated, or stated as unknown, is told by the address's ending."""
    plain = stated.split(";", maxsplit=1)[0].strip().lower()
    if plain and plain != UNKNOWN:
        return plain
    ending = "." + urlsplit(address).path.rpartition(".")[2].lower()
    return TYPES_BY_ENDING.get(ending, plain)
