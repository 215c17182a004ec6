"""The shelf of the first version: what is kept, what waits; its stick and its published catalogue elsewhere."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.fetching import DownloadState
from desktop_app.domain.publication import KeepState
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database_versions import MIGRATIONS, known_versions
from tests.english import english
from tests.open_home import OpenHome
from tests.released.comparing import lost
from tests.released.conftest import SERVED_AT

AUTUMN = f"http://127.0.0.1:{SERVED_AT}/feed.json"
FILE = "urn:springshelf:file:"
CUT_OFF, UNREACHED, PAUSED = f"{FILE}lunch-map.png", f"{FILE}bell.html", f"{FILE}corridor.html"


def test_the_shelf_gets_the_tables_of_today_with_a_copy_of_before_beside_it(
    released: OpenHome, recorded: dict[str, Any]
) -> None:
    then, known = recorded["shelf"]["tables"], known_versions(MIGRATIONS / "shelf")
    released.catalogues.all()
    connection = released.home.shelf_file.connect(read_only=True)
    now = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    assert then in known
    assert now == known[-1]
    assert bool(list(released.shelf_folder.glob("*.backup"))) is (then != known[-1])


def test_each_catalogue_is_known_with_its_key_and_what_it_lists(released: OpenHome, recorded: dict[str, Any]) -> None:
    found = [
        {
            "name": one.name,
            "title": one.title,
            "key": one.key,
            "version": one.version,
            "campaign": one.campaign.id if one.campaign else None,
            "rule": {"keeping": one.rule.keeping.value, "subtopics": list(one.rule.subtopics)},
            "listed": [item.publication.id for item in released.shelf.of_catalogue(one.id)],
        }
        for one in released.catalogues.all()
    ]
    then = [{key: value for key, value in one.items() if key != "address"} for one in recorded["shelf"]["catalogues"]]
    assert lost(then, found) == []


def test_all_that_was_kept_is_kept_and_good(released: OpenHome, recorded: dict[str, Any]) -> None:
    kept = {item.publication.id: list(item.kept_files) for item in released.shelf.items() if item.kept_files}
    assert kept == recorded["shelf"]["kept"]
    assert released.shelf.verify() == (len(recorded["shelf"]["files"]), ())
    states = {item.state for item in released.shelf.items() if item.publication.id in kept}
    assert states == {KeepState.KEPT}


def test_a_kept_file_opens_without_any_catalogue_at_hand(released: OpenHome) -> None:
    item = released.shelf.item("urn:springshelf:exit-question")
    assert item is not None
    assert released.shelf.open(item.key).title == "One question at the door"
    assert "Three envelopes" in "\n".join(one.text for one in released.shelf.sections(item.publication.id))


def test_a_search_finds_words_inside_kept_files(released: OpenHome) -> None:
    found = released.shelf.find(ShelfView("envelopes begin anonymous"))
    assert [one.item.publication.id for one in released.shelf.cards(found, found.numbers)] == [
        "urn:springshelf:exit-question"
    ]


def test_what_waited_waits_as_before(released: OpenHome, recorded: dict[str, Any]) -> None:
    found = [
        asdict(one)
        | {"role": one.role.value, "state": one.state.value}
        | {"error": english(one.error) if one.error else ""}
        | {"again_at": one.again_at.isoformat() if one.again_at else None}
        for one in released.downloads.list()
    ]
    assert lost(recorded["shelf"]["queue"], found) == []
    assert [one["publication"] for one in found] == [CUT_OFF, UNREACHED, PAUSED]
    rules = released.downloads.rules()
    assert (rules.bytes_per_second, rules.most_bytes) == (5_000_000, 2_000_000_000)


def test_what_waited_goes_on_after_its_last_byte(
    released: OpenHome, recorded: dict[str, Any], place: Path, served: str
) -> None:
    sizes = {one["publication"]: one["size"] for one in recorded["shelf"]["queue"]}
    (begun,) = (place / "home" / "shelf" / "blobs" / "incoming").glob("*.part")
    left = sizes[CUT_OFF] - begun.stat().st_size
    assert 0 < left < sizes[CUT_OFF] / 10
    outcome = released.fetch_waiting()
    assert {publication for _, publication in outcome.kept} == {CUT_OFF, UNREACHED}
    assert outcome.size == left + sizes[UNREACHED]
    assert released.shelf.verify() == (len(recorded["shelf"]["files"]) + 2, ())
    assert [(one.publication, one.state) for one in released.downloads.list()] == [(PAUSED, DownloadState.PAUSED)]


def test_a_catalogue_is_still_believed_by_the_key_that_was_pinned(
    released: OpenHome, recorded: dict[str, Any], served: str
) -> None:
    report = released.catalogues.sync(AUTUMN)
    assert (report.unchanged, report.refused) == (True, ())
    assert released.catalogues.named("autumn").key == recorded["signing_key"]


@pytest.mark.parametrize("window", [True, False])
def test_a_home_at_another_place_has_the_campaign_once_and_nothing_fails(
    released: OpenHome, served: str, *, window: bool
) -> None:
    if window:  # it puts on the shelf what ships, and the manual where somebody asks for it; `springshelf sync` doesn't
        released.shipped.campaign()
        released.shipped.manual()
    reports = released.catalogues.sync_all()
    titles = [one.title for one in released.catalogues.all()]
    assert {"Spring Campaign 2023", "About Springshelf", "Autumn at our faculty"} <= set(titles)
    assert len(titles) == len(set(titles))
    assert [refused for one in reports for refused in one.refused] == []
    assert sum(one.failed for one in reports) == 0
    assert released.shelf.verify()[1] == ()


@pytest.mark.parametrize(("folder", "publications"), [("stick", 27), ("published", 5)])
def test_a_fresh_home_takes_all_from_the_stick_and_from_the_published_catalogue(
    workplace: OpenHome, recorded: dict[str, Any], place: Path, folder: str, publications: int
) -> None:
    catalogue, report = workplace.catalogues.add(str(place / folder))
    assert (report.new, report.refused, catalogue.key) == (publications, (), recorded["signing_key"])
    kept = workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    assert (kept.kept, kept.refused) == (publications, ())
    whole, damaged = workplace.shelf.verify()
    assert whole >= publications
    assert damaged == ()
    assert workplace.catalogues.sync(catalogue.id).unchanged


def test_a_published_catalogue_is_taken_over_http(workplace: OpenHome, recorded: dict[str, Any], served: str) -> None:
    catalogue, report = workplace.catalogues.add(served)
    assert (report.new, report.refused, catalogue.key) == (5, (), recorded["signing_key"])
    assert catalogue.campaign is not None
    assert catalogue.campaign.quiz is not None
    assert [one.title for one in catalogue.campaign.events] == ["Opening of the autumn campaign"]


def test_the_stick_is_written_again_with_the_same_key_and_no_file_twice(
    released: OpenHome, workplace: OpenHome, recorded: dict[str, Any], place: Path
) -> None:
    stick = place / "stick" / "springshelf"
    catalogue, _ = workplace.catalogues.add(str(stick))
    carried = released.stick.write(stick)
    assert (carried.publications, carried.size) == (recorded["stick"]["publications"], 0)
    assert workplace.catalogues.sync(catalogue.id).refused == ()
