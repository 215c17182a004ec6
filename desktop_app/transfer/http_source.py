"""A catalogue's bytes over HTTP (RFC 9110), through requests.

Policy: time limits are generous, for slow lines. A download goes on with `Range` and `If-Range` (RFC 9110, sections
13.1.5 and 14.2); where the server answers with the whole instead, or with another part than was asked for, it begins
anew, so that never two versions are joined. Certificates are the system's. Only `http:` and `https:` addresses are
followed, and no redirect from `https:` to `http:`.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import requests
import truststore
import urllib3
from requests.adapters import HTTPAdapter

from desktop_app.transfer.errors import (
    BusyError,
    CutOffError,
    NotThereError,
    RefusedError,
    TemporaryError,
    TransferError,
    UnreachableError,
)
from desktop_app.transfer.source import BEGINNING, CHUNK_BYTES, Body, Place

TIME_LIMITS = (20.0, 60.0)
"""Seconds to connect, and seconds without a byte, before an address counts as unreachable."""
REFUSALS = (401, 403, 407)
GONE = (404, 410)
BUSY = (429, 503)
SERVER_ERRORS = 500
PARTIAL, NOT_SATISFIABLE = 206, 416


class _SystemCertificates(HTTPAdapter):
    """Verifies servers against the operating system's certificates, which an institution may have added its own to."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - urllib3's own arguments
        kwargs["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs)


class HttpSource:
    """Documents and files from web servers. Keeps its connections open until `close`."""

    def __init__(self, agent: str) -> None:
        self._session = requests.Session()
        self._session.mount("https://", _SystemCertificates())
        # A packed body would change what its length and its ranges count.
        self._session.headers.update({"User-Agent": agent, "Accept-Encoding": "identity"})
        # requests looks proxies and .netrc up again for each request, which halves its speed: they are asked once.
        self._session.proxies.update(getproxies())
        self._session.trust_env = False

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    @contextmanager
    def open(self, href: str, place: Place = BEGINNING) -> Iterator[Body]:
        """The body at `href` from a place on.

        Raises:
            TransferError: as the tree in `transfer.errors` tells them apart, at any piece.
        """
        if urlsplit(href).scheme not in {"http", "https"}:
            raise RefusedError("This address is not one of a web server", href, "It was not followed.")
        with _translated(href):
            response = self._ask(href, place)
            if place.start and not _goes_on(response, place):
                response.close()
                response = self._ask(href, BEGINNING)
            with response:
                _judge(response, href)
                offset = place.start if response.status_code == PARTIAL else 0
                yield Body(
                    chunks=_translated_chunks(response, href),
                    offset=offset,
                    total=_total(response),
                    validator=_validator(response),
                    media_type=response.headers.get("Content-Type", "").split(";")[0].strip().lower(),
                )

    def _ask(self, href: str, place: Place) -> requests.Response:
        headers = {}
        if place.start:
            headers["Range"] = f"bytes={place.start}-"
            if place.validator:
                headers["If-Range"] = place.validator
        return self._session.get(href, headers=headers, stream=True, timeout=TIME_LIMITS, proxies=_proxies(href))


def _goes_on(response: requests.Response, place: Place) -> bool:
    """Whether an answer to a range can be used: just that range, or the whole from its beginning."""
    if response.status_code == NOT_SATISFIABLE:
        return False
    if response.status_code != PARTIAL:
        return True
    found = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return found is not None and int(found[1]) == place.start


def _total(response: requests.Response) -> int | None:
    """The size of the whole, as the answer tells it; a packed body's length says nothing of what is in it."""
    if _is_packed(response):
        return None
    if response.status_code == PARTIAL:
        found = re.search(r"/(\d+)$", response.headers.get("Content-Range", ""))
        return int(found[1]) if found else None
    length = response.headers.get("Content-Length", "")
    return int(length) if length.isdigit() else None


def _validator(response: requests.Response) -> str:
    """What names this version in `If-Range`: a strong ETag, else the time of its last change."""
    if _is_packed(response):
        return ""
    tag = response.headers.get("ETag", "")
    return tag if tag.startswith('"') else response.headers.get("Last-Modified", "")


def _is_packed(response: requests.Response) -> bool:
    """Whether the server packed the body although it was asked not to."""
    return response.headers.get("Content-Encoding", "identity").lower() != "identity"


def _proxies(href: str) -> dict[str, str]:
    host = urlsplit(href).hostname or ""
    return {"http": "", "https": ""} if not host or requests.utils.should_bypass_proxies(href, None) else {}


@contextmanager
def _translated(href: str) -> Iterator[None]:
    """Turns what requests raises into our own errors."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise RefusedError(
            "This server's certificate can't be trusted", href, "Check the computer's clock, or ask who runs it."
        ) from error
    except (urllib3.exceptions.ProtocolError, urllib3.exceptions.DecodeError) as error:
        raise CutOffError(
            "The line was cut in the middle of this file", href, "What has come is kept; check again for the rest."
        ) from error
    except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
        raise UnreachableError(
            "There is no answer from this address", href, "Check the internet connection, then try again."
        ) from error


def _translated_chunks(response: requests.Response, href: str) -> Iterator[bytes]:
    """The body as it arrives. `iter_content` would hold pieces back, and lose them when the line is cut."""
    with _translated(href):
        while chunk := response.raw.read1(CHUNK_BYTES, decode_content=True):
            yield chunk


def _judge(response: requests.Response, href: str) -> None:
    """Raise where the answer is not the file itself."""
    status = response.status_code
    if href.startswith("https:") and not response.url.startswith("https:"):
        raise RefusedError("This server sends us from a safe address to an unsafe one", href, "It was not followed.")
    if status in REFUSALS:
        raise RefusedError("This server asks for a name and a password", href, "Springshelf can't give them yet.")
    if status in GONE:
        raise NotThereError("The server says that this is not there", href, "Tell whoever runs the catalogue.")
    if status in BUSY:
        wait = retry_after(response.headers.get("Retry-After", ""), datetime.now(UTC))
        raise BusyError("The server is busy and asks to come back later", href, "Try again in a while.", wait)
    if status >= SERVER_ERRORS:
        raise TemporaryError(f"The server answered with its error {status}", href, "Try again later.")
    if status not in {requests.codes.ok, PARTIAL}:
        raise TransferError(f"The server answered with {status}", href, "Tell whoever runs the catalogue.")


def retry_after(text: str, now: datetime) -> float:
    """Seconds that a `Retry-After` header asks to wait (RFC 9110, section 10.2.3), 0 where it can't be read."""
    if text.strip().isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return 0.0
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
