"""The first module of the frozen program: `springshelf …`, or `springshelf -m MODULE …` as Python's own `-m`.

Parts of Springshelf run as processes of their own (`sys.executable -m desktop_app.…`): the reading of files of others,
and the doctor's look at Qt. In the frozen program `sys.executable` is the program itself, so it has to understand `-m`.
Only modules inside the program can be named: a frozen program imports from nowhere else.
"""

from __future__ import annotations

import os
import runpy
import sys

LIBRARIES = "LD_LIBRARY_PATH"


def restore_environment() -> None:
    """Give the programs that Springshelf starts, such as a browser, the library path of the person, not ours."""
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[LIBRARIES] = before
    else:
        os.environ.pop(LIBRARIES, None)


def main() -> None:
    """Run a module, or the program."""
    restore_environment()
    if sys.argv[1:2] == ["-m"] and len(sys.argv) > 2:  # noqa: PLR2004 - `-m` and a name
        del sys.argv[1]
        runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
    else:
        runpy.run_module("desktop_app", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
