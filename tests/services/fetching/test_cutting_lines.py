"""Lines that are cut again and again: what brings bytes goes on at once, and what can't go on says so."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain import fetching
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.services.fetching import downloads as downloads_module
from desktop_app.services.fetching.run_tries import TRIES
from desktop_app.transfer.sources import open_source
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome

PIECE = 64 * 1024
DATA = os.urandom(20 * PIECE + 17)
MODIFIED = {"Last-Modified": "Wed, 01 Mar 2023 10:00:00 GMT"}


@pytest.fixture
def workplace(tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenHome]:
    """An empty home in real time, with short pauses."""
    monkeypatch.setattr(fetching, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(downloads_module.Downloads.run, "__kwdefaults__", {"patience": 0.3, "forced": False})
    made = OpenHome(tmp_path / "home", resources, open_source, lambda: datetime.now(UTC))
    yield made
    made.close()


def sync(workplace: OpenHome, server: FaultyServer, *, hashed: bool) -> SyncReport:
    link = {"rel": "acquisition", "href": "/book", "type": "application/octet-stream"}
    if hashed:
        link["integrity"] = to_integrity(sha256(DATA))
    publications = [{"metadata": {"identifier": "b", "title": "B"}, "links": [link]}]
    server.answers["/"] = Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications}).encode())
    return workplace.catalogues.add(server.address + "/", rule=KeepRule(KeepMode.ALL))[1]


@pytest.mark.parametrize("hashed", [True, False])
def test_a_file_comes_in_one_run_over_a_line_that_is_cut_after_each_piece(
    workplace: OpenHome, server: FaultyServer, *, hashed: bool
) -> None:
    server.answers["/book"] = Answer(DATA, tag='"1"', cut=PIECE)
    report = sync(workplace, server, hashed=hashed)
    assert (report.kept, report.failed, report.refused) == (1, 0, ())
    assert report.size == len(DATA)
    assert server.asked.count("/book") <= 22


@pytest.mark.parametrize("hashed", [True, False])
def test_a_file_comes_where_each_answer_has_another_tag(
    workplace: OpenHome, server: FaultyServer, *, hashed: bool
) -> None:
    server.answers["/book"] = Answer(DATA, cut=PIECE * 5, new_tags=True, headers={} if hashed else MODIFIED)
    report = sync(workplace, server, hashed=hashed)
    assert (report.kept, report.failed, report.refused) == (1, 0, ())


@pytest.mark.parametrize(
    "answer",
    [
        Answer(DATA, tag='"1"', cut=PIECE * 5, no_ranges=True),
        Answer(DATA, cut=PIECE * 5),
        Answer(DATA, cut=PIECE * 5, new_tags=True),
    ],
    ids=["no ranges", "no tag", "other tags"],
)
def test_a_file_that_begins_again_each_time_ends_with_the_reason(
    workplace: OpenHome, server: FaultyServer, answer: Answer
) -> None:
    server.answers["/book"] = answer
    report = sync(workplace, server, hashed=False)
    assert (report.kept, report.failed) == (0, 1)
    (said,) = map(english, report.refused)
    assert "from its beginning each time" in said
    assert server.asked.count("/book") <= 2 * (TRIES + 1)
