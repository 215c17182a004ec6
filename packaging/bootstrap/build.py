"""Make an environment for a lock. The ones before it stay as they are until it is finished."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import venv
from contextlib import suppress
from pathlib import Path

from bootstrap.checkout import Checkout
from bootstrap.computer import check_c_library, check_space
from bootstrap.environment import LOCKS_WITHIN, WINDOWS, Environment, Stamp, abi
from bootstrap.fetched import forget
from bootstrap.installation import SIZES, fetch_and_install, install_from
from bootstrap.movable import make_movable, point_to
from bootstrap.pip import Pip, pip_of_python
from bootstrap.terminal import SetupError, say
from unused_qt import remove_unused


def stamp_for(checkout: Checkout, lock: str) -> Stamp:
    """What an environment that is made for this lock now is good for."""
    return Stamp(abi(), {name: checkout.digest(name) for name in LOCKS_WITHIN[lock]})


def folder_for(checkout: Checkout, lock: str, stamp: Stamp) -> Path:
    """A short name (Windows allows 260 characters in a path), its own for each lock and ABI."""
    digest = hashlib.sha256(f"{stamp.abi} {stamp.locks[lock]}".encode()).hexdigest()
    return checkout.environments / f"{lock}-{digest[:8]}"


def build(checkout: Checkout, lock: str, wheels: Path | None, held: int, *, is_first: bool = True) -> Environment:
    """Make an environment for a lock. The caller is the only start that changes the environments.

    Args:
        checkout: where.
        lock: the name of the lock.
        wheels: a folder to install from, instead of the network.
        held: the file descriptor of the lock between starts.
        is_first: whether there is no earlier one to go on with, so that waiting for a bad connection is worth it.

    Raises:
        SetupError: it can't be made; nothing of it stays.
    """
    check_c_library()
    check_space(checkout, SIZES[lock].unpacked + (0 if wheels else SIZES[lock].fetched))
    stamp = stamp_for(checkout, lock)
    environment = Environment(folder_for(checkout, lock, stamp))
    if (
        environment.stamp_file.exists()
    ):  # finished once, with a stamp that is damaged now: it stays until this is finished
        environment = Environment(environment.folder.with_name(f"{environment.folder.name}-b"))
    shutil.rmtree(environment.folder, ignore_errors=True)
    work = environment.folder / "tmp"
    pip = Pip(environment.python, pip_of_python(), work, checkout.environments / "pip.log", held)
    if is_first:
        say(f"Setting up Springshelf in {environment.folder} …")
    try:
        venv.create(environment.folder, symlinks=not WINDOWS)
        if wheels:
            install_from(wheels, pip, checkout, lock)
        else:
            fetch_and_install(pip, checkout, lock, is_first=is_first)
        shutil.rmtree(work)
        check_installed(environment)
        remove_unused(environment.folder)
        make_movable(environment)
        if hasattr(os, "sync"):  # a stamp that outlives a power cut must not speak for files that do not
            os.sync()
        environment.write_stamp(stamp)
    except (SetupError, OSError) as error:
        shutil.rmtree(environment.folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise SetupError(
                f"The setup failed at {error.filename or environment.folder}: {error.strerror}."
            ) from error
        raise
    if "app" in stamp.locks:  # one without the program is neither for editors nor able to publish
        point_to(environment, checkout)
        publish_shipped(environment, checkout)
    with suppress(OSError):
        pip.log.unlink(missing_ok=True)
        forget(checkout.fetched)
    return environment


def check_installed(environment: Environment) -> None:
    """See that pip has installed into the environment and not elsewhere, as its settings can make it do.

    Raises:
        SetupError: nothing is there.
    """
    if not any(environment.packages.glob("*.dist-info")):
        raise SetupError(
            f"pip has installed nothing into {environment.folder}.",
            "Look for settings that send packages elsewhere: pip config list, and variables that begin with PIP_.",
        )


def publish_shipped(environment: Environment, checkout: Checkout) -> None:
    """Publish the catalogues that ship, so that no first start has to. Where this fails, the first start does it."""
    script = checkout.root / "packaging" / "make_shipped.py"
    with suppress(OSError):
        subprocess.run([environment.python, script], check=False, capture_output=True)
