"""What is published and copied works on a web server that has only files, in a folder of its own, as GitHub Pages."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import urlopen

import pytest
from lxml import etree, html

from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.made_once import made_once
from tests.open_home import OpenHome
from tests.shipped import LANGUAGES, MATERIALS, RECORDINGS, TO_CHANGE, campaign_to_change

OUTSIDE = ("http://opds-spec.org/", "https://readium.org/", "mailto:", "data:")
"""Beginnings of addresses that need no file: names, mail, and pictures inside a page."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_arguments: object) -> None:  # noqa: A002 - of the base class
        """Say nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """The address of a folder on Python's own web server."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def hrefs_in(address: str, data: bytes, media_type: str) -> list[str]:
    """The addresses in a document, as they are written."""
    if address.endswith((".xml", "/opds")):
        root = etree.fromstring(data)
        return [one.get("href") for one in root.iter("{*}link")]
    if media_type == "text/html":
        page = html.fromstring(data)
        if "/files/" not in address:  # an interactive material has a script of its own; no page of the catalogue has
            assert not page.xpath("//script | //form | //@*[starts-with(name(), 'on')]")
        return [str(one) for one in page.xpath("//a/@href | //img/@src | //link/@href")]
    if not address.endswith(".json"):
        return []
    found, waiting = [], [json.loads(data)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            assert "search" not in str(value.get("rel"))
            found += [value["href"]] if isinstance(value.get("href"), str) else []
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found


def visited(root: str) -> dict[str, int]:
    """Everything that the entry points lead to, with its size; each must be there."""
    waiting = [f"{root}/{name}" for name in ("", "index.html", "feed.xml", "feed.json", "opds", "manifest.json")]
    seen: dict[str, int] = {}
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        with urlopen(address) as answer:  # noqa: S310 - loopback
            data, media_type = answer.read(), answer.headers.get_content_type()
        seen[address] = len(data)
        for href in hrefs_in(address, data, media_type):
            if href.startswith(OUTSIDE):
                continue
            assert not urlsplit(href).scheme, (address, href)
            assert not href.startswith("/"), (address, href)
            assert "?" not in href, (address, href)
            target = urldefrag(urljoin(address, href))[0]
            assert target.startswith(root), (address, href)
            waiting.append(target)
    return seen


WHOLE = pytest.param("whole", marks=pytest.mark.slow)
"""The campaign in all languages, which takes as much longer to publish as there are."""


@pytest.fixture(params=["published", "stick", WHOLE])
def folder(request: pytest.FixtureRequest, resources: Path, kept_shelf: Path) -> Path:
    """The folder of a host, with a catalogue in `project`; tests only read it."""

    def make(folder: Path) -> None:
        home = OpenHome(folder / "home", resources, open_source, SteppingClock())
        whole, project = resources / "campaigns" / "spring-2023", folder / "host" / "project"
        if request.param == "stick":
            shutil.copytree(kept_shelf, home.shelf_folder)
            home.stick.write(project)
        else:
            source = whole if request.param == "whole" else campaign_to_change(folder / "source")
            home.publisher.publish(source, project)
        home.close()

    return made_once(f"host-{request.param}", make) / "host"


def test_every_link_leads_to_a_file_of_the_host(folder: Path, request: pytest.FixtureRequest) -> None:
    with hosted(folder) as address:
        seen = visited(f"{address}/project")
    files = [one for one in seen if "/files/" in one]
    assert len([one for one in files if "/lang/" not in one]) == MATERIALS
    languages = {"published": TO_CHANGE, "whole": LANGUAGES, "stick": ()}[request.node.callspec.params["folder"]]
    # A recording is the same file in each language.
    assert len(files) == MATERIALS + len(languages) * (MATERIALS - RECORDINGS)
    assert all(seen.values())
    assert not list(folder.rglob("description.xml"))


@pytest.mark.parametrize("entry", ["feed.json", "feed.xml", "opds"])
def test_each_entry_point_is_a_catalogue(folder: Path, workplace: OpenHome, entry: str) -> None:
    with hosted(folder) as address:
        catalogue, report = workplace.catalogues.add(f"{address}/project/{entry}")
        assert (report.found, report.refused) == (MATERIALS, ())
        items = workplace.shelf.of_catalogue(catalogue.id)
        assert workplace.shelf.keep([items[0].key]).kept == 1
