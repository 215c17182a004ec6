"""Tables of measured figures in `docs/performance.md`, with the machine on which they were measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"


def write_table(name: str, head: str, rows: Mapping[str, str], order: Sequence[str]) -> None:
    """Put rows into the page's table of a benchmark; other rows stay as they were measured last.

    Args:
        name: the benchmark's; its table stands between two comments with it.
        head: the first line of the table.
        rows: lines of the table by what is in their first cell.
        order: the first cells of all rows; other ones are removed.
    """
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, rest = PAGE.read_text("utf-8").split(begin)
    old, after = rest.split(end)
    known = {line.split("|")[1].strip(): line for line in old.splitlines() if line.startswith("| ")} | {**rows}
    table = "\n".join([head, "|---" * (head.count("|") - 1) + "|", *(known[one] for one in order if one in known)])
    PAGE.write_text(f"{before}{begin}\n\n{table}\n\nLast measured on {machine()}.\n\n{end}{after}", "utf-8")


def machine() -> str:
    """What the figures were measured on: the processor, its cores, the memory, the system, and how busy it was."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[2]
    system = f"{platform.system()}, Python {platform.python_version()}"
    day = datetime.now(UTC).date().isoformat()
    return f"{day}: {model or platform.machine()}, {cores} cores, {memory:.0f} GB, {system}; load {load:.1f}"
