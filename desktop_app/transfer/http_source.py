"""A catalogue's bytes over HTTP, through requests.

Policy of this first form: one try for each request, with generous time limits for slow lines; what fails is reported
and tried again at the next check. Certificates are the system's. Only `http:` and `https:` addresses are followed, a
redirect from `https:` to `http:` never.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import requests
import truststore
from requests.adapters import HTTPAdapter

from desktop_app.transfer.errors import MismatchError, NotThereError, RefusedError, TransferError, UnreachableError
from desktop_app.transfer.source import CHUNK_BYTES

TIME_LIMITS = (20.0, 60.0)
"""Seconds to connect, and seconds without a byte, before an address counts as unreachable."""
REFUSALS = (401, 403, 407)
GONE = (404, 410)


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
        self._session.headers.update({"User-Agent": agent, "Accept-Encoding": "identity"})
        # requests looks proxies and .netrc up again for each request, which halves its speed: they are asked once.
        self._session.proxies.update(getproxies())
        self._session.trust_env = False

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def chunks(self, href: str) -> Iterator[bytes]:
        """The body at `href`, in pieces.

        Raises:
            TransferError: as the tree in `transfer.errors` tells them apart, at any piece.
        """
        if urlsplit(href).scheme not in ("http", "https"):
            raise RefusedError("This address is not one of a web server", href, "It was not followed.")
        try:
            with self._session.get(href, stream=True, timeout=TIME_LIMITS, proxies=self._proxies(href)) as response:
                self._judge(response, href)
                yield from response.iter_content(CHUNK_BYTES)
        except requests.exceptions.SSLError as error:
            raise RefusedError(
                "This server's certificate can't be trusted", href, "Check the computer's clock, or ask who runs it."
            ) from error
        except requests.exceptions.ChunkedEncodingError as error:
            raise MismatchError(
                "The line was cut in the middle of this file", href, "Check again for the rest."
            ) from error
        except requests.RequestException as error:
            raise UnreachableError(
                "There is no answer from this address", href, "Check the internet connection, then try again."
            ) from error

    def _proxies(self, href: str) -> dict[str, str]:
        host = urlsplit(href).hostname or ""
        return {"http": "", "https": ""} if requests.utils.should_bypass_proxies(href, None) or host == "" else {}

    @staticmethod
    def _judge(response: requests.Response, href: str) -> None:
        """Raise where the answer is not the file itself."""
        status = response.status_code
        if href.startswith("https:") and not response.url.startswith("https:"):
            raise RefusedError(
                "This server sends us from a safe address to an unsafe one", href, "It was not followed."
            )
        if status in REFUSALS:
            raise RefusedError("This server asks for a name and a password", href, "Springshelf can't give them yet.")
        if status in GONE:
            raise NotThereError("The server says that this is not there", href, "Tell whoever runs the catalogue.")
        if status != requests.codes.ok:
            raise TransferError(f"The server answered with its error {status}", href, "Try again later.")
