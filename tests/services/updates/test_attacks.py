"""The attacks of the TUF specification (version 1.0.33, section 1.5.2), each against the real client."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, MetaFile, Signed, Snapshot, Targets, Timestamp

from desktop_app.domain.progress import Control
from desktop_app.services.updates.place import PATIENCE, Pace, UpdatePlace
from desktop_app.services.updates.publishing import Keys
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import MismatchError, TemporaryError, TransferError
from desktop_app.transfer.source import ByteSource, FolderSource, ResponseBody
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import OutdatedError, UntrustedError, UpdateError
from desktop_app.updating.keys import read_signer
from desktop_app.updating.tree_list import MAX_SIZE
from tests.update_worlds import NOW, PLATFORM, Clock, Computer, World, program_files, write_files


def code_of(call: Callable[[], object], kind: type[Exception] = UntrustedError) -> object:
    with pytest.raises(kind) as failed:
        call()
    return failed.value.code  # type: ignore[attr-defined]


def check(computer: Computer, *places: Path) -> object:
    return computer.updates.check([str(one) for one in places])


def edit(path: Path, change: Callable[[dict], None]) -> None:  # type: ignore[type-arg]
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))


def newest(folder: Path, role: str) -> Path:
    return max((folder / "metadata").glob(f"*.{role}.json"), key=lambda one: int(one.name.partition(".")[0]))


# Arbitrary installation: what the keys did not sign is not installed.


def test_a_changed_file_is_not_installed(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    for path in (world.repository / "files").glob("??/*"):
        path.write_bytes(b"!" * path.stat().st_size)
    assert code_of(lambda: computer.updates.fetch([str(world.repository)]), MismatchError) is TransferCode.FILE_DIFFERS
    assert not computer.installation.has("1.1.0")


def test_a_changed_list_of_files_is_not_followed(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    (listed,) = (world.repository / "targets").iterdir()
    listed.write_bytes(listed.read_bytes().replace(b"lib/libQt", b"bin/libQt"))
    assert code_of(lambda: check(computer, world.repository), MismatchError) is TransferCode.FILE_DIFFERS


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_changed_metadata_is_refused(world: World, computer: Computer, role: str) -> None:
    world.publish("1.1.0")
    folder = world.repository / "metadata"
    path = folder / "timestamp.json" if role == "timestamp" else newest(world.repository, role)
    edit(path, lambda one: one["signed"].update(expires="2099-01-01T00:00:00Z"))
    assert code_of(lambda: check(computer, world.repository)) in {UpdateCode.SIGNATURE_WRONG, UpdateCode.DIFFERENT}


def test_a_repository_with_other_keys_is_refused(tmp_path: Path, computer: Computer) -> None:
    stranger = World(tmp_path / "stranger", computer.clock)  # type: ignore[arg-type]
    stranger.publish("9.0.0")
    assert code_of(lambda: check(computer, stranger.repository)) is UpdateCode.SIGNATURE_WRONG
    assert not computer.mirror.is_there


def test_a_key_of_another_role_does_not_sign_versions(world: World, computer: Computer) -> None:
    """The daily key may lie on a server; whoever steals it can't publish a program."""
    world.publish("1.1.0")
    version = newest(world.repository, "targets")
    edit(
        version,
        lambda one: one.update(signatures=json.loads(newest(world.repository, "snapshot").read_bytes())["signatures"]),
    )
    assert code_of(lambda: check(computer, world.repository)) in {UpdateCode.SIGNATURE_WRONG, UpdateCode.DIFFERENT}


def test_the_publisher_refuses_to_sign_with_the_wrong_key(world: World) -> None:
    source = world.place / "packages"
    source.mkdir()
    (source / "a.deb").write_bytes(b"!<arch>")
    given = world.given("daily")
    publish = world.publisher.publish
    assert (
        code_of(lambda: publish(world.repository, given, source / "a.deb", "1.1.0", "linux-x86_64"), UpdateError)
        is UpdateCode.KEYS_MISSING
    )


def test_one_of_three_root_keys_does_not_change_keys(world: World, computer: Computer) -> None:
    """The thief of one root key signs a root with a key of their own, and serves it."""
    world.publish("1.1.0")
    stolen = Keys(targets=world.keys("thief"), daily=world.keys("thief"))
    state = world.publisher.set_keys(world.repository, stolen, world.given("root-1"), new=False)
    assert state.missing
    pending = world.repository / "metadata" / "pending.root.json"
    pending.rename(pending.with_name("2.root.json"))
    assert code_of(lambda: check(computer, world.repository)) is UpdateCode.SIGNATURE_WRONG


def test_a_new_root_needs_the_keys_before_and_its_own(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    thief = Keys(root=world.keys("thief-1", "thief-2"), root_threshold=2)
    state = world.publisher.set_keys(world.repository, thief, world.given("thief-1", "thief-2"), new=False)
    assert state.missing == 2
    pending = world.repository / "metadata" / "pending.root.json"
    pending.rename(pending.with_name("2.root.json"))
    assert code_of(lambda: check(computer, world.repository)) is UpdateCode.SIGNATURE_WRONG


# Rollback and freeze.


def test_older_metadata_is_refused(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    old = world.copy("old")
    world.publish("1.2.0")
    check(computer, world.repository)
    assert code_of(lambda: check(computer, old)) is UpdateCode.OLDER_THAN_KNOWN


def sign_anew(world: World, folder: Path, change: Callable[[Signed], None], role: str) -> None:
    """Change a part of a repository, and sign it and all that lead to it, by the keys of their roles."""
    moment = Metadata[Timestamp].from_file(str(folder / "metadata" / "timestamp.json"))
    listing = Metadata[Snapshot].from_file(str(newest(folder, "snapshot")))
    listed = Metadata[Targets].from_file(str(newest(folder, "targets")))
    parts: dict[str, Metadata[Any]] = {"targets": listed, "snapshot": listing, "timestamp": moment}
    change(parts[role].signed)
    for name, part in parts.items():
        if name == "snapshot" and role == "targets":
            listing.signed.meta["targets.json"] = MetaFile(listed.signed.version)
        if name == "timestamp" and role != "timestamp":
            moment.signed.snapshot_meta = MetaFile(listing.signed.version)
        part.sign(read_signer(world.key("targets" if name == "targets" else "daily")))
        number = "" if name == "timestamp" else f"{part.signed.version}."
        part.to_file(str(folder / "metadata" / f"{number}{name}.json"))


@pytest.mark.parametrize("role", ["targets", "snapshot"])
def test_newer_metadata_does_not_bring_back_an_older_part(world: World, computer: Computer, role: str) -> None:
    """All is signed by the right keys, and the parts above have newer versions."""
    world.publish("1.1.0")
    world.publish("1.2.0")
    check(computer, world.repository)
    for _ in range(2):
        sign_anew(world, world.repository, lambda one: setattr(one, "version", one.version + 1), "timestamp")
    if role == "targets":
        sign_anew(world, world.repository, lambda one: setattr(one, "version", one.version + 1), "snapshot")
    sign_anew(world, world.repository, lambda one: setattr(one, "version", 1), role)
    assert code_of(lambda: check(computer, world.repository)) is UpdateCode.OLDER_THAN_KNOWN


def test_an_older_place_beside_a_newer_one_does_no_harm(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    old = world.copy("old")
    world.publish("1.2.0")
    for places in ([old, world.repository], [world.repository, old]):
        offer = computer.updates.check([str(one) for one in places])
        assert offer.release is not None
        assert offer.release.version == "1.2.0"


def test_an_older_version_is_not_installed_although_it_is_signed(world: World, computer: Computer) -> None:
    world.publish("0.9.0")
    assert computer.updates.fetch([str(world.repository)]) == ()


def test_frozen_metadata_is_refused_after_its_lifetime(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    world.clock.pass_days(2 * 365 + 1)
    with pytest.raises(OutdatedError) as failed:
        check(computer, world.repository)
    assert failed.value.message.parameters == {"until": "2028-11-30", "today": "2028-12-01"}


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_the_lifetime_of_each_role_counts(world: World, computer: Computer, role: str) -> None:
    """One expired part is enough, whoever signs the others anew."""
    world.publish("1.1.0")
    sign_anew(world, world.repository, lambda one: setattr(one, "expires", NOW - timedelta(days=1)), role)
    assert code_of(lambda: check(computer, world.repository), OutdatedError) is UpdateCode.OUTDATED


def test_an_expired_list_of_keys_without_a_newer_one_is_refused(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    world.clock.pass_days(5 * 365 + 2)
    world.renew()
    assert code_of(lambda: check(computer, world.repository), OutdatedError) is UpdateCode.OUTDATED


def test_a_school_that_was_offline_for_a_year_and_a_half_is_not_stranded(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    stick = world.copy("stick")
    world.clock.pass_days(540)
    computer.updates.fetch([str(stick)])
    assert computer.installation.has("1.1.0")


def test_a_renewed_signature_lives_on(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    world.clock.pass_days(700)
    world.renew()
    world.clock.pass_days(700)
    assert computer.updates.check([str(world.repository)]).release is not None


def test_a_computer_that_missed_five_years_finds_the_way_through_expired_roots(
    world: World, computer: Computer
) -> None:
    world.publish("1.1.0")
    for number in range(3):
        world.clock.pass_days(4 * 365)
        keys = Keys(daily=world.keys(f"daily-{number}"))
        world.publisher.set_keys(world.repository, keys, world.given("root-1", "root-2"), new=False)
    given = world.given("targets", "daily-2")
    world.publisher.publish(world.repository, given)
    assert computer.updates.check([str(world.repository)]).release is not None


# Keys are replaced.


def replace_root(world: World, before: tuple[str, str], names: tuple[str, str, str]) -> None:
    """Replace all keys of the root, signed by two of before and two of the new ones."""
    keys = Keys(root=world.keys(*names), root_threshold=2)
    state = world.publisher.set_keys(world.repository, keys, world.given(*before, *names[:2]), new=False)
    assert not state.missing


def test_all_keys_are_replaced_one_role_after_the_other_and_a_year_passes(world: World, computer: Computer) -> None:
    """The stick was written after the keys were replaced; the computer knows the first keys alone."""
    world.publish("1.1.0")
    check(computer, world.repository)
    replace_root(world, ("root-1", "root-2"), ("new-1", "new-2", "new-3"))
    keys = Keys(targets=world.keys("new-targets"), daily=world.keys("new-daily"))
    world.publisher.set_keys(world.repository, keys, world.given("new-1", "new-3"), new=False)
    source = write_files(world.place / "build-1.2.0", program_files("1.2.0"))
    given = world.given("new-targets", "new-daily")
    world.publisher.publish(world.repository, given, source, "1.2.0", PLATFORM)
    stick = world.copy("stick")
    world.clock.pass_days(365)
    computer.updates.fetch([str(stick)])
    assert computer.installation.has("1.2.0")


def test_fewer_keys_need_as_many_signatures_as_before(world: World) -> None:
    """Computers would refuse it."""
    keys = Keys(root=world.keys("root-1"), root_threshold=1)
    state = world.publisher.set_keys(world.repository, keys, world.given("root-1"), new=False)
    assert state.missing == 1
    assert not (world.repository / "metadata" / "2.root.json").exists()


@pytest.mark.parametrize("thief", [("root-1", "root-2"), ("root-1", "root-2", "root-3")])
def test_keys_that_were_replaced_sign_nothing_any_more(
    world: World, computer: Computer, tmp_path: Path, thief: tuple[str, ...]
) -> None:
    """They were stolen after they had been replaced, and the computer has seen the new ones."""
    world.publish("1.1.0")
    stolen = world.copy("stolen")
    replace_root(world, ("root-1", "root-3"), ("new-1", "new-2", "new-3"))
    world.renew()
    check(computer, world.repository)
    keys = Keys(targets=world.keys("thief"), daily=world.keys("thief"))
    for _ in range(2):  # up to a number that the computer does not know yet
        world.publisher.set_keys(stolen, keys, world.given(*thief), new=False)
    world.publisher.publish(stolen, world.given("thief"))
    assert code_of(lambda: check(computer, stolen)) in {UpdateCode.SIGNATURE_WRONG, UpdateCode.OLDER_THAN_KNOWN}


def test_a_replaced_targets_key_publishes_nothing_any_more(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    stolen = world.copy("stolen")
    keys = Keys(targets=world.keys("new-targets"))
    world.publisher.set_keys(world.repository, keys, world.given("root-1", "root-2"), new=False)
    world.publisher.publish(world.repository, world.given("new-targets", "daily"))
    check(computer, world.repository)
    for _ in range(2):
        world.publisher.publish(stolen, world.given("targets", "daily"))
    for path in (world.repository / "metadata").glob("*.root.json"):
        shutil.copy(path, stolen / "metadata" / path.name)
    assert code_of(lambda: check(computer, stolen)) is UpdateCode.SIGNATURE_WRONG


# A wrong clock.


@pytest.mark.parametrize("year", [1970, 2000, 2024])
def test_a_clock_in_the_past_does_not_stop_updates(world: World, computer: Computer, year: int) -> None:
    world.publish("1.1.0")
    computer.clock = Clock(NOW.replace(year=year))
    computer.updates.fetch([str(world.repository)])
    assert computer.installation.has("1.1.0")


def test_a_clock_in_the_past_does_not_make_expired_metadata_valid_again(world: World, computer: Computer) -> None:
    """Time counts from the last verified signature on, whatever the computer's clock says."""
    world.publish("1.1.0")
    world.clock.pass_days(800)
    world.renew()
    check(computer, world.repository)
    world.clock.now = NOW
    world.renew()  # newer by its number, and expired since day 730
    assert code_of(lambda: check(computer, world.repository), OutdatedError) is UpdateCode.OUTDATED


def test_a_clock_in_the_future_is_named(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    computer.clock = Clock(NOW.replace(year=2087))
    assert code_of(lambda: check(computer, world.repository), OutdatedError) is UpdateCode.OUTDATED


# Mix-and-match.


def test_metadata_of_two_states_is_not_mixed(world: World, computer: Computer) -> None:
    """Each part is signed, but they were never published together."""
    world.publish("1.1.0")
    old = world.copy("old")
    world.publish("1.2.0")
    mixed = world.copy("mixed")
    name = newest(mixed, "targets").name
    shutil.copy(newest(old, "targets"), mixed / "metadata" / name)
    assert code_of(lambda: check(computer, mixed)) is UpdateCode.DIFFERENT


def test_a_list_of_another_version_is_not_taken(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    world.publish("1.2.0", program_files("1.2.0", new=b"new"))
    old, new = sorted((world.repository / "targets").iterdir(), key=lambda one: one.name.partition(".")[2])
    shutil.copy(old, new)
    assert code_of(lambda: check(computer, world.repository), MismatchError) is TransferCode.FILE_DIFFERS


# Endless data and slow retrieval.


class OddSource:
    """Serves a folder, but one file with other pieces."""

    def __init__(self, real: ByteSource, name: str, pieces: Callable[[], Iterator[bytes]]) -> None:
        self._real, self._name, self._pieces = real, name, pieces
        self.sent = 0

    @contextmanager
    def open(self, href: str, *places: object) -> Iterator[ResponseBody]:
        if self._name not in href:
            with self._real.open(href, *places) as body:  # type: ignore[arg-type]
                yield body
            return
        yield ResponseBody(self._counted())

    def _counted(self) -> Iterator[bytes]:
        for piece in self._pieces():
            self.sent += len(piece)
            yield piece


def serving(computer: Computer, source: OddSource) -> Computer:
    @contextmanager
    def opened(_address: str) -> Iterator[ByteSource]:
        yield source

    updates = replace(computer.updates, open_source=opened)
    computer.__class__ = type("Odd", (Computer,), {"updates": updates})
    return computer


def endless() -> Iterator[bytes]:
    return itertools.repeat(b"x" * 65_536)


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("timestamp.json", 200_000),
        ("2.snapshot.json", 200_000),
        ("2.targets.json", 200_000),
        ("2.root.json", 800_000),
        (".tree.json", 200_000),
        ("/files/", 400_000),
    ],
)
def test_endless_data_is_cut_off(world: World, computer: Computer, name: str, most: int) -> None:
    world.publish("1.0.0")
    world.publish("1.1.0")
    source = OddSource(FolderSource(world.repository), name, endless)
    odd = serving(computer, source)
    with pytest.raises((UpdateError, TransferError)):
        odd.updates.fetch([str(world.repository)])
    assert source.sent <= most
    assert not computer.installation.has("1.1.0")


def test_a_list_that_would_be_too_large_is_not_fetched(world: World, computer: Computer) -> None:
    assert MAX_SIZE < 10_000_000
    world.publish("1.1.0")
    release = computer.updates.check([str(world.repository)]).release
    assert release is not None
    assert release.size < MAX_SIZE


def test_a_server_that_sends_a_byte_now_and_then_is_left(world: World) -> None:
    world.publish("1.1.0")
    moments = itertools.count(0, 30)
    source = OddSource(FolderSource(world.repository), "timestamp", lambda: itertools.repeat(b"x"))
    place = UpdatePlace("file:///x/", source, Control(), lambda: Pace(lambda: float(next(moments))))
    with pytest.raises(TemporaryError) as failed:
        for _ in place.read("metadata/timestamp.json"):
            pass
    assert failed.value.code is UpdateCode.TOO_SLOW
    assert source.sent <= PATIENCE / 30 + 2


def test_a_slow_line_that_somebody_really_has_is_fast_enough() -> None:
    moments = itertools.count(0, 10)
    pace = Pace(lambda: float(next(moments)))
    for _ in range(1000):
        pace.count(20_000)  # 2 KB a second


# Fast-forward, and the way back.


HIGHEST = 2**31


def test_a_stolen_daily_key_that_counted_up_is_replaced(world: World, computer: Computer) -> None:
    """The thief signs metadata with very high versions; a new key in the root makes it void."""
    world.publish("1.1.0")
    check(computer, fast_forward(world, world.copy("thief")))
    world.renew()
    assert code_of(lambda: check(computer, world.repository)) is UpdateCode.OLDER_THAN_KNOWN
    keys = Keys(daily=world.keys("daily-new"))
    world.publisher.set_keys(world.repository, keys, world.given("root-2", "root-3"), new=False)
    world.publisher.publish(world.repository, world.given("targets", "daily-new"))
    assert computer.updates.check([str(world.repository)]).release is not None


def test_a_stolen_targets_key_that_counted_up_is_replaced_together_with_the_daily_one(
    world: World, computer: Computer
) -> None:
    world.publish("1.1.0")
    check(computer, fast_forward(world, world.copy("thief"), targets=True))
    keys = Keys(targets=world.keys("targets-new"), daily=world.keys("daily-new"))
    world.publisher.set_keys(world.repository, keys, world.given("root-2", "root-3"), new=False)
    world.publisher.publish(world.repository, world.given("targets-new", "daily-new"))
    assert computer.updates.check([str(world.repository)]).release is not None


def fast_forward(world: World, folder: Path, *, targets: bool = False) -> Path:
    """Sign what a folder has with very high versions, by stolen keys."""
    daily = read_signer(world.key("daily"))
    place = folder / "metadata"
    snapshot = Metadata[Snapshot].from_file(str(newest(folder, "snapshot")))
    if targets:
        listed = Metadata[Targets].from_file(str(newest(folder, "targets")))
        listed.signed.version = HIGHEST
        listed.sign(read_signer(world.key("targets")))
        listed.to_file(str(place / f"{HIGHEST}.targets.json"))
        snapshot.signed.meta["targets.json"] = MetaFile(HIGHEST)
    snapshot.signed.version = HIGHEST
    snapshot.sign(daily)
    snapshot.to_file(str(place / f"{HIGHEST}.snapshot.json"))
    timestamp = Metadata[Timestamp].from_file(str(place / "timestamp.json"))
    timestamp.signed.version = HIGHEST
    timestamp.signed.snapshot_meta = MetaFile(HIGHEST)
    timestamp.sign(daily)
    timestamp.to_file(str(place / "timestamp.json"))
    return folder


# Wrong mirrors and the trusted state on this disk.


def test_a_stolen_place_can_only_withhold(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    shutil.rmtree(world.repository / "files")
    with pytest.raises(UpdateError) as failed:
        computer.updates.fetch([str(world.repository)])
    assert failed.value.code is UpdateCode.INCOMPLETE
    assert computer.updates.state().ready == ""


def test_damaged_trusted_metadata_is_replaced(world: World, computer: Computer) -> None:
    world.publish("1.1.0")
    check(computer, world.repository)
    for path in (computer.place / "home" / "trust").glob("*.json"):
        path.write_bytes(b"")
    assert computer.updates.check([str(world.repository)]).release is not None


def test_nothing_of_a_refused_repository_stays_trusted(tmp_path: Path, world: World, computer: Computer) -> None:
    stranger = World(tmp_path / "stranger", world.clock)
    stranger.publish("9.0.0")
    with pytest.raises(UntrustedError):
        check(computer, stranger.repository)
    world.publish("1.1.0")
    assert computer.updates.check([str(world.repository)]).release is not None


def test_the_login_page_of_a_network_is_named(world: World, computer: Computer) -> None:
    world.publish("1.1.0")

    class Portal(OddSource):
        @contextmanager
        def open(self, href: str, *places: object) -> Iterator[ResponseBody]:
            yield ResponseBody(iter([b"<!doctype html>"]), media_type="text/html")

    odd = serving(computer, Portal(FolderSource(world.repository), "", endless))
    assert code_of(lambda: odd.updates.check(["http://127.0.0.1/"]), TransferError) is TransferCode.CAPTIVE_PORTAL
