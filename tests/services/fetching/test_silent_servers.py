"""A book whose server fails stops none of the other books of its catalogue, and the report says what was left."""

import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain import fetching
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.publication import KeepState
from desktop_app.services.fetching import download_job, origin_rests
from desktop_app.services.fetching import downloads as downloads_module
from desktop_app.transfer.sources import open_source
from tests.english import english
from tests.faults import Answer, FaultyServer, faulty_server
from tests.open_home import OpenHome

GOOD = 24


@pytest.fixture
def workplace(tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenHome]:
    """An empty home in real time, with short pauses."""
    monkeypatch.setattr(fetching, "FIRST_PAUSE", 0.02)
    monkeypatch.setattr(downloads_module.Downloads.run, "__kwdefaults__", {"patience": 0.3, "forced": False})
    made = OpenHome(tmp_path / "home", resources, open_source, lambda: datetime.now(UTC))
    yield made
    made.close()


@pytest.fixture
def dead() -> str:
    """The address of a server that is not there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def feed(*addresses: str, size: int | None = None) -> Answer:
    """A feed; `size` is stated for the file of the first address."""
    publications = [
        {
            "metadata": {"identifier": address, "title": address.rpartition("/")[2]},
            "links": [
                {"rel": "acquisition", "href": address, "type": "text/plain"}
                | ({"properties": {"size": size}, "size": size} if address == addresses[0] else {})
            ],
        }
        for address in addresses
    ]
    return Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode())


def sync(workplace: OpenHome, server: FaultyServer, bad: list[str], size: int | None = None) -> SyncReport:
    """Keep a catalogue with some bad addresses before the good ones."""
    good = [f"/{number}.txt" for number in range(GOOD)]
    server.answers["/"] = feed(*bad, *good, size=size)
    for path in good:
        server.answers[path] = Answer(b"words " + path.encode())
    return workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))[1]


@pytest.mark.parametrize("count", [1, 12])
@pytest.mark.parametrize("fault", ["dead", "redirected", "silent", "login", "forbidden", "cut"])
def test_books_that_can_not_be_had_stop_none_of_the_others(
    workplace: OpenHome, server: FaultyServer, dead: str, fault: str, count: int
) -> None:
    bad = [f"/bad{number}.txt" for number in range(count)]
    answers = {
        "redirected": Answer(status=302, headers={"Location": f"{dead}/x.txt"}),
        "silent": Answer(status=0),
        "login": Answer(b"x", login=("ada", "secret")),
        "forbidden": Answer(status=403),
        "cut": Answer(b"x" * 100, cut=0),
    }
    if fault == "dead":
        bad = [dead + path for path in bad]
    server.answers |= {path: answers[fault] for path in bad if fault != "dead"}
    report = sync(workplace, server, bad)
    assert (report.kept, report.failed) == (GOOD, count)
    assert report.refused


def test_a_server_that_is_down_is_asked_a_few_times_only_and_the_rest_is_reported(
    workplace: OpenHome, server: FaultyServer, dead: str
) -> None:
    report = sync(workplace, server, [f"{dead}/{number}.txt" for number in range(60)])
    assert (report.kept, report.failed) == (GOOD, 60)
    (left,) = [one for one in map(english, report.refused) if "not tried" in one]
    assert dead.removeprefix("http://") in left
    assert "no answer" in left
    tried = len(report.refused) - 1
    assert f"{60 - tried} files" in left
    assert tried < 20


def test_books_behind_a_login_are_asked_for_up_to_a_limit(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(origin_rests, "LOGIN_LIMIT", 10)
    with faulty_server() as closed:
        closed.answers = {f"/{number}.txt": Answer(b"x", login=("ada", "secret")) for number in range(60)}
        report = sync(workplace, server, [f"{closed.address}/{number}.txt" for number in range(60)])
        assert len(closed.asked) < 20
    assert (report.kept, report.failed) == (GOOD, 60)
    assert any("not tried" in one and "name and a password" in one for one in map(english, report.refused))


def test_what_was_left_comes_once_its_server_answers_again(workplace: OpenHome, server: FaultyServer) -> None:
    with faulty_server() as other:
        addresses = [f"{other.address}/{number}.txt" for number in range(30)]
        other.answers = {f"/{number}.txt": Answer(status=0) for number in range(30)}
        report = sync(workplace, server, addresses)
        assert report.failed == 30
        other.answers = {f"/{number}.txt": Answer(b"words %d" % number) for number in range(30)}
        (catalogue,) = workplace.catalogues.all()
        report = workplace.catalogues.sync(catalogue.id)
        assert (report.kept, report.failed) == (GOOD + 30, 0)


def test_one_unreadable_file_of_a_folder_stops_none_of_the_others(workplace: OpenHome, tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    (folder / "bad.txt").mkdir()  # reading a folder fails as reading a damaged part of a stick does
    for number in range(GOOD):
        (folder / f"{number}.txt").write_text(f"words {number}")
    (folder / "feed.json").write_bytes(feed("bad.txt", *(f"{number}.txt" for number in range(GOOD))).body)
    _, report = workplace.catalogues.add(str(folder), rule=KeepRule(KeepMode.ALL))
    assert (report.kept, report.failed) == (GOOD, 1)
    kept = [one for one in workplace.shelf.items() if one.state is KeepState.KEPT]
    assert len(kept) == GOOD


@pytest.mark.parametrize("most", [0, 1_000_000_000])
@pytest.mark.parametrize("stated_by", ["catalogue", "server"])
def test_a_book_that_states_an_absurd_size_stops_none_of_the_others(
    workplace: OpenHome, server: FaultyServer, stated_by: str, most: int
) -> None:
    workplace.downloads.change_rules(replace(workplace.downloads.rules(), most_bytes=most))
    server.answers["/huge.txt"] = Answer(b"x", headers={"Content-Length": str(10**15)} if stated_by == "server" else {})
    report = sync(workplace, server, ["/huge.txt"], size=10**15 if stated_by == "catalogue" else None)
    assert (report.kept, report.failed) == (GOOD, 1)
    assert "huge.txt" in english(report.refused[0])


def test_a_book_without_an_end_does_not_fill_the_disk(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_job, "MAX_UNSTATED_SIZE", 1_000_000)
    server.answers["/endless.txt"] = Answer(b"x" * 5_000_000, unsized=True)
    report = sync(workplace, server, ["/endless.txt"])
    assert (report.kept, report.failed) == (GOOD, 1)
    assert "more than 1 MB" in english(report.refused[0])
    assert sum(path.stat().st_size for path in workplace.folder.rglob("incoming/*") if path.is_file()) < 1000
