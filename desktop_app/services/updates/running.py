"""The running program: how it was installed, and its notes for the launcher. It imports little: the window waits."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.updates import ReleaseKind, is_newer, platform_name
from desktop_app.updating.installation import Installation, find_installation, installed_as

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ThisProgram:
    """The running program: its version and platform, and how it was installed.

    `installation` is None unless its versions are side by side; `package` is the kind of the package that installed
    it, None if no package did.
    """

    version: str
    platform: str
    installation: Installation | None = None
    package: ReleaseKind | None = None

    @property
    def kind(self) -> ReleaseKind | None:
        """The form of its updates; None if it can't be updated from here."""
        return ReleaseKind.TREE if self.installation is not None else self.package

    @property
    def went_back(self) -> bool:
        """Whether a newer version was installed here and put back, because it did not start or was not wanted."""
        failed = self.installation.failed if self.installation is not None else frozenset()
        return any(is_newer(one, self.version) for one in failed)

    def confirm_start(self) -> None:
        """Note that the window was shown, so that the launcher keeps this version."""
        if self.installation is not None:
            self.installation.confirm_start()

    def use_chosen(self) -> None:
        """Use the version that the person chose, because the window has closed; a failure is only logged.

        The choice stays, and the next window that closes tries again.
        """
        if self.installation is not None:
            try:
                self.installation.use_chosen()
            except SpringshelfError as error:
                log.warning("The chosen version can't be used: %s", error.message.for_log())


def find_program(environment: Mapping[str, str], executable: Path) -> ThisProgram:
    """How the running program was installed.

    Args:
        environment: the environment variables; the launcher sets one.
        executable: the program's file, or Python's.
    """
    installation = find_installation(environment, executable, __version__)
    package = installed_as(executable) if installation is None else None
    return ThisProgram(__version__, platform_name(sys.platform, platform.machine()), installation, package)
