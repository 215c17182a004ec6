"""A process that makes a backup and waits in the middle of it: `python -m tests.services.backups.backup_worker HOME`.

It prints “begun” when pages are copied, goes on when it gets a line, and prints the backup's name.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.progress import Control
from desktop_app.services.backups.backups import Backups
from tests.open_home import open_home

MOMENT = datetime(2023, 3, 1, 12, tzinfo=UTC)


def tell(line: str) -> None:
    """Tell the other process."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(home: Path) -> None:
    """Make a backup of the only profile in a home."""
    waits = True

    def on_pages(_done: int, _total: int, _text: str) -> None:
        nonlocal waits
        if waits:
            waits = False
            tell("begun")
            sys.stdin.readline()

    opened = open_home(home).profiles.only()
    tell(Backups(opened, lambda: MOMENT).create(Control(on_pages)).name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
