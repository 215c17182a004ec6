"""Bars: a measured figure, and what it may be at most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Bar:
    """`found` may be `limit` at most. It is None, and so missed, if the peer to measure it against is missing."""

    name: str
    found: float | None
    limit: float
    unit: str = ""
    remark: str = ""

    @property
    def met(self) -> bool:
        return self.found is not None and self.found <= self.limit


def ratio(name: str, ours: Sequence[float], peers: Sequence[float], limit: float, peer: str) -> Bar:
    """A bar for the median of the ratios of pairs that were measured one after the other, with their spread."""
    ratios = [mine / other for mine, other in zip(ours, peers, strict=True)]
    spread = f"{min(ratios):.2f} to {max(ratios):.2f} in {len(ratios)} pairs"
    remark = f"({spread}; medians: ours {median(ours):.2f} s, {peer} {median(peers):.2f} s)"
    return Bar(name, median(ratios), limit, "times its time", remark)


def show(bars: Iterable[Bar]) -> int:
    """Print each bar as it is measured; returns 0 where all are met."""
    missed = 0
    for bar in bars:
        missed += not bar.met
        mark = "NOT MEASURED" if bar.found is None else "met" if bar.met else "MISSED"
        found = "" if bar.found is None else f"{bar.found:.2f}"
        print(f"{mark:<13}{bar.name:<52}{found:>9} of at most {bar.limit:g} {bar.unit}  {bar.remark}", flush=True)
    return int(missed > 0)
