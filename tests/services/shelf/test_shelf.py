import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState
from desktop_app.services.catalogues.catalogues import Catalogues, NoSuchCatalogueError, as_address
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.shelf import shelf as shelf_module
from desktop_app.services.shelf.shelf import NotOnShelfError, Shelf
from desktop_app.store.listing_store import ListingStore
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.serving.catalogue import CatalogueServer
from tests.english import english
from tests.faults import Answer, faulty_server
from tests.open_home import OpenHome
from tests.shipped import MATERIALS, campaign_to_change


@pytest.fixture
def folder(tmp_path: Path, default_catalogue: Path) -> Path:
    """A copy of the default catalogue that a test may spoil."""
    return Path(shutil.copytree(default_catalogue, tmp_path / "catalogue"))


@pytest.fixture
def server(folder: Path) -> Iterator[CatalogueServer]:
    with CatalogueServer(folder) as made:
        yield made


@pytest.fixture
def shelf(workplace: OpenHome) -> Shelf:
    return workplace.shelf


@pytest.fixture
def catalogues(workplace: OpenHome) -> Catalogues:
    return workplace.catalogues


def states(shelf: Shelf) -> set[KeepState]:
    return {item.state for item in shelf.items()}


def test_a_catalogue_is_added_over_http_with_its_campaign_and_covers(
    shelf: Shelf, catalogues: Catalogues, server: CatalogueServer
) -> None:
    catalogue, report = catalogues.add(server.address)
    assert (report.found, report.new, report.refused) == (MATERIALS, MATERIALS, ())
    assert catalogue.campaign is not None
    assert len(catalogue.campaign.events) == 9
    assert all(item.cover_file and shelf.file(item.cover_file).exists() for item in shelf.items())


def test_an_unchanged_catalogue_costs_one_request(
    shelf: Shelf, catalogues: Catalogues, server: CatalogueServer
) -> None:
    catalogue, _ = catalogues.add(server.address)
    again = catalogues.sync(catalogue.id)
    assert (again.unchanged, again.requests, again.found) == (True, 1, MATERIALS)


def test_kept_materials_are_read_when_the_catalogue_is_gone(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    report = shelf.keep(item.key for item in shelf.items())
    shutil.rmtree(folder)
    assert (report.kept, report.refused) == (MATERIALS, ())
    assert states(shelf) == {KeepState.KEPT}
    for item in shelf.items():
        assert shelf.open(item.key).path.stat().st_size > 0


def test_opening_a_listed_material_keeps_it_first(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    first = shelf.items()[0]
    shelf.open(first.key)
    assert shelf.items()[0].state is KeepState.KEPT


def test_one_spoiled_file_is_named_and_the_others_are_kept(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    spoiled = next((folder / "files").glob("weather-report*"))
    spoiled.write_bytes(b"<html>Please log in</html>")
    report = shelf.keep(item.key for item in shelf.items())
    assert report.kept == MATERIALS - 1
    assert len(report.refused) == 1
    assert "The weather report" in english(report.refused[0])
    assert states(shelf) == {KeepState.KEPT, KeepState.WAITING}


def test_what_is_kept_is_brought_up_to_date_when_it_changes(
    shelf: Shelf, catalogues: Catalogues, folder: Path, tmp_path: Path
) -> None:
    source = campaign_to_change(tmp_path / "source")
    Publisher().publish(source, folder)
    catalogue, _ = catalogues.add(str(folder))
    items = shelf.items()
    (changed,) = (item.key for item in items if item.publication.id.endswith("hour-for-others"))
    shelf.keep([changed, *(item.key for item in items if item.key != changed)][:3])
    before = shelf.open(changed).path
    text = source / "materials/hour-for-others.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more thought.\n", encoding="utf-8")
    Publisher().publish(source, folder)
    report = catalogues.sync(catalogue.id)
    assert (report.changed, report.updated, report.refused) == (1, 1, ())
    after = shelf.open(changed).path
    assert after != before
    assert not before.exists()
    assert [item.state for item in shelf.items()].count(KeepState.KEPT) == 3


def test_a_kill_between_the_root_and_its_list_hides_nothing(
    shelf: Shelf, catalogues: Catalogues, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(ListingStore, "finish", fail)
        with pytest.raises(KeyboardInterrupt):
            catalogues.add(str(folder))
    report = catalogues.sync(catalogues.all()[0].id)
    assert (report.found, len(shelf.items())) == (MATERIALS, MATERIALS)
    assert (report.pages_fetched, report.pages_unchanged) == (1, 4)


def fail(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_page_that_is_not_what_the_root_says_takes_nothing_off_the_shelf(
    shelf: Shelf, catalogues: Catalogues, folder: Path, tmp_path: Path
) -> None:
    catalogue, _ = catalogues.add(str(folder))
    source = campaign_to_change(tmp_path / "source")
    text = source / "materials/small-enough-to-try.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more thought.\n", encoding="utf-8")
    Publisher().publish(source, folder)
    for page in (folder / "pages").iterdir():
        page.write_text(page.read_text(encoding="utf-8").replace("e", "o"), encoding="utf-8")
    for _ in range(3):
        report = catalogues.sync(catalogue.id)
        assert any("does not match the catalogue's manifest" in sentence for sentence in map(english, report.refused))
    assert len(shelf.items()) == MATERIALS


def test_a_foreign_catalogue_with_less_than_it_says_is_told(shelf: Shelf, catalogues: Catalogues) -> None:
    feed = {
        "metadata": {"title": "Foreign", "numberOfItems": 9},
        "links": [{"rel": "next", "href": "/two"}],
        "publications": [{"metadata": {"title": "A"}, "links": [{"rel": "acquisition", "href": "/a.epub"}]}],
    }
    with faulty_server() as server:
        server.answers["/one"] = Answer(json.dumps(feed).encode())
        server.answers["/two"] = Answer(json.dumps({**feed, "links": [{"rel": "next", "href": "/one"}]}).encode())
        _, report = catalogues.add(server.address + "/one")
    assert server.asked == ["/one", "/two"]
    assert report.found == 1
    assert any("says that it has 9" in sentence for sentence in map(english, report.refused))


def test_what_is_no_catalogue_is_not_added(shelf: Shelf, catalogues: Catalogues) -> None:
    with faulty_server() as server:
        server.answers["/"] = Answer(b"<html>Welcome to the airport's network</html>")
        for path in ("/", "/missing"):
            with pytest.raises(SpringshelfError, match=r"catalogue|not there"):
                catalogues.add(server.address + path)
    assert catalogues.all() == ()


def test_materials_that_do_not_fit_are_told_before_the_first_byte(
    shelf: Shelf, catalogues: Catalogues, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogues.add(str(folder))
    monkeypatch.setattr(shelf_module, "free_bytes", lambda _path: 1_000_000)
    with pytest.raises(NoSpaceError, match="need 68 MB, and 1 MB are free"):
        shelf.keep(item.key for item in shelf.items())
    assert states(shelf) == {KeepState.LISTED}


def test_what_the_disk_spoiled_is_repaired(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    shelf.keep(item.key for item in shelf.items())
    for item in shelf.items()[:3]:
        shelf.file(item.kept_files[0]).write_bytes(b"spoiled")
    assert len(shelf.verify()[1]) == 3
    assert shelf.repair().kept == 3
    assert shelf.verify()[1] == ()


def test_stopping_keeps_what_was_kept(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    control = Control(report=lambda done, _total, _text: control.cancel() if done == 5 else None)
    with pytest.raises(CancelledError):
        shelf.keep([item.key for item in shelf.items()], control)
    kept = [item for item in shelf.items() if item.state is KeepState.KEPT]
    assert 5 <= len(kept) < MATERIALS
    assert shelf.verify()[1] == ()


def test_a_file_that_the_disk_spoiled_is_found_told_and_kept_again(
    shelf: Shelf, catalogues: Catalogues, folder: Path
) -> None:
    catalogues.add(str(folder))
    item = shelf.items()[0]
    opened = shelf.open(item.key)
    opened.path.write_bytes(b"spoiled")
    assert shelf.verify()[1] == (opened.path.name,)
    assert shelf.items()[0].state is KeepState.DAMAGED
    assert shelf.open(item.key).path.read_bytes() != b"spoiled"
    assert shelf.items()[0].state is KeepState.KEPT


def test_a_dropped_material_is_listed_and_its_file_is_gone(shelf: Shelf, catalogues: Catalogues, folder: Path) -> None:
    catalogues.add(str(folder))
    key = shelf.items()[0].key
    path = shelf.open(key).path
    shelf.drop([key])
    shelf.sweep()
    assert not path.exists()
    assert shelf.items()[0].state is KeepState.LISTED


def test_a_removed_catalogue_leaves_no_file_behind(
    shelf: Shelf, catalogues: Catalogues, folder: Path, workplace: OpenHome
) -> None:
    catalogue, _ = catalogues.add(str(folder))
    shelf.keep(item.key for item in shelf.items())
    catalogues.remove(catalogue.id)
    assert shelf.items() == ()
    assert [path for path in (workplace.shelf_folder / "blobs").rglob("*") if path.is_file()] == []


def test_asking_for_what_is_not_there_is_told(shelf: Shelf, catalogues: Catalogues) -> None:
    with pytest.raises(NotOnShelfError):
        shelf.open(("no", "such"))
    with pytest.raises(NoSuchCatalogueError):
        catalogues.sync("no such")


def test_addresses_are_understood_as_people_type_them(tmp_path: Path) -> None:
    (tmp_path / "feed.json").touch()
    assert as_address(str(tmp_path)) == as_address(str(tmp_path / "feed.json")) == (tmp_path / "feed.json").as_uri()
    assert as_address(" example.org/opds ") == "https://example.org/opds"
    assert as_address("http://localhost:8000/feed.json") == "http://localhost:8000/feed.json"
