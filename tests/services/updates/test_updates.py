"""Finding, fetching and installing a version from a folder."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.progress import Control
from desktop_app.domain.updates import ReleaseKind
from desktop_app.files.private_files import make_private
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError
from tests.update_worlds import PLATFORM, QT, Computer, World, program_files


def test_a_newer_version_is_found_fetched_and_installed(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    offer = computer.updates.check([str(world.repository)])
    assert offer.release is not None
    assert offer.release.version == "1.1.0"
    (done,) = computer.updates.fetch([str(world.repository)])
    assert computer.installed("1.1.0") == program_files("1.1.0")
    assert computer.updates.state().ready == "1.1.0"
    assert done.version == "1.1.0"
    computer.updates.apply()
    assert (computer.base / "current").read_text() == "1.1.0\n"
    assert (computer.base / "previous").read_text() == "1.0.0\n"


def test_what_has_not_changed_is_not_fetched(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    offer = computer.updates.check([str(world.repository)])
    (done,) = computer.updates.fetch([str(world.repository)])
    assert (done.files, done.there) == (1, 1)
    assert offer.size == done.size < len(QT) / 100


def test_a_file_under_a_new_name_is_not_fetched(world: World, computer: Computer) -> None:
    world.publish("1.1.0", {"springshelf": b"#!/bin/sh\necho 1.1.0\n", "other/libQt.so.6": QT})
    (done,) = computer.updates.fetch([str(world.repository)])
    assert done.files == 1
    assert computer.installed("1.1.0")["other/libQt.so.6"] == QT


def test_a_program_is_executable_and_a_library_is_not(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    folder = computer.base / "versions" / "1.1.0"
    assert (folder / "springshelf").stat().st_mode & 0o777 == 0o755
    assert (folder / "lib/libQt.so").stat().st_mode & 0o777 == 0o644


def test_symbolic_links_are_kept(world: World, computer: Computer) -> None:
    source = world.place / "build-1.1.0-linux-x86_64"
    (source / "lib").mkdir(parents=True)
    (source / "lib/libQt.so.6").symlink_to("libQt.so")
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    assert (computer.base / "versions/1.1.0/lib/libQt.so.6").readlink() == Path("libQt.so")


def test_the_same_or_an_older_version_is_not_offered(world: World, computer: Computer) -> None:
    world.publish("0.9.0")
    world.publish("1.0.0")
    assert computer.updates.check([str(world.repository)]).release is None
    assert computer.updates.fetch([str(world.repository)]) == ()


def test_a_version_of_another_platform_is_not_offered(world: World, computer: Computer) -> None:
    world.publish("1.1.0", platform="windows-x86_64")
    assert computer.updates.check([str(world.repository)]).release is None


def test_a_large_file_is_stored_compressed(world: World) -> None:
    world.publish("1.0.0")
    stored = sum(one.stat().st_size for one in (world.repository / "files").glob("??/*"))
    assert stored < len(QT) / 10


def test_equal_files_of_two_versions_are_stored_once(world: World) -> None:
    world.publish("1.0.0")
    before = len(list((world.repository / "files").glob("??/*")))
    world.publish("1.1.0")
    assert len(list((world.repository / "files").glob("??/*"))) == before + 1


def test_two_versions_of_each_platform_stay_published(world: World) -> None:
    for version in ("1.0.0", "1.1.0", "1.2.0"):
        world.publish(version)
    published = world.publish("1.0.0", platform="windows-x86_64")
    assert published.targets == (
        "springshelf-1.0.0-windows-x86_64.tree.json",
        f"springshelf-1.1.0-{PLATFORM}.tree.json",
        f"springshelf-1.2.0-{PLATFORM}.tree.json",
    )
    assert len(list((world.repository / "targets").iterdir())) == 3


def test_one_computer_fetches_and_the_next_takes_it_from_there(
    tmp_path: Path, world: World, computer: Computer
) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    other = Computer(tmp_path / "other", world.root, clock=world.clock)
    other.updates.fetch([str(computer.mirror.folder)])
    assert other.installed("1.1.0") == program_files("1.1.0")


def test_a_stick_carries_the_updates_of_a_computer(tmp_path: Path, world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    stick = tmp_path / "stick"
    assert computer.mirror.carry(stick / "springshelf" / "updates", Control()) > 0
    other = Computer(tmp_path / "other", world.root, clock=world.clock, files={"springshelf": b"#!/bin/sh\n"})
    other.updates.fetch([str(stick)])
    assert other.installed("1.1.0") == program_files("1.1.0")


def test_a_stick_is_carried_on_without_copying_again(tmp_path: Path, world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    computer.mirror.carry(tmp_path / "stick", Control())
    assert computer.mirror.carry(tmp_path / "stick", Control()) == 0


def test_newer_updates_on_a_stick_stay(tmp_path: Path, world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])
    world.publish("1.2.0")
    newer = world.copy("stick")
    assert computer.mirror.carry(newer, Control()) == 0
    assert computer.updates.check([str(newer)]).release.version == "1.2.0"  # type: ignore[union-attr]


def test_a_stick_can_carry_what_another_system_needs(tmp_path: Path, world: World, computer: Computer) -> None:
    windows = {"springshelf.exe": b"MZ a program\n"}
    world.publish("1.1.0", windows, platform="windows-x86_64")
    (done,) = computer.updates.fetch([str(world.repository)], platforms=["windows-x86_64"])
    assert done.files == 1
    assert not (computer.base / "versions/1.1.0").exists()
    other = Computer(tmp_path / "other", world.root, clock=world.clock)
    program = replace(other.updates.program, platform="windows-x86_64")
    updates = replace(other.updates, program=program)
    updates.fetch([str(computer.mirror.folder)])
    assert other.installed("1.1.0") == windows


def test_a_mirror_forgets_files_that_no_version_needs(world: World, computer: Computer) -> None:
    for version in ("1.1.0", "1.2.0", "1.3.0", "1.4.0"):
        world.publish(version, program_files(version, extra=version.encode() * 100))
        computer.updates.fetch([str(world.repository)])
    names = {path.name.partition(".")[2] for path in (computer.mirror.folder / "targets").iterdir()}
    assert names == {f"springshelf-{one}-{PLATFORM}.tree.json" for one in ("1.3.0", "1.4.0")}


def test_a_package_is_verified_laid_down_and_explained(tmp_path: Path, world: World) -> None:
    world.publish_package("springshelf_1.1.0_amd64.deb", b"!<arch>\n" * 100, "1.1.0")
    computer = Computer(tmp_path / "deb", world.root, clock=world.clock, package=ReleaseKind.DEB)
    (done,) = computer.updates.fetch([str(world.repository)])
    assert done.package is not None
    assert done.package.read_bytes() == b"!<arch>\n" * 100
    assert computer.updates.package() == (done.package, f"sudo apt install {done.package}")


def test_a_package_that_was_changed_on_this_disk_is_not_offered(tmp_path: Path, world: World) -> None:
    world.publish_package("springshelf_1.1.0_amd64.deb", b"!<arch>\n" * 100, "1.1.0")
    computer = Computer(tmp_path / "deb", world.root, clock=world.clock, package=ReleaseKind.DEB)
    (done,) = computer.updates.fetch([str(world.repository)])
    assert done.package is not None
    done.package.write_bytes(b"something else")
    assert computer.updates.package() is None


def test_updates_that_are_switched_off_ask_nobody(tmp_path: Path, world: World) -> None:
    world.publish("1.1.0")
    computer = Computer(tmp_path / "off", world.root, clock=world.clock, off=True)
    with pytest.raises(UpdateError) as failed:
        computer.updates.check([str(world.repository)])
    assert failed.value.code is UpdateCode.SWITCHED_OFF


def test_a_folder_without_updates_says_so(tmp_path: Path, computer: Computer) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UpdateError) as failed:
        computer.updates.check([str(tmp_path / "empty")])
    assert failed.value.code is UpdateCode.NONE_HERE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_home_that_becomes_private_leaves_the_modes_of_the_installed_version(
    world: World, computer: Computer
) -> None:
    same = program_files("1.0.0")
    world.publish("1.1.0", {**same, "added": b"new"})
    computer.updates.fetch([str(world.repository)])
    make_private(computer.mirror.folder.parent)
    found = computer.installation.folder("1.1.0")
    assert stat.S_IMODE((found / "springshelf").stat().st_mode) == 0o755
    assert stat.S_IMODE((found / "lib" / "libQt.so").stat().st_mode) == 0o644
