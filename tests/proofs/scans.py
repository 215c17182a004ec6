"""Handwriting on printed pages comes to its entry: rates by dots per inch, tilt and kind of scan.

Notes are drawn by hand onto the pages of the demonstration's portfolio, one at each of some entries; the pages are
scanned in black and white, or photographed; the real service imports them. `prove scans FILE` also writes the table
into a Markdown file. It fails if a note comes to another entry, or is said not to be there.
"""

from __future__ import annotations

import os
import random
import resource
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_file import ForeignFileError
from desktop_app.services.feedback.import_result import FeedbackImport
from tests.open_home import OpenHome, open_home
from tests.portfolio.returned_files import photograph
from tests.proofs.returned import given_out
from tests.proofs.returned_marks import Box, entry_lines
from tests.proofs.returned_tables import table, write_section

DOTS = (100, 150, 200, 300)
TILTS = (0.0, 5.0, 10.0, 15.0)
PLACED, ASKED, WRONG, LOST = "placed", "asked", "wrong", "lost"
ROOM, WIDTH = 330.0, 150.0
"""Points where a note begins at the earliest, and its length."""
INK = (30, 40, 110)
PAPER, TABLE = 250, 60
PHONE_DOTS, BLUR = 170, 1.6
LEANS = (0.02, 0.05, 0.08, 0.12)
"""How much a page that is photographed from the side is narrower above, as a part of its width."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note by hand: its page (from 1), where it begins in points, and its entry."""

    page: int
    left: float
    bottom: float
    entry: str


@dataclass(slots=True)
class Rates:
    """What became of the notes, by `PLACED` and the other words, and the seconds of CPU for each page."""

    counts: Counter[str]
    seconds: float


def prove(target: str = "") -> None:
    """Scan, import, and count."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home, portfolio = given_out(folder)
        opened = open_home(home)
        found = {title: _taken(opened, folder / file, notes) for title, file, notes in cases(portfolio, folder)}
        opened.close()
    rows = [["Pages", PLACED, ASKED, WRONG, LOST, "seconds a page"]]
    for title, one in found.items():
        rows.append([title, *(str(one.counts[word]) for word in (PLACED, ASKED, WRONG, LOST)), f"{one.seconds:.1f}"])
    print("\n".join(table(rows)))
    if target:
        write_section(Path(target), "Handwriting on scans", table(rows))
    bad = [title for title, one in found.items() if one.counts[WRONG] or one.counts[LOST]]
    assert not bad, f"at a wrong place or lost: {bad}"


def cases(portfolio: Path, folder: Path) -> Iterator[tuple[str, str, list[Note]]]:
    """Write one file after the other; its title, its name, and a note on each of its pages in their order."""
    notes, name = notes_on(portfolio), "scan.pdf"
    pages = {dots: [noted(portfolio, one, dots) for one in notes] for dots in (*DOTS, PHONE_DOTS)}

    def write(made: Sequence[Image.Image], dots: int) -> None:
        made[0].save(folder / name, "PDF", resolution=dots, save_all=True, append_images=made[1:])

    for dots in DOTS:
        for tilt in TILTS:
            write([black_and_white(one) for one in _tilted(pages[dots], tilt)], dots)
            yield f"scanner, {dots} dpi, {tilt:.0f}°", name, notes
    write([black_and_white(page.rotate(180)) for page in pages[150]], 150)
    yield "scanner, 150 dpi, upside down", name, notes
    write([page.rotate(90 * number, expand=True) for number, page in enumerate(reversed(pages[200]))], 200)
    yield "scanner, 200 dpi, grey, mixed, in all directions", name, notes[::-1]
    for lean in LEANS:
        write([photograph(page, lean) for page in pages[PHONE_DOTS]], PHONE_DOTS)
        yield f"phone, narrower above by {2 * lean:.0%}", name, notes
    for tilt in TILTS[1:]:
        write(_tilted([photograph(page) for page in pages[PHONE_DOTS]], tilt, TABLE), PHONE_DOTS)
        yield f"phone, {tilt:.0f}°", name, notes
    write([photograph(page).filter(ImageFilter.GaussianBlur(BLUR)) for page in pages[PHONE_DOTS]], PHONE_DOTS)
    yield "phone, blurred", name, notes


def _tilted(pages: Sequence[Image.Image], tilt: float, ground: int = PAPER) -> list[Image.Image]:
    """The pages, every other one tilted to the other side."""
    return [
        page.rotate(tilt if number % 2 else -tilt, Image.Resampling.BICUBIC, expand=True, fillcolor=ground)
        for number, page in enumerate(pages)
    ]


def notes_on(portfolio: Path) -> list[Note]:
    """A note at every third entry, in white paper beside a line, on a page of its own."""
    return [note_beside(*one) for one in entry_lines(portfolio)][1::3]


def note_beside(entry: str, page: int, line: Box) -> Note:
    """A note beside a line of an entry."""
    _, bottom, right, _ = line
    return Note(page, max(right + 10, ROOM), bottom, entry)


def noted(portfolio: Path, note: Note, dots: int) -> Image.Image:
    """A page with a line of handwriting, in grey."""
    page = pypdfium2.PdfDocument(portfolio)[note.page - 1]
    factor, by_hand = dots / 72, random.Random(f"{note.entry}{note.page}")
    drawn: Image.Image = page.render(scale=factor).to_pil().convert("RGB")
    pen, top = ImageDraw.Draw(drawn), page.get_height()
    for word in range(3):
        left, height = note.left + word * WIDTH / 3, note.bottom + by_hand.uniform(0, 4)
        points = [
            (left + step * 3.2, top - height - by_hand.uniform(0, 9 if step % 3 else 4))
            for step in range(round(WIDTH / 11))
        ]
        pen.line([(x * factor, y * factor) for x, y in points], INK, max(1, round(1.1 * factor)), joint="curve")
    return drawn.convert("L")


def black_and_white(page: Image.Image) -> Image.Image:
    """As a scanner in black and white gives it."""
    return page.point(lambda grey: 255 if grey > 150 else 0).convert("1")


def _taken(opened: OpenHome, source: Path, notes: Sequence[Note]) -> Rates:
    """Import a file, and compare what came back with its notes."""
    began = _cpu()
    try:
        found = _imported(opened, source)
    except SpringshelfError as error:
        print(f"  {error}")
        found = FeedbackImport((), 0, 0)
    counts = Counter(_result(number, note, found) for number, note in enumerate(notes, 1))
    return Rates(counts, (_cpu() - began) / len(notes))


def _imported(opened: OpenHome, source: Path) -> FeedbackImport:
    """Import a file; a person who is asked whether pages without any readable code are theirs says yes."""
    try:
        return opened.feedback.import_file(source)
    except ForeignFileError as error:
        if error.file.portfolio:
            raise
        return opened.feedback.import_file(source, accepted=True)


def _result(page: int, note: Note, found: FeedbackImport) -> str:
    entries = {one.entry for one in found.added if one.page == page and not (one.entry is None and not one.whole)}
    if entries - {note.entry}:
        return WRONG
    if entries:
        return PLACED
    return ASKED if any(one.page == page for one in found.to_place) else LOST


def _cpu() -> float:
    """Seconds of CPU of this process, of its children, and of all that these have started and waited for.

    The children include the job server, which lives on; it waits for the processes that compare the pages.
    """
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used) + sum(_living_children())


def _living_children() -> Iterator[float]:
    """The seconds of each child that has not ended: its own, and those of its ended children (proc(5), `stat`)."""
    for each in Path("/proc").glob("[0-9]*/stat"):
        try:
            state = each.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended
        if int(state[1]) == os.getpid():
            yield sum(map(int, state[11:15])) / os.sysconf("SC_CLK_TCK")
