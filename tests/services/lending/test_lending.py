"""Lending: the shelf is served from where it is, by several at a time, and nothing stays behind."""

import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from lxml import html

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.services.catalogues.browse_files import MOST_TRANSLATED
from desktop_app.services.lending import lending
from desktop_app.services.lending.lending import LendingError, lend
from desktop_app.services.lending.lent_search import LentSearch
from desktop_app.services.publishing.stick import StickWriter, WrittenPages
from desktop_app.services.resources.page_languages import page_languages
from desktop_app.transfer.serving.responses import Request
from desktop_app.transfer.source import read_document
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.shipped import MATERIALS
from tests.waiting import PATIENCE


@pytest.fixture
def stick(workplace: OpenHome, kept_shelf: Path) -> StickWriter:
    shutil.copytree(kept_shelf, workplace.shelf_folder)
    return workplace.stick


@pytest.fixture
def another_computer(tmp_path: Path, resources: Path) -> Callable[[], OpenHome]:
    return lambda: OpenHome(tmp_path / "another", resources, open_source, SteppingClock())


def test_a_shelf_is_lent_to_the_room_without_copying_a_byte(
    stick: StickWriter, workplace: OpenHome, another_computer: Callable[[], OpenHome]
) -> None:
    there = another_computer()
    with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", 0) as server:
        _, report = there.catalogues.add(server.address)
        assert (report.new, report.refused) == (MATERIALS, ())
        assert there.shelf.keep(item.key for item in there.shelf.items()).kept == MATERIALS
        item = workplace.shelf.items()[0]
        assert workplace.shelf.file(item.kept_files[0]).stat().st_nlink == 1
        assert not [name for name in files_below(workplace.shelf_folder / "lent") if "bundles/" in name]
    there.close()
    workplace.shelf.drop([item.key])
    with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", 0) as server, open_source(server.address) as source:
        assert f'"numberOfItems": {MATERIALS - 1}'.encode() in read_document(source, server.address).data


def test_a_port_that_is_taken_is_told_unless_any_will_do(
    stick: StickWriter, workplace: OpenHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", 0) as lent:
        taken = int(lent.address.split(":")[2].split("/")[0])
        with (
            pytest.raises(LendingError, match="Choose another port"),
            lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", taken),
        ):
            pass
        monkeypatch.setattr(lending, "DEFAULT_PORT", taken)
        with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1") as other:
            assert other.address != lent.address
            assert "█" in other.qr_text()


def listed(address: str) -> bytes:
    with open_source(address) as source:
        return read_document(source, address).data


def files_below(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_two_lend_at_a_time_and_the_end_of_one_leaves_the_other(stick: StickWriter, workplace: OpenHome) -> None:
    folder = workplace.shelf_folder / "lent"
    with lend(stick, folder, "127.0.0.1", 0) as first:
        with lend(stick, folder, "127.0.0.1", 0) as second:
            assert listed(first.address) == listed(second.address)
        assert f'"numberOfItems": {MATERIALS}'.encode() in listed(first.address)
    assert files_below(folder) == ["manifest.json", "version.lock"]


def test_what_a_killed_lending_left_is_removed_by_the_next_one(stick: StickWriter, workplace: OpenHome) -> None:
    folder = workplace.shelf_folder / "lent"
    killed = ("lending-killed/feed.json", "lending-killed.lock", "lending-killed-2/feed.json", "lending-killed-3.lock")
    for name in (*killed, "files/second-name.epub", "covers/second-name.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    with lend(stick, folder, "127.0.0.1", 0) as lent:
        assert listed(lent.address)
        assert not [name for name in files_below(folder) if "killed" in name or "second-name" in name]
    assert files_below(folder) == ["manifest.json", "version.lock"]
    assert not list(folder.glob("lending-*"))


def test_the_version_of_what_is_lent_only_grows(
    stick: StickWriter, workplace: OpenHome, another_computer: Callable[[], OpenHome]
) -> None:
    folder, there = workplace.shelf_folder / "lent", another_computer()
    with lend(stick, folder, "127.0.0.1", 0) as lent:
        catalogue, _ = there.catalogues.add(lent.address)
        port = int(lent.address.split(":")[2].split("/")[0])
    workplace.shelf.drop([workplace.shelf.items()[0].key])
    with lend(stick, folder, "127.0.0.1", port):
        report = there.catalogues.sync(catalogue.id)
    assert (report.refused, there.catalogues.all()[0].version) == ((), catalogue.version + 1)
    there.close()


def test_the_name_in_the_network_says_nothing_of_the_computer() -> None:
    names = {lending._name() for _ in range(20)}
    assert all(name.startswith("Springshelf ") and name[12:].isdecimal() for name in names)
    assert not any(socket.gethostname() in name for name in names)


def test_a_phone_gets_a_page_and_finds_a_material(stick: StickWriter, workplace: OpenHome) -> None:
    with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", 0) as lent, requests.Session() as session:
        browser = {"Accept": "text/html", "Accept-Language": "en"}
        page = html.fromstring(session.get(lent.page, headers=browser, timeout=PATIENCE).content)
        (form,) = page.forms
        found = session.get(
            f"{lent.page}{form.action}", params={"q": "human CLASSIFIER"}, headers=browser, timeout=PATIENCE
        )
        result = html.fromstring(found.content)
        assert result.findtext(".//h2") == "The human classifier"
        (file,) = set(result.xpath("//p[@class='file']/a/@href"))
        assert session.get(f"{lent.page}search/{file}", timeout=PATIENCE).content.startswith(b"%PDF")
        nothing = session.get(f"{lent.page}search/", params={"q": "<b>none"}, headers=browser, timeout=PATIENCE).text
        assert "Nothing was found." in nothing
        assert "<b>" not in nothing


def test_other_programs_find_the_search_and_all_materials(
    stick: StickWriter, workplace: OpenHome, another_computer: Callable[[], OpenHome]
) -> None:
    there = another_computer()
    with lend(stick, workplace.shelf_folder / "lent", "127.0.0.1", 0) as lent:
        for address in (lent.address, f"{lent.page}opds", f"{lent.page}feed.xml"):
            catalogue, report = there.catalogues.add(address)
            assert (report.found, report.refused) == (MATERIALS, ())
            (found,) = there.catalogues.search(catalogue.id, "human classifier")
            assert found.title == "The human classifier"
    there.close()


def test_the_search_of_a_very_large_shelf_leads_back_to_a_page_that_exists(resources: Path) -> None:
    languages = page_languages(resources)
    known = [
        Publication(f"urn:test:{number}", "A walk", MaterialKind.ACTIVITY, "", ())
        for number in range(MOST_TRANSLATED + 1)
    ]
    search = LentSearch(WrittenPages("Shelf", known, {}), languages, SteppingClock())
    request = Request("GET", "", {"accept-language": "fr"}, "q=walk")
    page = html.fromstring(search.answer(request).body)
    homes = [one for one in page.xpath("//a/@href") if "index" in one]
    assert set(homes) == {"../index.html"}
