"""The composition root: puts the program together, and reads the system's environment; see also `composer`."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.codes import CliCode
from desktop_app.cli.main import run
from desktop_app.cli.settings import Composition
from desktop_app.domain.errors import SpringshelfError

if TYPE_CHECKING:  # the window is shown before the services and their slow libraries are imported
    from desktop_app.domain.policy import Policy
    from desktop_app.domain.wording import Wording
    from desktop_app.services.composition.composer import Composer
    from desktop_app.services.doctor.checks import Check
    from desktop_app.services.doctor.home import Unlock
    from desktop_app.services.home.home import Home
    from desktop_app.services.updates.running import ThisProgram
    from desktop_app.transfer.access import Access
    from desktop_app.transfer.source import ByteSource

PACKAGE = Path(__file__).resolve().parent


def main(arguments: Sequence[str]) -> int:
    """Run the program with command-line arguments and return its exit code."""
    if not logging.root.handlers:
        logging.root.addHandler(
            logging.NullHandler()
        )  # without a handler, Python prints log lines before the log starts
    return run(arguments, composition())


def composition() -> Composition:
    """The parts of the program."""
    return Composition(
        composer,
        open_window,
        default_home,
        start_log,
        checks,
        window_checks,
        policy_path,
        cache(wording),
        click_language,
    )


def resources_folder() -> Path:
    """The folder of resources: inside the installed package, or beside the package in a checkout."""
    installed = PACKAGE / "_resources"
    return installed if installed.is_dir() else PACKAGE.parent / "resources"


def wording() -> Wording:
    """The texts of the command line, in the environment's language."""
    from desktop_app.services.resources.text_catalogues import chosen_language, command_wording

    return command_wording(resources_folder(), chosen_language(resources_folder(), os.environ))


def click_language() -> AbstractContextManager[None]:
    """Make click use that language within a `with` block."""
    from desktop_app.services.resources.text_catalogues import chosen_language, gettext_in

    return gettext_in(resources_folder(), chosen_language(resources_folder(), os.environ))


def default_home() -> Path:
    """The default folder for all data: the policy's folder, or the system's default place.

    An invalid policy is reported when the services are opened, where a window can show it.
    """
    import platformdirs

    with suppress(SpringshelfError):
        if chosen := policy().home:
            return Path(chosen)
    return Path(platformdirs.user_data_dir("springshelf", appauthor=False))


def policy_path() -> Path:
    """The path of the administrator's policy: the value of `SPRINGSHELF_POLICY`, or the system's place for settings."""
    import platformdirs

    named = os.environ.get("SPRINGSHELF_POLICY")
    return Path(named) if named else Path(platformdirs.site_config_dir("springshelf", appauthor=False)) / "policy.toml"


def policy() -> Policy:
    """The administrator's policy.

    Raises:
        PolicyError: it is invalid.
    """
    from desktop_app.services.provision.policy import current_policy

    return current_policy(policy_path())


def composer() -> Composer:
    """The composer that builds the services, under the administrator's policy."""
    from desktop_app.composer import HomeComposer

    return HomeComposer(
        resources_folder(),
        open_source,
        lambda: datetime.now(UTC),
        policy,
        this_program,
    )


def open_source(address: str, access: Access) -> AbstractContextManager[ByteSource]:
    """Open the source of a catalogue; what carries bytes is imported when the first one is opened."""
    from desktop_app.transfer import sources

    return sources.open_source(address, access)


def this_program() -> ThisProgram:
    """How this program was installed, and the notes for its launcher."""
    from desktop_app.services.updates.running import find_program

    return find_program(os.environ, Path(sys.executable))


def start_log(home: Path, verbose: bool) -> None:  # noqa: FBT001 - a callback of the command line
    """Start the log in the home, with rotating files. Journal text and secrets are never logged."""
    from desktop_app.files.atomic_file import make_folders
    from desktop_app.files.private_files import is_private, private_folder
    from desktop_app.services.home.log_file import log_into
    from desktop_app.services.home.private_home import make_home_private

    folder = home / "logs"
    try:
        make_folders(home, private=True)  # one that an administrator made for several accounts keeps its rights
        private_folder(folder)
    except OSError as error:
        if not home.is_dir():
            from desktop_app.domain.system_reason import reason_of

            raise SpringshelfError(CliCode.HOME_NOT_WRITABLE, str(home), reason=reason_of(error)) from error
    make_home_private(home, shared=not is_private(home) and _is_in_policy(home))
    log_into(folder, verbose=verbose)


def _is_in_policy(home: Path) -> bool:
    """Whether the policy names a home, for all accounts of the computer. An invalid policy is reported later."""
    with suppress(SpringshelfError):
        named = policy().home
        return bool(named) and Path(named).absolute() == home.absolute()
    return True


class WindowError(SpringshelfError):
    """The window can't open on this computer."""


def open_window(home: Path, profile: str, wanted: str) -> int:
    """Open the window for a home folder; return when it is closed.

    Args:
        home: the home folder.
        profile: the name of the profile to open, empty if the person chooses.
        wanted: the path or address of what to open in it; empty for nothing.

    Raises:
        WindowError: there is no screen.
        ImportError: Qt can't be loaded.
    """
    from desktop_app.gui.doctor.screen import has_screen

    if not has_screen(os.environ, sys.platform):
        raise WindowError(CliCode.NO_SCREEN)
    prepare_browser()
    from desktop_app.gui.base.plain_imports import use_plain_imports

    use_plain_imports()  # before all that is imported behind the window
    from desktop_app.gui.shell.application import run_window

    return run_window(composer, resources_folder(), home, this_program(), profile, wanted)


def checks(find_home: Callable[[], Home], unlock: Unlock) -> Sequence[Check]:
    """The doctor's checks without a window: the program and a home, with the journals that `unlock` opens."""
    from desktop_app.services.doctor.home import home_checks
    from desktop_app.services.doctor.program import program_checks
    from desktop_app.services.doctor.updates import update_checks

    updates = update_checks(this_program, find_home, resources_folder(), datetime.now(UTC))
    return (*program_checks(PACKAGE.parent / "pyproject.toml"), *updates, *home_checks(find_home, unlock))


def window_checks() -> Sequence[Check]:
    """The doctor's checks of the window: the system libraries that it needs, and Qt."""
    from desktop_app.gui.doctor.qt_checks import qt_checks
    from desktop_app.services.doctor.system_libraries import library_checks

    return (*library_checks(resources_folder()), *qt_checks())


def prepare_browser() -> None:
    """Set the environment variables that Qt WebEngine reads at its start; they forbid network access."""
    from desktop_app.gui.reader.web_network import close_network

    allow_browser_as_root()
    close_network(os.environ)


def allow_browser_as_root() -> None:
    """Switch Chromium's sandbox off only for root, because Chromium refuses to use it then."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
