"""Profiles of the first version and their backups: what opens each, and what does not."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from desktop_app.services.backups.backup import Backup, read_backup
from desktop_app.services.backups.backups import Backups
from desktop_app.services.backups.restore_backup import restore
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import read_profile
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.journal_check import count
from tests.open_home import OpenHome
from tests.released.comparing import revisions_in
from tests.released.conftest import ANA, Enter

BO = "Bo Lindqvist"


def test_everybody_is_listed_with_role_and_protection(released: OpenHome, recorded: dict[str, Any]) -> None:
    found = {one.name: (one.id, one.role.value, one.protection.value, one.has_code) for one in released.profiles.all()}
    then = {
        name: (one["id"], one["role"], one["protection"], one["has_code"]) for name, one in recorded["profiles"].items()
    }
    assert found == then
    assert {protection for _, _, protection, _ in found.values()} == {"passphrase", "file", "keyring"}


def test_the_passphrase_opens_the_journal(ana: OpenHome, told: dict[str, Any]) -> None:
    assert count(ana.entered.journal_file).revisions == len(told["revisions"])


def test_a_passphrase_of_before_opens_it_no_more(released: OpenHome, told: dict[str, Any]) -> None:
    with pytest.raises(WrongSecretError):
        released.profiles.open(released.profiles.named(ANA), told["earlier_passphrase"])


def test_the_recovery_code_opens_it_with_all_that_is_in_it(
    released: OpenHome, told: dict[str, Any], ana_key: bytes
) -> None:
    typed = told["recovery_code"].lower().replace("-", " ")
    made = released.profiles.secrets.recover(released.profiles.named(ANA), typed, "a new passphrase")
    assert bytes(made.opened.key) == ana_key
    assert count(made.opened.journal_file).revisions == len(told["revisions"])


@pytest.mark.parametrize(("name", "backups"), [(ANA, 2), (BO, 1)])
def test_backups_are_listed_and_whole(
    enter: Enter, recorded: dict[str, Any], place: Path, name: str, backups: int
) -> None:
    made = backups_of(enter(name), name, place)
    found = [(one.name, one.made_at.isoformat(), counts(one), made.verify(one).good) for one in made.all()]
    then = recorded["profiles"][name]["backups"]
    assert found == [(Path(one["folder"]).name, one["made_at"], one["counts"], True) for one in then]
    assert len(found) == backups


@pytest.mark.parametrize(("name", "number"), [(ANA, 0), (ANA, 1), (BO, 0)])
def test_a_backup_that_is_brought_back_has_every_revision(
    enter: Enter, recorded: dict[str, Any], place: Path, name: str, number: int
) -> None:
    workplace = enter(name)
    key = bytearray(workplace.entered.key)
    backups = backups_of(workplace, name, place)
    back = backups.restore(backups.all()[number], workplace.profiles.folder)
    names = recorded["profiles"][name]["backups"][number]["revisions"]
    assert revisions_at(back.folder, workplace, key, names) == set(names)


def test_a_backup_of_before_opens_with_the_passphrase_of_its_day(
    released: OpenHome, told: dict[str, Any], place: Path
) -> None:
    then = told["backups"][-1]
    backup = read_backup(place / then["folder"])
    assert backup is not None
    inside = released.profiles.open(read_profile(backup.folder), told["earlier_passphrase"])
    back = restore(backup, inside, released.profiles.folder)
    assert revisions_at(back.folder, released, inside.key, then["revisions"]) == set(then["revisions"])


def backups_of(workplace: OpenHome, name: str, place: Path) -> Backups:
    """The backups of a person. Bo's lie in a folder of his choice, which has moved with the home."""
    return workplace.backups(place / "backups" if name == BO else None)


def counts(one: Backup) -> dict[str, int]:
    """What was counted in a backup."""
    return {"revisions": one.counts.revisions, "records": one.counts.records, "files": one.counts.files}


def revisions_at(folder: Path, workplace: OpenHome, key: bytearray, names: Collection[str]) -> set[str]:
    """Which of these revisions the journal in a profile's folder has, opened as its owner opens it."""
    workplace.leave()
    workplace.enter(OpenProfile(read_profile(folder), bytearray(key)))
    return revisions_in(workplace.journal, names)
