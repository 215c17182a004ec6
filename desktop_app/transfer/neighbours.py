"""Finding shelves that are lent in the same network (DNS-SD over multicast DNS, RFC 6763 and 6762), and announcing one.

Policy: this is a convenience. Switches and firewalls often block it; an address can always be typed.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from zeroconf import Error as ZeroconfError
from zeroconf import ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.foreign_text import is_address, shown_line

SERVICE = "_springshelf._tcp.local."
ANSWER_MILLISECONDS = 1500


class _ServiceListener(ServiceListener):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 - zeroconf's signature
        self.names.add(name)

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002 - as above
        self.names.discard(name)


def own_address() -> str:
    """This computer's address in its network, determined without sending anything."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
        # Connecting a datagram socket sends nothing: it only selects the local address.
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"


@contextmanager
def announced(name: str, host: str, port: int, interfaces: Sequence[str] | None = None) -> Iterator[bool]:
    """Announce a name until the end of the `with` block; returns whether that was possible.

    Args:
        name: the displayed name.
        host: this computer's address in its network.
        port: the server's port.
        interfaces: the addresses of the networks; all by default.
    """
    try:
        zeroconf = Zeroconf(interfaces=list(interfaces)) if interfaces else Zeroconf()
    except OSError:
        yield False
        return
    info = ServiceInfo(
        SERVICE,
        f"{name}.{SERVICE}",
        parsed_addresses=[host],
        port=port,
        properties={"path": "/feed.json"},
        server=f"springshelf-{port}.local.",
    )
    try:
        try:
            zeroconf.register_service(info, allow_name_change=True)
        except (OSError, ZeroconfError):
            yield False
            return
        yield True
    finally:
        zeroconf.close()


def listen(seconds: float, interfaces: Sequence[str] | None = None) -> tuple[Neighbour, ...]:
    """The shelves that answer within so many seconds, by name."""
    try:
        zeroconf = Zeroconf(interfaces=list(interfaces)) if interfaces else Zeroconf()
    except OSError:
        return ()
    found = _ServiceListener()
    try:
        browser = ServiceBrowser(zeroconf, SERVICE, found)
        time.sleep(seconds)
        browser.cancel()
        infos = [zeroconf.get_service_info(SERVICE, name, ANSWER_MILLISECONDS) for name in sorted(found.names)]
    finally:
        zeroconf.close()
    return tuple(one for info in infos if info and (one := _neighbour(info)))


def _neighbour(info: ServiceInfo) -> Neighbour | None:
    hosts = info.parsed_addresses()
    path = (info.properties.get(b"path") or b"/feed.json").decode("ascii", "replace")
    if not hosts or not info.port or not is_address(path):
        return None
    host = f"[{hosts[0]}]" if ":" in hosts[0] else hosts[0]
    return Neighbour(shown_line(info.name.removesuffix("." + SERVICE)), f"http://{host}:{info.port}{path}")
