"""Files of a page come from its bundles, if most of them are wanted; whatever is wrong with a bundle costs no file."""

import itertools
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.catalogue import terms
from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain import fetching
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.fetching import FetchRules
from desktop_app.domain.hashes import Sha256, sha256, to_integrity
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Key, MaterialKind, Publication
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.sources import open_source
from tests.faults import Answer, FaultyServer, faulty_server
from tests.open_home import OpenHome

COUNT, SIZE = 24, 20_000
EPUB, PNG = "application/epub+zip", "image/png"
BUNDLE = ".bundle"


@pytest.fixture
def workplace(tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenHome]:
    monkeypatch.setattr(fetching, "FIRST_PAUSE", 0.05)
    made = OpenHome(tmp_path / "home", resources, open_source, lambda: datetime.now(UTC))
    yield made
    made.close()


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """A catalogue with one page, and with bundles of its files and its covers."""
    folder = tmp_path / "www"
    publish(folder, [publication(folder, number) for number in range(COUNT)])
    return folder


@pytest.fixture
def server(workplace: OpenHome, published: Path) -> Iterator[FaultyServer]:
    with faulty_server() as made:
        serve(made, published)
        workplace.catalogues.add(f"{made.address}/feed.json")
        forget(made)
        yield made


def publication(folder: Path, number: int) -> Publication:
    file, cover = os.urandom(SIZE), os.urandom(2_000)
    for name, data in ((f"files/{number:02}.epub", file), (f"covers/{number:02}.png", cover)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return Publication(
        id=f"urn:test:{number:02}",
        title=f"Number {number}",
        kind=MaterialKind.ARTICLE,
        subtopic="",
        files=(link_to(f"../files/{number:02}.epub", EPUB, file),),
        cover=link_to(f"../covers/{number:02}.png", PNG, cover),
    )


def publish(folder: Path, publications: list[Publication]) -> None:
    CatalogueFolder(folder).write_catalogue("T", None, None, publications)


def serve(server: FaultyServer, folder: Path) -> None:
    for path in folder.rglob("*.*"):
        if path.is_file():
            name = f"/{path.relative_to(folder).as_posix()}"
            server.answers[name] = Answer(path.read_bytes(), tag=f'"{path.stat().st_mtime_ns}"')


def forget(server: FaultyServer) -> None:
    """Forget what was asked for."""
    server.asked.clear()
    server.ranges.clear()


def bundle_of(server: FaultyServer, content: str) -> str:
    """The path of the only bundle with a content."""
    (found,) = [path for path in server.answers if path.startswith(f"/bundles/{content}") and path.endswith(BUNDLE)]
    return found


def index_of(server: FaultyServer, content: str) -> str:
    (found,) = [path for path in server.answers if path.startswith(f"/bundles/{content}") and path.endswith(".json")]
    return found


def change(server: FaultyServer, path: str, answer: Answer | list[Answer]) -> None:
    server.answers[path] = answer


def good(server: FaultyServer, path: str) -> Answer:
    found = server.answers[path]
    assert isinstance(found, Answer)
    return found


def keep(workplace: OpenHome, keys: list[Key] | None = None) -> int:
    """Keep materials, by default all; returns how many are, and verifies them."""
    kept = workplace.shelf.keep(keys or [item.key for item in workplace.shelf.items()]).kept
    checked, damaged = workplace.shelf.verify()
    assert (checked, damaged) == (kept + len(covers(workplace)), ())
    return kept


def covers(workplace: OpenHome) -> list[object]:
    return [item for item in workplace.shelf.items() if item.cover_file]


def singles(server: FaultyServer) -> list[str]:
    """The single files that were asked for."""
    return [path for path in server.asked if path.startswith(("/files/", "/covers/"))]


def test_the_files_of_a_page_need_two_requests(workplace: OpenHome, server: FaultyServer) -> None:
    assert keep(workplace) == COUNT
    assert server.asked == [index_of(server, "files"), bundle_of(server, "files")]
    assert server.ranges == ["", ""]


def test_the_covers_of_a_page_come_from_a_bundle_when_a_catalogue_is_added(
    workplace: OpenHome, published: Path
) -> None:
    with faulty_server() as server:
        serve(server, published)
        workplace.catalogues.add(f"{server.address}/feed.json")
        assert len(covers(workplace)) == COUNT
        assert singles(server) == []
        assert bundle_of(server, "covers") in server.asked


def test_one_wanted_file_is_one_request(workplace: OpenHome, server: FaultyServer) -> None:
    assert keep(workplace, [workplace.shelf.items()[5].key]) == 1
    assert server.asked == ["/files/05.epub"]


def test_few_wanted_files_that_lie_apart_come_one_by_one(workplace: OpenHome, server: FaultyServer) -> None:
    assert keep(workplace, [item.key for item in workplace.shelf.items()[::3]]) == COUNT // 3
    assert bundle_of(server, "files") not in server.asked
    assert len(singles(server)) == COUNT // 3


def test_wanted_files_that_lie_together_are_one_part_of_the_bundle(workplace: OpenHome, server: FaultyServer) -> None:
    assert keep(workplace, [item.key for item in workplace.shelf.items()[10:20]]) == 10
    assert singles(server) == []
    assert server.ranges[-1] == f"bytes={10 * SIZE}-{20 * SIZE - 1}"


def test_files_that_are_here_are_not_written_again(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(workplace, [item.key for item in workplace.shelf.items()[:3]])
    written: list[str] = []
    put = Fetcher.put_later

    def noted(self: Fetcher, data: bytes, digest: Sha256) -> str:
        written.append(digest)
        return put(self, data, digest)

    monkeypatch.setattr(Fetcher, "put_later", noted)
    assert keep(workplace) == COUNT
    assert len(written) == COUNT - 3


WRONG = [
    Answer(status=404),
    Answer(b"short"),
    Answer(os.urandom(COUNT * SIZE)),
    Answer(os.urandom(COUNT * SIZE + 1)),
    Answer(os.urandom(COUNT * SIZE), unsized=True),
    Answer(b"<!doctype html><title>Sign in", headers={"Content-Type": "text/html"}),
    Answer(status=0),
    Answer(status=302, headers={"Location": "/nowhere"}),
    Answer(status=302, headers={"Location": "file:///etc/passwd"}),
    Answer(status=401),
    Answer(status=500),
    Answer(status=503, headers={"Retry-After": "3600"}),
]


@pytest.mark.parametrize("place", ["bundle", "index"])
def test_a_wrong_bundle_or_index_costs_no_file_and_is_asked_for_once(
    workplace: OpenHome, server: FaultyServer, place: str
) -> None:
    path = bundle_of(server, "files") if place == "bundle" else index_of(server, "files")
    keys = [item.key for item in workplace.shelf.items()]
    for wrong in WRONG:
        change(server, path, wrong)
        forget(server)
        assert keep(workplace, keys) == COUNT, wrong
        assert len(singles(server)) == COUNT, wrong
        assert server.asked.count(path) <= 2, "once over a kept connection, and once as any other file"
        workplace.shelf.drop(keys)
        workplace.downloads.sweep()


def test_a_member_with_other_bytes_comes_alone(workplace: OpenHome, server: FaultyServer) -> None:
    path = bundle_of(server, "files")
    right = good(server, path)
    change(server, path, replace(right, body=right.body[:SIZE] + b"x" + right.body[SIZE + 1 :]))
    assert keep(workplace) == COUNT
    assert singles(server) == ["/files/01.epub"]


def test_a_line_that_breaks_is_gone_on_with_after_the_last_whole_member(
    workplace: OpenHome, server: FaultyServer
) -> None:
    path = bundle_of(server, "files")
    right = good(server, path)
    change(server, path, [replace(right, cut=10 * SIZE + 5), replace(right, cut=2 * SIZE + 5), right])
    assert keep(workplace) == COUNT
    assert singles(server) == []
    end = COUNT * SIZE - 1
    assert server.ranges[1:] == ["", f"bytes={10 * SIZE}-{end}", f"bytes={12 * SIZE}-{end}"]


def test_a_line_that_brings_nothing_more_is_left_to_single_files(workplace: OpenHome, server: FaultyServer) -> None:
    path = bundle_of(server, "files")
    right = good(server, path)
    change(server, path, [replace(right, cut=10 * SIZE), replace(right, cut=5)])
    assert keep(workplace) == COUNT
    assert len(singles(server)) == COUNT - 10


def test_a_server_without_ranges_is_not_asked_for_the_beginning_again(
    workplace: OpenHome, server: FaultyServer
) -> None:
    path = bundle_of(server, "files")
    right = replace(good(server, path), no_ranges=True)
    change(server, path, [replace(right, cut=20 * SIZE), right])
    assert keep(workplace) == COUNT
    assert len(singles(server)) == 4


def hand_made(server: FaultyServer, files: list[bytes], index: dict[str, object], bundle: bytes) -> None:
    """Serve a feed with files and a bundle that may not fit together."""
    publications, data = [], json.dumps(index).encode()
    for number, file in enumerate(files):
        link = {"rel": "acquisition", "href": f"/f/{number}", "type": EPUB, "size": len(file)}
        publications.append(
            {"metadata": {"identifier": f"urn:f:{number}", "title": "t"}, "links": [link | integrity(file)]}
        )
        server.answers[f"/f/{number}"] = Answer(file)
    about = {"content": "files", "numberOfItems": len(files), "length": len(bundle)}
    link = {"rel": terms.BUNDLE_RELATION, "href": "/i", "type": terms.BUNDLE, "size": len(data), "properties": about}
    feed = {"metadata": {"title": "T"}, "links": [link | integrity(data)], "publications": publications}
    server.answers |= {"/": Answer(json.dumps(feed).encode()), "/i": Answer(data), "/b": Answer(bundle)}


def integrity(data: bytes) -> dict[str, str]:
    return {"integrity": to_integrity(sha256(data))}


def index_for(members: list[bytes], **more: object) -> dict[str, object]:
    offsets = itertools.accumulate(map(len, members), initial=0)
    files = [
        {"href": f"/f/{number}", "offset": offset, "size": len(one), **integrity(one)}
        for number, (one, offset) in enumerate(zip(members, offsets, strict=False))
    ]
    whole = b"".join(members)
    return {"bundle": {"href": "/b", "size": len(whole), **integrity(whole), **more}, "files": files}


FILES = [os.urandom(1000 + number) for number in range(12)]


def kept_of(workplace: OpenHome, server: FaultyServer) -> int:
    workplace.catalogues.add(f"{server.address}/")
    forget(server)
    return keep(workplace)


def test_a_bundle_of_an_older_version_brings_what_is_still_the_same(workplace: OpenHome) -> None:
    older = [os.urandom(5000), *FILES[1:]]
    with faulty_server() as server:
        hand_made(server, FILES, index_for(older), b"".join(older))
        assert kept_of(workplace, server) == len(FILES)
        assert sorted(set(server.asked)) == ["/b", "/f/0", "/i"]
        assert server.ranges.count("") == len(server.ranges) - 1, "the beginning of the bundle is not needed"


@pytest.mark.parametrize(
    "index",
    [
        {},
        index_for(FILES, size=7),
        index_for(FILES, href="file:///etc/passwd"),
        index_for(FILES, href="http://[bad"),
        index_for([*FILES, FILES[0]]),
        {**index_for(FILES), "files": [{"href": "/f/0", "offset": -1, "size": 9, **integrity(b"")}] * 12},
        {**index_for(FILES), "files": "none"},
    ],
)
def test_an_index_that_lies_costs_no_file(workplace: OpenHome, index: dict[str, object]) -> None:
    with faulty_server() as server:
        hand_made(server, FILES, index, b"".join(FILES))
        assert kept_of(workplace, server) == len(FILES)
        assert "/b" not in server.asked


def test_a_member_has_the_bytes_that_the_page_states(workplace: OpenHome) -> None:
    others = [os.urandom(len(one)) for one in FILES]
    with faulty_server() as server:
        hand_made(server, FILES, index_for(others), b"".join(others))
        assert kept_of(workplace, server) == len(FILES)
        assert "/b" not in server.asked


def test_two_materials_with_the_same_bytes_are_both_kept(workplace: OpenHome, tmp_path: Path, published: Path) -> None:
    folder = tmp_path / "twins"
    shutil.copytree(published / "files", folder / "files")
    data = [(folder / f"files/{number:02}.epub").read_bytes() for number in range(COUNT)]
    data[7] = data[3]
    (folder / "files/07.epub").write_bytes(data[3])
    made = [
        Publication(
            f"urn:twin:{number}",
            str(number),
            MaterialKind.ARTICLE,
            "",
            (link_to(f"../files/{number:02}.epub", EPUB, one),),
        )
        for number, one in enumerate(data)
    ]
    publish(folder, made)
    with faulty_server() as server:
        serve(server, folder)
        workplace.catalogues.add(f"{server.address}/feed.json")
        forget(server)
        assert workplace.shelf.keep([item.key for item in workplace.shelf.items()]).kept == COUNT
        assert len(server.asked) <= 3


def test_a_stick_is_copied_from_bundles(workplace: OpenHome, published: Path) -> None:
    for path in (published / "files").iterdir():
        path.unlink()  # what the shelf takes from the bundle, it does not look for elsewhere
    workplace.catalogues.add(str(published))
    assert keep(workplace) == COUNT


def test_what_has_come_of_a_stopped_bundle_stays(workplace: OpenHome, server: FaultyServer) -> None:
    path = bundle_of(server, "files")
    slow = replace(good(server, path), slow=0.2)
    change(server, path, slow)
    control = Control(lambda done, _total, _text: control.cancel() if done >= 3 else None)
    workplace.downloads.enqueue([item.key for item in workplace.shelf.items()])
    with pytest.raises(CancelledError):
        workplace.downloads.run(control, forced=True)
    some = sum(item.state is KeepState.KEPT for item in workplace.shelf.items())
    assert 3 <= some < COUNT
    change(server, path, replace(slow, slow=0.0))
    forget(server)
    workplace.downloads.run(Control(), forced=True)
    assert keep(workplace) == COUNT
    if COUNT - some >= 8:
        assert singles(server) == []


def test_the_limit_of_the_shelf_holds(workplace: OpenHome, server: FaultyServer) -> None:
    most = workplace.downloads.store.kept_bytes() + 10 * SIZE
    workplace.downloads.change_rules(FetchRules(most_bytes=most))
    workplace.downloads.enqueue([item.key for item in workplace.shelf.items()])
    with pytest.raises(Exception, match="may use at most"):
        workplace.downloads.run(Control())
    assert workplace.downloads.store.kept_bytes() <= most
    assert bundle_of(server, "files") not in server.asked


def test_only_what_arrives_counts_as_received(workplace: OpenHome, server: FaultyServer) -> None:
    before = workplace.downloads.flow.total
    assert keep(workplace) == COUNT
    index = len(good(server, index_of(server, "files")).body)
    assert workplace.downloads.flow.total - before == COUNT * SIZE + index
