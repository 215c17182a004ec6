"""The WSGI application of the server (PEP 3333): selects the mount and converts its response to HTTP."""

from __future__ import annotations

import ipaddress
import logging
import re
import socket
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from desktop_app.transfer.serving.responses import Mount, Request, Response, refuse

_HOST = re.compile(r"(\[[^][/?#@]+\]|[^][/?#@:]+)(?::[0-9]*)?")
"""A name or an address, with an optional port (RFC 9112, section 3.2)."""

log = logging.getLogger(__name__)
Environment = dict[str, Any]


class WsgiApplication:
    """Answers requests with the mount that has the longest matching path.

    Args:
        mounts: by their path, which begins with a slash and ends without one: `""`, `/files`.
    """

    def __init__(self, mounts: Mapping[str, Mount]) -> None:
        self._mounts = sorted(mounts.items(), key=lambda one: len(one[0]), reverse=True)

    def __call__(self, environ: Environment, start_response: Any) -> Iterable[bytes]:  # noqa: ANN401 - PEP 3333 names no type
        """Answer one request."""
        answer = self._answer(environ)
        has_body = environ["REQUEST_METHOD"] != "HEAD" and answer.status is not HTTPStatus.NOT_MODIFIED
        fields = [*answer.fields, ("X-Content-Type-Options", "nosniff")]
        if answer.status is not HTTPStatus.NOT_MODIFIED:
            fields.append(("Content-Length", str(answer.length)))
        start_response(f"{answer.status.value} {answer.status.phrase}", fields)
        if answer.file is None:
            return [answer.body] if has_body else []
        if not has_body or not answer.length:
            answer.file.close()
            return []
        wrapped: Iterable[bytes] = environ["wsgi.file_wrapper"](answer.file)
        return wrapped

    def _answer(self, environ: Environment) -> Response:
        if not is_own_host(environ.get("HTTP_HOST", "")):
            return refuse(HTTPStatus.MISDIRECTED_REQUEST, "This server has no such name.")
        try:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8")
        except UnicodeError:
            return refuse(HTTPStatus.BAD_REQUEST)
        if any(ord(one) < ord(" ") for one in path):
            return refuse(HTTPStatus.BAD_REQUEST)
        fields = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        query = str(environ.get("QUERY_STRING", ""))
        for place, mount in self._mounts:
            if path.startswith(f"{place}/"):
                try:
                    return mount.answer(Request(environ["REQUEST_METHOD"], path[len(place) + 1 :], fields, query))
                except Exception:  # the cause is only logged, so that a client learns nothing about this computer
                    log.exception("A request was not answered")
                    return refuse(HTTPStatus.INTERNAL_SERVER_ERROR)
        return refuse(HTTPStatus.NOT_FOUND)


def is_own_host(host: str) -> bool:
    """Whether a `Host` field can mean this computer: a number, `localhost`, or its own name.

    A foreign web page can direct a browser here under its own name (DNS rebinding); such a name is rejected.
    """
    written = _HOST.fullmatch(host)
    if written is None:
        return False
    name = written[1].strip("[]").lower().rstrip(".")
    own = socket.gethostname().lower()
    if name in {"localhost", own, own.partition(".")[0], f"{own.partition('.')[0]}.local"}:
        return True
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return True
