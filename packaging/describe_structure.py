"""Write docs/structure.md: which folders of `gui` and `services` import which. --check tells whether it is stale.

describe_structure.py            write it
describe_structure.py --check    change nothing; fail where it is not current
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import grimp

from pages import DOCS, write_or_check

TARGET = DOCS / "structure.md"
PACKAGES = {
    "desktop_app.services": "The use cases, one folder for each noun. `ports.py` is left out: most of them use it.",
    "desktop_app.gui": "The window. `forms`, `texts` and `theme` are left out: nearly every folder uses them.",
}
LEFT_OUT = {"ports", "forms", "texts", "theme"}
HEAD = """# The structure inside `services` and `gui`

Written by `packaging/describe_structure.py` from the imports; a test compares it. An arrow leads from a folder to one
that it imports; an arrow that follows from others is left out. There are no cycles: import-linter rejects them.
"""


def arrows(graph: grimp.ImportGraph, package: str) -> dict[str, set[str]]:
    """For each folder of a package, the folders that it imports."""
    children = {one for one in graph.find_children(package) if one.rpartition(".")[2] not in LEFT_OUT}
    return {
        one.rpartition(".")[2]: {
            other.rpartition(".")[2]
            for other in children - {one}
            if graph.direct_import_exists(importer=one, imported=other, as_packages=True)
        }
        for one in sorted(children)
    }


def reduced(direct: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same without the arrows that follow from others."""

    def reached(start: str) -> set[str]:
        return direct[start].union(*(reached(one) for one in direct[start]))

    return {
        one: {to for to in goes if not any(to in reached(by) for by in goes - {to})} for one, goes in direct.items()
    }


def lines() -> Iterator[str]:
    """The document."""
    graph = grimp.build_graph("desktop_app", cache_dir=None)
    yield HEAD
    for package, told in PACKAGES.items():
        yield f"## {package.rpartition('.')[2]}\n\n{told}\n\n```mermaid\nflowchart TD"
        yield f"    accTitle: Imports between the folders of {package}"
        for one, goes in reduced(arrows(graph, package)).items():
            yield f"    {one}"
            yield from (f"    {one} --> {to}" for to in sorted(goes))
        yield "```\n"


def main(words: list[str]) -> int:
    return write_or_check(TARGET, "\n".join(lines()), words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
