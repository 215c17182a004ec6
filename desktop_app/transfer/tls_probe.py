"""Finds out whether a server that hangs up on a request without TLS expects TLS."""

from __future__ import annotations

import socket
import ssl
from urllib.parse import urlsplit

SECONDS = 3.0
HTTP_PORT = 80


def speaks_tls(address: str) -> bool:
    """Whether a TLS handshake with the server succeeds. Nothing is sent over the connection.

    Args:
        address: an address without TLS.
    """
    parts = urlsplit(address)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # only whether it is TLS is asked, and nothing is sent
    try:
        with (
            socket.create_connection((parts.hostname or "", parts.port or HTTP_PORT), timeout=SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=parts.hostname),
        ):
            return True
    except (OSError, ValueError):
        return False
