"""Reads the text of a PDF in a separate process: `python -m desktop_app.reading.pdf_worker FILE`.

Writes lines of JSON: `{"page": 1, "text": "…"}`, `{"page": 2}` for a page that can't be read, and a last one, `{"end":
"whole"}`, `"locked"` or `"damaged"`. A file that crashes this process, or exhausts its memory, affects nothing else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from desktop_app.domain.search_words import SOFT_HYPHEN
from desktop_app.reading.pdf_forms import flat_page, open_with_forms
from desktop_app.reading.worker import limit_memory, limit_time

MAX_PAGES = 20_000
"""A file of a few hundred bytes can state that it has a million pages."""
MAX_SECONDS = 60.0


def main(path: Path) -> None:
    """Write the text of the file."""
    try:
        document = open_with_forms(path)
    except pypdfium2.PdfiumError as error:
        say(end="locked" if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD else "damaged")
        return
    for number in range(min(len(document), MAX_PAGES)):
        try:
            say(page=number + 1, text=text_of_page(flat_page(document, number)))
        except pypdfium2.PdfiumError:
            say(page=number + 1)
    say(end="whole")


def text_of_page(page: pypdfium2.PdfPage) -> str:
    """The text of a page, line by line."""
    text: str = page.get_textpage().get_text_range()
    # PDFium marks a hyphen at the end of a line by U+FFFE, and ends lines as Windows does.
    lines = (
        text.replace("\ufffe\r\n", SOFT_HYPHEN).replace("\ufffe", SOFT_HYPHEN).replace("\r\n", "\n").replace("\x00", "")
    )
    return "\n".join(" ".join(line.split()) for line in lines.split("\n") if line.strip())


def say(**found: object) -> None:
    """Write a line of JSON."""
    # ASCII only, because a lone surrogate from a broken font can't be encoded as UTF-8.
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def run(words: Sequence[str]) -> None:
    """Read the file in the arguments, within limits."""
    limit_memory()
    limit_time(MAX_SECONDS)
    main(Path(words[0]))


if __name__ == "__main__":
    run(sys.argv[1:])
