"""Interactive packages: materials with scripts, and what is started of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PackageKind(StrEnum):
    """The kinds of interactive packages, recognised by their content."""

    PAGE = "page"
    """A self-contained HTML file, such as H5P exported with Lumi, a Twine story or a GeoGebra worksheet."""
    WEB = "web"
    """A web site in a ZIP, such as an export of eXeLearning."""
    SCORM_12 = "scorm-1.2"
    SCORM_2004 = "scorm-2004"
    EPUB = "epub"
    """An EPUB with scripts (EPUB 3.3, section 6.1)."""

    @property
    def is_scorm(self) -> bool:
        """Whether it expects the run-time interface of SCORM."""
        return self in {PackageKind.SCORM_12, PackageKind.SCORM_2004}


@dataclass(frozen=True, slots=True)
class Launch:
    """A part of a package that is started for itself: an item of a SCORM package, or the only page of any other.

    Args:
        entry: the page within the package.
        title: its title.
        query: what stands behind the question mark of its address.
        level: its depth in the table of contents, from 0.
        identifier: names it among the others, as its results and its state need it.
        data: what the package wants to be told at the start (`launch_data`).
        passing: the score from which it is passed; None if the package states none. SCORM 1.2 counts from 0 to 100,
            SCORM 2004 from -1 to 1.
        threshold: the progress from 0 to 1 at which it counts as completed; None if the package states none.
        max_time: the time limit as the package states it; empty without one.
        at_limit: what the package wants to happen at the limit.
        objectives: the ids of the learning objectives that the manifest states.
    """

    entry: str
    title: str = ""
    query: str = ""
    level: int = 0
    identifier: str = ""
    data: str = ""
    passing: float | None = None
    threshold: float | None = None
    max_time: str = ""
    at_limit: str = ""
    objectives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InteractivePackage:
    """What a material with scripts is, and what is started of it, at least one part."""

    kind: PackageKind
    launches: tuple[Launch, ...]
