"""A real web server on loopback: Debian's nginx-light."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONFIGURATION = """
daemon off; master_process off; pid {run}/nginx.pid; error_log {run}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log {run}/access.log; sendfile on; tcp_nodelay on; keepalive_requests 100000;
  types {{ application/opds+json json; application/epub+zip epub; }}
  client_body_temp_path {run}; proxy_temp_path {run}; fastcgi_temp_path {run};
  uwsgi_temp_path {run}; scgi_temp_path {run};
  server {{ listen 127.0.0.1:{port}; root {root}; }}
}}
"""


def program() -> str | None:
    """Where nginx is, None where it is not installed."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/sbin")


@contextmanager
def serving(root: Path, run: Path) -> Iterator[str]:
    """Serve a folder until the end of the `with` block; gives the address. `run` is a folder for nginx's own files."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    run.mkdir(parents=True, exist_ok=True)
    configuration = run / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(run=run, root=root, port=port))
    found = program()
    assert found is not None
    with subprocess.Popen([found, "-c", str(configuration)], stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(100):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def requests_in(run: Path) -> int:
    """How many requests were answered so far."""
    return len((run / "access.log").read_text().splitlines())
