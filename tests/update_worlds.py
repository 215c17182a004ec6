"""Small repositories of updates and small installations, for tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.updates import ReleaseKind
from desktop_app.services.updates.mirror import Mirror
from desktop_app.services.updates.publishing import GivenKey, Keys, PublishedUpdate, UpdatePublisher
from desktop_app.services.updates.running import ThisProgram
from desktop_app.services.updates.updates import UpdateRules, Updates
from desktop_app.transfer.sources import open_source
from desktop_app.updating.installation import Installation

PLATFORM = "linux-x86_64"
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
QT = b"a large library that stays as it is\n" * 4000
"""Compresses well."""


class Clock:
    """A clock that a test sets."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


def program_files(version: str, **more: bytes) -> dict[str, bytes]:
    """The files of a small version: its program, and a library that all versions share."""
    return {"springshelf": f"#!/bin/sh\necho {version}\n".encode(), "lib/libQt.so": QT, **more}


def write_files(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files; a program gets the mode of one."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        path.chmod(0o755 if data.startswith(b"#!") else 0o644)
    return folder


@dataclass
class World:
    """A publisher with a repository: three root keys, of which two sign, and one key for each other role."""

    place: Path
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.publisher = UpdatePublisher(self.clock)
        self.repository = self.place / "updates"
        for name in ("root-1", "root-2", "root-3", "targets", "daily"):
            self.key(name)
        keys = Keys(self.keys("root-1", "root-2", "root-3"), 2, self.keys("targets"), 1, self.keys("daily"))
        state = self.publisher.set_keys(self.repository, keys, self.given("root-1", "root-2"), new=True)
        assert not state.missing
        self.root = (self.repository / "metadata" / "1.root.json").read_bytes()

    def key(self, name: str) -> Path:
        """The file of a key, which is made if it is missing."""
        path = self.place / f"{name}.pem"
        if not path.exists():
            self.place.mkdir(parents=True, exist_ok=True)
            self.publisher.make_key(path, "")
        return path

    def keys(self, *names: str) -> tuple[Path, ...]:
        return tuple(self.key(name) for name in names)

    def given(self, *names: str) -> tuple[GivenKey, ...]:
        return tuple(GivenKey(self.key(name)) for name in names)

    def publish(
        self, version: str, files: Mapping[str, bytes] | None = None, platform: str = PLATFORM
    ) -> PublishedUpdate:
        """Publish a version with these files."""
        source = write_files(self.place / f"build-{version}-{platform}", files or program_files(version))
        return self.publisher.publish(self.repository, self.given("targets", "daily"), source, version, platform)

    def publish_package(self, name: str, data: bytes, version: str) -> PublishedUpdate:
        """Publish a package for the system's installer."""
        source = write_files(self.place / "packages", {name: data}) / name
        return self.publisher.publish(self.repository, self.given("targets", "daily"), source, version, PLATFORM)

    def renew(self) -> PublishedUpdate:
        """Sign again what is there."""
        return self.publisher.publish(self.repository, self.given("targets", "daily"))

    def copy(self, name: str) -> Path:
        """A copy of the repository as it is now."""
        return Path(shutil.copytree(self.repository, self.place / name))


@dataclass
class Computer:
    """A computer with an installed version."""

    place: Path
    root: bytes
    version: str = "1.0.0"
    clock: Callable[[], datetime] = field(default_factory=Clock)
    package: ReleaseKind | None = None
    addresses: Sequence[str] = ()
    files: Mapping[str, bytes] | None = None
    off: bool = False

    def __post_init__(self) -> None:
        self.base = self.place / "program"
        if self.package is None:
            folder = self.base / "versions" / self.version
            if not folder.exists():
                write_files(folder, self.files or program_files(self.version))
                (self.base / "current").write_text(f"{self.version}\n")

    @property
    def installation(self) -> Installation:
        return Installation(self.base, self.version, "springshelf")

    @property
    def mirror(self) -> Mirror:
        return Mirror(self.place / "home" / "updates")

    @property
    def updates(self) -> Updates:
        """The service, as a new process has it."""
        program = ThisProgram(self.version, PLATFORM, None if self.package else self.installation, self.package)
        rules = UpdateRules(tuple(self.addresses), off=self.off)
        trust = self.place / "home" / "trust"
        return Updates(program, rules, self.mirror, trust, self.root, open_source, self.clock)

    def installed(self, version: str) -> dict[str, bytes]:
        """The files of an installed version."""
        folder = self.base / "versions" / version
        found = [one for one in folder.rglob("*") if one.is_file()]
        return {one.relative_to(folder).as_posix(): one.read_bytes() for one in found}
