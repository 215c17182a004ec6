"""Reads the text of an EPUB or a page in a separate process: `section_worker TYPE FILE NUMBER`.

The first NUMBER entries are skipped. Writes lines of JSON: `{"begins": true}` before an entry is read, `{"entry": "…",
"heading": "…", "text": "…"}` for each entry, and a last one, `{"end": "…"}` with the first problem as a message or
null, or `{"failed": "…"}` with the message if nothing can be read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.reading.errors import ReadingError
from desktop_app.reading.pdf_worker import say
from desktop_app.reading.sections import TIMEOUT, Problems, sections_of
from desktop_app.reading.worker import limit_memory, limit_time


def main(media_type: str, path: Path, passed_over: int) -> None:
    """Write the sections of a file."""
    problems = Problems()
    try:
        for one in sections_of(path, media_type, problems, passed_over=passed_over, begins=lambda: say(begins=True)):
            say(entry=one.entry, heading=one.heading, text=one.text)
    except ReadingError as error:
        say(failed=error.message.to_json())
    else:
        say(end=problems.first.to_json() if problems.first else None)


def run(words: Sequence[str]) -> None:
    """Read the file in the arguments, within limits."""
    limit_memory()
    limit_time(TIMEOUT)
    main(words[0], Path(words[1]), int(words[2]))


if __name__ == "__main__":
    run(sys.argv[1:])
