"""What a long portfolio costs beside the same content set by others: `start.py bench portfolio`.

The content is the same for all: 250 reflections of two pages each and 200 photographs of about 4 MB. Each is made in a
process of its own, so that its memory can be told. Ours is tagged, has a form, an outline and metadata for archives;
it makes each photograph ready for print. The peers embed the photographs as their users get them by default. Typst and
WeasyPrint are measured where they are installed: `.venv/bin/python -m pip install -r packaging/bench.lock`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.bars import Bar

REFLECTIONS, PHOTOS, MANY_REFLECTIONS = 215, 200, 440
ROOT = Path(__file__).resolve().parents[2]


def made(maker: str, reflections: int, photos: int, folder: Path) -> dict[str, float] | None:
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
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        print(f"{maker}: not measured ({(done.stderr.strip().splitlines() or ['no reason'])[-1][:90]})", flush=True)
        return None
    found: dict[str, float] = json.loads(done.stdout)
    time = f"{found['seconds']:.2f} s, {found['cpu']:.2f} s of CPU"
    told = f"{found['pages']:.0f} pages, {time}, {found['memory']:.0f} MB memory, {found['file']:.1f} MB"
    print(f"{maker}: {reflections} reflections, {photos} photographs: {told}", flush=True)
    return found


def _ratio(one: dict[str, float] | None, other: dict[str, float] | None) -> float | None:
    """How many times as much processor time one takes for a page as the other; other programs may run meanwhile."""
    if one is None or other is None:
        return None
    return (one["cpu"] / one["pages"]) / (other["cpu"] / other["pages"])


def bars() -> Iterator[Bar]:
    """Measure, one maker after the other."""
    with tempfile.TemporaryDirectory(prefix="springshelf-bench-") as name:
        folder = Path(name)
        made("photographs", 0, PHOTOS, folder)
        ours, plain, typst, weasy = (
            made(maker, REFLECTIONS, PHOTOS, folder) for maker in ("ours", "reportlab", "typst", "weasyprint")
        )
        yield Bar("time a page, of plain untagged ReportLab", _ratio(ours, plain), 1.5, "times")
        yield Bar("time a page, of Typst", _ratio(ours, typst), 1.0, "times")
        yield Bar("time a page, of WeasyPrint's PDF/UA", _ratio(ours, weasy), 0.2, "times")
        yield Bar("file at print quality", ours["file"] if ours else None, 60, "MB")
        text, text_peer = made("ours", REFLECTIONS, 0, folder), made("weasyprint", REFLECTIONS, 0, folder)
        yield Bar("text alone: time a page, of WeasyPrint's PDF/UA", _ratio(text, text_peer), 0.2, "times")
        many = made("ours", MANY_REFLECTIONS, PHOTOS, folder)
        yield Bar(f"memory at {many['pages'] if many else 0:.0f} pages", many["memory"] if many else None, 400, "MB")
        text_plain = made("reportlab", REFLECTIONS, 0, folder)
        yield Bar("text alone: time a page, of plain untagged ReportLab", _ratio(text, text_plain), 1.5, "times")
