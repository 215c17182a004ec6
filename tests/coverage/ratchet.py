"""The bars of `bars.toml`, compared with what a run has covered. Pure functions."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

SLACK = 0.3
"""Per cent by which a package may miss its bar. A few branches depend on the order of threads, on the examples that
Hypothesis draws, on the version of Python, and on tests that a computer has to skip."""
HEADER = """\
# How much of each package the unit tests cover, in per cent of its lines and branches.
# `python -m tests.coverage --record` raises the bars of packages, and never lowers one; those of modules are set by
# hand. [missed] decides nothing: it tells which modules to name when a package falls.
"""


@dataclass(frozen=True, slots=True)
class Cover:
    """A number of lines and branches, and how many of them the tests do not reach."""

    total: int
    missed: int

    @property
    def percent(self) -> float:
        """The part that is reached, rounded down to a tenth."""
        return math.floor(1000 * (self.total - self.missed) / self.total) / 10 if self.total else 100.0

    def __add__(self, other: Cover) -> Cover:
        return Cover(self.total + other.total, self.missed + other.missed)


@dataclass(frozen=True, slots=True)
class Bars:
    """What has to be covered of packages and of single modules, in per cent.

    `missed` is the number of lines and branches that each module missed when the bars were recorded.
    """

    packages: Mapping[str, float]
    modules: Mapping[str, float]
    missed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """A bar that does not hold, and the modules in which cover was lost."""

    line: str
    modules: tuple[str, ...] = ()


def by_package(modules: Mapping[str, Cover]) -> dict[str, Cover]:
    """The cover of each package, from that of its modules (`store/database.py`). Loose modules belong to none."""
    packages: defaultdict[str, Cover] = defaultdict(lambda: Cover(0, 0))
    for name, cover in sorted(modules.items()):
        if len(parts := PurePosixPath(name).parts) > 1:
            packages[parts[0]] += cover
    return dict(packages)


def findings(bars: Bars, modules: Mapping[str, Cover]) -> Iterator[Finding]:
    """Every bar that does not hold, and every package that has none."""
    for name, cover in by_package(modules).items():
        bar = bars.packages.get(name)
        if bar is None:
            yield Finding(f"{name} has no bar yet. Record it with `python -m tests.coverage --record`.")
        elif cover.percent < bar - SLACK:
            yield _fall(name, cover, bar, fallen(name, bars, modules))
    for name, bar in bars.modules.items():
        if name not in modules:
            yield Finding(f"{name} has a bar, and is not there any more. Give the bar to what has replaced it.")
        elif modules[name].percent < bar:
            yield _fall(name, modules[name], bar, (name,))


def fallen(package: str, bars: Bars, modules: Mapping[str, Cover]) -> tuple[str, ...]:
    """The modules of a package that miss more than when its bar was recorded."""
    return tuple(
        name
        for name, cover in sorted(modules.items())
        if name.startswith(f"{package}/") and cover.missed > bars.missed.get(name, 0)
    )


def _fall(name: str, cover: Cover, bar: float, modules: tuple[str, ...]) -> Finding:
    why = "" if modules else " No module misses more than before: code that was covered has been removed."
    return Finding(f"{name}: unit tests cover {cover.percent} % of its lines and branches, not {bar} %.{why}", modules)


def rises(bars: Bars, modules: Mapping[str, Cover]) -> dict[str, float]:
    """The packages that are above their bars by more than chance, with their figures."""
    figures = {name: cover.percent for name, cover in by_package(modules).items()}
    return {name: figure for name, figure in figures.items() if figure > bars.packages.get(name, 0.0) + SLACK}


def raised(bars: Bars, modules: Mapping[str, Cover]) -> Bars:
    """The bars after a run: those of packages that have risen are higher, those of packages that are gone go."""
    figures = {**bars.packages, **rises(bars, modules)}
    packages = {name: figures.get(name, 0.0) for name in by_package(modules)}
    missed = {name: cover.missed for name, cover in sorted(modules.items()) if cover.missed}
    return replace(bars, packages=packages, missed=missed)


def as_toml(bars: Bars) -> str:
    """The text of `bars.toml`."""
    tables = {"packages": bars.packages, "modules": bars.modules, "missed": bars.missed}
    return HEADER + "".join(
        f"\n[{table}]\n" + "".join(f'"{name}" = {value}\n' for name, value in rows.items())
        for table, rows in tables.items()
    )
