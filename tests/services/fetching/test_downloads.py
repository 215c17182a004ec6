"""The queue: what waits, in which order, by which rules, through failures of every kind."""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from desktop_app.domain import fetching
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.fetching import AllowedSources, DownloadState, FetchRules, FileRole
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState
from desktop_app.services.fetching import download_job, download_run, run_rules, run_tries
from desktop_app.services.fetching import downloads as downloads_module
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.run_rules import QueueSelection
from desktop_app.transfer import http_source
from desktop_app.transfer import source as source_module
from desktop_app.transfer.errors import NoSpaceError, RefusedError
from desktop_app.transfer.sources import open_source
from tests.english import english
from tests.faults import Answer, FaultyServer, faulty_server
from tests.open_home import OpenHome
from tests.services.catalogues.test_crawl import page
from tests.waiting import wait_until

DATA = {name: os.urandom(300_000) for name in "abcdef"}


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with faulty_server() as made:
        made.answers["/"] = feed(*DATA)
        for name, data in DATA.items():
            made.answers[f"/{name}.epub"] = Answer(data, tag=f'"{name}"')
        yield made


@pytest.fixture
def workplace(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    """An empty home in real time: pauses between tries are part of what is tested."""
    made = OpenHome(tmp_path / "home", resources, open_source, lambda: datetime.now(UTC))
    yield made
    made.close()


@pytest.fixture
def downloads(workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch) -> Downloads:
    monkeypatch.setattr(fetching, "FIRST_PAUSE", 0.05)
    workplace.catalogues.add(server.address + "/")
    server.asked.clear()
    server.ranges.clear()
    return workplace.downloads


def feed(*names: str, hashed: bool = True) -> Answer:
    publications = []
    for name in names:
        link: dict[str, Any] = {"rel": "acquisition", "href": f"/{name}.epub", "type": "application/epub+zip"}
        if hashed:
            link |= {"size": len(DATA[name]), "integrity": to_integrity(sha256(DATA[name]))}
        publications.append({"metadata": {"identifier": name, "title": name.upper()}, "links": [link]})
    return Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode())


def keys(workplace: OpenHome, names: str = "abcdef") -> list[tuple[str, str]]:
    return [item.key for item in workplace.shelf.items() if item.publication.id in names]


def kept(workplace: OpenHome) -> str:
    return "".join(one.publication.id for one in workplace.shelf.items() if one.state is KeepState.KEPT)


def test_what_waits_outlives_the_program(
    workplace: OpenHome, downloads: Downloads, resources: Path, server: FaultyServer
) -> None:
    downloads.enqueue(keys(workplace, "ab"))
    workplace.close()
    later = OpenHome(workplace.folder, resources, open_source, workplace.clock)
    assert [(one.title, one.state, one.size) for one in later.downloads.list()] == [
        ("A", DownloadState.WAITING, 300_000),
        ("B", DownloadState.WAITING, 300_000),
    ]
    assert len(later.downloads.run(Control()).kept) == 2
    assert later.downloads.list() == ()
    assert kept(later) == "ab"
    later.close()


def test_a_failure_is_reported_waits_and_is_tried_again_later(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer
) -> None:
    whole = server.answers["/b.epub"]
    server.answers["/b.epub"] = Answer(status=404)
    report = workplace.shelf.keep(keys(workplace))
    assert (report.kept, len(report.refused)) == (5, 1)
    assert kept(workplace) == "acdef"
    (waiting,) = downloads.list()
    assert (waiting.title, waiting.state, waiting.tries) == ("B", DownloadState.LATER, 1)
    assert "not there" in english(waiting.error)
    server.answers["/b.epub"] = whole
    assert downloads.run(Control()).kept == ()
    workplace.fetch_waiting()
    assert kept(workplace) == "abcdef"


def test_a_busy_server_is_given_the_time_that_it_asks_for(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer
) -> None:
    busy = Answer(status=503, headers={"Retry-After": "1"})
    server.answers["/a.epub"] = [busy, Answer(DATA["a"])]
    begin = time.monotonic()
    assert workplace.shelf.keep(keys(workplace, "a")).kept == 1
    assert time.monotonic() - begin >= 1


def test_a_server_that_asks_for_an_hour_holds_nobody_up(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer
) -> None:
    server.answers["/a.epub"] = Answer(status=503, headers={"Retry-After": "3600"})
    begin = time.monotonic()
    assert workplace.shelf.keep(keys(workplace)).kept == 5
    assert time.monotonic() - begin < 10
    (waiting,) = downloads.list()
    assert waiting.again_at is not None
    assert waiting.again_at - datetime.now(UTC) > timedelta(minutes=59)


def test_one_run_does_not_try_the_same_file_for_ever(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer
) -> None:
    server.answers["/a.epub"] = Answer(DATA["a"], cut=1000, tag='"a"')
    report = workplace.shelf.keep(keys(workplace, "a"))
    refused = english(report.refused[0])
    assert "bytes of this file have come" in refused or "cut" in refused
    assert len(server.asked) == run_tries.TRIES


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(DATA["a"], cut=100_000, tag='"1"'), Answer(DATA["a"], tag='"1"')],
        [Answer(DATA["a"], cut=100_000, tag='"1"'), Answer(DATA["a"], tag='"1"', wrong_range=True), Answer(DATA["a"])],
        [Answer(DATA["a"], cut=100_000, tag='"1"'), Answer(DATA["a"], tag='"1"', no_ranges=True)],
        [Answer(DATA["b"], cut=100_000, tag='"1"'), Answer(DATA["a"], tag='"2"')],
        [Answer(DATA["b"], cut=100_000, tag='"1"'), Answer(DATA["a"], tag='"1"'), Answer(DATA["a"])],
        [Answer(DATA["a"], cut=100_000, tag='"1"'), Answer(status=416), Answer(DATA["a"])],
        [Answer(DATA["a"], cut=0), Answer(DATA["a"], unsized=True)],
        [Answer(status=500), Answer(status=502), Answer(DATA["a"])],
        [Answer(DATA["a"], cut=100_000, unsized=True), Answer(DATA["a"])],
        [Answer(DATA["a"], overlong=b"HTTP/1.1 200 OK\r\n\r\nmore")],
        [Answer(DATA["a"], packed=True)],
        [Answer(DATA["a"], packed=True, cut=1000), Answer(DATA["a"], packed=True)],
        [Answer(status=404), Answer(status=503, headers={"Retry-After": "0"}), Answer(DATA["a"])],
    ],
    ids=[
        "cut",
        "wrong range",
        "no ranges",
        "new version",
        "same tag",
        "416",
        "no length",
        "5xx",
        "cut unsized",
        "overlong",
        "packed",
        "packed and cut",
        "404 then busy",
    ],
)
def test_after_each_fault_a_clean_run_ends_complete(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer, answers: list[Answer]
) -> None:
    server.answers["/a.epub"] = list(answers)
    workplace.shelf.keep(keys(workplace, "a"))
    for _ in range(2):
        workplace.fetch_waiting()
    (item,) = [one for one in workplace.shelf.items() if one.publication.id == "a"]
    assert item.state is KeepState.KEPT
    assert workplace.shelf.file(item.kept_files[0]).read_bytes() == DATA["a"]
    assert workplace.shelf.verify()[1] == ()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(DATA["b"]), "does not match the catalogue's description"),
        (Answer(DATA["a"] + b"more"), "does not match the catalogue's description"),
        (Answer(b"<!DOCTYPE html><title>Log in</title>", headers={"Content-Type": "text/html"}), "log in to the"),
        (Answer(b"<html><title>Log in</title>", headers={"Content-Type": "application/epub+zip"}), "log in to the"),
        (Answer(status=302, headers={"Location": "/a.epub"}), "in a circle"),
    ],
    ids=["other", "longer", "portal", "portal in disguise", "circle"],
)
def test_what_is_not_the_file_is_named_and_spoils_nothing(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer, answer: Answer, said: str
) -> None:
    server.answers["/a.epub"] = answer
    report = workplace.shelf.keep(keys(workplace, "ab"))
    assert said in english(report.refused[0])
    assert english(report.refused[0]).startswith("A: ")
    assert kept(workplace) == "b"


def test_what_is_asked_for_first_comes_first(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_run, "WORKERS", 1)
    downloads.enqueue(keys(workplace, "abcde"))
    downloads.enqueue(keys(workplace, "f"))
    downloads.move_to_front(keys(workplace, "e"))
    downloads.run(Control())
    assert server.asked[0] == "/e.epub"
    assert server.asked[-1] == "/f.epub"


def test_what_is_paused_waits_and_what_is_cancelled_is_gone(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.enqueue(keys(workplace, "abc"))
    downloads.pause(keys(workplace, "a"), paused=True)
    downloads.cancel(keys(workplace, "b"))
    downloads.run(Control())
    assert kept(workplace) == "c"
    assert [(one.title, one.state) for one in downloads.list()] == [("A", DownloadState.PAUSED)]
    downloads.pause(keys(workplace, "a"), paused=False)
    downloads.run(Control())
    assert kept(workplace) == "ac"


def test_a_running_download_is_paused_and_gone_on_with_where_it_was(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer
) -> None:
    server.answers["/a.epub"] = Answer(DATA["a"], tag='"a"', slow=0.1)
    downloads.enqueue(keys(workplace, "a"))
    run = Thread(target=lambda: downloads.run(Control()))
    run.start()
    wait_until(lambda: any(one.done > 0 for one in downloads.list()))
    (running,) = downloads.list()
    assert running.state is DownloadState.RUNNING
    downloads.pause(keys(workplace, "a"), paused=True)
    run.join()
    assert kept(workplace) == ""
    downloads.pause(keys(workplace, "a"), paused=False)
    downloads.run(Control())
    assert kept(workplace) == "a"
    assert server.ranges[-1].startswith("bytes=")


def test_a_paused_queue_fetches_nothing_but_what_a_person_waits_for(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.change_rules(FetchRules(paused=True))
    downloads.enqueue(keys(workplace, "ab"))
    assert downloads.run(Control()).kept == ()
    workplace.shelf.keep(keys(workplace, "a"))
    assert kept(workplace) == "a"


def test_outside_the_hours_only_what_is_near_is_fetched(
    workplace: OpenHome, downloads: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = workplace.clock().astimezone()
    opens, closes = now + timedelta(hours=2), now + timedelta(hours=4)
    downloads.change_rules(FetchRules(begins=opens.time(), ends=closes.time()))
    downloads.enqueue(keys(workplace, "a"))
    monkeypatch.setattr(run_rules, "is_nearby", lambda _address: False)
    assert downloads.run(Control()).kept == ()
    monkeypatch.setattr(run_rules, "is_nearby", lambda _address: True)
    assert len(downloads.run(Control()).kept) == 1


def test_a_rate_is_kept(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.change_rules(FetchRules(bytes_per_second=600_000))
    begin = time.monotonic()
    assert workplace.shelf.keep(keys(workplace, "abc")).kept == 3
    assert time.monotonic() - begin >= 0.8 * 900_000 / 600_000


def test_a_full_disk_stops_the_queue_says_how_much_is_needed_and_loses_nothing(
    workplace: OpenHome, downloads: Downloads, monkeypatch: pytest.MonkeyPatch
) -> None:
    downloads.enqueue(keys(workplace))
    for module in (download_job, downloads_module):
        monkeypatch.setattr(module, "free_bytes", lambda _path: download_job.RESERVE)
    with pytest.raises(NoSpaceError, match=r"2 MB more are needed for what waits: .*blobs.*Make room there"):
        downloads.run(Control())
    assert len(downloads.list()) == 6
    monkeypatch.setattr(download_job, "free_bytes", lambda _path: 10 * download_job.RESERVE)
    downloads.run(Control())
    assert kept(workplace) == "abcdef"


def test_a_stopped_run_leaves_the_rest_in_the_queue(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.enqueue(keys(workplace))
    control = Control(report=lambda done, _total, _text: control.cancel() if done == 2 else None)
    with pytest.raises(CancelledError):
        downloads.run(control)
    here = len(kept(workplace))
    assert here >= 2
    assert len(downloads.list()) == 6 - here


def test_a_catalogue_that_does_not_answer_rests_as_a_whole(workplace: OpenHome, server: FaultyServer) -> None:
    workplace.catalogues.add(server.address + "/")
    with faulty_server() as other:
        other.answers["/"] = feed(*DATA)
        workplace.catalogues.add(other.address + "/")
    dead = [item.key for one in workplace.catalogues.all()[1:] for item in workplace.shelf.of_catalogue(one.id)]
    workplace.downloads.enqueue(dead)
    workplace.downloads.enqueue(keys(workplace))
    outcome = workplace.downloads.run(Control(), patience=0)
    assert len(outcome.kept) == 6
    assert 1 <= len(outcome.failed) <= 2 * download_run.WORKERS


def test_a_hash_that_no_catalogue_names_is_learned(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers["/"] = feed("a", hashed=False)
    workplace.catalogues.add(server.address + "/")
    workplace.shelf.keep(keys(workplace))
    (item,) = workplace.shelf.items()
    assert item.kept_files == (sha256(DATA["a"]),)
    workplace.shelf.file(item.kept_files[0]).write_bytes(b"spoiled")
    assert workplace.shelf.verify()[1] == item.kept_files
    assert workplace.shelf.repair().kept == 1
    assert list((workplace.shelf_folder / "blobs/incoming").rglob("*.*")) == []


def test_covers_that_do_not_exist_are_asked_for_once(workplace: OpenHome, server: FaultyServer) -> None:
    document = json.loads(feed("a").body)
    document["publications"][0]["images"] = [{"href": "/none.jpg", "type": "image/jpeg"}]
    server.answers["/"] = Answer(json.dumps(document).encode())
    added, report = workplace.catalogues.add(server.address + "/")
    assert report.refused == ()
    workplace.catalogues.sync(added.id)
    assert server.asked.count("/none.jpg") == 1


def test_files_and_covers_can_be_fetched_apart(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.enqueue(keys(workplace, "a"))
    assert downloads.run(Control(), QueueSelection(roles=(FileRole.COVER,))).kept == ()
    assert len(downloads.run(Control(), QueueSelection(roles=(FileRole.FILE,))).kept) == 1


def test_a_line_that_drips_is_left_and_gone_on_with(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_source, "TIME_LIMITS", (1.0, 0.3))
    server.answers["/a.epub"] = [Answer(DATA["a"], tag='"a"', slow=0.6), Answer(DATA["a"], tag='"a"')]
    assert workplace.shelf.keep(keys(workplace, "a")).kept == 1


def test_a_clock_that_jumped_back_keeps_nothing_waiting_for_years(
    workplace: OpenHome, downloads: Downloads, server: FaultyServer, resources: Path
) -> None:
    whole = server.answers["/a.epub"]
    server.answers["/a.epub"] = Answer(status=404)
    workplace.shelf.keep(keys(workplace, "a"))
    workplace.close()
    server.answers["/a.epub"] = whole
    back = OpenHome(workplace.folder, resources, open_source, lambda: datetime(2020, 1, 1, tzinfo=UTC))
    assert len(back.downloads.run(Control()).kept) == 1
    back.close()


def test_a_page_that_unpacks_to_more_than_any_feed_is_refused_unread(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_module, "DOCUMENT_LIMIT", 1_000_000)
    server.answers["/"] = Answer(b" " * 50_000_000, packed=True)
    with pytest.raises(RefusedError, match="too large"):
        workplace.catalogues.add(server.address + "/")


def test_the_rules_are_kept(workplace: OpenHome, downloads: Downloads, resources: Path) -> None:
    rules = FetchRules(True, 5000, time_of_day(22), time_of_day(6, 30), AllowedSources.NEARBY)
    downloads.change_rules(replace(rules))
    workplace.close()
    later = OpenHome(workplace.folder, resources, open_source, workplace.clock)
    assert later.downloads.rules() == rules
    later.close()


def test_what_is_no_longer_on_the_shelf_is_not_asked_for(workplace: OpenHome, downloads: Downloads) -> None:
    downloads.enqueue([*keys(workplace, "a"), ("no", "such")])
    assert [one.title for one in downloads.list()] == ["A"]
    assert downloads.store.totals() == (1, 300_000)


@pytest.mark.parametrize("tag", ['"1"', ""], ids=["tag", "no tag"])
@pytest.mark.parametrize("size", [100, 3_000_000], ids=["small", "large"])
def test_one_file_of_two_catalogues_is_downloaded_once(
    workplace: OpenHome, server: FaultyServer, tag: str, size: int
) -> None:
    link = "<link type='application/x-thing' rel='http://opds-spec.org/acquisition' href='/file.bin'/>"
    for name in ("one", "two"):
        server.answers[f"/{name}"] = page(f"<entry><title>{name}</title><id>{name}</id>{link}</entry>")
        workplace.catalogues.add(f"{server.address}/{name}")
    server.answers["/file.bin"] = Answer(b"x" * size, tag=tag)
    items = workplace.shelf.items()
    assert workplace.shelf.keep(item.key for item in items).kept == 2
    assert workplace.downloads.store.kept_bytes() == size
    fetched = [path for path in server.asked if path == "/file.bin"]
    assert len(fetched) == 2
    assert len({item.kept_files for item in workplace.shelf.items()}) == 1
