"""Environments without absolute paths, so that they stay valid when the clone moves."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from bootstrap.checkout import Checkout
from bootstrap.environment import WINDOWS, Environment

SOURCE = "import os, sys; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.realpath(sys.prefix))))\n"
"""Puts the checkout that the environment is in first, even where the environment is reached by the link `.venv`."""
SHEBANG = re.compile(rb"\A#!(?:/bin/sh\n'''exec' )?\"?[^\n]*/python[0-9.]*\"?(?: \"\$0\" \"\$@\"\n' ''')?\n")
BESIDE = b"""#!/bin/sh
'''exec' "$(dirname -- "$(realpath -- "$0")")/python" "$0" "$@"
' '''
"""
"""The first lines of a console script that starts the interpreter beside it, wherever the environment is."""


def make_movable(environment: Environment) -> None:
    """Replace absolute paths, so that the environment stays valid when the clone moves.

    On Windows console scripts are programs that hold an absolute path; `python -m` works there.
    """
    _write(environment.packages / "springshelf.pth", SOURCE.encode())
    if WINDOWS:
        return
    for script in environment.scripts.iterdir():
        if script.is_file() and not script.is_symlink():
            content = script.read_bytes()
            changed = SHEBANG.sub(BESIDE, content) if content.startswith(b"#!") else content
            if changed != content:
                _write(script, changed)


def _write(path: Path, content: bytes) -> None:
    """Replace a file instead of changing it: it may be a hard link to one of another environment."""
    new = path.with_name(path.name + ".new")
    new.write_bytes(content)
    if path.exists():
        shutil.copymode(path, new)
    new.replace(path)


def point_to(environment: Environment, checkout: Checkout) -> None:
    """Let `.venv` name an environment, unless it is a folder of somebody's own or the system has no such links."""
    if checkout.link.exists() and not checkout.link.is_symlink():
        return
    new = checkout.environments / "link"
    with suppress(OSError):
        new.unlink(missing_ok=True)
        new.symlink_to(environment.folder.relative_to(checkout.root), target_is_directory=True)
        new.replace(checkout.link)
