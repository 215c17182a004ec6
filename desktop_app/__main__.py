"""`python -m desktop_app`, and the console script `springshelf`."""

from __future__ import annotations

import sys
import warnings


def main() -> int:
    """Run the program and return its exit code."""
    from desktop_app.files.core_dumps import forbid_core_dumps

    forbid_core_dumps()
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # they are for developers; libraries warn of what a file contains, for example
    from desktop_app.app import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
