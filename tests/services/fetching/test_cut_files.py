"""Files that come without an error and are not whole: fetched again, else reported; `verify` finds older ones."""

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.publication import KeepState
from desktop_app.reading import file_endings
from desktop_app.transfer import fetcher
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome


def book(size: int = 0) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr("mimetype", "application/epub+zip")
        file.writestr("text", b"words " * 900 + bytes(size))
    return made.getvalue()


PAGE = b"<!DOCTYPE html><html><body>" + b"<p>Words</p>" * 400 + b"</body></html>"
TEXT = b"Words and more words. " * 400


def sync(workplace: OpenHome, server: FaultyServer, media_type: str, **more: object) -> SyncReport:
    link = {"rel": "acquisition", "href": "/book", "type": media_type, **more}
    publications = [{"metadata": {"identifier": "b", "title": "B"}, "links": [link]}]
    server.answers["/"] = Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode())
    return workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))[1]


CUTS = {
    "empty": Answer(b""),
    "empty without length": Answer(b"", unsized=True),
    "cut without length": Answer(book()[:2000], unsized=True),
    "length too small": Answer(book()[:2000]),
    "large and cut": Answer(book(fetcher.SMALL)[:-2000], unsized=True),
    "packed and cut": Answer(gzip.compress(book())[:-200], headers={"Content-Encoding": "gzip"}),
    "packed whole of a cut file": Answer(book()[:2000], packed=True),
}


@pytest.mark.parametrize("cut", CUTS)
def test_a_cut_file_is_reported_and_comes_once_it_is_whole(workplace: OpenHome, server: FaultyServer, cut: str) -> None:
    server.answers["/book"] = CUTS[cut]
    report = sync(workplace, server, "application/epub+zip")
    assert (report.kept, report.failed) == (0, 1)
    (said,) = map(english, report.refused)
    assert any(words in said for words in ("cut", "incomplete", "empty file"))
    assert workplace.shelf.items()[0].state is not KeepState.KEPT
    server.answers["/book"] = Answer(book())
    (catalogue,) = workplace.catalogues.all()
    report = workplace.catalogues.sync(catalogue.id)
    assert (report.kept, report.failed) == (1, 0)
    assert workplace.shelf.verify() == (1, ())


@pytest.mark.parametrize("cut", CUTS)
def test_a_file_that_was_cut_once_is_fetched_again_at_once(workplace: OpenHome, server: FaultyServer, cut: str) -> None:
    server.answers["/book"] = [CUTS[cut], Answer(book())]
    report = sync(workplace, server, "application/epub+zip")
    assert (report.kept, report.failed, report.refused) == (1, 0, ())


@pytest.mark.parametrize(
    ("data", "media_type"), [(PAGE, "text/html"), (TEXT, "text/plain")], ids=["a page", "plain text"]
)
def test_what_is_shorter_than_its_catalogue_says_and_ends_with_the_connection_is_not_kept(
    workplace: OpenHome, server: FaultyServer, data: bytes, media_type: str
) -> None:
    server.answers["/book"] = Answer(data[:1500], unsized=True)
    report = sync(workplace, server, media_type, size=len(data))
    assert (report.kept, report.failed) == (0, 1)


def test_a_page_without_end_tags_is_kept_where_it_has_the_stated_size(
    workplace: OpenHome, server: FaultyServer
) -> None:
    page = b"<html><body><p>No end tags"
    server.answers["/book"] = Answer(page)
    assert sync(workplace, server, "text/html", size=len(page)).kept == 1


def test_a_file_with_the_stated_hash_is_kept_whatever_its_end(workplace: OpenHome, server: FaultyServer) -> None:
    data = book()[:2000]
    server.answers["/book"] = Answer(data)
    report = sync(workplace, server, "application/epub+zip", integrity=to_integrity(sha256(data)))
    assert report.kept == 1
    assert workplace.shelf.verify() == (1, ())


def test_verify_finds_a_cut_file_that_an_older_version_kept_and_repairs_it(
    workplace: OpenHome, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers["/book"] = Answer(book()[:2000])
    with monkeypatch.context() as older:
        older.setattr(file_endings, "CHECKS", {})
        assert sync(workplace, server, "application/epub+zip").kept == 1
    whole, damaged = workplace.shelf.verify()
    assert (whole, len(damaged)) == (0, 1)
    assert workplace.shelf.items()[0].state is KeepState.DAMAGED
    server.answers["/book"] = Answer(book())
    assert workplace.shelf.repair().kept == 1
    assert workplace.shelf.verify() == (1, ())


def test_a_cut_cover_is_fetched_again(workplace: OpenHome, server: FaultyServer, resources: Path) -> None:
    png = next(resources.rglob("*.png")).read_bytes()
    entry = {
        "metadata": {"identifier": "b", "title": "B"},
        "links": [{"rel": "acquisition", "href": "/book", "type": "text/plain"}],
        "images": [{"href": "/cover", "type": "image/png"}],
    }
    server.answers = {
        "/": Answer(json.dumps({"metadata": {"title": "T"}, "publications": [entry]}).encode()),
        "/cover": [Answer(png[: len(png) // 2]), Answer(png)],
    }
    workplace.catalogues.add(server.address + "/")
    assert workplace.shelf.items()[0].cover_file == sha256(png)
