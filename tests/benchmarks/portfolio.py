"""What a long portfolio costs beside the same content set by others: `start.py bench portfolio`.

The content is the same for all: 215 reflections of two pages each and 200 photographs of about 4 MB. Each is made in a
process of its own, so that its memory can be told, with compiled modules, as where the program is installed. Ours is
tagged, has a form, an outline and metadata for archives. ReportLab is untagged, and makes each photograph ready for
print in the same way; Typst and WeasyPrint embed them as they are. The peers have to be installed:
`.venv/bin/python -m pip install -r packaging/bench.lock`. Ratios are medians of pairs, one made after the other.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.bars import Bar

REFLECTIONS, PHOTOS, MANY_REFLECTIONS = 215, 200, 440
PAIRS = 5
ROOT = Path(__file__).resolve().parents[2]
Cost = dict[str, float]


def made(maker: str, reflections: int, photos: int, folder: Path) -> Cost | None:
    """Seconds, megabytes of memory and of the file, and pages; None where that maker is not here."""
    words = [
        sys.executable,
        "-m",
        "tests.benchmarks.portfolio_makers",
        maker,
        str(reflections),
        str(photos),
        str(folder),
    ]
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, env=os.environ | compiled, check=False)
    if done.returncode:
        print(f"{maker}: not measured ({(done.stderr.strip().splitlines() or ['no reason'])[-1][:90]})", flush=True)
        return None
    found: Cost = json.loads(done.stdout)
    time = f"{found['seconds']:.2f} s, {found['cpu']:.2f} s of CPU"
    told = f"{found['pages']:.0f} pages, {time}, {found['memory']:.0f} MB memory, {found['file']:.1f} MB"
    print(f"{maker}: {reflections} reflections, {photos} photographs: {told}", flush=True)
    return found


def _ratio(one: Cost | None, other: Cost | None, *, by_page: bool) -> float | None:
    """How many times as much processor time one takes as the other, for a page or for the whole content.

    Photographs are compared as a whole, because ours prints several beside their captions on a page.
    """
    if one is None or other is None:
        return None
    ratio = one["cpu"] / other["cpu"]
    return ratio * other["pages"] / one["pages"] if by_page else ratio


def _paired(name: str, peer: str, content: tuple[int, int], limit: float, folder: Path) -> Bar:
    """Our time for a page beside that of a peer. The first of each compiles what it imports, and is not counted."""
    for maker in ("ours", peer):
        made(maker, 1, 0, folder)
    pairs = (
        _ratio(made("ours", *content, folder), made(peer, *content, folder), by_page=content[0] > 0)
        for _ in range(PAIRS)
    )
    ratios = [one for one in pairs if one is not None]
    if len(ratios) < PAIRS:
        return Bar(name, None, limit, "times")
    return Bar(name, median(ratios), limit, "times", f"{min(ratios):.2f} to {max(ratios):.2f} in {PAIRS} pairs")


def bars() -> Iterator[Bar]:
    """Measure, one maker after the other."""
    text, whole = (REFLECTIONS, 0), (REFLECTIONS, PHOTOS)
    with tempfile.TemporaryDirectory(prefix="springshelf-bench-") as name:
        folder = Path(name)
        yield _paired("text: time a page, of plain untagged ReportLab", "reportlab", text, 1.5, folder)
        yield _paired("text: time a page, of Typst", "typst", text, 1.0, folder)
        yield _paired("text: time a page, of WeasyPrint's PDF/UA", "weasyprint", text, 0.2, folder)
        made("photographs", 0, PHOTOS, folder)
        yield _paired("200 photographs, of plain ReportLab that scales", "reportlab", (0, PHOTOS), 1.3, folder)
        yield _paired("all: time a page, of plain ReportLab that scales", "reportlab", whole, 1.5, folder)
        yield _paired("all: time a page, of Typst, which does not scale", "typst", whole, 1.0, folder)
        yield _paired("all: time a page, of WeasyPrint's PDF/UA", "weasyprint", whole, 0.2, folder)
        ours, many = made("ours", *whole, folder), made("ours", MANY_REFLECTIONS, PHOTOS, folder)
        yield Bar("file at print quality", ours["file"] if ours else None, 60, "MB")
        yield Bar(f"memory at {many['pages'] if many else 0:.0f} pages", many["memory"] if many else None, 400, "MB")
