"""Reads the text under marks in a separate process: `python -m desktop_app.reading.mark_worker FILE < MARKS`.

The input is a JSON list of `[page, [[left, bottom, right, top], …]]`; the output is a JSON list of texts, one for each
mark.
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
    """Write the text under the marks."""
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
    """Read the file in the arguments, within limits."""
    limit_memory()
    main(Path(words[0]), json.loads(sys.stdin.read()))


if __name__ == "__main__":
    run(sys.argv[1:])
