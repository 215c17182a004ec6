"""Bars: a measured figure, and what it may be at most."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """`found` may be `limit` at most; None, which is missed, where the peer that it is measured against is not here."""

    name: str
    found: float | None
    limit: float
    unit: str = ""
    remark: str = ""

    @property
    def met(self) -> bool:
        return self.found is not None and self.found <= self.limit


def show(bars: Iterable[Bar]) -> int:
    """Print each bar as it is measured; returns 0 where all are met."""
    missed = 0
    for bar in bars:
        missed += not bar.met
        mark = "not measured" if bar.found is None else "met" if bar.met else "MISSED"
        found = "" if bar.found is None else f"{bar.found:.2f}"
        print(f"{mark:<13}{bar.name:<52}{found:>9} of at most {bar.limit:g} {bar.unit}  {bar.remark}", flush=True)
    return int(missed > 0)
