"""What a web server's answers and silences mean, as our own errors."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import requests
import urllib3

from desktop_app.domain.numbers import whole_number
from desktop_app.transfer.errors import (
    BusyError,
    CutOffError,
    NotThereError,
    RefusedError,
    SignInError,
    TemporaryError,
    TransferError,
    UnreachableError,
)

SIGN_IN, FORBIDDEN = 401, (403, 407)
GONE = (404, 410)
BUSY = (429, 503)
SERVER_ERRORS = 500
GOOD = (200, 206, 304)
AUTHENTICATION = "application/opds-authentication+json"
DOCUMENT_BYTES = 256 * 1024


@contextmanager
def translated(href: str) -> Iterator[None]:
    """Turns what requests raises into our own errors."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise RefusedError(*_certificate(str(error), href)) from error
    except requests.exceptions.ProxyError as error:
        raise UnreachableError(
            "The proxy of this network does not answer", href, "Check the computer's proxy settings, then try again."
        ) from error
    except requests.exceptions.TooManyRedirects as error:
        raise RefusedError("This address leads in a circle", href, "Tell whoever runs the catalogue.") from error
    except (urllib3.exceptions.ProtocolError, urllib3.exceptions.DecodeError) as error:
        raise CutOffError(
            "The line was cut in the middle of this file", href, "What has come is kept; check again for the rest."
        ) from error
    except (requests.RequestException, urllib3.exceptions.HTTPError, UnicodeError) as error:
        raise UnreachableError(
            "There is no answer from this address", href, "Check the internet connection, then try again."
        ) from error


def _certificate(said: str, href: str) -> tuple[str, str, str]:
    """What is wrong with a certificate, by what the TLS library says."""
    said = said.lower()
    if "expired" in said or "not yet valid" in said:
        advice = "Check the date of this computer first; if it is right, tell whoever runs the catalogue."
        return "This server's certificate does not hold today", href, advice
    if "hostname" in said or "doesn't match" in said or "not valid for" in said:
        return (
            "This server shows the certificate of another one",
            href,
            "Check the address; a network may be in between.",
        )
    if "wrong version number" in said or "record layer" in said:
        advice = "If you trust this network, write the address with http:// in front."
        return "This server does not speak https", href, advice
    if "self-signed" in said or "self signed" in said or "unable to get local issuer" in said:
        advice = "If your institution has a certificate of its own, have it installed in this computer's system."
        return "Nobody that this computer trusts vouches for this server", href, advice
    return "This server's certificate can't be trusted", href, "Check the computer's clock, or ask who runs it."


def judge(response: requests.Response, href: str) -> None:
    """Raise where the answer is not the file itself."""
    status = response.status_code
    if status in GOOD:
        return
    if status == SIGN_IN:
        raise SignInError(
            "This server asks for a name and a password", href, "Give them, then try again.", _document(response)
        )
    if status in FORBIDDEN:
        raise RefusedError("The server does not let us in here", href, "Ask whoever runs the catalogue.")
    if status in GONE:
        raise NotThereError("The server says that this is not there", href, "Tell whoever runs the catalogue.")
    if status in BUSY:
        wait = retry_after(response.headers.get("Retry-After", ""), datetime.now(UTC))
        raise BusyError("The server is busy and asks to come back later", href, "Try again in a while.", wait)
    if status >= SERVER_ERRORS:
        raise TemporaryError(f"The server answered with its error {status}", href, "Try again later.")
    raise TransferError(f"The server answered with {status}", href, "Tell whoever runs the catalogue.")


def _document(response: requests.Response) -> bytes:
    """The Authentication Document of an answer, empty where it has none (Authentication for OPDS 1.0, section 2)."""
    try:
        data = response.raw.read(DOCUMENT_BYTES, decode_content=True)
        json.loads(data)
    except (ValueError, urllib3.exceptions.HTTPError):
        return b""
    return bytes(data)


def retry_after(said: str, now: datetime) -> float:
    """Seconds that a `Retry-After` header asks to wait (RFC 9110, section 10.2.3), 0 where it can't be read."""
    seconds = whole_number(said)
    if seconds is not None:
        return float(seconds)
    try:
        moment = parsedate_to_datetime(said)
    except (TypeError, ValueError):
        return 0.0
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
