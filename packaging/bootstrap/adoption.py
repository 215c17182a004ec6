"""Take over the environment that earlier versions of `start.py` kept in `.venv`, so that nothing is fetched anew."""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress

from bootstrap.build import folder_for
from bootstrap.checkout import Checkout
from bootstrap.environment import Environment, Stamp, abi
from bootstrap.movable import make_movable, point_to


def adopt(checkout: Checkout) -> None:
    """Move such an environment among the others; leave any other `.venv` alone. The caller is the only start."""
    old = Environment(checkout.link)
    digests = {name: digest for name in ("app", "test") if (digest := _old_digest(old, name))}
    version = ".".join(map(str, sys.version_info[:2]))
    if checkout.link.is_symlink() or "app" not in digests or not old.config("version").startswith(f"{version}."):
        return
    stamp = Stamp(abi(), digests)
    target = Environment(folder_for(checkout, max(digests), stamp))
    shutil.rmtree(target.folder, ignore_errors=True)
    with suppress(OSError):  # Windows refuses while a program runs from it
        old.write_stamp(stamp)
        make_movable(old)  # before it counts as one of the others, so that none of them lacks it
        old.folder.rename(target.folder)
        point_to(target, checkout)


def _old_digest(environment: Environment, lock: str) -> str:
    """The SHA-256 of a lock, as the first word of the file that earlier versions wrote last."""
    try:
        return (environment.folder / f"{lock}.stamp").read_text(encoding="utf-8").split()[0]
    except (OSError, IndexError):
        return ""
