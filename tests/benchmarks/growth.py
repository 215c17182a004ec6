"""How time and memory grow with the size of the work: slopes on a log-log scale, in `docs/performance.md`.

Each work is measured at three sizes, each four times as large as the one before, in processes of their own. Its fixed
cost, known from a much smaller size, is subtracted. A slope of 1 means that twice the work takes twice the time. The
bar is the lower end of the slope's 95 % interval, so that noise alone does not miss it.
"""

from __future__ import annotations

import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.bars import Bar
from tests.benchmarks.growth_work import WORK, Work

ROUNDS, FACTOR, TINY = 5, 4, 16
LIMIT = 1.15
T_QUANTILE = 2.776
"""Student's t for 95 % and five rounds."""
LEAST_MEGABYTES = 4.0
"""Less memory than this is not told from none."""
ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- growth: begin -->", "<!-- growth: end -->"
HEAD = "| work | sizes | seconds of processor time | slope of time | megabytes more | slope of memory |"


@dataclass(frozen=True)
class Slope:
    """A slope, and the lower and upper ends of its interval."""

    middle: float
    low: float
    high: float


@dataclass(frozen=True)
class Growth:
    """The growth of one piece of work: for each size the median."""

    name: str
    sizes: tuple[int, ...]
    unit: str
    seconds: tuple[float, ...]
    megabytes: tuple[float, ...]
    time: Slope
    memory: Slope


def bars(words: Sequence[str] = ()) -> Iterator[Bar]:
    """Measure the work whose names begin with one of these words, or all; the page gets a row for each.

    Args:
        words: beginnings of names.
    """
    found = []
    for name, work in WORK.items():
        if words and not name.startswith(tuple(words)):
            continue
        grown = measured(name, work)
        found.append(grown)
        told = ", ".join(f"{seconds:.2f}" for seconds in grown.seconds)
        interval = f"{grown.time.middle:.2f} (from {grown.time.low:.2f} to {grown.time.high:.2f}), {told} s"
        yield Bar(f"{name}: slope of time", grown.time.low, LIMIT, "", interval)
        told = ", ".join(f"{one:.0f}" for one in grown.megabytes)
        yield Bar(f"{name}: slope of memory", grown.memory.low, LIMIT, "", f"{told} MB")
    write_page(found)


def measured(name: str, work: Work) -> Growth:
    """Measure one piece of work, in turns of all sizes."""
    sizes = tuple(work.smallest * FACTOR**step for step in range(3))
    tiny = max(1, work.smallest // TINY)
    rounds = [[_once(name, size) for size in (tiny, *sizes)] for _ in range(ROUNDS)]
    fixed = _fixed(statistics.median(each[0][0] for each in rounds), statistics.median(each[1][0] for each in rounds))
    times = [[max(seconds - fixed, seconds / 100) for seconds, _ in each[1:]] for each in rounds]
    memory = [[max(megabytes, LEAST_MEGABYTES) for _, megabytes in each[1:]] for each in rounds]
    return Growth(
        name,
        sizes,
        work.unit,
        tuple(statistics.median(each[place + 1][0] for each in rounds) for place in range(3)),
        tuple(statistics.median(each[place + 1][1] for each in rounds) for place in range(3)),
        interval_of([slope_of(sizes, each) for each in times]),
        interval_of([slope_of(sizes, each) for each in memory]),
    )


def _once(name: str, size: int) -> tuple[float, float]:
    words = [sys.executable, "-m", "tests.benchmarks.growth_work", name, str(size)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True, env=environment)
    found = json.loads(done.stdout.splitlines()[-1])
    return found["seconds"], found["megabytes"]


def _fixed(tiny: float, smallest: float) -> float:
    """The time of no work, by a line through two sizes of which one is `TINY` times as large as the other."""
    return max(0.0, tiny - (smallest - tiny) / (TINY - 1))


def slope_of(sizes: Sequence[int], found: Sequence[float]) -> float:
    """The slope of the line through these points on a log-log scale (least squares)."""
    return statistics.linear_regression([*map(math.log, sizes)], [*map(math.log, found)]).slope


def interval_of(slopes: Sequence[float]) -> Slope:
    """The median of slopes, and the 95 % interval of their mean."""
    half = T_QUANTILE * statistics.stdev(slopes) / math.sqrt(len(slopes))
    return Slope(statistics.median(slopes), statistics.mean(slopes) - half, statistics.mean(slopes) + half)


def write_page(found: Sequence[Growth]) -> None:
    """Put the rows into the page; rows of other work stay as they were measured last."""
    text = PAGE.read_text("utf-8")
    before, rest = text.split(BEGIN)
    old, after = rest.split(END)
    rows = {line.split("|")[1].strip(): line for line in old.splitlines() if line.startswith("| ")}
    rows |= {one.name: row_of(one) for one in found}
    known = [rows[name] for name in WORK if name in rows]
    table = "\n".join([HEAD, "|---" * 6 + "|", *known])
    PAGE.write_text(f"{before}{BEGIN}\n\n{table}\n\nLast measured on {machine()}.\n\n{END}{after}", "utf-8")


def row_of(one: Growth) -> str:
    """One row of the table."""
    cells = (
        one.name,
        f"{', '.join(f'{size:,}'.replace(',', ' ') for size in one.sizes)} {one.unit}",
        ", ".join(f"{each:.3g}" for each in one.seconds),
        f"{one.time.middle:.2f} ({one.time.low:.2f} to {one.time.high:.2f})",
        ", ".join(f"{each:.0f}" for each in one.megabytes),
        f"{one.memory.middle:.2f} ({one.memory.low:.2f} to {one.memory.high:.2f})",
    )
    return f"| {' | '.join(cells)} |"


def machine() -> str:
    """What the figures were measured on: the processor, its cores, the memory and the system."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0]
    system = f"{platform.system()}, Python {platform.python_version()}"
    day = datetime.now(UTC).date().isoformat()
    return f"{day}: {model or platform.machine()}, {cores} cores, {memory:.0f} GB, {system}; load {load:.1f}"
