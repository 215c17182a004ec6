"""Locks between processes. The operating system drops them when their last holder ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bootstrap.checkout import Checkout
from bootstrap.environment import Environment
from bootstrap.terminal import SetupError, say

POLL_SECONDS = 0.2

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, shared: bool = False) -> bool:  # noqa: ARG001 - Windows knows no shared ones
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int, *, shared: bool = False) -> bool:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: go on as the only one
            return True
        return True


@contextmanager
def only_one(checkout: Checkout) -> Iterator[int]:
    """Be the only start that changes the environments, after waiting for another one if need be.

    Yields:
        The file descriptor of the lock. A child process that inherits it holds the lock, too: its work is never
        mixed with that of another start, even where this process is killed.

    Raises:
        SetupError: the checkout can't be written.
    """
    with _lock_file(checkout) as descriptor:
        if not _lock(descriptor):
            say("Another start is setting up Springshelf; waiting for it …")
            while not _lock(descriptor):
                time.sleep(POLL_SECONDS)
        yield descriptor


@contextmanager
def only_one_now(checkout: Checkout) -> Iterator[bool]:
    """Without waiting: yields whether this is the only start that changes the environments."""
    with _lock_file(checkout) as descriptor:
        yield _lock(descriptor)


@contextmanager
def _lock_file(checkout: Checkout) -> Iterator[int]:
    try:
        checkout.environments.mkdir(exist_ok=True)
        file = (checkout.environments / "setup.lock").open("ab")
    except OSError as error:
        raise SetupError(
            f"Springshelf can't be set up: {checkout.root} can't be written ({_reason(error, checkout.root)}).",
            "Clone it into a folder of your own, or have somebody who may write there run this command once.",
        ) from error
    with file:
        yield file.fileno()


def _reason(error: OSError, folder: Path) -> str:
    """Why a folder can't be written, with its owner where the system has owners."""
    reason = error.strerror or str(error)
    try:
        return f"{reason}; it belongs to {folder.owner()}"
    except (NotImplementedError, OSError, KeyError):
        return reason


def hold(environment: Environment) -> bool:
    """Mark an environment as in use by this process, and by the program that takes its place.

    Returns:
        False if it is being removed at this moment.
    """
    if sys.platform == "win32":  # Windows itself keeps the files of a running program
        return True
    try:
        descriptor = os.open(environment.stamp_file, os.O_RDONLY)
    except OSError:
        return False
    os.set_inheritable(descriptor, True)  # noqa: FBT003 - the standard library's signature
    return _lock(descriptor, shared=True) and environment.stamp_file.exists()


@contextmanager
def alone_with(environment: Environment) -> Iterator[bool]:
    """Yields whether no program runs from an environment; none can start from it meanwhile."""
    if sys.platform == "win32":
        yield True
        return
    descriptor = os.open(environment.stamp_file, os.O_RDONLY)
    try:
        yield _lock(descriptor)
    finally:
        os.close(descriptor)
