"""Which environment a command uses, and which ones nothing uses any more."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from bootstrap.checkout import Checkout
from bootstrap.environment import LOCKS_WITHIN, WINDOWS, Environment, Stamp, abi
from bootstrap.locks import alone_with


def folders(checkout: Checkout) -> list[Path]:
    """The folder of each environment, finished or not."""
    with suppress(OSError):
        return [path for path in checkout.environments.iterdir() if path.is_dir() and path != checkout.fetched]
    return []


def finished(checkout: Checkout) -> list[tuple[Environment, Stamp]]:
    """Each finished environment of any ABI."""
    environments = [Environment(folder) for folder in folders(checkout)]
    return [(one, stamp) for one in environments if (stamp := one.read_stamp())]


def current(checkout: Checkout, lock: str) -> Environment | None:
    """The environment for this lock as it is now; the one for tests before one that has fewer packages."""
    digest = checkout.digest(lock)
    fitting = [(one, stamp) for one, stamp in _for_this_python(checkout) if stamp.locks.get(lock) == digest]
    return max(fitting, key=lambda pair: len(pair[1].locks))[0] if fitting else None


def previous(checkout: Checkout, lock: str) -> Environment | None:
    """The newest environment that still runs and was finished for an earlier state of this lock."""
    fitting = [one for one, stamp in _for_this_python(checkout) if lock in stamp.locks and one.runs()]
    return max(fitting, key=lambda one: one.stamp_file.stat().st_mtime, default=None)


def _for_this_python(checkout: Checkout) -> list[tuple[Environment, Stamp]]:
    return [(one, stamp) for one, stamp in finished(checkout) if stamp.abi == abi()]


def leftovers(checkout: Checkout) -> list[Path]:
    """What an interrupted setup left behind."""
    return [folder for folder in folders(checkout) if Environment(folder).read_stamp() is None]


def superseded(checkout: Checkout) -> list[Environment]:
    """Each environment that no command would choose any more.

    One for another ABI counts only where its Python is gone from this computer, too.
    """
    chosen = {current(checkout, lock) or previous(checkout, lock) for lock in LOCKS_WITHIN}
    return [one for one, stamp in finished(checkout) if one not in chosen and (stamp.abi == abi() or not one.runs())]


def tidy(checkout: Checkout) -> None:
    """Remove leftovers, and superseded environments that no program runs from. The caller is the only start."""
    for folder in leftovers(checkout):
        shutil.rmtree(folder, ignore_errors=True)
    for environment in superseded(checkout):
        with alone_with(environment) as alone:
            if alone:
                _remove(environment)


def _remove(environment: Environment) -> None:
    """Take an environment out of choice at once, then delete its files."""
    if WINDOWS:  # refused as a whole while a program runs from it
        aside = environment.folder.with_name(environment.folder.name + "-old")
        with suppress(OSError):
            environment.folder.rename(aside)
            Environment(aside).stamp_file.unlink()
            shutil.rmtree(aside, ignore_errors=True)
        return
    # Another user's environment can't be removed, and is in nobody's way.
    with suppress(OSError):
        environment.stamp_file.unlink()
        shutil.rmtree(environment.folder, ignore_errors=True)
