"""Updates that are interrupted: by a kill at each step, a cut line, a pulled stick, a full disk, another process."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import launcher
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control
from desktop_app.files.file_lock import file_lock
from desktop_app.services.updates import updates as updates_module
from desktop_app.transfer.errors import CutOffError, NoSpaceError, TransferError
from desktop_app.transfer.source import ByteSource, FolderSource, ResponseBody
from desktop_app.updating import installation as installation_module
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import InstallationError, UpdateError
from tests.faults import Answer, FaultyServer
from tests.small_disks import small_disk
from tests.update_worlds import PLATFORM, Computer, World, program_files

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't copy a process")
KILLED = 9
DURABLE = ("fsync", "replace", "rename", "link", "unlink", "mkdir")
"""The calls of `os` after which the disk has another state."""


def killed_after(step: int, work: Callable[[], object]) -> bool:
    """Run some work in a copy of this process that is killed after so many steps; whether it was."""
    child = os.fork()
    if not child:
        left = step

        def counted(real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*words: Any, **named: Any) -> Any:
                nonlocal left
                done = real(*words, **named)
                left -= 1
                if left <= 0:
                    os._exit(KILLED)
                return done

            return call

        try:
            for name in DURABLE:
                setattr(os, name, counted(getattr(os, name)))
            work()
        except BaseException:  # noqa: BLE001 - it must not come back into the tests
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, KILLED}
    return code == KILLED


def whole_versions(computer: Computer, world: World) -> set[str]:
    """The versions that are there; each is complete."""
    found = {one.name for one in (computer.base / "versions").iterdir() if not one.name.startswith(".")}
    for version in found:
        built = world.place / f"build-{version}-{PLATFORM}"
        files = {one.relative_to(built).as_posix(): one.read_bytes() for one in built.rglob("*") if one.is_file()}
        assert computer.installed(version) == (files or program_files(version))
    return found


@needs_fork
@pytest.mark.parametrize("stride", [13, pytest.param(1, marks=pytest.mark.slow)])
def test_a_kill_at_any_step_leaves_a_version_that_starts_and_the_next_try_finishes(
    world: World, tmp_path: Path, stride: int
) -> None:
    world.publish("1.1.0")
    step = stride
    while True:
        computer = Computer(tmp_path / str(step), world.root, clock=world.clock)

        def update(computer: Computer = computer) -> None:
            computer.updates.fetch([str(world.repository)])
            computer.updates.apply()

        killed = killed_after(step, update)
        assert launcher.Installation(computer.base).current() in {"1.0.0", "1.1.0"}
        whole_versions(computer, world)
        if not killed:
            break
        if computer.installation.current != "1.1.0":
            update()
        assert computer.installation.current == "1.1.0"
        assert whole_versions(computer, world) == {"1.0.0", "1.1.0"}
        shutil.rmtree(computer.place)
        step += stride
    assert step > 20


@needs_fork
@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_a_kill_while_publishing_leaves_a_usable_repository(
    world: World, computer: Computer, tmp_path: Path, stride: int
) -> None:
    world.publish("1.1.0")
    before = world.repository
    step = stride
    while True:
        world.repository = Path(shutil.copytree(before, tmp_path / f"repository-{step}"))
        killed = killed_after(step, lambda: world.publish("1.2.0"))
        offer = computer.updates.check([str(world.repository)])
        assert offer.release is not None
        assert offer.release.version in {"1.1.0", "1.2.0"}
        reader = Computer(tmp_path / f"reader-{step}", world.root, clock=world.clock)
        (done,) = reader.updates.fetch([str(world.repository)])
        assert done.version == offer.release.version
        if not killed:
            assert done.version == "1.2.0"
            break
        shutil.rmtree(computer.place / "home")  # the next copy of the repository goes back in time
        step += stride
    assert step > 5


def test_a_cut_line_goes_on_where_it_stopped(
    world: World, computer: Computer, server: FaultyServer, tmp_path: Path
) -> None:
    data = bytes(os.urandom(280_000))
    world.publish("1.1.0", program_files("1.1.0", data=data))
    serve(server, world.repository)
    (name,) = (path for path, answer in server.answers.items() if len(answer.body) == len(data))  # type: ignore[union-attr]
    server.answers[name] = [Answer(data, tag='"a"', cut=200_000), Answer(data, tag='"a"')]
    with pytest.raises(CutOffError):
        computer.updates.fetch([f"{server.address}/updates/"])
    computer.updates.fetch([f"{server.address}/updates/"])
    assert computer.installed("1.1.0")["data"] == data
    ranges = [one for path, one in zip(server.asked, server.ranges, strict=True) if path == name]
    assert ranges == ["", "bytes=200000-"]


def serve(server: FaultyServer, folder: Path) -> None:
    """Serve a repository below `/updates/`."""
    for path in folder.rglob("*"):
        if path.is_file():
            name = f"/updates/{path.relative_to(folder).as_posix()}"
            server.answers[name] = Answer(path.read_bytes(), tag=f'"{path.name}"')


def test_twenty_computers_use_the_line_once(
    world: World, computer: Computer, server: FaultyServer, tmp_path: Path
) -> None:
    world.publish("1.1.0", program_files("1.1.0", data=bytes(os.urandom(20_000))))
    serve(server, world.repository)
    computer.updates.fetch([f"{server.address}/feed.json"])
    before = len(server.asked)
    for number in range(19):
        other = Computer(tmp_path / f"computer-{number}", world.root, clock=world.clock)
        other.updates.fetch([str(computer.mirror.folder)])
        assert other.installation.ready() == "1.1.0"
    assert len(server.asked) == before
    assert sum(name.startswith("/updates/files/") for name in server.asked) == 2


def test_files_come_from_a_near_place_and_only_the_news_over_the_line(
    world: World, computer: Computer, server: FaultyServer, tmp_path: Path
) -> None:
    world.publish("1.1.0")
    serve(server, world.repository)
    other = Computer(tmp_path / "other", world.root, clock=world.clock)
    far = "http://updates.example.org/updates/"
    nearby = replace(other.updates, open_source=renamed(far, f"{server.address}/updates/", other.updates.open_source))
    nearby.fetch([far, str(world.repository)])
    assert not any("/files/" in name or "/targets/" in name for name in server.asked)


def renamed(name: str, real: str, open_source: Callable[[str], Any]) -> Callable[[str], Any]:
    """Opens a source under another address, as a name server would."""

    class Renamed:
        def __init__(self, source: ByteSource) -> None:
            self._source = source

        def open(self, href: str, *words: Any) -> Any:
            return self._source.open(href.replace(name, real), *words)

    @contextmanager
    def opened(address: str) -> Iterator[Any]:
        with open_source(address.replace(name, real)) as source:
            yield Renamed(source)

    return opened


class PulledStick(FolderSource):
    """A folder that is gone after so many files were opened."""

    def __init__(self, root: Path, after: int) -> None:
        super().__init__(root)
        self._folder, self._after = root, after

    @contextmanager
    def open(self, href: str, *words: Any) -> Iterator[ResponseBody]:
        self._after -= 1
        if self._after == 0:
            self._folder.rename(self._folder.with_name("pulled"))
        with super().open(href, *words) as body:
            yield body


@pytest.mark.parametrize("after", range(1, 9))
def test_a_pulled_stick_loses_nothing(world: World, computer: Computer, after: int) -> None:
    world.publish("1.1.0", program_files("1.1.0", one=b"1" * 500, two=b"2" * 500))
    stick = world.copy("stick")

    @contextmanager
    def opened(_address: str) -> Iterator[ByteSource]:
        yield PulledStick(stick, after)

    with pytest.raises((TransferError, UpdateError)):
        replace(computer.updates, open_source=opened).fetch([str(stick)])
    assert computer.installation.current == "1.0.0"
    stick.with_name("pulled").rename(stick)
    computer.updates.fetch([str(stick)])
    assert computer.installation.ready() == "1.1.0"


def test_a_cancelled_fetch_goes_on_later(world: World, computer: Computer) -> None:
    world.publish("1.1.0", program_files("1.1.0", one=b"1" * 500, two=b"2" * 500))
    seen: list[str] = []

    def report(_done: int, _total: int, text: str) -> None:
        seen.append(text)
        if text == "one":
            control.cancel()

    control = Control(report)
    with pytest.raises(CancelledError):
        computer.updates.fetch([str(world.repository)], control)
    assert not computer.installation.ready()
    (done,) = computer.updates.fetch([str(world.repository)])
    assert done.files == 3 - seen.index("one")
    assert computer.installation.ready() == "1.1.0"


def test_a_full_disk_is_named_before_the_first_byte(
    world: World, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.publish("1.1.0")
    monkeypatch.setattr("desktop_app.services.updates.tree_fetch.free_bytes", lambda _path: 1_000_000)
    with pytest.raises(UpdateError) as failed:
        computer.updates.fetch([str(world.repository)])
    assert failed.value.code is UpdateCode.NO_ROOM
    assert not list((computer.mirror.folder / "files").glob("??/*"))


def test_a_disk_that_fills_up_loses_nothing(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world.publish("1.1.0", program_files("1.1.0", data=bytes(os.urandom(600_000))))
    monkeypatch.setattr(updates_module, "check_room", lambda _needs: None)
    monkeypatch.setattr("desktop_app.services.updates.tree_fetch.check_room", lambda _needs: None)
    with small_disk(tmp_path / "small", 1) as place:
        computer = Computer(place / "computer", world.root, clock=world.clock)
        with pytest.raises((UpdateError, NoSpaceError)):
            computer.updates.fetch([str(world.repository)])
        assert computer.installation.current == "1.0.0"
        assert not computer.installation.ready()
        assert {one.name for one in (computer.base / "versions").iterdir()} == {"1.0.0"}


def test_two_processes_fetch_one_after_the_other(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    trust = computer.place / "home" / "trust"
    trust.mkdir(parents=True)
    with file_lock(trust / "fetch.lock"), pytest.raises(UpdateError) as failed:
        computer.updates.fetch([str(world.repository)])
    assert failed.value.code is UpdateCode.BUSY
    computer.updates.fetch([str(world.repository)])


@needs_fork
def test_two_processes_at_once_end_with_one_complete_version(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    children = []
    for _ in range(2):
        child = os.fork()
        if not child:
            try:
                computer.updates.fetch([str(world.repository)])
                computer.updates.apply()
            except UpdateError as error:
                os._exit(0 if error.code in {UpdateCode.BUSY, UpdateCode.NOTHING_READY} else 2)
            except BaseException:  # noqa: BLE001 - it must not come back into the tests
                os._exit(1)
            os._exit(0)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(one, 0)[1]) for one in children] == [0, 0]
    assert computer.installation.current == "1.1.0"
    assert whole_versions(computer, world) == {"1.0.0", "1.1.0"}


def test_the_installation_of_another_account_is_named(
    world: World, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.publish("1.1.0")
    computer.updates.fetch([str(world.repository)])

    def refused(*_: object, **_named: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(installation_module, "write_atomically", refused)
    with pytest.raises(InstallationError) as failed:
        computer.updates.apply()
    assert failed.value.code is UpdateCode.NOT_YOURS
    assert computer.installation.current == "1.0.0"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_disk_without_links_gets_copies(world: World, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    source = world.place / f"build-1.1.0-{PLATFORM}"
    (source / "lib").mkdir(parents=True)
    (source / "lib/libQt.so.6").symlink_to("libQt.so")
    world.publish("1.1.0")

    def refused(*_: object, **_named: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    for name in ("symlink", "link"):
        monkeypatch.setattr(os, name, refused)
    computer.updates.fetch([str(world.repository)])
    copied = computer.base / "versions/1.1.0/lib/libQt.so.6"
    assert not copied.is_symlink()
    assert copied.read_bytes() == program_files("1.1.0")["lib/libQt.so"]
