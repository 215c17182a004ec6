"""`python -m desktop_app`, and the console script `springshelf`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from desktop_app.files.core_dumps import forbid_core_dumps

    forbid_core_dumps()
    from desktop_app.app import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
