"""Writing a file in one move: whoever looks sees the old one or the new one, whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PUBLIC, PRIVATE = 0o644, 0o600


def write_whole(target: Path, data: bytes, *, public: bool, sync: bool) -> None:
    """Write `data` to `target`; for the rest see `whole_file`."""
    with whole_file(target, public=public, sync=sync) as file:
        file.write(data)


@contextmanager
def whole_file(target: Path, *, public: bool, sync: bool) -> Iterator[IO[bytes]]:
    """A file to write into, which becomes `target` at the end of the `with` block; its folder is made where needed.

    Args:
        target: the file.
        public: readable by everybody on the computer, as a catalogue is; else by its owner alone.
        sync: wait until it is on the disk; without, a power cut may leave the old file.

    Raises:
        OSError: it could not be written; what stood there before is untouched, and nothing is left beside it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".springshelf-", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            if sync:
                file.flush()
                os.fsync(file.fileno())
        Path(name).chmod(PUBLIC if public else PRIVATE)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
