"""Thirty files as a mentor sends them back, each with one note at a known entry of the demonstration's portfolio."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.portfolio.returned_files import comment, joined, photograph
from tests.proofs.returned_marks import entry_lines
from tests.proofs.scans import Note, black_and_white, note_beside, noted

COUNTS = {"commented": 12, "merged": 2, "scanned": 8, "photographed": 5, "without a code": 3}
"""How many files of each kind there are."""
DOTS = (150, 200)
PHONE_DOTS = 170
CODE_HEIGHT = 72
"""Points at the upper and lower edge of a page where its code may be."""


def write_files(portfolio: Path, folder: Path) -> dict[str, str]:
    """Write the files into a folder, and return the entry of each by its name."""
    lines, wanted = list(entry_lines(portfolio)), {}
    kinds = [kind for kind, count in COUNTS.items() for _ in range(count)]
    for number, kind in enumerate(kinds):
        entry, page, line = lines[number % len(lines)]
        note = note_beside(entry, page, line)
        name = f"{number:02}.{'jpg' if kind == 'photographed' else 'pdf'}"
        MAKING[kind](portfolio, note, folder / name, number)
        wanted[name] = entry
    return wanted


def _commented(portfolio: Path, note: Note, number: int) -> bytes:
    box = (note.left, note.bottom, note.left + 20, note.bottom + 12)
    return comment(portfolio.read_bytes(), note.page, box, f"Why, {number}?")


def _write_commented(portfolio: Path, note: Note, target: Path, number: int) -> None:
    target.write_bytes(_commented(portfolio, note, number))


def _write_merged(portfolio: Path, note: Note, target: Path, number: int) -> None:
    target.write_bytes(joined(_commented(portfolio, note, number)))


def _write_scan(portfolio: Path, note: Note, target: Path, number: int) -> None:
    dots = DOTS[number % len(DOTS)]
    scanned = noted(portfolio, note, dots).rotate(180 * (number % 2))
    black_and_white(scanned).save(target, "PDF", resolution=dots)


def _write_photograph(portfolio: Path, note: Note, target: Path, _number: int) -> None:
    photograph(noted(portfolio, note, PHONE_DOTS)).save(target, quality=80)


def _write_without_code(portfolio: Path, note: Note, target: Path, _number: int) -> None:
    """A scan with a hand over both places where the code may be."""
    dots = DOTS[0]
    scanned, height = noted(portfolio, note, dots), round(CODE_HEIGHT / 72 * dots)
    for upper in (0, scanned.height - height):
        scanned.paste(Image.new("L", (scanned.width, height), 255), (0, upper))
    black_and_white(scanned).save(target, "PDF", resolution=dots)


MAKING: dict[str, Callable[[Path, Note, Path, int], None]] = {
    "commented": _write_commented,
    "merged": _write_merged,
    "scanned": _write_scan,
    "photographed": _write_photograph,
    "without a code": _write_without_code,
}
