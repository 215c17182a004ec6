"""Reads the words under marks in a process of its own: `python -m desktop_app.reading.mark_worker FILE < MARKS`.

The marks are a JSON list of `[page, [[left, bottom, right, top], …]]`; a JSON list of texts is written, one a mark.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from desktop_app.reading.worker import limit_memory

INSIDE = 1.5
"""Points by which a mark is reduced, because it extends into the neighbouring lines."""


def main(path: Path, marks: list[tuple[int, list[list[float]]]]) -> None:
    """Write what stands under the marks."""
    document = pypdfium2.PdfDocument(path)
    sys.stdout.write(json.dumps([_under(document, page, boxes) for page, boxes in marks]))


def _under(document: pypdfium2.PdfDocument, page: int, boxes: list[list[float]]) -> str:
    try:
        text = document[page - 1].get_textpage()
        parts = [
            text.get_text_bounded(left, bottom + INSIDE, right, top - INSIDE) for left, bottom, right, top in boxes
        ]
    except (pypdfium2.PdfiumError, IndexError):
        return ""
    return " ".join(" ".join(parts).split())


def run(words: Sequence[str]) -> None:
    """Read the file that is named, within limits."""
    limit_memory()
    main(Path(words[0]), json.loads(sys.stdin.read()))


if __name__ == "__main__":
    run(sys.argv[1:])
