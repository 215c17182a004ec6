"""What a person is told of a server that can't be trusted."""

import ipaddress
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from requests.adapters import HTTPAdapter

from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import read_document
from tests.faults import Answer, faulty_server


def certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that nobody vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + made.public_bytes(Encoding.PEM))
    return path


@contextmanager
def tls_server(pem: Path, handler: type[BaseHTTPRequestHandler] = BaseHTTPRequestHandler) -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a refused handshake is what is tested
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_certificate_that_nobody_vouches_for(source: HttpSource, tmp_path: Path) -> None:
    with tls_server(certificate(tmp_path)) as address, pytest.raises(RefusedError, match="does not trust"):
        read_document(source, address)


def test_a_server_without_tls(source: HttpSource) -> None:
    with faulty_server() as server:
        server.answers["/"] = Answer(b"x")
        with pytest.raises(RefusedError, match=r"does not support https.*with http://"):
            read_document(source, server.address.replace("http:", "https:") + "/")


def leading_to(address: str) -> type[BaseHTTPRequestHandler]:
    """A server that sends everybody to an address, with a cookie."""

    class Leading(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(302)
            self.send_header("Location", address)
            self.send_header("Set-Cookie", "sid=geheim; Path=/")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_message: object) -> None:
            pass

    return Leading


def test_a_redirect_from_https_to_http_is_not_followed(source: HttpSource, tmp_path: Path) -> None:
    pem = certificate(tmp_path)
    source._session.mount("https://", HTTPAdapter())
    source._session.verify = str(pem)
    with faulty_server() as server:
        server.answers["/"] = Answer(b"x", status=302, headers={"Location": "https://127.0.0.1:9/"})
        for address in (f"{server.address}/", f"{server.address}/".replace("http://", "HTTP://")):
            leading = tls_server(pem, leading_to(address))
            with leading as safe, pytest.raises(RefusedError, match="to an unencrypted address"):
                read_document(source, safe)
        assert server.asked == []
