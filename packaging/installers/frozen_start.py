"""The first module of the frozen program: `springshelf …`, or `springshelf -m MODULE …` as Python's own `-m`.

Parts of Springshelf run as processes of their own (`sys.executable -m desktop_app.…`): the reading of files of others,
and the doctor's look at Qt. In the frozen program `sys.executable` is the program itself, so it has to understand `-m`.
Only modules inside the program can be named: a frozen program imports from nowhere else.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

LIBRARIES = "LD_LIBRARY_PATH"
BASE = "SPRINGSHELF_BASE"
"""The environment variable by which a launcher names the folder of an installation with several versions."""
HOME = "SPRINGSHELF_HOME"
OWN_HOME = "home"
"""A folder of this name beside the program makes it portable: everything is written there, and nothing elsewhere."""


def restore_environment() -> None:
    """Give the programs that Springshelf starts, such as a browser, the library path of the person, not ours."""
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[LIBRARIES] = before
    else:
        os.environ.pop(LIBRARIES, None)


def use_own_home() -> None:
    """Use the folder `home` beside the program, if there is one, unless the person has chosen another."""
    own = Path(os.environ.get(BASE) or Path(sys.executable).resolve().parent) / OWN_HOME
    if own.is_dir():
        os.environ.setdefault(HOME, str(own))


def main() -> None:
    """Run a module, or the program."""
    restore_environment()
    use_own_home()
    if sys.argv[1:2] == ["-m"] and len(sys.argv) > 2:  # noqa: PLR2004 - `-m` and a name
        del sys.argv[1]
        runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
    else:
        runpy.run_module("desktop_app", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
