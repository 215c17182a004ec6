"""What the words of a call ask for."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from bootstrap.environment import WINDOWS
from bootstrap.terminal import SetupError

MODULES = {
    "test": "tests",
    "check": "tests.checks",
    "bench": "tests.benchmarks",
    "prove": "tests.proofs",
    "pictures": "tests.pictures",
    "docs": "docs",
}
"""Words that a developer says, with the module that each starts."""
OPTIONS_WITH_VALUE = frozenset({"--home", "--profile", "--passphrase-fd"})
"""Options of the program that may stand in front of a command, and are followed by a value."""
LOCKS = {"desktop_app": "app", "docs": "docs"}
"""Modules with the lock that each needs; all others need the lock for tests."""


@dataclass(frozen=True)
class Request:
    """What one call asks for.

    Args:
        words: what the program gets.
        module: the module that is run.
        wheels: the folder that packages come from, instead of the network.
    """

    words: tuple[str, ...]
    module: str = "desktop_app"
    wheels: Path | None = None

    @property
    def lock(self) -> str:
        """The lock that this needs."""
        return LOCKS.get(self.module, "test")

    @property
    def is_help(self) -> bool:
        """Whether it asks how something is called, and so has to install nothing."""
        return "--help" in self.words or self.words == ("-h",)

    @property
    def is_version(self) -> bool:
        """Whether it asks for the program's version."""
        return self.lock == "app" and not self._command and "--version" in self.words

    @property
    def opens_window(self) -> bool:
        """Whether the program opens its window, which it does where no command is named."""
        return self.lock == "app" and not self._command

    @property
    def needs_qt(self) -> bool:
        """Whether Qt is loaded: by the window, tests and measurements, but not by other commands or by `docs`."""
        return self.opens_window or self.lock == "test"

    @property
    def _command(self) -> str:
        """The first word that is neither an option nor the value of one."""
        pairs = zip(("", *self.words), self.words, strict=False)
        named = (word for before, word in pairs if before not in OPTIONS_WITH_VALUE and not word.startswith("-"))
        return next(named, "")


def request_of(words: list[str]) -> Request:
    """Read the words of a call.

    Raises:
        SetupError: `--wheels` is not followed by a folder.
    """
    wheels = None
    if words[:1] == ["--wheels"]:
        wheels, words = Path(*words[1:2]).absolute(), words[2:]
        if not any(wheels.glob("*.whl")):
            raise SetupError(f"{wheels} has no wheels.", "Make such a folder with packaging/wheelhouse.py.")
    module = MODULES.get(words[0] if words else "", "")
    return Request(tuple(words[1:]), module, wheels) if module else Request(tuple(words), wheels=wheels)


def has_screen() -> bool:
    """Whether a window can open here."""
    if WINDOWS or sys.platform == "darwin":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
