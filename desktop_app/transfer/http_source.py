"""A catalogue's bytes over HTTP (RFC 9110), through requests.

Policy: timeouts are generous, for slow connections. A download is resumed with `Range` and `If-Range` (RFC 9110,
sections 13.1.5 and 14.2); if the server sends the complete file or another range than requested, it starts from the
beginning, so that two versions are never combined. Certificates are verified by the system. Only `http:` and `https:`
addresses are followed, and no redirect from `https:` to `http:`. The allowed addresses are checked before each request,
including redirects.
"""

from __future__ import annotations

import io
import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3 import BaseHTTPResponse, HTTPResponse, ProxyManager

from desktop_app.domain.addresses import is_nearby
from desktop_app.domain.numbers import parse_integer
from desktop_app.transfer.access import Access, may_send_readable, origin_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import CutOffError, RefusedError, SignInError, TransferError
from desktop_app.transfer.http_errors import AUTHENTICATION, DOCUMENT_BYTES, SIGN_IN, judge, translated, was_hung_up
from desktop_app.transfer.kept_line import is_plain_address
from desktop_app.transfer.kept_lines import KeptLines
from desktop_app.transfer.origin_auth import OriginBasic, OriginDigest, OriginSession
from desktop_app.transfer.packed_body import GZIP, Unpacker
from desktop_app.transfer.response_limits import POOLS, RedirectClock, beginning_of
from desktop_app.transfer.source import CHUNK_BYTES, FROM_START, NO_VALIDATORS, ResponseBody, ResumePoint, Validators
from desktop_app.transfer.tls_probe import speaks_tls

TIME_LIMITS = (20.0, 60.0)
"""Seconds to connect, and seconds without a byte, before an address counts as unreachable (see `response_limits`)."""
WHOLE = 200
PARTIAL, UNCHANGED, WRONG_CALL, NOT_SATISFIABLE = 206, 304, 400, 416
REDIRECTS = (301, 302, 303, 307, 308)
ABOUT_BODY = frozenset({"content-encoding", "content-length", "transfer-encoding"})
ACCEPT = "application/opds+json, application/atom+xml;q=0.9, */*;q=0.8"
"""Servers with feeds of both versions are asked for the newer one."""
CONNECTIONS = 8
"""Connections to one host; more than there are workers, so that they are reused for each file."""


class _Adapter(HTTPAdapter):
    """Sends each request, including redirected ones, only to allowed addresses.

    Certificates are verified by the operating system, to which an institution may have added its own.
    """

    def __init__(self, *, nearby_only: bool) -> None:
        self._nearby_only = nearby_only
        super().__init__(pool_maxsize=CONNECTIONS)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - urllib3's own arguments
        kwargs["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> ProxyManager:  # noqa: ANN401 - as above
        manager: ProxyManager = super().proxy_manager_for(*args, **kwargs)
        manager.pool_classes_by_scheme = POOLS
        return manager

    def build_response(self, req: requests.PreparedRequest, resp: BaseHTTPResponse) -> requests.Response:
        """Build a response. requests reads the body of redirects and logins completely, so that it is limited first."""
        return super().build_response(req, _cut(resp) if resp.status in (*REDIRECTS, SIGN_IN) else resp)

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401 - as above
        address = request.url or ""
        if self._nearby_only and not is_nearby(address):
            raise RefusedError(TransferCode.INTERNET_FORBIDDEN, address)
        return super().send(request, *args, **kwargs)


def _cut(answer: BaseHTTPResponse) -> HTTPResponse:
    """The response with the beginning of its body, which may be endless, or unpack to a huge size.

    Nobody reads the body of a redirect, so it is left out.
    """
    body = beginning_of(answer, DOCUMENT_BYTES) if answer.status == SIGN_IN else b""
    answer.close()
    headers = {name: value for name, value in answer.headers.items() if name.lower() not in ABOUT_BODY}
    return HTTPResponse(
        io.BytesIO(body),
        headers,
        answer.status,
        reason=answer.reason,
        preload_content=False,
        original_response=getattr(answer, "_original_response", None),  # requests reads the cookies from there
    )


class HttpSource:
    """Documents and files from web servers. Keeps its connections open until `close`. Thread-safe."""

    def __init__(self, agent: str, access: Access | None = None) -> None:
        self._access = access or Access()
        self._session = OriginSession()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _Adapter(nearby_only=self._access.nearby_only))
        # With a compressed body, length and ranges would count other bytes.
        fields = {"User-Agent": agent, "Accept": ACCEPT, "Accept-Encoding": "identity"}
        self._session.headers.update(fields)
        self._lines = KeptLines(fields, TIME_LIMITS)
        # requests would look up proxies and .netrc for each request, which halves its speed, so do it once.
        self._proxies = {} if self._access.nearby_only else getproxies()
        self._session.trust_env = False
        self._routes: dict[str, dict[str, str]] = {}
        self._logins: dict[str, AuthBase] = {}
        self._plain: set[str] = set()

    def close(self) -> None:
        """Close the connections."""
        self._session.close()
        self._lines.close()

    def takes(self, href: str) -> bool:
        """Whether a file may be asked for over a kept connection, without requests and what it does for a request.

        An address that needs a proxy, a login or a cookie does not, and no forbidden one.
        """
        return (
            is_plain_address(href)
            and not self._session.cookies
            and not self._route(href)
            and origin_of(href) not in self._logins
            and (not self._access.nearby_only or is_nearby(href))
        )

    def bodies(self, hrefs: Sequence[str], *, ahead: bool) -> Iterator[ResponseBody | TransferError | None]:
        """The answers for small files of one server; see `SmallFileSource.bodies`."""
        return self._lines.bodies(hrefs, ahead=ahead)

    def ask_singly(self, href: str) -> None:
        """Ask for one file at a time at the server of an address from now on."""
        self._lines.ask_singly(href)

    def wait(self, href: str) -> float:
        """The shortest time in seconds that the server of an address took to answer, 0 if it has not answered."""
        return self._lines.wait(href)

    @contextmanager
    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> Iterator[ResponseBody]:
        """Open the body at `href`, from a position on.

        Raises:
            TransferError: one of its subclasses in `transfer.errors`, also while reading pieces.
        """
        if urlsplit(href).scheme not in {"http", "https"}:
            raise RefusedError(TransferCode.NOT_A_WEB_ADDRESS, href)
        with translated(href):
            response = self._ask(href, place, known)
            if place.checked and place.validator and response.status_code == WHOLE:
                # Some servers name the same version differently in each answer. The hash notices a really new one.
                response.close()
                place = replace(place, validator="")
                response = self._ask(href, place, known)
            if place.start and not _goes_on(response, place):
                response.close()
                response = self._ask(href, FROM_START, known)
            with response:
                judge(response, href)
                yield _body(response, href, place)

    def _ask(self, href: str, place: ResumePoint, known: Validators) -> requests.Response:
        headers = {}
        if place.start or place.stop:
            headers["Range"] = f"bytes={place.start}-{place.stop - 1 if place.stop else ''}"
            if place.validator:
                headers["If-Range"] = place.validator
        if known.etag:
            headers["If-None-Match"] = known.etag
        if known.modified:
            headers["If-Modified-Since"] = known.modified
        if known.fresh:
            headers["Cache-Control"] = "no-cache"
        origin = origin_of(href)
        login = self._logins.get(origin)
        response = self._get(href, headers, login)
        if login is not None and response.status_code == WRONG_CALL:
            # Some servers answer a login of the wrong scheme with a client error: ask which scheme they want.
            del self._logins[origin]
            response.close()
            response = self._get(href, headers, None)
        if response.status_code == SIGN_IN:
            response = self._sign_in(response, href, headers, login)
        return response

    def _get(self, href: str, headers: dict[str, str], login: AuthBase | None) -> requests.Response:
        try:
            response = self._session.get(
                href,
                headers=headers,
                stream=True,
                timeout=TIME_LIMITS,
                proxies=self._route(href),
                auth=login,
                hooks={"response": RedirectClock()},
            )
        except requests.RequestException as error:
            if was_hung_up(error) and self._expects_tls(href):
                raise RefusedError(TransferCode.NEEDS_HTTPS, href) from error
            raise
        except ValueError as error:  # a redirect to an invalid address makes Python's parsers raise this
            raise RefusedError(TransferCode.REDIRECT_NOWHERE, href) from error
        self._plain.add(origin_of(href))
        return response

    def _expects_tls(self, href: str) -> bool:
        """Whether a server that hung up on a request without TLS uses TLS; each server is asked once."""
        origin = origin_of(href)
        if not href.startswith("http:") or origin in self._plain or self._route(href):
            return False
        self._plain.add(origin)
        return speaks_tls(href)

    def _sign_in(
        self, response: requests.Response, href: str, headers: dict[str, str], used: AuthBase | None
    ) -> requests.Response:
        """Answer a 401 with the login saved for its origin; without one, return the response unchanged.

        Args:
            response: the response with status 401.
            href: the requested address.
            headers: the headers of the request.
            used: the login of the request. Another thread may have signed in since it was sent without one.
        """
        origin = origin_of(href)
        found = self._access.passwords.find(origin)
        if found is None or origin_of(response.url) != origin:
            return response
        if used is not None and self._logins.get(origin) is used:
            raise _not_taken(href)
        login = self._logins.get(origin) or _login_for(response, origin, found.name, found.password)
        if login is None:
            return response
        if isinstance(login, OriginBasic) and not may_send_readable(href):
            response.close()
            raise RefusedError(TransferCode.PASSWORD_UNSAFE, href)
        response.close()
        again = self._get(href, headers, login)
        if again.status_code == SIGN_IN and origin_of(again.url) == origin:
            again.close()
            raise _not_taken(href)
        self._logins[origin] = login
        return again

    def _route(self, href: str) -> dict[str, str]:
        """The proxies for an address; none if the host is contacted directly."""
        origin = origin_of(href)
        if origin not in self._routes:
            direct = not urlsplit(href).hostname or requests.utils.should_bypass_proxies(href, None)
            self._routes[origin] = {} if direct else self._proxies
        return self._routes[origin]


def _not_taken(href: str) -> SignInError:
    return SignInError(TransferCode.SIGN_IN_REFUSED, href)


def _login_for(response: requests.Response, origin: str, name: str, password: str) -> AuthBase | None:
    """The login for the challenges of a 401 (RFC 9110, section 11.6.1): Digest before Basic, None if it is neither."""
    asked = response.headers.get("WWW-Authenticate", "").lower()
    if "digest" in asked:
        return OriginDigest(origin, name, password)
    described = response.headers.get("Content-Type", "").startswith(AUTHENTICATION)
    if "basic" in asked or (not asked and described):
        return OriginBasic(origin, name, password)
    return None


def _body(response: requests.Response, href: str, place: ResumePoint) -> ResponseBody:
    return ResponseBody(
        chunks=_chunks(response, href),
        offset=place.start if response.status_code == PARTIAL else 0,
        total=_total(response),
        validator=_validator(response),
        media_type=response.headers.get("Content-Type", "").split(";")[0].strip().lower(),
        address=response.url or href,
        known=Validators(response.headers.get("ETag", ""), response.headers.get("Last-Modified", "")),
        unchanged=response.status_code == UNCHANGED,
        ends_by_closing=_total(response) is None
        and not _is_packed(response)
        and "chunked" not in response.headers.get("Transfer-Encoding", "").lower(),
        age=parse_integer(response.headers.get("Age", "")) or 0,
    )


def _goes_on(response: requests.Response, place: ResumePoint) -> bool:
    """Whether a response to a range request is usable: the requested range, or the complete file."""
    if response.status_code == NOT_SATISFIABLE:
        return False
    if response.status_code != PARTIAL:
        return True
    found = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return found is not None and parse_integer(found[1]) == place.start and _is_same_version(response, place)


def _is_same_version(response: requests.Response, place: ResumePoint) -> bool:
    """Whether a part belongs to the version of the received bytes: some servers ignore `If-Range`."""
    if place.checked or not place.validator:
        return True
    stated = response.headers.get("ETag" if place.validator.startswith('"') else "Last-Modified", "")
    return stated in {"", place.validator}


def _total(response: requests.Response) -> int | None:
    """The total size in the response; the length of a compressed body does not tell the size of its content."""
    if _is_packed(response):
        return None
    if response.status_code == PARTIAL:
        found = re.search(r"/(\d+)$", response.headers.get("Content-Range", ""))
        return parse_integer(found[1]) if found else None
    return parse_integer(response.headers.get("Content-Length", ""))


def _validator(response: requests.Response) -> str:
    """The validator of this version for `If-Range`: a strong ETag, or else the time of its last change."""
    if _is_packed(response):
        return ""
    tag = response.headers.get("ETag", "")
    return tag if tag.startswith('"') else response.headers.get("Last-Modified", "")


def _is_packed(response: requests.Response) -> bool:
    """Whether the server compressed the body although it was asked not to."""
    return response.headers.get("Content-Encoding", "identity").lower() != "identity"


def _chunks(response: requests.Response, href: str) -> Iterator[bytes]:
    """The body as it arrives. `iter_content` would buffer pieces, and lose them if the connection breaks."""
    unpack = Unpacker() if response.headers.get("Content-Encoding", "").lower() in GZIP else None
    with translated(href):
        while chunk := response.raw.read1(CHUNK_BYTES, decode_content=unpack is None):
            yield from unpack.pieces(chunk) if unpack else (chunk,)
    if unpack and not unpack.is_whole:
        raise CutOffError(TransferCode.FILE_CUT_OFF, href)
