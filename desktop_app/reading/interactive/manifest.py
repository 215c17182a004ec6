"""The manifest of a package: SCORM 1.2 and 2004 on IMS Content Packaging (SCORM CAM, section 3).

Elements and attributes are known by their local names, as some authoring tools leave out or mistake namespaces.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.interactive_package import Launch, PackageKind
from desktop_app.reading.epub_archive import EpubArchive, resolved
from desktop_app.reading.epub_package import read_xml
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.markup import Element, attribute_of, name_of

MANIFEST_NAME = "imsmanifest.xml"
MAX_LAUNCHES, MAX_LEVEL, MAX_OBJECTIVES = 1000, 20, 100
NO_LANGUAGE = frozenset({"x-none", "none", "zxx", "und"})


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest states; texts are empty where it states nothing.

    `kind` is SCORM, or `WEB` for a package without the run-time interface.
    """

    kind: PackageKind
    launches: tuple[Launch, ...]
    title: str = ""
    language: str = ""
    description: str = ""


def read_manifest(archive: EpubArchive, path: str) -> Manifest:
    """Read the manifest at `path` in an archive.

    Raises:
        ReadingError: it is no XML, or names no page to start.
    """
    root = read_xml(archive, path)
    base = _joined(posixpath.dirname(path), attribute_of(root, "base"))
    resources = _resources(root, base)
    organization = _organization(root)
    items = _launches(archive, organization, resources) if organization is not None else ()
    launches = tuple(islice(items, MAX_LAUNCHES))
    launches = launches or tuple(_alone(archive, resources))
    if not launches:
        raise archive.damaged()
    described = _metadata(archive, root, base)
    own_title = _text_of(_child(organization, "title")) if organization is not None else ""
    title, language, description = described
    return Manifest(_kind(root, resources), launches, title or own_title, language, description)


@dataclass(frozen=True, slots=True)
class _Resource:
    href: str
    base: str
    scorm_type: str


def _children(element: Element, name: str) -> Iterator[Element]:
    return (one for one in element if name_of(one) == name)


def _child(element: Element, name: str) -> Element | None:
    return next(_children(element, name), None)


def _text_of(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _joined(base: str, more: str) -> str:
    return posixpath.join(base, more) if more else base


def _resources(root: Element, base: str) -> dict[str, _Resource]:
    found: dict[str, _Resource] = {}
    for group in _children(root, "resources"):
        within = _joined(base, attribute_of(group, "base"))
        for one in _children(group, "resource"):
            place = _joined(within, attribute_of(one, "base"))
            kind = attribute_of(one, "scormtype").strip().lower()
            found.setdefault(attribute_of(one, "identifier"), _Resource(attribute_of(one, "href"), place, kind))
    return found


def _organization(root: Element) -> Element | None:
    """The default organization, or the first (IMS CP 1.1.4, section 4.4)."""
    group = _child(root, "organizations")
    if group is None:
        return None
    every = list(_children(group, "organization"))
    named = attribute_of(group, "default")
    return next((one for one in every if attribute_of(one, "identifier") == named), every[0] if every else None)


def _launches(
    archive: EpubArchive, parent: Element, resources: dict[str, _Resource], level: int = 0
) -> Iterator[Launch]:
    """The items in their order; headings without a page, and items that are hidden or missing, are left out."""
    for item in _children(parent, "item"):
        if attribute_of(item, "isvisible").strip().lower() != "false":
            launch = _launch(archive, item, resources, level)
            if launch is not None:
                yield launch
        if level < MAX_LEVEL:
            yield from _launches(archive, item, resources, level + 1)


def _launch(archive: EpubArchive, item: Element, resources: dict[str, _Resource], level: int) -> Launch | None:
    resource = resources.get(attribute_of(item, "identifierref"))
    if resource is None:
        return None
    path, query = _address(resource, attribute_of(item, "parameters"))
    entry = archive.locate(resolved(path, resource.base))
    if entry is None:
        return None
    stated = {name_of(one): _text_of(one) for one in item if not len(one)}
    return Launch(
        entry=entry,
        title=stated.get("title", ""),
        query=query,
        level=level,
        identifier=attribute_of(item, "identifier"),
        data=stated.get("datafromlms", ""),
        passing=_number(stated.get("masteryscore", "")) if "masteryscore" in stated else _measure(item),
        threshold=_threshold(item),
        max_time=stated.get("maxtimeallowed", ""),
        at_limit=stated.get("timelimitaction", ""),
        objectives=_objectives(item),
    )


def _address(resource: _Resource, parameters: str) -> tuple[str, str]:
    """The path and the query of a resource with an item's parameters (SCORM CAM 1.3, section 3.4.1.9)."""
    path, _, query = resource.href.partition("#")[0].partition("?")
    more = parameters.partition("#")[0].lstrip("?&")
    return path, "&".join(one for one in (query, more) if one)


def _number(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if abs(found) <= 1e6 else None  # noqa: PLR2004 - no score is larger; neither is infinity


def _measure(item: Element) -> float | None:
    """The score from which an item is passed (IMS SS 1.0, `minNormalizedMeasure` of the primary objective)."""
    sequencing = _child(item, "sequencing")
    for one in sequencing.iter() if sequencing is not None else ():
        if name_of(one) == "primaryobjective" and attribute_of(one, "satisfiedbymeasure").strip().lower() == "true":
            return _number(_text_of(_child(one, "minnormalizedmeasure")) or "1")
    return None


def _objectives(item: Element) -> tuple[str, ...]:
    """The ids of the objectives of an item, but of none below it (IMS SS 1.0, `objectives`)."""
    sequencing = _child(item, "sequencing")
    group = _child(sequencing, "objectives") if sequencing is not None else None
    found = (attribute_of(one, "objectiveid") for one in group) if group is not None else ()
    return tuple(islice(dict.fromkeys(one for one in found if one), MAX_OBJECTIVES))


def _threshold(item: Element) -> float | None:
    """The progress at which an item is completed (SCORM CAM 1.3, section 3.4.1.14)."""
    element = _child(item, "completionthreshold")
    if element is None:
        return None
    return _number(attribute_of(element, "minprogressmeasure") or _text_of(element))


def _alone(archive: EpubArchive, resources: dict[str, _Resource]) -> Iterator[Launch]:
    """The first page among the resources, for a package without an organization."""
    for one in resources.values():
        path, query = _address(one, "")
        entry = archive.locate(resolved(path, one.base)) if path else None
        if entry is not None:
            yield Launch(entry, query=query)
            return


def _kind(root: Element, resources: dict[str, _Resource]) -> PackageKind:
    version = ""
    metadata = _child(root, "metadata")
    if metadata is not None:
        schema, version = (_text_of(_child(metadata, name)).lower() for name in ("schema", "schemaversion"))
        if "scorm" not in schema and "scorm" not in version and not version.startswith("2004"):
            version = ""
    is_scorm = any(one.scorm_type in {"sco", "asset"} for one in resources.values())
    if version == "1.2" or (not version and is_scorm and "adlcp_v1p3" not in " ".join(root.nsmap.values())):
        return PackageKind.SCORM_12
    if version.startswith(("2004", "cam 1.3", "1.3")) or is_scorm:
        return PackageKind.SCORM_2004
    return PackageKind.WEB


def _metadata(archive: EpubArchive, root: Element, base: str) -> tuple[str, str, str]:
    """Title, language and description of the package (IEEE 1484.12.3, section 1), also from a file of their own."""
    metadata = _child(root, "metadata")
    if metadata is None:
        return "", "", ""
    trees = [metadata]
    for location in _children(metadata, "location"):
        entry = archive.locate(resolved(_text_of(location), base))
        try:
            trees += [read_xml(archive, entry)] if entry else []
        except ReadingError:
            continue
    general = next((one for tree in trees for one in tree.iter() if name_of(one) == "general"), None)
    if general is None:
        return "", "", ""
    title = _lang_string(general, "title")
    stated = _text_of(_child(general, "language"))
    language = stated if stated and stated.lower() not in NO_LANGUAGE else title[1]
    return title[0], language, _lang_string(general, "description")[0]


def _lang_string(general: Element, name: str) -> tuple[str, str]:
    """The first text of an element and its language: `langstring` in SCORM 1.2, `string` in SCORM 2004."""
    element = _child(general, name)
    if element is None:
        return "", ""
    strings = [one for one in element.iter() if name_of(one) in {"langstring", "string"}]
    if not strings:
        return _text_of(element), ""
    first = next((one for one in strings if _text_of(one)), strings[0])
    language = attribute_of(first, "lang") or attribute_of(first, "language")
    return _text_of(first), "" if language.lower() in NO_LANGUAGE else language
