"""Logins for requests that stay at the origin that they were given for (RFC 9110, section 11.6.2; RFC 6454).

requests takes the `Authorization` header from a request that is redirected to another host, but it keeps the hook with
which Digest answers a challenge: another host that sends one would get the person's name and a hash of the password.
"""

from __future__ import annotations

from typing import Any

import requests
from requests.auth import HTTPBasicAuth, HTTPDigestAuth

from desktop_app.transfer.access import origin_of


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


class OriginSession(requests.Session):
    """A session that takes the login from a request that a redirect leads to another origin.

    requests itself keeps it on the way from http to https on the usual ports.
    """

    def rebuild_auth(self, prepared_request: requests.PreparedRequest, response: requests.Response) -> None:
        """Called for each redirected request."""
        if origin_of(prepared_request.url or "") != origin_of(response.request.url or ""):
            prepared_request.headers.pop("Authorization", None)
