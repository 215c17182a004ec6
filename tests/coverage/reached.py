"""What the tests could reach of the product, and what the processes of the last run have reached."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from slipcover import Slipcover
from slipcover.slipcover import format_missing

from tests.coverage.measuring import DATA, OMITTED, PRODUCT
from tests.coverage.ratchet import Cover

Branch = tuple[int, int]
"""The lines of a condition and of what runs next; 0 is the end of a function."""
STUBS = [r"^\s*\.\.\.\s*$", r"^if sys\.platform == \"win32\":$"]
"""Bodies of protocols, which never run, and modules' definitions for Windows, on which no bar is recorded.

SlipCover itself excludes `pragma: no cover` and `if TYPE_CHECKING:`.
"""


@dataclass(frozen=True, slots=True)
class Reached:
    """The lines and branches of a module: all, and those that the tests reach."""

    lines: frozenset[int]
    branches: frozenset[Branch]
    seen: frozenset[int | Branch]

    @property
    def cover(self) -> Cover:
        """Their number, and how many the tests do not reach."""
        points = self.lines | self.branches
        return Cover(len(points), len(points - self.seen))

    @property
    def missing(self) -> str:
        """The lines and branches (`12->15`) that the tests do not reach, such as `3-5, 12->15`."""
        executed = sorted(self.lines & self.seen)
        return str(format_missing(sorted(self.lines - self.seen), executed, sorted(self.branches - self.seen)))


def read_reached(folder: Path = DATA) -> dict[str, Reached]:
    """What was reached of each module, by its path below the product's folder; of none without a measured run."""
    seen = _seen(folder)
    if not seen:
        return {}
    files = Slipcover(branch=True, source=[PRODUCT], omit=OMITTED, exclude_also=STUBS).get_coverage()["files"]
    return {
        Path(name).relative_to(PRODUCT).as_posix(): Reached(
            frozenset(one["missing_lines"]), frozenset(one["missing_branches"]), frozenset(seen[Path(name).resolve()])
        )
        for name, one in files.items()
    }


def _seen(folder: Path) -> Mapping[Path, set[int | Branch]]:
    """The lines and branches that at least one process has reached, by module."""
    seen: defaultdict[Path, set[int | Branch]] = defaultdict(set)
    for file in folder.glob("*.json"):
        for name, points in json.loads(file.read_text(encoding="utf-8")).items():
            seen[Path(name)].update(tuple(one) if isinstance(one, list) else one for one in points)
    return seen
