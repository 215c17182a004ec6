"""Making an existing home private at a start: earlier versions left parts of it to the umask."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from desktop_app.files.private_files import is_private, is_shared, make_file_private, make_private, restrict_folder

FOLDERS = ("logs", "profiles", "shelf")
FILES = ("running.json", "signing*.key", "signing.version*", "window.ini", "window.lock")


def make_home_private(home: Path, *, shared: bool = False) -> None:
    """Make what the program wrote into a home private, and the home itself if nothing else is in it.

    A home that is shared stays as it is: one that the policy names, that belongs to another account or has files of
    one, or that has the sticky or the set-group-id bit.

    Args:
        home: the folder.
        shared: the administrator's policy names it.
    """
    with suppress(OSError):
        if os.name == "nt" or shared or _is_shared(home):
            return
        ours = {*(home / name for name in FOLDERS), *(one for name in FILES for one in home.glob(name))}
        if not is_private(home) and ours.issuperset(home.iterdir()):
            restrict_folder(home)
        for one in ours:
            if one.is_dir():
                make_private(one)
            else:
                make_file_private(one)


def _is_shared(home: Path) -> bool:
    """Whether other accounts use a home."""
    status = home.stat()
    me = os.geteuid()
    inside = (home, *(home / name for name in FOLDERS), *home.glob("profiles/*"))
    strange = any(one.lstat().st_uid != me for one in inside if one.exists())
    return strange or is_shared(status.st_mode)
