"""Install the system libraries that Qt needs, as root on Debian or Ubuntu. `start.py` does so where it runs as root."""

from __future__ import annotations

import sys

from bootstrap.checkout import HERE
from bootstrap.system_libraries import ensure_qt_libraries
from bootstrap.terminal import SetupError, say


def main() -> int:
    sys.path.insert(0, str(HERE.root))  # the list of libraries belongs to the program
    try:
        ensure_qt_libraries(HERE)
    except SetupError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
