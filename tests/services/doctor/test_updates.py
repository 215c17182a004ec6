"""The checks of updates: how the program was installed, its keys, and what is known of newer versions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.policy import Policy, UpdateMode, UpdatePolicy
from desktop_app.domain.updates import ReleaseKind
from desktop_app.services.doctor.checks import Verdict, examine
from desktop_app.services.doctor.updates import update_checks
from desktop_app.services.updates.folders import mirror_in, trust_folder
from desktop_app.services.updates.publishing import Keys
from desktop_app.services.updates.running import ThisProgram
from desktop_app.services.updates.updates import UpdateRules, Updates
from desktop_app.transfer.sources import open_source
from tests.open_home import OpenHome
from tests.services.doctor.reading import Read, read
from tests.update_worlds import PLATFORM, Computer, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "publisher")


class Place:
    """A computer with an installed program, and a home."""

    def __init__(self, workplace: OpenHome, world: World, folder: Path, package: ReleaseKind | None = None) -> None:
        self.world, self.folder = world, folder
        base = Computer(folder / "computer", world.root, package=package)
        self.base = base.base
        self.program = ThisProgram("1.0.0", PLATFORM, None if package else base.installation, package)
        root = folder / "root.json"
        root.write_bytes(world.root)
        self.home = replace(workplace.home, policy=Policy(updates=UpdatePolicy(root=str(root))))

    @property
    def updates(self) -> Updates:
        folder = self.home.shelf_folder
        rules = UpdateRules((str(self.world.repository),))
        trust = trust_folder(folder)
        return Updates(self.program, rules, mirror_in(folder), trust, self.world.root, open_source, self.world.clock)

    def with_policy(self, policy: UpdatePolicy) -> None:
        self.home = replace(self.home, policy=Policy(updates=policy))

    def findings(self) -> dict[str, Read]:
        checks = update_checks(lambda: self.program, lambda: self.home, self.folder, self.world.clock())
        return read(examine(checks))


@pytest.fixture
def place(workplace: OpenHome, world: World, tmp_path: Path) -> Place:
    return Place(workplace, world, tmp_path)


@pytest.fixture
def packaged(workplace: OpenHome, world: World, tmp_path: Path) -> Place:
    return Place(workplace, world, tmp_path, ReleaseKind.DEB)


def test_an_installation_with_versions_side_by_side_names_its_folder_and_knows_its_keys(place: Place) -> None:
    found = place.findings()
    assert str(place.base) in found["Installation"].found
    assert found["Keys of updates"].found.startswith("List 1 of keys is trusted, and valid until 20")
    assert found["Updates"].found == "No newer version is known here"
    assert {one.verdict for one in found.values()} == {Verdict.GOOD}
    assert not trust_folder(place.home.shelf_folder).exists()


def test_an_update_is_named_with_the_next_step_until_it_is_used(place: Place) -> None:
    place.world.publish("1.1.0")
    place.updates.check()
    found = place.findings()["Updates"]
    assert (found.found, found.advice.rpartition(": ")[2]) == (
        "Version 1.1.0 is available",
        "springshelf update fetch",
    )
    place.updates.fetch()
    found = place.findings()["Updates"]
    assert (found.found, found.advice.rpartition(": ")[2]) == ("Version 1.1.0 is ready", "springshelf update apply")


def test_a_package_that_was_fetched_is_named(packaged: Place) -> None:
    packaged.world.publish_package("springshelf_1.1.0_amd64.deb", b"package", "1.1.0")
    packaged.updates.check()
    assert packaged.findings()["Updates"].found == "Version 1.1.0 is available"
    packaged.updates.fetch()
    found = packaged.findings()
    assert found["Installation"].found == "Version 1.0.0, installed by a package of the system (.deb)"
    assert found["Updates"].found == "The package of version 1.1.0 is ready"


def test_the_keys_are_those_of_the_last_list_that_was_verified(place: Place) -> None:
    world = place.world
    world.publish("1.0.0")
    keys = Keys(world.keys("root-1", "root-2", "root-4"), 2, world.keys("targets"), 1, world.keys("daily"))
    world.publisher.set_keys(world.repository, keys, world.given("root-1", "root-2"), new=False)
    world.renew()
    place.updates.check()
    assert place.findings()["Keys of updates"].found.startswith("List 2 of keys is trusted")


def test_a_program_without_keys_or_with_others_than_it_can_use_says_so(place: Place) -> None:
    place.with_policy(UpdatePolicy())
    found = place.findings()
    assert found["Keys of updates"].verdict is Verdict.CARE
    assert "root.json" in found["Keys of updates"].advice
    assert "Updates" not in found
    for wrong in (b"{}", place.world.root.replace(b'"sig": "', b'"sig": "00')):
        (place.folder / "wrong.json").write_bytes(wrong)
        place.with_policy(UpdatePolicy(root=str(place.folder / "wrong.json")))
        found = place.findings()
        assert found["Keys of updates"].verdict is Verdict.CARE
        assert "can’t be used" in found["Keys of updates"].found


def test_keys_that_are_no_longer_valid_are_named_with_their_last_day(place: Place) -> None:
    place.world.clock.pass_days(365 * 40)
    found = place.findings()["Keys of updates"]
    assert (found.verdict, "was valid until" in found.found) == (Verdict.CARE, True)


def test_updates_that_the_policy_switches_off_are_not_looked_at(place: Place) -> None:
    place.with_policy(UpdatePolicy(mode=UpdateMode.OFF))
    found = place.findings()
    assert found["Updates"].found == "The policy switches them off"
    assert "Keys of updates" not in found


def test_a_program_of_a_checkout_says_that_it_is_not_updated_from_here(place: Place) -> None:
    place.program = ThisProgram("1.0.0", PLATFORM)
    assert [*place.findings()] == ["Installation"]
    assert "is not updated from here" in place.findings()["Installation"].found
