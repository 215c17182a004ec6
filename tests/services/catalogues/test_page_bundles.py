"""The pages of a catalogue come from its bundles in a first crawl; later ones ask for the pages that have changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from tests.faults import Answer, FaultyServer, faulty_server
from tests.open_home import OpenHome

COUNT = 900


@pytest.fixture
def published(tmp_path: Path) -> Path:
    publish(tmp_path / "www", COUNT)
    return tmp_path / "www"


def publish(folder: Path, count: int) -> None:
    link = replace(link_to("../files/none.epub", "application/epub+zip", b""), size=20_000)
    made = [
        Publication(f"urn:test:{number:04}", f"Number {number}", MaterialKind.ARTICLE, "", (link,))
        for number in range(count)
    ]
    CatalogueFolder(folder).write_catalogue("T", None, None, made)


@pytest.fixture
def server(published: Path) -> Iterator[FaultyServer]:
    with faulty_server() as made:
        serve(made, published)
        yield made


def serve(server: FaultyServer, folder: Path) -> None:
    for path in folder.rglob("*.json"):
        server.answers[f"/{path.relative_to(folder).as_posix()}"] = Answer(path.read_bytes())
    for path in folder.rglob("*.bundle"):
        server.answers[f"/{path.relative_to(folder).as_posix()}"] = Answer(path.read_bytes(), tag='"1"')


def pages(server: FaultyServer) -> list[str]:
    return [path for path in server.asked if path.startswith("/pages/")]


def bundle(server: FaultyServer) -> str:
    (found,) = [path for path in server.answers if path.endswith(".bundle")]
    return found


def add(workplace: OpenHome, server: FaultyServer) -> int:
    """Add the catalogue; returns how many materials it has, and checks the count of requests."""
    _, report = workplace.catalogues.add(f"{server.address}/feed.json")
    assert report.refused == ()
    return report.found


def test_the_pages_of_a_first_crawl_are_one_bundle(workplace: OpenHome, server: FaultyServer) -> None:
    assert add(workplace, server) == COUNT
    assert pages(server) == []
    assert len(server.asked) == 4, "root, manifest, index and bundle"


def test_the_next_check_is_one_request(workplace: OpenHome, server: FaultyServer) -> None:
    add(workplace, server)
    server.asked.clear()
    report = workplace.catalogues.sync(workplace.catalogues.all()[0].id)
    assert (report.requests, server.asked) == (1, ["/manifest.json"])


def test_few_changed_pages_are_asked_for_alone(workplace: OpenHome, server: FaultyServer, published: Path) -> None:
    add(workplace, server)
    publish(published, COUNT + 1)
    serve(server, published)
    server.asked.clear()
    report = workplace.catalogues.sync(workplace.catalogues.all()[0].id)
    assert (report.found, report.new) == (COUNT + 1, 1)
    assert report.requests == len(server.asked)
    assert not [path for path in server.asked if path.startswith("/bundles/")]


def test_a_wrong_bundle_costs_no_page(workplace: OpenHome, server: FaultyServer) -> None:
    for wrong in (Answer(status=404), Answer(b"x" * 1000), Answer(b"{}"), Answer(status=0)):
        server.answers[bundle(server)] = wrong
        assert add(workplace, server) == COUNT
        workplace.catalogues.remove(workplace.catalogues.all()[0].id)


def test_a_page_that_does_not_match_is_asked_for_alone(workplace: OpenHome, server: FaultyServer) -> None:
    right = server.answers[bundle(server)]
    assert isinstance(right, Answer)
    server.answers[bundle(server)] = replace(right, body=b" " + right.body[1:])
    assert add(workplace, server) == COUNT
    assert len(pages(server)) == 1


def test_a_cut_bundle_is_gone_on_with(workplace: OpenHome, server: FaultyServer) -> None:
    right = server.answers[bundle(server)]
    assert isinstance(right, Answer)
    server.answers[bundle(server)] = [replace(right, cut=len(right.body) // 2), right]
    assert add(workplace, server) == COUNT
    assert pages(server) == []
    assert server.ranges[-1].startswith("bytes=")
