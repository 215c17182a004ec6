"""Chromium has no network in the program: what the shield of a page can't see reaches nothing either."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineProfile
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.app import prepare_browser
from desktop_app.gui.reader.web_entries import RequestBlocker
from desktop_app.gui.reader.web_isolation import IsolatedPage, address_of, is_allowed
from desktop_app.gui.reader.web_network import NO_NAMES, NO_ROUTE, NO_WEBRTC, VARIABLE, close_network
from desktop_app.gui.reader.web_schemes import SCHEME, register_schemes
from tests.gui.conftest import PATIENCE
from tests.gui.reader.test_web_isolation import OpenEntries
from tests.hostile_materials import LINKS


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server of this computer to which no connection may come."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        made.settimeout(0)
        yield made


def page_for(listener: socket.socket) -> str:
    """A page with every kind of link in its head that makes browsers connect early."""
    address = f"https://127.0.0.1:{listener.getsockname()[1]}/"
    links = "".join(f'<link rel="{name}" href="{address}" as="image"/>' for name in LINKS)
    return f"<html><head><title>t</title>{links}</head><body><p>x</p></body></html>"


def connections(listener: socket.socket) -> int:
    """How many connections have come."""
    count = 0
    while True:
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            return count
        count += 1


def test_links_that_make_browsers_connect_early_connect_to_nothing(tmp_path: Path, listener: socket.socket) -> None:
    material = tmp_path / "early.html"
    material.write_text(page_for(listener) + "<script>1</script>", "utf-8")  # so it is also run
    command = [sys.executable, "-m", "tests.proofs.packets_reader", "all", str(material)]
    read = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE / 1000, check=True)
    assert read.stdout.split() == ["early.html"]
    assert connections(listener) == 0


def test_without_the_switches_such_a_link_connects_past_the_shield(qtbot: QtBot, listener: socket.socket) -> None:
    register_schemes()
    profile = QWebEngineProfile()
    handler, guard = OpenEntries(profile, {"early.html": page_for(listener)}), RequestBlocker(profile, is_allowed)
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    profile.setUrlRequestInterceptor(guard)
    page = IsolatedPage(profile)
    page.load(address_of("early.html", "m1"))
    qtbot.waitUntil(lambda: connections(listener) > 0, timeout=PATIENCE)
    delete(page)
    delete(profile)


def test_the_switches_follow_those_that_a_person_has_set() -> None:
    environment = {VARIABLE: "--proxy-server=http://elsewhere --force-dark-mode"}
    close_network(environment)
    assert (
        environment[VARIABLE] == f"--proxy-server=http://elsewhere --force-dark-mode {NO_NAMES} {NO_ROUTE} {NO_WEBRTC}"
    )


def test_the_program_sets_them_before_its_browser_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    prepare_browser()
    assert os.environ[VARIABLE] == f"{NO_NAMES} {NO_ROUTE} {NO_WEBRTC}"
