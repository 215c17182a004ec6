"""Whatever stands in one entry of a catalogue spoils neither its other entries nor the other catalogues."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalogue.lenient_json import all_clean
from desktop_app.domain.publication import KeepState
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.store.dataclass_json import to_plain
from tests.english import english
from tests.open_home import OpenHome

FILE = {"rel": "http://opds-spec.org/acquisition", "href": "1.html", "type": "text/html"}
GOOD = {"metadata": {"title": "Good one", "identifier": "urn:good"}, "links": [FILE]}
BAD: dict[str, dict[str, Any]] = {
    "half a character": {"metadata": {"title": "T\ud83d", "identifier": "urn:x"}, "links": [FILE]},
    "a half in the id": {"metadata": {"title": "T", "identifier": "urn:\udc00"}, "links": [FILE]},
    "a half in a name": {"metadata": {"title": "T", "author": [{"name": "\ud83dA"}]}, "links": [FILE]},
    "a half in an address": {"metadata": {"title": "T"}, "links": [{**FILE, "href": "\ud83d.html"}]},
    "a NUL": {"metadata": {"title": "T\x00", "description": "\x00"}, "links": [FILE]},
    "a NUL in an address": {"metadata": {"title": "T"}, "links": [{**FILE, "href": "files/a\x00b.html"}]},
    "a quoted NUL in an address": {"metadata": {"title": "T"}, "links": [{**FILE, "href": "files/a%00b.html"}]},
    "an address that is too long": {"metadata": {"title": "T"}, "links": [{**FILE, "href": "a" * 5000 + ".html"}]},
    "commands for a terminal": {"metadata": {"title": "T\x1b[2J\x9b31m"}, "links": [FILE]},
    "text turned round": {"metadata": {"title": "T \u202efdp.exe"}, "links": [FILE]},
    "numbers without end": {"metadata": {"title": "T"}, "links": [{**FILE, "size": 10**400}]},
    "no number": {"metadata": {"title": "T"}, "links": [{**FILE, "size": float("nan")}]},
    "a cover at no address": {"metadata": {"title": "T"}, "links": [FILE], "images": [{"href": "\x00"}]},
}


def put(folder: Path, publications: list[dict[str, Any]], metadata: dict[str, Any] | None = None) -> Path:
    folder.mkdir()
    document = {"metadata": metadata or {"title": folder.name}, "links": [], "publications": publications}
    (folder / "feed.json").write_text(json.dumps(document), "ascii")
    (folder / "1.html").write_text("<p>Words</p>", "utf-8")
    return folder


@pytest.fixture
def catalogues(workplace: OpenHome) -> Catalogues:
    return workplace.catalogues


def titles(workplace: OpenHome) -> set[str]:
    return {item.publication.title for item in workplace.shelf.items()}


@pytest.mark.parametrize("name", BAD)
def test_one_bad_entry_leaves_the_others_and_is_named(
    workplace: OpenHome, catalogues: Catalogues, tmp_path: Path, name: str
) -> None:
    put(tmp_path / "first", [BAD[name], GOOD])
    put(tmp_path / "second", [{**GOOD, "metadata": {"title": "Another", "identifier": "urn:another"}}])
    _, report = catalogues.add(str(tmp_path / "first"))
    catalogues.add(str(tmp_path / "second"))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    reports = catalogues.sync_all()
    assert {"Good one", "Another"} <= titles(workplace)
    assert len(reports) == 2
    assert all_clean([to_plain(item.publication) for item in workplace.shelf.items()])
    kept = {item.publication.title for item in workplace.shelf.items() if item.state is KeepState.KEPT}
    assert {"Good one", "Another"} <= kept
    named = name not in {"numbers without end", "no number", "an address that is too long", "a cover at no address"}
    assert not named or any("“T" in english(one) for one in report.refused)


def test_a_feed_whose_own_texts_are_bad_is_listed(workplace: OpenHome, catalogues: Catalogues, tmp_path: Path) -> None:
    catalogues.add(str(put(tmp_path / "first", [GOOD], {"title": "T\ud83d\x00\x1b[2J"})))
    assert titles(workplace) == {"Good one"}
    assert all_clean([to_plain(one) for one in catalogues.all()])


def test_bytes_that_are_no_utf_8_and_raw_control_characters_cost_no_entry(
    workplace: OpenHome, catalogues: Catalogues, tmp_path: Path
) -> None:
    folder = put(tmp_path / "first", [GOOD])
    feed = folder / "feed.json"
    feed.write_bytes(feed.read_bytes().replace(b'"title": "first"', b'"title": "fi\xff\n\x01rst"'))
    catalogues.add(str(folder))
    assert titles(workplace) == {"Good one"}


def test_a_fault_of_the_program_in_one_catalogue_stops_no_other(
    workplace: OpenHome, catalogues: Catalogues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("first", "second"):
        catalogues.add(str(put(tmp_path / name, [{**GOOD, "metadata": {"title": name, "identifier": name}}])))
    sync = Catalogues.sync

    def faulty(self: Catalogues, catalogue: str, *arguments: Any, **more: Any) -> Any:
        if catalogue == catalogues.all()[0].id:
            raise ZeroDivisionError
        return sync(self, catalogue, *arguments, **more)

    monkeypatch.setattr(Catalogues, "sync", faulty)
    bad, good = catalogues.sync_all()
    assert "ZeroDivisionError" in english(bad.refused[0])
    assert not good.refused
    assert titles(workplace) == {"first", "second"}
