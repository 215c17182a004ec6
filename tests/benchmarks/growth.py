"""How time and memory grow with the size of the work: slopes on a log-log scale, in `docs/performance.md`.

Each work is measured at three sizes, each four times as large as the one before, in processes of their own. Its fixed
cost, known from a much smaller size, is subtracted. A slope of 1 means that twice the work takes twice the time. The
bar is the lower end of the slope's 95 % interval, so that noise alone does not miss it.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.benchmarks.bars import Bar
from tests.benchmarks.figures_page import write_table
from tests.benchmarks.growth_runner import Runner, WorkFailedError, running
from tests.benchmarks.growth_work import Work, registry

ROUNDS, FACTOR, TINY = 5, 4, 16
LIMIT = 1.15
T_QUANTILE = 2.776
"""Student's t for 95 % and five rounds."""
LEAST_SECONDS = 2.0
"""The largest size takes at least this long, so that a part that grows faster shows."""
LEAST_MEGABYTES = 4.0
"""Less memory than this is not told from none."""
HEAD = "| work | sizes | seconds of processor time | slope of time | megabytes more | slope of memory |"


@dataclass(frozen=True)
class Slope:
    """A slope, and the lower and upper ends of its interval."""

    middle: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.middle:.2f} ({self.low:.2f} to {self.high:.2f})"


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
    known = registry()
    with running() as runner:
        for name, work in known.items():
            if words and not name.startswith(tuple(words)):
                continue
            try:
                grown = measured(name, work, runner)
            except WorkFailedError as error:
                yield Bar(name, None, LIMIT, remark=f"({error})")
                continue
            write_table("growth", HEAD, {name: row_of(grown)}, [*known])
            yield from bars_of(grown, work.rounds)


def bars_of(grown: Growth, rounds: int) -> Iterator[Bar]:
    """The bars of one piece of work, which was done so many times in one measurement."""
    told = ", ".join(f"{seconds:.3g}" for seconds in grown.seconds)
    too_short = " (the largest is too short)" if grown.seconds[-1] * rounds < LEAST_SECONDS else ""
    yield Bar(f"{grown.name}: slope of time", grown.time.low, LIMIT, "", f"{grown.time}; {told} s{too_short}")
    told = ", ".join(f"{one:.0f}" for one in grown.megabytes)
    yield Bar(f"{grown.name}: slope of memory", grown.memory.low, LIMIT, "", f"{grown.memory}; {told} MB")


def measured(name: str, work: Work, runner: Runner) -> Growth:
    """Measure one piece of work, in turns of all sizes."""
    sizes = tuple(work.smallest * FACTOR**step for step in range(3))
    tiny = max(1, work.smallest // TINY)
    rounds = [[runner.cost(name, work, size) for size in (tiny, *sizes)] for _ in range(ROUNDS)]
    seconds, megabytes = ([[one[part] for one in each] for each in rounds] for part in ("seconds", "megabytes"))
    return Growth(
        name,
        sizes,
        work.unit,
        _medians(seconds)[1:],
        _medians(megabytes)[1:],
        _slope((tiny, *sizes), seconds, 0.0),
        _slope((tiny, *sizes), megabytes, LEAST_MEGABYTES),
    )


def _medians(rounds: Sequence[Sequence[float]]) -> tuple[float, ...]:
    return tuple(statistics.median(column) for column in zip(*rounds, strict=True))


def _slope(sizes: Sequence[int], rounds: Sequence[Sequence[float]], least: float) -> Slope:
    """The slope without the fixed cost, of which the first and smallest size tells; `least` is not told from none."""
    tiny, smallest = _medians(rounds)[:2]
    fixed = fixed_cost(tiny, smallest, sizes[1] / sizes[0])
    of_work = [[max(one - fixed, one / 100, least) for one in each[1:]] for each in rounds]
    return interval_of([slope_of(sizes[1:], each) for each in of_work])


def fixed_cost(tiny: float, smallest: float, times: float) -> float:
    """The cost of no work, by a line through two sizes of which one is so many times as large as the other."""
    return max(0.0, tiny - (smallest - tiny) / (times - 1))


def slope_of(sizes: Sequence[int], found: Sequence[float]) -> float:
    """The slope of the line through these points on a log-log scale (least squares)."""
    return statistics.linear_regression([*map(math.log, sizes)], [*map(math.log, found)]).slope


def interval_of(slopes: Sequence[float]) -> Slope:
    """The median of slopes, and the 95 % interval of their mean."""
    half = T_QUANTILE * statistics.stdev(slopes) / math.sqrt(len(slopes))
    return Slope(statistics.median(slopes), statistics.mean(slopes) - half, statistics.mean(slopes) + half)


def row_of(one: Growth) -> str:
    """One row of the table."""
    cells = (
        one.name,
        f"{', '.join(f'{size:,}'.replace(',', ' ') for size in one.sizes)} {one.unit}",
        ", ".join(f"{each:.3g}" for each in one.seconds),
        f"{one.time}",
        ", ".join(f"{each:.0f}" for each in one.megabytes),
        f"{one.memory}",
    )
    return f"| {' | '.join(cells)} |"
