"""Small wheels, locks that name them, and a package index on loopback that can break off its answers."""

from __future__ import annotations

import hashlib
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import distribution
from pathlib import Path


def make_wheel(folder: Path, name: str, version: str = "1.0", tag: str = "py3-none-any", filler: bytes = b"") -> str:
    """Write a wheel with one module and one console script; return its line in a lock."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-{version}-{tag}.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n\n\ndef main():\n    print('{name} {version}')\n".encode(),
        f"{name}.bin": filler,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n".encode(),
        f"{info}/entry_points.txt": f"[console_scripts]\n{name} = {name}:main\n".encode(),
    }
    record = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in {**files, f"{info}/RECORD": record.encode()}.items():
            archive.writestr(zipfile.ZipInfo(file), content)  # of the same date, and so of the same hash, each time
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


def pip_wheel(folder: Path) -> str | None:
    """Write a wheel of the pip that is installed here; return its line in a lock, or None if it can't resume."""
    installed = distribution("pip")
    if tuple(map(int, installed.version.split(".")[:2])) < (25, 1):
        return None
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"pip-{installed.version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file in installed.files or ():
            if file.parts[0].startswith("pip") and file.suffix != ".pyc":
                archive.write(str(file.locate()), str(file))
    return f"pip=={installed.version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@dataclass
class Index:
    """A package index over a folder of wheels.

    Args:
        cut: by package, how many answers with its wheel still break off halfway.
        damaged: whether wheels come with one byte changed.
        refuses: whether it answers that it is out of order.
        no_ranges: whether it sends every wheel from its first byte.
        stalls: whether wheels stop coming halfway, until `ended` is set.
    """

    folder: Path
    cut: dict[str, int] = field(default_factory=dict)
    damaged: bool = False
    refuses: bool = False
    no_ranges: bool = False
    stalls: bool = False
    ended: threading.Event = field(default_factory=threading.Event)
    wheels: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    address: str = ""

    def page(self, name: str) -> bytes:
        wheels = sorted(self.folder.glob(f"{name}-*.whl"))
        digests = [hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels]
        links = [f"{wheel.name}#sha256={digest}" for wheel, digest in zip(wheels, digests, strict=True)]
        return "".join(f'<a href="/files/{link}">{link.split("#")[0]}</a>\n' for link in links).encode()

    def wheel(self, name: str) -> bytes:
        content = (self.folder / name).read_bytes()
        return content[:-1] + bytes([content[-1] ^ 1]) if self.damaged else content


@contextmanager
def serving(index: Index) -> Iterator[Index]:
    """Serve an index on loopback."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *words: object) -> None:
            pass

        def do_GET(self) -> None:
            kind, name = self.path.strip("/").split("/")[:2]
            is_page = kind == "simple"
            content = index.page(name) if is_page else index.wheel(name)
            start = 0
            if asked := self.headers.get("Range"):
                index.ranges.append(asked)
                start = 0 if index.no_ranges else int(asked.removeprefix("bytes=").split("-")[0])
            self.send_response(503 if index.refuses else 206 if start else 200)
            self.send_header("Content-Type", "text/html" if is_page else "application/octet-stream")
            self.send_header("Content-Length", str(len(content) - start))
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            self.end_headers()
            package = name.split("-")[0]
            index.wheels += [] if is_page else [package]
            breaks = not is_page and index.cut.get(package, 0) > 0
            index.cut[package] = index.cut.get(package, 0) - breaks
            middle = (start + len(content)) // 2
            with suppress(ConnectionError):
                self.wfile.write(content[start:middle])
                if index.stalls and not is_page:
                    index.ended.wait()
                if not breaks:
                    self.wfile.write(content[middle:])
            self.close_connection = breaks

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    index.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield index
    finally:
        index.ended.set()
        server.shutdown()
        thread.join()
        server.server_close()
