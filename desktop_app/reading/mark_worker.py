"""Reads the text under marks in a separate process: `python -m desktop_app.reading.mark_worker FILE < MARKS`.

The input is a JSON list of `[page, [[left, bottom, right, top], …]]`; the output is a JSON list of texts, one for each
mark.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from desktop_app.reading.letter_order import Letter, in_reading_order, is_right_to_left
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
        parts = [_in_box(text, (left, bottom + INSIDE, right, top - INSIDE)) for left, bottom, right, top in boxes]
    except (pypdfium2.PdfiumError, IndexError):
        return ""
    return " ".join(" ".join(parts).split())


def _in_box(text: pypdfium2.PdfTextPage, box: tuple[float, float, float, float]) -> str:
    words = str(text.get_text_bounded(*box))
    return in_reading_order([*_letters(text, box)]) if is_right_to_left(words) else words


def _letters(text: pypdfium2.PdfTextPage, box: tuple[float, float, float, float]) -> Iterator[Letter]:
    """The characters whose middle is in a box."""
    left, bottom, right, top = box
    for number in range(text.count_chars()):
        here = text.get_charbox(number)
        if left <= (here[0] + here[2]) / 2 <= right and bottom <= (here[1] + here[3]) / 2 <= top:
            yield chr(raw.FPDFText_GetUnicode(text, number)), here[0]


def run(words: Sequence[str]) -> None:
    """Read the file in the arguments, within limits."""
    limit_memory()
    main(Path(words[0]), json.loads(sys.stdin.read()))


if __name__ == "__main__":
    run(sys.argv[1:])
