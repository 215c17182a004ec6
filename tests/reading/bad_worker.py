"""A reader of PDFs that fails in the way that the file asks for."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

FIRST = '{"page": 1, "text": "the first page"}\n'


def run(words: Sequence[str]) -> None:
    wanted = Path(words[0]).read_text()
    sys.stdout.write(FIRST * ("first" in wanted))
    sys.stdout.flush()
    if "crash" in wanted:
        os.abort()
    if "hang" in wanted:
        time.sleep(600)
    if "noise" in wanted:
        sys.stdout.write("no JSON at all\n")
    if "cut" in wanted:
        sys.stdout.write('{"page": 2, "te')


if __name__ == "__main__":
    run(sys.argv[1:])
