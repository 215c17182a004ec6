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

from tests.open_home import OpenHome
from tests.shipped import LANGUAGES, MATERIALS, RECORDINGS

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


@pytest.fixture(params=["published", "stick"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, workplace: OpenHome, kept_shelf: Path) -> Path:
    """The folder of a host, with a catalogue in `project`."""
    project = tmp_path / "host" / "project"
    if request.param == "published":
        workplace.publisher.publish(workplace.composer.resources / "campaigns" / "spring-2023", project)
    else:
        shutil.copytree(kept_shelf, workplace.shelf_folder)
        workplace.stick.write(project)
    return tmp_path / "host"


def test_every_link_leads_to_a_file_of_the_host(folder: Path) -> None:
    with hosted(folder) as address:
        seen = visited(f"{address}/project")
    files = [one for one in seen if "/files/" in one]
    assert len([one for one in files if "/lang/" not in one]) == MATERIALS
    # A recording is the same file in each language.
    translated = len(LANGUAGES) * (MATERIALS - RECORDINGS) if (folder / "project" / "lang").is_dir() else 0
    assert len(files) == MATERIALS + translated
    assert all(seen.values())
    assert not list(folder.rglob("description.xml"))


@pytest.mark.parametrize("entry", ["feed.json", "feed.xml", "opds"])
def test_each_entry_point_is_a_catalogue(folder: Path, workplace: OpenHome, entry: str) -> None:
    with hosted(folder) as address:
        catalogue, report = workplace.catalogues.add(f"{address}/project/{entry}")
        assert (report.found, report.refused) == (MATERIALS, ())
        items = workplace.shelf.of_catalogue(catalogue.id)
        assert workplace.shelf.keep([items[0].key]).kept == 1
