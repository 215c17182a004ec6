"""Journals of the first version: every revision, what each record shows, what is remembered."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.records.registry import KINDS as RECORD_KINDS
from desktop_app.domain.revision import RecordId
from desktop_app.store.database_versions import MIGRATIONS, known_versions
from desktop_app.store.journal_check import examine
from tests.open_home import OpenHome
from tests.released.comparing import lost, made_of_settings, revisions_in
from tests.released.conftest import ANA, Enter

EVERYBODY = (ANA, "Bo Lindqvist", "Chloé", "default")
KINDS = {
    "activity",
    "attendance",
    "event",
    "evidence",
    "feedback",
    "highlight",
    "meeting",
    "person",
    "portfolio-version",
    "post",
    "project",
    "quiz-result",
    "readiness",
    "reflection",
    "sign-off",
}
"""All kinds of record that the first version wrote."""


@pytest.mark.parametrize("name", EVERYBODY)
def test_every_revision_is_there_and_is_what_its_id_says(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    names = recorded["profiles"][name]["revisions"]
    workplace = enter(name)
    assert revisions_in(workplace.journal, names) == set(names)
    assert examine(workplace.entered.journal_file).good


@pytest.mark.parametrize("name", EVERYBODY)
def test_every_record_shows_what_it_showed(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    then = recorded["profiles"][name]["records"]
    assert lost(then, records(enter(name), then)) == []


@pytest.mark.parametrize("name", EVERYBODY)
def test_lists_that_are_computed_anew_show_the_same(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    then = recorded["profiles"][name]["records"]
    workplace = enter(name)
    assert workplace.journal.rebuild() == len(then) + made_of_settings(workplace.journal)
    assert lost(then, records(workplace, then)) == []


def records(workplace: OpenHome, names: dict[str, Any]) -> dict[str, Any]:
    """These records as they are now."""
    found = {name: workplace.journal.entry(RecordId(name)) for name in names}
    return {
        name: {
            "kind": entry.value.KIND,
            "body": entry.value.to_body(),
            "heads": list(entry.heads),
            "first_made_at": entry.first_made_at.isoformat(),
            "conflicts": [
                {"kind": one.value.KIND, "body": one.value.to_body(), "heads": list(one.heads)}
                for one in entry.conflicts
                if one.value
            ],
        }
        for name, entry in found.items()
        if entry
    }


def test_each_kind_of_record_can_be_read(ana: OpenHome, told: dict[str, Any]) -> None:
    assert {one["kind"] for one in told["records"].values()} == KINDS
    assert {kind for kind in KINDS if ana.journal.every(RECORD_KINDS[kind].type)} == KINDS


def test_lists_name_each_record_as_before(ana: OpenHome, told: dict[str, Any]) -> None:
    assert {line.record: line.title for line in ana.journal.lines(*KINDS)} == told["titles"]


def test_each_history_is_whole(ana: OpenHome, told: dict[str, Any]) -> None:
    assert {name: len(ana.journal.history(RecordId(name))) for name in told["histories"]} == told["histories"]
    (walk,) = (entry for entry, one in ana.journal.activities() if one.title == "The need-finding walk with class 6b")
    states = [one.body for one in ana.journal.history(walk.record) if one.body]
    assert [(one["title"], one["status"], one["minutes"]) for one in states] == [
        ("The need-finding walk", "planned", 0),
        ("The need-finding walk", "finished", 60),
        ("The need-finding walk", "finished", 60),
        ("The need-finding walk with class 6b", "finished", 65),
    ]


@pytest.mark.parametrize("name", [ANA, "Bo Lindqvist"])
def test_what_this_copy_remembers_is_remembered(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    then = recorded["profiles"][name]["settings"]
    assert then
    assert {key: enter(name).journal.setting(key) for key in then} == then
    assert enter(name).journal.device == recorded["profiles"][name]["device"]


@pytest.mark.parametrize("name", EVERYBODY)
def test_a_journal_gets_the_tables_of_today_with_a_copy_of_before_beside_it(
    enter: Enter, recorded: dict[str, Any], name: str
) -> None:
    then, known = recorded["profiles"][name]["tables"], known_versions(MIGRATIONS / "journal")
    workplace = enter(name)
    _ = workplace.journal
    assert then in known
    assert tables_of(workplace) == known[-1]
    assert bool(copies_of(workplace.profile_folder)) is (then != known[-1])


def tables_of(workplace: OpenHome) -> str:
    """Alembic's name of the tables that the journal has now."""
    connection = workplace.entered.journal_file.connect(read_only=True)
    try:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    finally:
        connection.close()


def copies_of(folder: Path) -> list[Path]:
    """What was put aside before an upgrade."""
    return list(folder.glob("*.backup"))
