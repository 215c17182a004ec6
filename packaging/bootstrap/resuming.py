"""Go on with downloads that an earlier setup left incomplete, from their last byte.

pip itself goes on with a download only as long as it runs. What can't be had here is left to pip, which says why.
"""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Callable
from http import HTTPStatus
from http.client import HTTPException
from pathlib import Path

from bootstrap.requirements import names

TRIES = 50
SECONDS = 30
CHUNK = 64 * 1024


def go_on(folder: Path, log: Path, lock: str, watch: Callable[[str], None]) -> None:
    """Fetch the rest of each incomplete wheel as far as the connection allows.

    Args:
        folder: where they are, each with `.part` behind its name.
        log: pip's log of the setup that was interrupted, which has their addresses.
        lock: the text of the lock; what it does not name is removed.
        watch: gets lines like those of pip.
    """
    for part in folder.glob("*.whl.part"):
        address = _address(part, log)
        if not address or not names(lock, part):
            part.unlink()
            continue
        watch(f"Downloading {part.stem}\n")
        for _ in range(TRIES):
            before = part.stat().st_size
            if not _fetch_more(part, address, watch) or part.stat().st_size == before:
                break


def _address(part: Path, log: Path) -> str:
    """The address of a wheel: from pip's log, and then from a file, as pip's next call begins a new log."""
    kept = part.with_suffix(".address")
    if not kept.exists() and log.exists():
        text = log.read_text(encoding="utf-8", errors="replace")
        if found := re.search(rf"Found link (\S+/{re.escape(part.stem)})[#\s]", text):
            kept.write_text(found[1], encoding="utf-8")
    return kept.read_text(encoding="utf-8") if kept.exists() else ""


def _fetch_more(part: Path, address: str, watch: Callable[[str], None]) -> bool:
    """Fetch what follows; return whether the connection broke, so that another try may get more."""
    start = part.stat().st_size
    request = urllib.request.Request(address, headers={"Range": f"bytes={start}-"})  # noqa: S310 - from pip's index
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer, part.open("ab") as file:  # noqa: S310 - as above
            if answer.status != HTTPStatus.PARTIAL_CONTENT:
                return False
            total = start + int(answer.headers["Content-Length"])
            while chunk := answer.read(CHUNK):
                file.write(chunk)
                watch(f"Progress {file.tell()} of {total}\n")
            return file.tell() < total
    except (OSError, HTTPException):
        return True
