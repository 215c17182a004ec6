"""An installation with its versions side by side behind a launcher; `packaging/launcher.py` is the other side.

versions/1.2.0/   a complete version, verified before it got its name
current           the version that the launcher starts
previous          the version to go back to
trial             the current version has not shown a window yet; removed when it has
failed            the versions that did not start and were put back
next              the version that the person chose for when the window closes
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.updates import VERSION, ReleaseKind, is_newer, version_key
from desktop_app.files.atomic_file import sync_folder, write_atomically
from desktop_app.files.atomic_folder import remove_atomically, sweep, unfinished_folder
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import InstallationError
from desktop_app.updating.exclusive import exclusive

BASE = "SPRINGSHELF_BASE"
"""The environment variable with the installation's folder; the launcher sets it."""
VERSIONS, CURRENT, PREVIOUS, TRIAL, FAILED, NEXT = "versions", "current", "previous", "trial", "failed", "next"
INSTALLED_AS = "installed-as"
"""A file with the kind of its package, beside the program or in an app's resources; recipes of packages write it."""
LOCK = "versions.lock"


class Installation:
    """Versions side by side.

    Args:
        base: the folder.
        running: the version of this program.
        program: the file name of the program in each version.
    """

    def __init__(self, base: Path, running: str, program: str = "") -> None:
        self.base, self.running = base, running
        self._program = program or ("springshelf.exe" if os.name == "nt" else "springshelf")

    def folder(self, version: str) -> Path:
        """The folder of a version."""
        return self.base / VERSIONS / version

    @property
    def current(self) -> str:
        """The version that the launcher starts; empty if that is not known."""
        return self._read(CURRENT)

    @property
    def previous(self) -> str:
        """The version to go back to; empty if there is none."""
        version = self._read(PREVIOUS)
        return version if self.has(version) and version != self.current else ""

    @property
    def chosen(self) -> str:
        """The version that the person chose; empty if there is none."""
        version = self._read(NEXT)
        return version if self.has(version) else ""

    @property
    def failed(self) -> frozenset[str]:
        """The versions that did not start here."""
        return frozenset(self._text(FAILED).split())

    def has(self, version: str) -> bool:
        """Whether a complete version is there."""
        return bool(version) and (self.folder(version) / self._program).is_file()

    def ready(self) -> str:
        """The latest complete version that is newer than the current one; empty if there is none."""
        newer = [one for one in self._versions() if is_newer(one, self.current or self.running)]
        return max(newer, key=version_key, default="")

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """A folder for the files of a new version; it is removed at the end of the `with` block.

        Raises:
            InstallationError: this account can't write here, or another program is doing the same.
        """
        with self._alone():
            sweep(self.base / VERSIONS)
            with unfinished_folder(self.base / VERSIONS, private=False) as unfinished:
                yield unfinished.path / "tree"

    def put(self, staged: Path, version: str) -> None:
        """Give a staged version its name; all its files must be on the disk.

        Raises:
            OSError: it can't be renamed.
        """
        if not self.has(version):
            target = self.folder(version)
            if target.exists():
                remove_atomically(target)
            staged.rename(target)
            sync_folder(target.parent)

    def choose(self, version: str) -> None:
        """Use a version when the window closes; see `use_chosen`.

        Raises:
            InstallationError: it is not there, or this account can't write here.
        """
        self._check_there(version)
        self._write(NEXT, f"{version}\n")

    def use_chosen(self) -> str:
        """Make the chosen version the current one, if there is one, and return it."""
        version = self.chosen
        if version and version != self.current:
            self.use(version)
        elif self._text(NEXT):
            with suppress(OSError):
                (self.base / NEXT).unlink(missing_ok=True)
        return version

    def use(self, version: str) -> None:
        """Make a version the current one from the next start on.

        The trial is written first: after a power failure before `current`, it names a version that is not current, and
        has no effect.

        Raises:
            InstallationError: it is not there, or this account can't write here.
        """
        self._check_there(version)
        with self._alone():
            before = self.current or self.running
            if before == version:
                return
            self._write(FAILED, "".join(f"{one}\n" for one in sorted(self.failed - {version})))
            self._write(TRIAL, f"{version} 0\n")
            if self.has(before):
                self._write(PREVIOUS, f"{before}\n")
            self._write(CURRENT, f"{version}\n")
            with suppress(OSError):
                (self.base / NEXT).unlink(missing_ok=True)
            self._remove_outdated()

    def go_back(self) -> str:
        """Make the version before the current one again, and return it.

        Raises:
            InstallationError: there is none, or this account can't write here.
        """
        with self._alone():
            version, before = self.previous, self.current
            if not version:
                raise InstallationError(UpdateCode.NO_VERSION_BEFORE)
            self._write(FAILED, "".join(f"{one}\n" for one in sorted(self.failed | {before})))
            self._write(CURRENT, f"{version}\n")
            for name in (TRIAL, PREVIOUS, NEXT):
                (self.base / name).unlink(missing_ok=True)
        return version

    def confirm_start(self) -> None:
        """Note that this version has shown a window, so that the launcher keeps it."""
        if self._text(TRIAL).split()[:1] == [self.running]:
            with suppress(OSError):  # the folder belongs to another account, whose own start notes it
                (self.base / TRIAL).unlink(missing_ok=True)

    def _versions(self) -> list[str]:
        try:
            return [one.name for one in (self.base / VERSIONS).iterdir() if _is_version(one) and self.has(one.name)]
        except OSError:
            return []

    def _remove_outdated(self) -> None:
        """Remove versions that nothing names any more, unless they are running."""
        kept = {self.current, self.previous, self.running}
        for path in (self.base / VERSIONS).iterdir():
            if _is_version(path) and path.name not in kept and not is_newer(path.name, self.current):
                if _is_running(path / self._program):
                    continue
                with suppress(OSError):  # Windows keeps the files of a running program
                    remove_atomically(path)

    def _check_there(self, version: str) -> None:
        if not self.has(version):
            raise InstallationError(UpdateCode.NOT_FETCHED, version=version)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with exclusive(self.base / LOCK):
                yield
        except PermissionError as error:
            raise InstallationError(UpdateCode.NOT_YOURS, str(self.base), reason=reason_of(error)) from error

    def _read(self, name: str) -> str:
        text = self._text(name).strip()
        return text if VERSION.fullmatch(text) else ""

    def _text(self, name: str) -> str:
        try:
            return (self.base / name).read_text(encoding="ascii")
        except (OSError, ValueError):
            return ""

    def _write(self, name: str, text: str) -> None:
        try:
            write_atomically(self.base / name, text.encode("ascii"), public=True)
        except OSError as error:
            raise InstallationError(UpdateCode.NOT_YOURS, str(self.base), reason=reason_of(error)) from error


def _is_version(path: Path) -> bool:
    return VERSION.fullmatch(path.name) is not None


def _is_running(program: Path) -> bool:
    """Whether a version runs: the launcher holds a shared lock on its program for so long."""
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        with program.open("rb") as file:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def find_installation(environment: Mapping[str, str], executable: Path, running: str) -> Installation | None:
    """The installation that this program runs from; None if it was installed in another way.

    Args:
        environment: the environment variables.
        executable: the running program.
        running: its version.
    """
    named = environment.get(BASE)
    base = Path(named) if named else executable.parent.parent.parent
    if named or executable.parent.parent.name == VERSIONS:
        found = Installation(base, running)
        if (base / VERSIONS).is_dir():
            return found
    return None


def installed_as(executable: Path) -> ReleaseKind | None:
    """The kind of package that installed this program; None if no package did."""
    of_app = executable.parent.parent / "Resources"  # macOS signs files beside the program as if they were code
    for place in (executable.parent, of_app):
        with suppress(OSError, ValueError):
            return ReleaseKind((place / INSTALLED_AS).read_text(encoding="ascii").strip())
    return None
