"""The launcher of an installed Springshelf: starts the current version, and the one before if that one doesn't start.

It is frozen with the standard library alone, lies in the installation's folder, and never changes: updates put a new
version beside the others and name it in a small file. What it reads and writes there is described in
`docs/updates.md`; `desktop_app/updating/installation.py` is the other side, and a test holds both to one another.

    springshelf            this launcher
    versions/1.2.0/        a version, with its program `springshelf`
    current                the version to start
    previous               the version to go back to
    trial                  "1.2.0 1": the current version has not shown a window yet, after so many tries
    failed                 the versions that were put back, one a line
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

BASE = "SPRINGSHELF_BASE"
"""The environment variable with the installation's folder, for the program."""
VERSIONS, CURRENT, PREVIOUS, TRIAL, FAILED = "versions", "current", "previous", "trial", "failed"
PROGRAM = "springshelf.exe" if os.name == "nt" else "springshelf"
WINDOW_PROGRAM = "springshelf-window.exe"
VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}((a|b|rc)\d{1,6})?", re.ASCII)
GO_BACK = "--previous-version"
"""Starts the version before the current one from now on, for a version that starts and is useless all the same."""
WITH_VALUE = ("--home", "--profile", "--passphrase-fd")
"""The program's options that another word follows."""
MAX_STARTS = 2
"""So many tries without a window, and the version before is started again."""
SHOWN = 3
"""The exit code of a window that could only show an error: the person has seen it, so it is not tried again at once."""
NOT_STARTED = 127


class Installation:
    """The files of an installation.

    Args:
        base: its folder.
    """

    def __init__(self, base: Path) -> None:
        self.base = base

    def program(self, version: str, *, window: bool = False) -> Path:
        """The program of a version; on Windows, that of a window opens no terminal."""
        folder = self.base / VERSIONS / version
        without_terminal = folder / WINDOW_PROGRAM
        return without_terminal if window and os.name == "nt" and without_terminal.is_file() else folder / PROGRAM

    def current(self) -> str:
        """The version to start: the named one, else the one before, else the latest one; empty if there is none."""
        there = self._there()
        named = [self._read(CURRENT), self._read(PREVIOUS)]
        return next((one for one in named if one in there), there[-1] if there else "")

    def previous(self) -> str:
        """The version to go back to; empty if there is none."""
        version = self._read(PREVIOUS)
        return version if version in self._there() and version != self.current() else ""

    def tries(self, version: str) -> int | None:
        """How often a version was started without showing a window; None if it has shown one."""
        words = self._text(TRIAL).split()
        if not words or words[0] != version:
            return None
        return int(words[1]) if len(words) > 1 and words[1].isdecimal() else 0

    def note_tries(self, version: str, tries: int) -> bool:
        """Store how often it was started; False if this account can't write here."""
        return self._write(TRIAL, f"{version} {tries}\n")

    def go_back(self) -> bool:
        """Make the version before the current one again; False if there is none or it can't be written.

        The order of the writes matters: after a power failure in between, one of the two versions is current.
        """
        current, previous = self.current(), self.previous()
        if not previous:
            return False
        failed = [one for one in self._text(FAILED).split() if one != current]
        self._write(FAILED, "".join(f"{one}\n" for one in [*failed, current]))
        if not self._write(CURRENT, f"{previous}\n"):
            return False
        for name in (TRIAL, PREVIOUS):
            with suppress(OSError):
                (self.base / name).unlink(missing_ok=True)
        return True

    def _there(self) -> list[str]:
        """The versions that have a program, the latest one last."""
        try:
            names = [one.name for one in (self.base / VERSIONS).iterdir() if VERSION.fullmatch(one.name)]
        except OSError:
            return []
        return sorted((one for one in names if self.program(one).is_file()), key=_numbers)

    def _read(self, name: str) -> str:
        text = self._text(name).strip()
        return text if VERSION.fullmatch(text) else ""

    def _text(self, name: str) -> str:
        try:
            return (self.base / name).read_text(encoding="ascii")
        except (OSError, ValueError):
            return ""

    def _write(self, name: str, text: str) -> bool:
        """Write a file so that a power failure leaves the old or the new one."""
        unfinished = ""
        try:
            descriptor, unfinished = tempfile.mkstemp(dir=self.base, prefix=f".{name}-")
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if os.name != "nt":
                Path(unfinished).chmod(0o644)
            Path(unfinished).replace(self.base / name)
        except OSError:
            if unfinished:
                Path(unfinished).unlink(missing_ok=True)
            return False
        return True


def _numbers(version: str) -> tuple[list[int], bool]:
    """The key by which versions are sorted: their numbers; a version that is not final comes before the final one."""
    numbers = re.split(r"a|b|rc", version)
    return [int(one) for one in numbers[0].split(".")], len(numbers) == 1


def _say(line: str) -> None:
    """Say something in the terminal; a program of Windows that opens a window has none."""
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")


def is_window(words: Sequence[str]) -> bool:
    """Whether a call opens the window: it has options at most, and no command."""
    rest = iter(words)
    for word in rest:
        if word in {"--help", "--version"} or not word.startswith("-"):
            return False
        if word in WITH_VALUE:
            next(rest, None)
    return True


def run(base: Path, words: Sequence[str]) -> int:
    """Start a version, and return its exit code."""
    installation = Installation(base)
    if list(words[:1]) == [GO_BACK]:
        installation.go_back()
        words = words[1:]
    version = installation.current()
    if not version:
        _say(f"Springshelf is incomplete: {base / VERSIONS} has no version. Install it again.")
        return NOT_STARTED
    if is_window(words):
        while (tries := installation.tries(version)) is not None:
            if tries >= MAX_STARTS and installation.go_back():
                version = installation.current()
                break
            code, again = _try(installation, version, tries, words)
            if not again:
                return code
    return _become(installation, version, words)


def _try(installation: Installation, version: str, tries: int, words: Sequence[str]) -> tuple[int, bool]:
    """Start a version that has not shown a window yet; returns its exit code, and whether to go on after it failed."""
    counted = installation.note_tries(version, tries + 1)
    code = _wait(installation, version, words)
    if code == 0 and installation.tries(version) is not None:
        installation.note_tries(version, tries)  # it needed no window, because another one came to the front
    if code in {0, SHOWN} or installation.tries(version) is None:
        return code, False
    if counted:
        return code, bool(installation.previous()) and tries < MAX_STARTS
    # Another account owns this folder, and nothing can be noted in it; so the version before helps only this time.
    return _wait(installation, installation.previous() or version, words), False


def _environment(installation: Installation) -> dict[str, str]:
    """The program's environment: without what PyInstaller has set for the launcher itself."""
    made = {**os.environ, BASE: str(installation.base)}
    if getattr(sys, "frozen", False):
        made["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        before = made.pop("LD_LIBRARY_PATH_ORIG", None)
        made.pop("LD_LIBRARY_PATH", None)
        if before is not None:
            made["LD_LIBRARY_PATH"] = before
    return made


def _become(installation: Installation, version: str, words: Sequence[str]) -> int:
    """Start a version in place of this process, where the system can do that."""
    program = str(installation.program(version, window=is_window(words)))
    _hold(installation, version)
    if os.name == "nt":
        return _wait(installation, version, words)
    try:
        os.execve(program, [program, *words], _environment(installation))  # noqa: S606 - its path is in our own folder
    except OSError as error:
        _say(f"{program} does not start: {error.strerror}")
        return NOT_STARTED


def _wait(installation: Installation, version: str, words: Sequence[str]) -> int:
    """Start a version, and wait for its end."""
    program = str(installation.program(version, window=is_window(words)))
    held = _hold(installation, version)
    try:
        process = subprocess.Popen(
            [program, *words], env=_environment(installation), pass_fds=held if os.name != "nt" else ()
        )
    except OSError as error:
        _say(f"{program} does not start: {error.strerror}")
        return NOT_STARTED
    finally:
        for one in held:
            os.close(one)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program gets it, too, and decides
    try:
        return process.wait()
    finally:
        signal.signal(signal.SIGINT, before)


def _hold(installation: Installation, version: str) -> tuple[int, ...]:
    """Lock a version as long as it runs, so that no update removes its files. Windows protects open files itself.

    Returns:
        The descriptor that the program inherits; none if this file system has no locks.
    """
    if os.name == "nt":
        return ()
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        held = os.open(installation.program(version), os.O_RDONLY)
        fcntl.flock(held, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return ()
    os.set_inheritable(held, True)  # noqa: FBT003 - it has no keywords
    return (held,)


def folder() -> Path:
    """The folder of the installation: that of the frozen launcher, or of this file."""
    return Path(sys.executable if getattr(sys, "frozen", False) else __file__).resolve().parent


if __name__ == "__main__":
    sys.exit(run(folder(), sys.argv[1:]))
