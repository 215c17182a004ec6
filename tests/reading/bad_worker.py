"""A reader of PDFs that fails in the way that the file asks for."""

import os
import sys
import time
from pathlib import Path

FIRST = '{"page": 1, "text": "the first page"}\n'

if __name__ == "__main__":
    wanted = Path(sys.argv[1]).read_text()
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
