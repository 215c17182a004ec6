"""Publish the catalogues that ship, and leave what was typeset for them to the tests: `python -m tests.shipping`."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path
from unittest.mock import patch

FOLDER = "SPRINGSHELF_MADE_FILES"
"""The environment variable with the folder in which the processes of a run share what is typeset."""
MAKER = Path(__file__).resolve().parent.parent / "packaging" / "make_shipped.py"


def main() -> int:
    """Publish what is missing or stale; the environment names the folder of what is typeset."""
    maker = runpy.run_path(str(MAKER))
    if maker["are_current"]():
        return 0
    # Slow to import, and not needed where nothing has changed.
    from desktop_app.services.publishing import publisher  # noqa: PLC0415
    from tests.made_files import MadeFiles  # noqa: PLC0415

    with patch.object(publisher, "make_files", MadeFiles(Path(os.environ[FOLDER])).make):
        return int(maker["main"]())


if __name__ == "__main__":
    sys.exit(main())
