"""No material causes a packet: hostile ones are read in a network of their own, in which every packet is seen.

The network is a namespace of Linux with a device that has addresses and a default route, and leads nowhere. Needs root,
`unshare` and `ip`; says so where they are missing. Each layer is tried alone, too, so that a hole in one is seen though
the next holds; and a run without any shows that the materials do what they are meant to.
"""

from __future__ import annotations

import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

INSIDE = "SPRINGSHELF_IN_A_NETWORK"
NEEDED = ("unshare", "ip", "mount")
NETWORK = """ip link set lo up
ip link add out0 type veth peer name far0
ip link set out0 arp off
ip link set far0 arp off
ip addr add 10.9.8.7/24 dev out0
ip -6 addr add 2001:db8:1::7/64 dev out0 nodad
ip link set out0 up
ip link set far0 up
ip route add default dev out0
ip -6 route add default dev out0"""
TCP, UDP = 6, 17
DNS_PORT = 53
OUTGOING = 4
"""What Linux calls the direction of a packet that this computer sends."""
PATIENCE = 170


@dataclass(frozen=True, slots=True)
class Run:
    """Layers, the pages to read, and whether what was sent is right."""

    layers: str
    pages: tuple[str, ...]
    right: Callable[[Counter[str]], bool]


def _nothing(sent: Counter[str]) -> bool:
    return not sent


def _no_udp(sent: Counter[str]) -> bool:
    return not any(name.startswith("UDP") for name in sent)


def _everything(sent: Counter[str]) -> bool:
    """Whether the materials reached names, addresses, this computer, and WebRTC's servers."""
    wanted = ("DNS preconnect", "DNS dns-prefetch", "DNS fetch", "TCP 203.0.113.7", "TCP 127.0.0.1", "UDP 198.51.100.9")
    return all(any(name.startswith(one) for name in sent) for one in wanted)


RUNS = (
    Run("none", (), _everything),
    Run("names", ("-webrtc",), _nothing),
    Run("route", ("-webrtc", "-dns-prefetch", "-control"), _nothing),
    Run("webrtc", ("webrtc",), _no_udp),
    Run("names,route,webrtc", (), _nothing),
    Run("shield", ("-preconnect", "-written"), _nothing),
    Run("all", (), _nothing),
)
"""`dns-prefetch` asks the system's resolver past a proxy; no part of the shield sees `preconnect` (also in `written`).
"""


def missing() -> str:
    """Why this can't be tried here; empty where it can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "root on Linux is needed to make a network"
    absent = [name for name in NEEDED if shutil.which(name) is None]
    return f"{', '.join(absent)} is not here" if absent else ""


def prove() -> None:
    """Read the materials with each of the runs; fail where something was sent that should not be."""
    if reason := missing():
        print(f"Not proved: {reason}.")
        return
    if INSIDE not in os.environ:
        command = ["unshare", "--net", "--mount", sys.executable, "-m", "tests.proofs", "packets"]
        sys.exit(subprocess.run(command, env=os.environ | {INSIDE: "1"}, check=False).returncode)
    make_network()
    wrong = 0
    for run in RUNS:
        count, sent = read(run.layers, run.pages)
        right = run.right(sent)
        print(f"{run.layers}: {count} materials, {sum(sent.values())} packets{'' if right else ': WRONG'}")
        for name, times in sorted(sent.items()):
            print(f"    {times} {name}")
        wrong += not right
    assert not wrong, f"{wrong} of {len(RUNS)} runs sent what they should not"


def make_network() -> None:
    """Give this namespace a device, addresses and a resolver's address."""
    for line in NETWORK.splitlines():
        subprocess.run(line.split(), check=True)
    with tempfile.NamedTemporaryFile("w", delete=False) as resolver:
        resolver.write("nameserver 192.0.2.53\noptions timeout:1 attempts:1\n")
    subprocess.run(["mount", "--bind", resolver.name, "/etc/resolv.conf"], check=True)
    Path(resolver.name).unlink()


def read(layers: str, pages: tuple[str, ...]) -> tuple[int, Counter[str]]:
    """Read materials in a process of its own; how many there were, and what was sent meanwhile."""
    sent: Counter[str] = Counter()
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3)) as every:
        every.settimeout(0.2)
        done = threading.Event()
        watching = threading.Thread(target=_watch, args=(every, sent, done))
        watching.start()
        command = [sys.executable, "-m", "tests.proofs.packets_reader", layers, *pages]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        try:
            ended = subprocess.run(
                command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
            )
        finally:
            done.set()
            watching.join()
    assert ended.returncode == 0, ended.stderr
    return len(ended.stdout.splitlines()), sent


def _watch(every: socket.socket, sent: Counter[str], done: threading.Event) -> None:
    while not done.is_set():
        try:
            packet, (_device, _protocol, direction, *_) = every.recvfrom(65535)
        except TimeoutError:
            continue
        if direction == OUTGOING and (name := _name_of(packet)):
            sent[name] += 1


def _name_of(packet: bytes) -> str:
    """What a packet is and where it goes; empty for the kernel's own (ICMP) and for answers to refused connections."""
    if packet[0] >> 4 == 4:
        protocol, target, start = packet[9], socket.inet_ntop(socket.AF_INET, packet[16:20]), (packet[0] & 15) * 4
    else:
        protocol, target, start = packet[6], socket.inet_ntop(socket.AF_INET6, packet[24:40]), 40
    if protocol not in {TCP, UDP}:
        return ""
    (port,) = struct.unpack_from("!H", packet, start + 2)
    if protocol == UDP:
        return f"DNS {_asked_name(packet[start + 20 :])}" if port == DNS_PORT else f"UDP {target}:{port}"
    flags = packet[start + 13]
    return f"TCP {target}:{port}" if not flags & 4 else ""


def _asked_name(question: bytes) -> str:
    parts: list[str] = []
    while question and question[0]:
        length = question[0]
        parts.append(question[1 : 1 + length].decode("latin-1"))
        question = question[1 + length :]
    return ".".join(parts)
