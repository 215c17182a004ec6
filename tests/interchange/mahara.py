"""What Mahara imports from a Leap2A file, by the rules of its importer.

`import/leap/lib.php`: each plugin offers strategies for each entry, in the order of the feed; the best one counts; an
entry whose parts were imported before is left out. `artefact/file/import/leap/lib.php` and
`artefact/blog/import/leap/lib.php`: what is a file, and what a blog. Version 23.10.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from lxml import etree

ATOM, RDF = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
FILE, BLOG, POST = 110, 100, 10
"""The scores of the strategies."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The ids of what was imported: files with their paths, blogs with their posts, and posts outside of a blog."""

    files: dict[str, str] = field(default_factory=dict)
    blogs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    loose: tuple[str, ...] = ()


def imported(feed: etree._Element) -> Imported:
    """What Mahara makes of a feed."""
    known: dict[str, tuple[int, tuple[str, ...], etree._Element]] = {}
    for entry in feed.findall(f"{{{ATOM}}}entry"):
        known[_id(entry)] = (*_best(entry, set(known)), entry)
    used: set[str] = set()
    files: dict[str, str] = {}
    blogs: dict[str, tuple[str, ...]] = {}
    loose: list[str] = []
    for name, (score, parts, entry) in sorted(known.items(), key=lambda one: -one[1][0]):
        if name in used or used & set(parts):
            continue
        if score == FILE:
            files[name] = _path(entry)
        elif score == BLOG:
            blogs[name] = parts
        else:
            loose.append(name)
        used |= {name, *parts} if score == BLOG else {name}
    return Imported(files, blogs, tuple(loose))


def _best(entry: etree._Element, known: set[str]) -> tuple[int, tuple[str, ...]]:
    """The score of the best strategy, and the entries that it takes with it."""
    kind = entry.find(f"{{{RDF}}}type").get(f"{{{RDF}}}resource")
    unknown_files = [one for one in _links(entry, "enclosure") if one not in known]
    if (kind == "leap2:resource" and _path(entry)) or len(unknown_files) == 1:
        return FILE, ()
    if kind == "leap2:selection":
        terms = [(one.get("scheme"), one.get("term")) for one in entry.findall(f"{{{ATOM}}}category")]
        assert ("categories:selection_type#", "Blog") in terms
        return BLOG, tuple(_links(entry, "leap2:has_part"))
    return POST, tuple(_links(entry, "enclosure"))


def _links(entry: etree._Element, relation: str) -> Iterator[str]:
    return (one.get("href") for one in entry.findall(f"{{{ATOM}}}link") if one.get("rel") == relation)


def _path(entry: etree._Element) -> str:
    """The path of a file as Mahara opens it, which decodes it like a query."""
    content = entry.find(f"{{{ATOM}}}content")
    return unquote_plus(content.get("src", "")) if content is not None else ""


def _id(entry: etree._Element) -> str:
    return str(entry.findtext(f"{{{ATOM}}}id"))
