"""Build the documentation as a site in `build/docs`: `python -m docs`. A warning is an error."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.cmd.build import build_main

SOURCE = Path(__file__).resolve().parent
TARGET = SOURCE.parent / "build" / "docs"


def main(words: list[str]) -> int:
    """Build the site, say where it is, and return 0; further words go to sphinx-build."""
    options = ["-b", "html", "--fail-on-warning", "--keep-going", "--quiet", "--doctree-dir", f"{TARGET}.cache"]
    code: int = build_main([*options, *words, str(SOURCE), str(TARGET)])
    if code == 0:
        print(f"Open {TARGET / 'index.html'}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
