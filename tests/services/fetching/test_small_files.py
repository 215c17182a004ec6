"""Many small files: few connections, syncs and transactions; what a server does wrong costs no more than it did."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain import fetching
from desktop_app.domain.fetching import FetchRules
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState
from desktop_app.files.batch_sync import BatchSync
from desktop_app.services.fetching.origin_limits import FIRST, MOST, OriginLimits
from desktop_app.store.download_store import DownloadStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.kept_lines import AHEAD
from desktop_app.transfer.sources import open_source
from tests.english import english
from tests.line_server import LineServer, answer, line_server
from tests.open_home import OpenHome

FILES = {f"/{number:03}.epub": os.urandom(3000 + number) for number in range(300)}


@pytest.fixture
def workplace(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(tmp_path / "home", resources, open_source, lambda: datetime.now(UTC))
    yield made
    made.close()


@pytest.fixture
def server(workplace: OpenHome, monkeypatch: pytest.MonkeyPatch) -> Iterator[LineServer]:
    monkeypatch.setattr(fetching, "FIRST_PAUSE", 0.05)
    with line_server(good) as made:
        listed(workplace, made, hashed=True)
        yield made


def good(path: str) -> bytes:
    return answer(FILES[path], "200 OK", f'ETag: "{path}"') if path in FILES else answer(b"", "404 Not Found")


def listed(workplace: OpenHome, server: LineServer, *, hashed: bool, size: bool = True) -> None:
    """Add the catalogue of the server."""
    publications = []
    for path, data in FILES.items():
        link: dict[str, Any] = {"rel": "acquisition", "href": path, "type": "application/epub+zip"}
        link |= {"size": len(data)} if size else {}
        link |= {"integrity": to_integrity(sha256(data))} if hashed else {}
        publications.append({"metadata": {"identifier": path, "title": path}, "links": [link]})
    feed = json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode()
    before = server.respond
    server.respond = lambda path: answer(feed) if path in {"/", f"/{hashed}"} else before(path)
    workplace.catalogues.add(f"{server.address}/{hashed}")
    server.respond = before
    server.asked.clear()
    server.lines = 0


def keep(workplace: OpenHome) -> int:
    return workplace.shelf.keep(item.key for item in workplace.shelf.items()).kept


def counted(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> list[int]:
    """The length of the first argument of each call of a method."""
    lengths: list[int] = []
    method = getattr(owner, name)

    def call(self: object, first: Any, *rest: Any) -> Any:
        lengths.append(len(first))
        return method(self, first, *rest)

    monkeypatch.setattr(owner, name, call)
    return lengths


def asked_once(server: LineServer) -> bool:
    return Counter(server.asked) == Counter(list(FILES))


def test_many_small_files_need_few_connections_syncs_and_transactions(
    workplace: OpenHome, server: LineServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = counted(monkeypatch, BatchSync, "files")
    written = counted(monkeypatch, DownloadStore, "record_results")
    assert keep(workplace) == len(FILES)
    assert asked_once(server)
    assert server.lines <= FIRST
    assert sum(synced) == sum(written) == len(FILES)
    assert len(written) < len(FILES) / 10
    assert workplace.shelf.verify() == (len(FILES), ())


def test_a_file_is_recorded_after_it_has_its_name(
    workplace: OpenHome, server: LineServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = DownloadStore.record_results

    def after(store: DownloadStore, fetched: Any, *rest: Any) -> None:
        assert all(workplace.shelf.file(link.sha256).is_file() for _, link in fetched)
        record(store, fetched, *rest)

    monkeypatch.setattr(DownloadStore, "record_results", after)
    assert keep(workplace) == len(FILES)
    assert asked_once(server)


@pytest.mark.parametrize("size", [True, False])
def test_files_without_a_hash_come_too(workplace: OpenHome, server: LineServer, *, size: bool) -> None:
    workplace.catalogues.remove(workplace.catalogues.all()[0].id)
    listed(workplace, server, hashed=False, size=size)
    server.held = AHEAD
    assert keep(workplace) == len(FILES)
    assert asked_once(server)
    assert server.ahead == 1
    assert not list(workplace.shelf.file(sha256(b"")).parent.parent.glob("incoming/*.found"))


def test_answers_in_the_wrong_order_are_noticed_and_no_file_is_wrong(workplace: OpenHome, server: LineServer) -> None:
    server.held, server.swapped = AHEAD, True
    assert keep(workplace) == len(FILES)
    assert workplace.shelf.verify() == (len(FILES), ())


def test_a_server_that_closes_each_connection_serves_all(workplace: OpenHome, server: LineServer) -> None:
    server.most = 1
    assert keep(workplace) == len(FILES)


def test_one_damaged_file_stops_no_other(workplace: OpenHome, server: LineServer) -> None:
    wrong = "/007.epub"
    server.respond = lambda path: answer(b"x" * len(FILES[path])) if path == wrong else good(path)
    report = workplace.shelf.keep(item.key for item in workplace.shelf.items())
    assert report.kept == len(FILES) - 1
    assert len(report.refused) == 1
    assert wrong in english(report.refused[0])


def test_missing_files_are_told_one_by_one(workplace: OpenHome, server: LineServer) -> None:
    server.respond = lambda path: answer(b"", "404 Not Found") if path.endswith("7.epub") else good(path)
    report = workplace.shelf.keep(item.key for item in workplace.shelf.items())
    assert report.kept == len(FILES) * 9 // 10
    assert len(report.refused) == len(FILES) // 10
    assert asked_once(server)


def test_a_busy_server_is_asked_for_less_and_rests_as_long_as_it_says(workplace: OpenHome, server: LineServer) -> None:
    server.respond = lambda _path: answer(b"", "503 Busy", "Retry-After: 3600")
    report = workplace.shelf.keep(item.key for item in workplace.shelf.items())
    assert report.kept == 0
    assert len(server.asked) <= 2 * FIRST, "most files are not asked for"
    assert "Retry" not in english(report.refused[-1])
    assert workplace.downloads.counts()[0] == len(FILES)


def test_a_server_that_is_busy_for_a_moment_serves_all(workplace: OpenHome, server: LineServer) -> None:
    refused = iter(range(5))

    def busy_at_first(path: str) -> bytes:
        return answer(b"", "429 Slower", "Retry-After: 1") if next(refused, None) is not None else good(path)

    server.respond = busy_at_first
    assert keep(workplace) == len(FILES)


def test_the_part_of_a_cut_file_is_gone_on_with(workplace: OpenHome, server: LineServer) -> None:
    cut = "/100.epub"
    times = iter(range(1))

    def once_cut(path: str) -> bytes:
        return good(path)[:-500] if path == cut and next(times, None) is not None else good(path)

    server.respond = once_cut
    server.most = 101
    assert keep(workplace) == len(FILES)
    assert workplace.shelf.verify() == (len(FILES), ())


def test_a_redirecting_server_is_left_to_single_downloads(workplace: OpenHome, server: LineServer) -> None:
    def moved(path: str) -> bytes:
        if path.startswith("/moved"):
            return good(path.removeprefix("/moved"))
        return answer(b"", "302 Found", f"Location: /moved{path}")

    server.respond = moved
    assert keep(workplace) == len(FILES)
    extra = len(server.asked) - 2 * len(FILES)
    assert extra <= 3 * FIRST, "after some such answers, no more are asked for in groups"


def test_a_full_disk_names_no_file_and_the_next_run_goes_on(
    workplace: OpenHome, server: LineServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: BatchSync, _paths: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(BatchSync, "files", full)
        with pytest.raises(NoSpaceError):
            keep(workplace)
    assert all(one.state is not KeepState.KEPT for one in workplace.shelf.items())
    blobs = workplace.shelf.file(sha256(b"")).parent.parent
    assert not list(blobs.glob("incoming/new/*"))
    assert keep(workplace) == len(FILES)


def test_a_paused_queue_stops_and_keeps_what_has_come(workplace: OpenHome, server: LineServer) -> None:
    downloads = workplace.downloads
    keys = [item.key for item in workplace.shelf.items()]

    def pause_after_some(path: str) -> bytes:
        if len(server.asked) == 50:
            downloads.change_rules(FetchRules(paused=True))
        return good(path)

    server.respond = pause_after_some
    downloads.enqueue(keys)
    downloads.run(Control())
    some = sum(one.state is KeepState.KEPT for one in workplace.shelf.items())
    assert some < len(FILES)
    downloads.change_rules(FetchRules())
    downloads.run(Control())
    assert all(one.state is KeepState.KEPT for one in workplace.shelf.items())


def test_the_limit_of_the_shelf_holds_for_groups(workplace: OpenHome, server: LineServer) -> None:
    workplace.downloads.change_rules(FetchRules(most_bytes=100_000))
    workplace.downloads.enqueue([item.key for item in workplace.shelf.items()])
    with pytest.raises(NoSpaceError):
        workplace.downloads.run(Control())
    assert workplace.downloads.store.kept_bytes() <= 100_000


def test_a_stick_is_copied_in_groups(workplace: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library"
    library.mkdir()
    for number in range(30):
        (library / f"{number}.epub").write_bytes(os.urandom(900))
        (library / f"{number}.toml").write_text(f'title = "{number}"\n')
    workplace.publisher.publish(library, tmp_path / "out")
    workplace.catalogues.add(str(tmp_path / "out"))
    batches = counted(monkeypatch, BlobStore, "name_all")
    assert keep(workplace) == 30
    assert len(batches) < 10


def test_a_server_gets_more_requests_while_it_answers_and_fewer_when_it_is_busy() -> None:
    limits = OriginLimits()
    assert limits.allowed("a") == FIRST
    for _ in range(20):
        limits.note_good("a", 0.3)
    assert limits.allowed("a") == MOST
    assert not limits.note_busy("a")
    assert limits.allowed("a") == MOST // 2
    assert not limits.note_busy("a")
    assert not limits.note_busy("a")
    assert limits.note_busy("a"), "it is too busy for one request at a time"
    assert limits.allowed("a") == 1
    assert limits.is_reduced("a")
    for _ in range(20):
        limits.note_good("a", 0.3)
    assert not limits.is_reduced("a")
    assert limits.allowed("b") == FIRST
    for _ in range(20):
        limits.note_good("b", 0.0001)
    assert limits.allowed("b") < FIRST, "a server that answers at once needs few connections"
