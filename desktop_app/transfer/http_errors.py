"""Converts HTTP responses and network failures to our own errors."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import BadStatusLine, RemoteDisconnected

import requests
import urllib3
from urllib3.util.ssl_match_hostname import CertificateError as HostnameError

from desktop_app.domain.numbers import parse_integer
from desktop_app.transfer.access import origin_of
from desktop_app.transfer.codes import TransferCode
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
BAD_REQUEST = 400
BUSY = (429, 503)
SERVER_ERRORS = 500
GOOD = (200, 206, 304)
AUTHENTICATION = "application/opds-authentication+json"
NOT_TLS = {"WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST"}
"""OpenSSL's reasons if the server does not use TLS."""
VERIFICATION = {
    **dict.fromkeys((9, 10, 0x800B0101, -67818, -67819), TransferCode.CERTIFICATE_OUTDATED),
    **dict.fromkeys((62, 64, 0x800B010F, -67602), TransferCode.CERTIFICATE_OF_ANOTHER),
    **dict.fromkeys((18, 19, 20, 0x800B0109, 0x800B010A, -67843), TransferCode.CERTIFICATE_UNKNOWN),
}
"""Problems with a certificate, by codes of OpenSSL (x509_vfy.h), Windows (winerror.h) and macOS (SecBase.h)."""
NO_CONNECTION = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    requests.exceptions.ConnectTimeout,
)
TLS_ALERT = "\x15\x03"
"""Begins a message of TLS that says that something is wrong (RFC 8446, section 5.1)."""
WRONG_SCHEME = re.compile(rb"(?i)http request.{0,40}https|plain http.{0,60}(https|ssl|tls)")
"""What servers say on a port for TLS if they are asked without it; they answer 400."""
DOCUMENT_BYTES = 256 * 1024


@contextmanager
def translated(href: str) -> Iterator[None]:
    """Convert errors of requests to our own errors."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise RefusedError(_certificate_code(error), href) from error
    except requests.exceptions.ProxyError as error:
        raise UnreachableError(TransferCode.PROXY_SILENT, href) from error
    except requests.exceptions.TooManyRedirects as error:
        raise RefusedError(TransferCode.REDIRECTS_IN_CIRCLE, href) from error
    except (urllib3.exceptions.ProtocolError, urllib3.exceptions.DecodeError) as error:
        raise CutOffError(TransferCode.FILE_CUT_OFF, href) from error
    except (requests.RequestException, urllib3.exceptions.HTTPError, UnicodeError) as error:
        if any(isinstance(one, BadStatusLine) and TLS_ALERT in str(one) for one in _inner(error)):
            raise RefusedError(TransferCode.NEEDS_HTTPS, href) from error
        raise UnreachableError(TransferCode.NO_ANSWER, href, origin=_silent_origin(error, href)) from error


def was_hung_up(error: BaseException) -> bool:
    """Whether a connection was made, and closed before an answer."""
    return any(isinstance(one, ConnectionResetError | RemoteDisconnected) for one in _inner(error))


def _silent_origin(error: BaseException, href: str) -> str:
    """The origin that no connection could be made to, empty where there was one; a redirect may have led there."""
    if not any(isinstance(one, NO_CONNECTION) for one in _inner(error)):
        return ""
    request = getattr(error, "request", None)
    return origin_of(getattr(request, "url", None) or href)


def _certificate_code(error: BaseException) -> TransferCode:
    """The code for a problem with a certificate or TLS itself, by OpenSSL's codes."""
    found = next((one for one in _inner(error) if isinstance(one, ssl.SSLError)), None)
    if isinstance(found, ssl.SSLCertVerificationError):
        return VERIFICATION.get(found.verify_code, TransferCode.CERTIFICATE_WRONG)
    if any(isinstance(one, HostnameError) for one in _inner(error)):
        return TransferCode.CERTIFICATE_OF_ANOTHER
    if found is not None and found.reason in NOT_TLS:
        return TransferCode.NOT_HTTPS
    return TransferCode.CERTIFICATE_WRONG


def _inner(error: BaseException) -> Iterator[BaseException]:
    """An error with its causes, which requests and urllib3 nest in each other's arguments."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and one not in seen:
            seen.append(one)
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
    return iter(seen)


def judge(response: requests.Response, href: str) -> None:
    """Raise an error if the response is not the file itself."""
    status = response.status_code
    if status in GOOD:
        return
    if status == SIGN_IN:
        raise SignInError(TransferCode.SIGN_IN, href, document=_document(response))
    if status in FORBIDDEN:
        raise RefusedError(TransferCode.FORBIDDEN, href)
    if status in GONE:
        raise NotThereError(TransferCode.NOT_THERE, href)
    if status in BUSY:
        wait = retry_after(response.headers.get("Retry-After", ""), datetime.now(UTC))
        raise BusyError(TransferCode.BUSY, href, retry_after=wait)
    if status >= SERVER_ERRORS:
        raise TemporaryError(TransferCode.SERVER_ERROR, href, status=status)
    if status == BAD_REQUEST and href.startswith("http:") and WRONG_SCHEME.search(_beginning(response)):
        raise RefusedError(TransferCode.NEEDS_HTTPS, href)
    raise TransferError(TransferCode.UNEXPECTED_STATUS, href, status=status)


def _beginning(response: requests.Response) -> bytes:
    try:
        return bytes(response.raw.read(2048, decode_content=True))
    except urllib3.exceptions.HTTPError:
        return b""


def _document(response: requests.Response) -> bytes:
    """The Authentication Document of a response, empty if it has none (Authentication for OPDS 1.0, section 2)."""
    try:
        data = response.raw.read(DOCUMENT_BYTES, decode_content=True)
        json.loads(data)
    except (ValueError, RecursionError, urllib3.exceptions.HTTPError):
        return b""
    return bytes(data)


def retry_after(said: str, now: datetime) -> float:
    """The seconds of a `Retry-After` header (RFC 9110, section 10.2.3), 0 if it can't be parsed."""
    seconds = parse_integer(said)
    if seconds is not None:
        return float(seconds)
    try:
        moment = parsedate_to_datetime(said)
    except (TypeError, ValueError):
        return 0.0
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
