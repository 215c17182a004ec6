"""From the words of a call to the program that carries them out."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

from bootstrap.adoption import adopt
from bootstrap.build import build
from bootstrap.checkout import HERE, Checkout
from bootstrap.choice import current, folders, previous, tidy
from bootstrap.environment import WINDOWS, Environment
from bootstrap.locks import hold, only_one, only_one_now
from bootstrap.system_libraries import ensure_qt_libraries
from bootstrap.terminal import SetupError, say
from bootstrap.words import Request, has_screen, request_of


def main(words: list[str], own_help: str) -> None:
    """Carry out a call; its exit code is that of the program, 1 where the setup fails, 130 where it is interrupted."""
    sys.path.insert(0, str(HERE.root))  # for those parts of the program that need nothing installed
    try:
        request = request_of(words)
        if request.is_version:
            print_version()
        elif request.is_help:
            show_help(HERE, request, own_help)
        else:
            start(HERE, request)
    except SetupError as error:
        say(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        sys.exit(130)


def print_version() -> None:
    """Print what the program's `--version` prints, without the program."""
    print(f"springshelf, version {import_module('desktop_app').__version__}")


def show_help(checkout: Checkout, request: Request, own_help: str) -> None:
    """Print how this script is used, then the program's own help where an environment can show it."""
    print(own_help)
    sys.stdout.flush()
    environment = current(checkout, request.lock) or previous(checkout, request.lock)
    if environment and environment.runs():
        hand_over(environment, request, checkout)
    print("The commands of the program are listed here once it is set up, as by python3 packaging/start.py doctor")


def start(checkout: Checkout, request: Request) -> None:
    """Have all that a request needs, cheapest first, then become the program."""
    if request.opens_window and not has_screen():
        raise SetupError(
            "There is no screen here, so no window can open.",
            "To see what Springshelf does without one: python3 packaging/start.py demo --out portfolio.pdf",
        )
    found = current(checkout, request.lock)
    if request.needs_qt and not (found and found.libraries_file.exists()):
        ensure_qt_libraries(checkout)
    environment = environment_for(checkout, request)
    while not hold(environment):  # another start is just removing it, having made one that is as good
        environment = environment_for(checkout, request)
    if request.needs_qt:
        with suppress(OSError):
            environment.libraries_file.touch()
    hand_over(environment, request, checkout)


def environment_for(checkout: Checkout, request: Request) -> Environment:
    """The environment that a request uses: one that is there, a new one, or the one before where that can't be had.

    Raises:
        SetupError: there is none, and none can be made.
    """
    found = current(checkout, request.lock)
    if found and found.runs():
        remove_what_is_not_needed(checkout)
        return found
    try:
        with only_one(checkout) as held:
            return made_or_found(checkout, request, held)
    except SetupError as error:
        if old := previous(checkout, request.lock):
            say(f"{error.what} Springshelf runs with the packages it had; start it again to get the new ones.")
            return old
        raise


def made_or_found(checkout: Checkout, request: Request, held: int) -> Environment:
    """The environment for a request, after making, repairing or taking it over. The caller is the only start."""
    adopt(checkout)
    found = current(checkout, request.lock)
    if found and not found.runs():
        with suppress(OSError, subprocess.CalledProcessError):
            found.repair()
    if not found or not found.runs():
        is_first = previous(checkout, request.lock) is None
        found = build(checkout, request.lock, request.wheels, held, is_first=is_first)
    tidy(checkout)
    return found


def remove_what_is_not_needed(checkout: Checkout) -> None:
    """Remove what earlier starts could not: leftovers of killed ones, and environments that were in use."""
    if len(folders(checkout)) > 1:
        with suppress(SetupError), only_one_now(checkout) as alone:
            if alone:
                tidy(checkout)


def hand_over(environment: Environment, request: Request, checkout: Checkout) -> NoReturn:
    """Become the program, so that signals and the exit code are its own."""
    if request.lock != "app":
        os.chdir(checkout.root)
    # -P: what lies in the current folder, perhaps another clone, is not imported instead of this program.
    command = [str(environment.python), "-P", "-m", request.module, *request.words]
    if WINDOWS:
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)  # noqa: S606 - it becomes the program that it started
