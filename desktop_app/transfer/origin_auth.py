"""Logins that are sent only to their origin (RFC 9110, section 11.6.2; RFC 6454).

requests removes the `Authorization` header from a request that is redirected to another host, but it keeps the hook
with which Digest answers a challenge: another host that sends a challenge would get the person's name and a hash of the
password.
"""

from __future__ import annotations

from http.cookiejar import Cookie, DefaultCookiePolicy
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.request import Request

import requests
from requests.auth import HTTPBasicAuth, HTTPDigestAuth

from desktop_app.transfer.access import origin_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import RefusedError

GIVEN_BY = "springshelf-origin"
"""Where a cookie notes which origin gave it."""


class OriginBasic(HTTPBasicAuth):
    """A Basic login for one origin."""

    def __init__(self, origin: str, name: str, password: str) -> None:
        super().__init__(name.encode(), password.encode())
        self._origin = origin

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the login to a request to its origin."""
        if origin_of(request.url or "") == self._origin:
            super().__call__(request)  # type: ignore[no-untyped-call]  # the stubs of requests leave it open
        return request


class OriginDigest(HTTPDigestAuth):
    """A Digest login for one origin; challenges of other origins are not answered."""

    def __init__(self, origin: str, name: str, password: str) -> None:
        super().__init__(name, password)
        self._origin = origin

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the login to a request to its origin."""
        if origin_of(request.url or "") == self._origin:
            super().__call__(request)  # type: ignore[no-untyped-call]  # the stubs of requests leave it open
        return request

    def handle_401(self, r: requests.Response, **kwargs: Any) -> requests.Response:  # noqa: ANN401 - of requests
        """Answer a challenge of its origin."""
        return super().handle_401(r, **kwargs) if origin_of(r.url) == self._origin else r  # type: ignore[no-untyped-call]  # as above


class OriginCookies(DefaultCookiePolicy):
    """Cookies that go back to the origin that gave them; by RFC 6265, other ports of its host would get them, too."""

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        """Note the origin of a new cookie."""
        cookie.set_nonstandard_attr(GIVEN_BY, origin_of(request.get_full_url()))
        return super().set_ok(cookie, request)

    def return_ok(self, cookie: Cookie, request: Request) -> bool:
        """Whether a cookie may be sent."""
        given_by = cookie.get_nonstandard_attr(GIVEN_BY)
        return given_by == origin_of(request.get_full_url()) and super().return_ok(cookie, request)


class OriginSession(requests.Session):
    """A session that takes the login from a request that a redirect leads to another origin, and follows none to http.

    requests itself keeps the login on the way from http to https on the usual ports.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cookies.set_policy(OriginCookies())

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        """A request with the cookies of its origin; requests itself chooses them by the host alone."""
        prepared = super().prepare_request(request)
        prepared.headers.pop("Cookie", None)
        cookies = self.cookies.copy()  # with its policy, which redirected requests get from it
        prepared.prepare_cookies(cookies)
        return prepared

    def rebuild_auth(self, prepared_request: requests.PreparedRequest, response: requests.Response) -> None:
        """Called for each redirected request."""
        if origin_of(prepared_request.url or "") != origin_of(response.request.url or ""):
            prepared_request.headers.pop("Authorization", None)

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Where a response leads to, None where it is no redirect.

        Raises:
            RefusedError: it leads from https to http: what is asked for would be readable on its way.
        """
        target = super().get_redirect_target(resp)
        if target is not None and is_secure(resp.url) and not is_secure(urljoin(resp.url, target)):
            resp.close()
            raise RefusedError(TransferCode.REDIRECT_UNSAFE, resp.url)
        return target


def is_secure(address: str) -> bool:
    """Whether an address is asked over TLS."""
    return urlsplit(address).scheme == "https"
